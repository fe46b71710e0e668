import Fuzz

extension SplitMix64 {
  /// Up to thirty lines, many of them alike.
  mutating func lines() -> [String] {
    (0..<Int.random(in: 0...30, using: &self)).map { _ in
      pick(["a", "b", "c", "", "-d", "+e", "\\f", "@@ -1 +1 @@", "--- g", "é\r"])
    }
  }

  /// Some lines, with or without a line end after the last one.
  mutating func text() -> String {
    lines().joined(separator: "\n") + (chance(50) ? "\n" : "")
  }
}
