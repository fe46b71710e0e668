/// The notes of one page as `[[FootNote]]` counts them: equal texts are one.
struct Footnotes {
  private var texts: [String] = []
  private var lines: [String: Int] = [:]

  /// Longer notes are not repeated by their number: a page of nothing but references would grow without limit.
  private static let longest = 1000

  /// The line that a note first stood on.
  mutating func add(_ text: String, line: Int) -> Int {
    if let first = lines[text] { return first }
    texts.append(text)
    lines[text] = line
    return line
  }

  /// The note of a number, counted from 1.
  func text(_ number: Int) -> String? {
    guard texts.indices.contains(number - 1), texts[number - 1].utf8.count <= Self.longest else {
      return nil
    }
    return texts[number - 1]
  }
}
