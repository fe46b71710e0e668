import Effort
import Markdown
import Markup
import Testing
import Witness

/// The witness takes linear time on whatever a page repeats, found or lost.
@Suite struct WitnessEffortTests {
  @Test(arguments: [
    "[http://a b ", "[http://a ", "{{{ ", "{{{a}}} ", "[[a|b ", "[[a ", "[[A(", "[[A() ", "`a ",
    "<a:", "<a:b> ", "||a", "[\"a", "['a \"", "'''a", "^a", ",,a", "a::b", " a:: ", "> a\n",
    "* a\n", "= a #b\n", "1.\n", "||a||\n", "!a", "\\", "{{{\n", "{{{#!html\n",
    "{{{#!html\n<form>\n}}}\n", "{{{#!rst\n.. a\n}}}\n", "}}}\n", "{{{#!div\n", "a b c\n\n",
  ]) func isLinear(piece: String) {
    let findings = (1...600).map { line in
      var finding = FindingKind.htmlDropped.finding(
        at: SourceRange(lines: line, line + 2), "<form>, <b>")
      finding.leftOut = ["<form>", "<b>"]
      return finding
    }
    expectLinear(upTo: 6_000, "\(piece.debugDescription)") { count in
      let source = Array(String(repeating: piece, count: count).utf8)
      var half = Shown()
      half.append(words: source.span, in: 0..<source.count / 2)
      _ = Witness().loss(of: source + Array(" end".utf8), in: half, findings: findings)
    }
  }

  @Test(arguments: [
    "<form>", "<script>", "<a '", "<!--", "<!-- -->", "&a", "<b>a", "<td>", "<select>a",
  ])
  func htmlIsLinear(piece: String) {
    expectLinear(upTo: 6_000, "\(piece)") { count in
      let html = "{{{#!html\n" + String(repeating: piece, count: count) + "\n}}}\nend"
      _ = Witness().loss(of: Array(html.utf8), in: Shown(), findings: [])
    }
  }
}
