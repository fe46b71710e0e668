import Markup
import Testing

@testable import Basics
@testable import Reports

@Suite struct SourceExcerptTests {
  @Test(
    "The caret stands below the place, whatever stands before it",
    arguments: [
      ("See [x](y.md) now", 9...12, "See [x](y.md) now", "        ^^^^"),
      // A tab goes to the next fourth column.
      ("a\t[x](y)", 3...8, "a   [x](y)", "    ^^^^^^"),
      // A wide character takes two columns and three bytes.
      ("図[あ](a.md)", 10...13, "図[あ](a.md)", "       ^^^^"),
      // A mark takes none.
      ("e\u{301}x", 4...4, "e\u{301}x", " ^"),
      // After the end something is missing.
      ("ab", 3...3, "ab ", "  ^"),
      ("a\u{1B}[31mb\u{202E}c", 2...2, "a\u{FFFD}[31mb\u{FFFD}c", " ^"),
    ])
  func marks(text: String, bytes: ClosedRange<Int>, line: String, marks: String) {
    let excerpt = SourceExcerpt(text, bytes: bytes, width: 60)
    #expect(excerpt.line == line && excerpt.marks == marks)
  }

  @Test func aWholeLineHasNoMarks() {
    let excerpt = SourceExcerpt("## Windows  ", bytes: nil, width: 60)
    #expect(excerpt.line == "## Windows" && excerpt.marks.isEmpty)
  }

  @Test("Of a long line the part around the place is shown", arguments: [1, 7, 50, 500, 996])
  func longLines(start: Int) {
    let text = String(repeating: "abcdefghi ", count: 100)
    let excerpt = SourceExcerpt(text, bytes: start...start + 3, width: 40)
    #expect(excerpt.line.displayWidth <= 40)
    let column = excerpt.marks.utf8.count - 4
    let marked = excerpt.line.unicodeScalars.dropFirst(column).prefix(4)
    let wanted = text.unicodeScalars.dropFirst(start - 1).prefix(4)
    #expect(String(String.UnicodeScalarView(marked)) == String(String.UnicodeScalarView(wanted)))
  }

  @Test func whatIsMarkedIsCutToo() {
    let text = String(repeating: "図", count: 5000)
    let excerpt = SourceExcerpt(text, bytes: 4...14_000, width: 30)
    #expect(excerpt.line.displayWidth <= 30 && excerpt.marks.utf8.count <= 30)
  }
}
