/// The notes of one page as `[[FootNote]]` counts them: equal texts are one.
struct Footnotes {
  private var texts: [String] = []
  private var lines: [String: Int] = [:]

  /// Longer notes are not repeated by their number: a page of nothing but references would grow without limit.
  private static let longest = 1000

  /// The line where a note first appeared.
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

/// How far the templates of one page have gone: `A: "[[B]][[B]]"`, `B: "[[C]][[C]]"` … would go on for ever.
struct Expansion {
  /// Templates that call templates that call templates …
  private static let deepest = 10
  /// What templates inside templates may make on one page, in bytes. What is in the page itself may make
  /// any amount: that grows with the page alone.
  private static let most = 1 << 20

  private var depth = 0
  private var nestedBytes = 0
  private(set) var isTooMuch = false
  var isEmpty: Bool { depth == 0 }

  mutating func begin(_ text: String) -> Bool {
    if depth == 0 { isTooMuch = false }
    if depth > 0 { nestedBytes += text.utf8.count }
    if depth >= Self.deepest || nestedBytes > Self.most && depth > 0 { isTooMuch = true }
    guard !isTooMuch else { return false }
    depth += 1
    return true
  }

  mutating func end() { depth -= 1 }
}
