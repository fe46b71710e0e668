import Effort
import Fuzz
import Testing

/// What makes careless readers of Markdown quadratic, as a document of Markdown and after the beginning of a page of Trac:
/// the kinds of inputs in cmark's own list (`test/pathological_tests.py`), and what repair looks for.
@Suite("Pathological documents are repaired in linear time", .serialized)
struct PathologicalRepairTests {
  private static let pieces = [
    // Marks, brackets and addresses.
    "*a **a ", "a** ", "**a ", "*a_ ", "a]", "[a", "[ (](", "**x [a*b**c*](d)", "[a](<b", "[a](b",
    "![[]()", "*a [b](c) ", "[a][b] ", "[a]: u\n", "[a]: b\n[a] ", "[^a]: x\n", "http://a ", "a@",
    "a@b.c ", "a.", "~~a", "`a``", "&a", "a\\\n", "<http://a> ",
    // Blocks.
    "> ", "- ", "1. ", " - a\n", "# a\n", "  ## a\n", "> # a\n\n", "a\n=====\n", "    a\n\n",
    "- [ ] a\n", " * [ ] a\n\n", " * ## a\n", "```\n", "```a\n\n", "~~~\n'''b'''\n", "|a\n|-\n",
    "|a",
    // HTML.
    "<!--a", "<!-- a --> ", "<!-- a\n", "`<!--", "<?", "<!A ", "<![CDATA[", "<a b=\"", "<b>",
    "<b>x</b> ", "<br>", "<div>\n\n",
    // Trac's.
    "'''a", "'''a''' ", "!'''a!''' ", "![[BR]] ", "[[BR]]\n", "[[a]]", "[wiki: ", "{{{\n",
    "{{{\na\n}}}\n", "||a", "a \\\\ ", "&amp;lt; ",
  ]

  /// Of so few bytes only what is much worse than quadratic shows; `make fuzz` takes more.
  private static let bytes = Fuzz.isOn ? 48_000 : 3_000

  @Test(arguments: pieces.indices)
  func document(_ number: Int) throws {
    let piece = Self.pieces[number]
    for (path, start) in [("a.md", "# a\n\n"), ("a.wiki", "= a =\n\n'''b'''[[BR]]\n\n")] {
      try expectLinear(upTo: Self.bytes / piece.utf8.count, "\(path): \(piece)") { count in
        let text = start + String(repeating: piece, count: count) + "\n"
        _ = try RepairFolder([path: text, "Plan.md": "# Plan\n"]).repaired()
      }
    }
  }
}
