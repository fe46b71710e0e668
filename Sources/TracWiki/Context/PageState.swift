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

/// A call of a macro or processor in a page, to list what a wiki uses.
package struct MarkupCall: Hashable, Sendable {
  /// Who knows it.
  package enum Standing: String, Hashable, Sendable {
    /// Trac itself.
    case trac = "Trac"
    /// One of its plugins.
    case plugin = "plugins"
    /// The user's settings.
    case settings
    /// A processor that is a language.
    case language
    /// Neither Trac, nor a plugin that this program knows, nor the settings.
    case nobody
  }

  /// As written.
  package let name: String
  /// Whether it follows `#!`; else in `[[…]]`.
  package let isProcessor: Bool
  /// Who knows it.
  package let standing: Standing
  /// What a reader of the Markdown gets of it, as in docs/macros.md.
  package let becomes: String
  /// Its arguments could say more: it is kept as it is.
  package let isKept: Bool
  /// Where it is, counted from 1.
  package let line: Int
  /// The whole call of a macro, the first line of a block.
  package let written: String
}
