import Basics
import Markdown

/// What a file without markup in its name is written in: `CONTRIBUTING`, `docs/topics.txt`.
enum PlainKind {
  /// - Parameter text: UTF-8.
  /// - Returns: nil where it is data: lists of words, tables of numbers, a program.
  static func format(_ text: [UInt8], _ name: FileName) -> DocumentFormat? {
    if text.starts(with: "#!".utf8) { return nil }
    let census = Census(text)
    if census.looksLikeReStructuredText { return .restructuredText }
    // On GitHub `.txt` is shown as it stands; a file without suffix may be meant for either.
    if name.suffix.isEmpty, census.looksLikeMarkdown { return .markdown }
    return name.isWellKnown || census.isProse ? .plain : nil
  }

  /// What kinds of line a text has.
  private struct Census {
    var lines = 0
    /// Three words or more, or words without blanks between them.
    var sentences = 0
    var headings = 0
    var fences = 0
    var inlineLinks = 0
    var directives = 0

    init(_ text: [UInt8]) {
      // Enough of a text to know it.
      for line in text.prefix(100_000).split(separator: 0x0A) {
        guard let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
        lines += 1
        if Self.isSentence(line) { sentences += 1 }
        switch first {
        case UInt8(ascii: "#") where line.starts(with: "## ".utf8): headings += 1
        case UInt8(ascii: "`") where line.starts(with: "```".utf8): fences += 1
        case UInt8(ascii: ".") where line.starts(with: ".. ".utf8):
          if line.starts(with: ".. _".utf8) || line.holds("::") {
            directives += 1
          }
        default: break
        }
        if line.holds("](") { inlineLinks += 1 }
      }
    }

    var looksLikeReStructuredText: Bool { directives > 0 && fences == 0 && inlineLinks == 0 }
    var looksLikeMarkdown: Bool { fences > 1 || headings > 1 || inlineLinks > 0 }
    var isProse: Bool { sentences > 0 && sentences * 4 >= lines }

    private static func isSentence(_ line: ArraySlice<UInt8>) -> Bool {
      var words = 0
      var letters = 0
      var wide = 0
      var isWord = true
      for byte in line {
        switch byte {
        case 0x20, 0x09:
          if letters > 0, isWord { words += 1 }
          letters = 0
          isWord = true
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF:
          letters += 1
          if byte >= 0xE3 { wide += 1 }
        // Punctuation that stands behind words, or in front of them.
        case 0x21, 0x22, 0x27...0x29, 0x2C...0x2E, 0x3A, 0x3B, 0x3F, 0x60, 0x2A: break
        default: isWord = false
        }
      }
      if letters > 0, isWord { words += 1 }
      return words >= 3 || wide >= 6
    }
  }
}
