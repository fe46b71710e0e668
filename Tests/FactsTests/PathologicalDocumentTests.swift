import Effort
import Testing

@testable import Facts

/// Markdown that makes careless parsers quadratic: cmark's own list of such inputs (`test/pathological_tests.py`), and what
/// is quadratic in cmark-gfm, which is not read at all.
@Suite("Pathological Markdown is read in linear time", .serialized)
struct PathologicalDocumentTests {
  @Test(arguments: [
    ("", "*a **a ", ""), ("", "a** ", ""), ("", "**a ", ""), ("", "a]", ""), ("", "[a", ""),
    ("", "*a_ ", ""),
    ("", "[ (](", ""), ("", "**x [a*b**c*](d)", ""), ("", "[a](<b", ""), ("", "[a](b", ""),
    ("", "![[]()", ""),
    ("", "*a [b](c) ", ""), ("", "> ", "a"), ("", "- ", "a"), ("", "1. ", "a"), ("", " - a\n", ""),
    ("", "<!--a", ""),
    ("", "<?", ""), ("", "<!A ", ""), ("", "<![CDATA[", ""), ("", "<a b=\"", ""), ("", "&a", ""),
    ("", "[a]: u\n", ""),
    ("", "[a][b] ", "\n\n[b]: u"), ("", "[^a] ", "\n\n[^a]: x"), ("", "[^a]: x\n", ""),
    ("", "http://a ", ""), ("", "a@", ""), ("", "a@b.c ", ""), ("", "a.", "@"), ("", "~~a", ""),
    ("", "`a``", ""),
    ("", "|a|\n|-|\n", ""), ("", "|a", "|\n|-|"), ("|a|\n|-|\n", "|b", "|\n"),
    ("", "<div>\n\n", ""), ("", "# a\n", ""),
    ("", "- [ ] a\n", ""), ("", "```\n", ""), ("", "a\\\n", ""), ("", "[[a]]", ""),
    ("", "'''a", ""), ("", "<b>", ""),
  ])
  func document(_ start: String, _ piece: String, _ end: String) {
    expectLinear(upTo: 12_000 / piece.utf8.count) {
      _ = DocumentReader.read(
        Array((start + String(repeating: piece, count: $0) + end + "\n").utf8), path: "a.md")
    }
  }

  /// Where each begins is looked for in the line.
  @Test(arguments: [
    "www.a ", "www.a&amp;b ", "<img src=\"a\"> ", "![a][b] ", "<http://a> ", "<a href=b> ",
    "a@b.c ",
  ])
  func linksOfOneLine(_ piece: String) {
    expectLinear(upTo: 60_000 / piece.utf8.count) {
      _ = DocumentReader.read(
        Array((String(repeating: piece, count: $0) + "\n\n[b]: u\n").utf8), path: "a.md")
    }
  }

  /// ``` ` `` ``` … ```
  @Test func codeSpansThatGrow() {
    expectLinear(upTo: 400) { count in
      let text = (1...count).map { "e" + String(repeating: "`", count: $0) }.joined()
      _ = DocumentReader.read(Array(text.utf8), path: "a.md")
    }
  }

  @Test func whatIsTooCostlyIsNotChecked() {
    func reason(_ text: String) -> String? {
      DocumentReader.read(Array(text.utf8), path: "a.md")?.unreadReason
    }
    let wide = String(repeating: "|a", count: 600) + "|\n"
    let delimiters = String(repeating: "|-", count: 600) + "|\n"
    #expect(reason(wide + delimiters)?.contains("500 columns") == true)
    #expect(reason(wide) == nil)
    #expect(
      reason(
        String(repeating: "|a", count: 300) + "|\n" + String(repeating: "|-", count: 300) + "|\n"
          + String(repeating: "|\n", count: 300))?.contains("rows are missing") == true)
    let links = String(repeating: "*a [b](c) ", count: 4000)
    #expect(reason(links)?.contains("links") == true)
    #expect(reason(String(repeating: "- *a [b](c)\n", count: 4000)) == nil)
  }
}
