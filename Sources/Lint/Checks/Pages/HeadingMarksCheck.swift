import Basics
import Facts
import Markup

/// Finds what was to be a heading and is text on GitHub: `##Install`, without a blank after the marks.
enum HeadingMarksCheck: Check {
  static let rules = ["heading-malformed"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["heading-malformed"] != nil else { return [] }
    return context.project.documents.filter {
      // Other readers take it for a heading.
      $0.format == .markdown && context.project.sites.site(of: $0.path) == nil
    }.flatMap { findings(in: $0, context) }
  }

  private static func findings(in document: DocumentFacts, _ context: CheckContext) -> [Finding] {
    let blocks = document.blocks.filter { $0.kind == .paragraph && !$0.isQuoted && mayBe($0.text) }
    guard !blocks.isEmpty, let text = context.project.files.contents(of: document.path) else {
      return []
    }
    let lines = TextLines(text).ranges
    var found: [Finding] = []
    for block in blocks {
      for number in block.line...block.lastLine where number <= lines.count {
        let line = text[lines[number - 1]]
        guard let marks = marks(line) else { continue }
        let title = String(decoding: line[marks.upperBound...].trimmedBlanks, as: UTF8.self)
        guard
          var finding = context.finding(
            "heading-malformed", in: document.path, at: SourceRange(lines: number, number),
            "“\(title)” is not a heading: a space is missing after “\(String(decoding: line[marks], as: UTF8.self))”.",
            help: "GitHub shows the line as plain text.")
        else { continue }
        if block.line == block.lastLine {
          let original = String(decoding: text[marks], as: UTF8.self)
          finding.fix = Fix(range: marks, replacement: original + " ", original: original)
        }
        found.append(finding)
      }
    }
    return found
  }

  private static func mayBe(_ text: String) -> Bool { text.utf8.contains(0x23) }

  /// Two to six `#` before a letter, at most three blanks from the margin.
  private static func marks(_ line: ArraySlice<UInt8>) -> Range<Int>? {
    let start = line.prefix(3).prefix { $0 == 0x20 }.endIndex
    let marks = line[start...].prefix { $0 == 0x23 }
    guard (2...6).contains(marks.count), let next = line[marks.endIndex...].first,
      next.isLetter || next >= 0xC3 && next < 0xE2
    else { return nil }
    return marks.startIndex..<marks.endIndex
  }
}
