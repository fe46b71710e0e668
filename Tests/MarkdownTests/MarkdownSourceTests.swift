import Testing

@testable import Markdown

@Suite struct MarkdownSourceTests {
  /// A letter a line: `p`rose, `r`ow, `.` blank, `c`ode, `h`tml.
  private func kinds(_ text: String) -> String {
    MarkdownSource(Array(text.utf8)).kinds.map {
      switch $0 {
      case .prose: "p"
      case .row: "r"
      case .blank: "."
      case .code: "c"
      case .html: "h"
      }
    }.joined()
  }

  @Test(arguments: [
    ("# a\n\nb\nc\n", "p.pp"),
    ("a", "p"),
    ("", ""),
    ("\n", "."),
    ("```\na\n\n```\nb\n", "ccccp"),
    ("~~~~\n~~~\n~~~~\nb", "cccp"),
    ("a\n\n    b\n\nc", "p.c.p"),
    ("| a | b |\n| - | - |\n| c | d |\n\ne", "rpr.p"),
    // Text goes on as a table (GFM 4.10).
    ("a\nb\n| a | b |\n| - | - |\n| c | d |\ne", "pprprr"), ("a\n| a |\n| - |\n\nb", "prp.p"),
    ("> a\n> | a |\n> | - |\n> | c |", "prpr"),
    ("<div>\n*a*\n\n*b*\n</div>", "hh.ph"),
    // Blocks that end with a sign of their own (CommonMark 4.6, kinds 1 to 5).
    ("<!-- a\n\nb -->\nc", "hhhp"),
    ("<!-- a -->\nb", "hp"),
    ("<pre>\na\n\nb</pre>\nc", "hhhhp"),
    ("- <!-- a\n  b -->\n- c", "hhp"),
    ("<!-- a\n\nb", "hhh"),
    ("<div>\na", "hh"),
    ("- a\n\n  ```\n  b\n  ```\n- c", "p.cccp"),
    ("1. a\n\n       b\n", "p.c"),
    ("> a\n>\n> ```\n> b\n> ```\n> c", "ppcccp"),
    ("- ```\n  a\n  ```", "ccc"),
    ("```\na", "cc"),
    ("[a]: b\n[c]: d\n", "pp"),
    ("---\ntitle: a\n---\nb", "cccp"),
    // CommonMark 2.1: a CR alone ends a line, too.
    ("a\r\n\r\n```\r\nb\r\n```\r\nc\r\n", "p.cccp"),
    ("a\r\r```\rb\r```\rc", "p.cccp"),
    ("\u{FEFF}```\na\n```", "ccc"),
  ])
  func everyLineHasAKind(_ text: String, _ expected: String) {
    #expect(kinds(text) == expected)
  }

  @Test(arguments: [
    (
      "```sh x\na\n```",
      MarkdownSource.Code(lines: 0..<3, isFenced: true, info: "sh x", isOpen: false)
    ),
    ("a\n\n~~~\nb", .init(lines: 2..<4, isFenced: true, info: "", isOpen: true)),
    ("````\n```\n````", .init(lines: 0..<3, isFenced: true, info: "", isOpen: false)),
    ("```\n``` x", .init(lines: 0..<2, isFenced: true, info: "", isOpen: true)),
    (
      "- a\n\n  ```c\n  b\n  ```\n\nd",
      .init(lines: 2..<5, isFenced: true, info: "c", isOpen: false)
    ),
    ("> ```c\n> b\n> ```", .init(lines: 0..<3, isFenced: true, info: "c", isOpen: false)),
    ("a\n\n    b\n\n    c\n\nd", .init(lines: 2..<5, isFenced: false, info: "", isOpen: false)),
  ])
  func blocksOfCodeAreKnown(_ text: String, _ code: MarkdownSource.Code) {
    #expect(MarkdownSource(Array(text.utf8)).codes == [code])
  }

  @Test(arguments: [
    ("a\nb\n\n# c\n- d\n  e\n", [0..<2, 3..<4, 4..<6]),
    ("| a | b |\n| - | - |\n| c | d |\n", [0..<1, 1..<2, 2..<3]),
    // Definitions alone are in no node of the reader.
    ("[a]: b\n[c]: d\n", [0..<1, 1..<2]),
    ("```\na\n```\n", []),
  ])
  func unitsAreLinesThatBelongTogether(_ text: String, _ units: [Range<Int>]) {
    #expect(MarkdownSource(Array(text.utf8)).units == units)
  }

  @Test(arguments: [
    ("a\nb", [UInt8(0x0A)]), ("a\r\nb\n", [0x0D, 0x0A]), ("a", [0x0A]), ("", [0x0A]),
    ("\r\na", [0x0D, 0x0A]), ("\na\r\n", [0x0A]),
  ])
  func lineEndsAreThoseOfTheFirstLine(_ text: String, _ newline: [UInt8]) {
    #expect(MarkdownSource(Array(text.utf8)).newline == newline)
  }

  @Test func offsetsAndLinesLeadToEachOther() {
    let source = MarkdownSource(Array("ab\r\n\r\ncd".utf8))
    #expect((0..<8).map { source.line(at: $0) } == [0, 0, 0, 0, 1, 1, 2, 2])
    #expect(source.line(at: 8) == 2)
    #expect(String(decoding: source.text(0), as: UTF8.self) == "ab")
    #expect(source.text(1).isEmpty)
    #expect(source.range(0..<2) == 0..<6)
    #expect(source.range(2..<3) == 6..<8)
    #expect(source.range(1..<1) == 0..<0)
  }
}
