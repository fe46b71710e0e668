import Effort
import Fuzz
import Markup
import Testing

@testable import TracWiki

/// Text that makes careless readers quadratic. Four times the text may take four times the time; a quadratic
/// reader takes sixteen times, and at these sizes minutes.
@Suite("Pathological input", .serialized)
struct PathologicalTests {
  private static let pieces = [
    "'''", "[[", "[", "{{{", "!", "||", "[wiki:\"", "[wiki:'a", "./", "../", "a:", "`", ",,", "^",
    "<a:",
    "[a:b ", "a@", "a@b.c-", "AaBb/", "AaBb", "[AaBb ", "[\"a", "[=#a ", "[[=#a|", "[[a|", "[[a]",
    "#a",
    "{a", "[12", "[12/", "1,", "|-", "|- a=\"", " a=b", "::a", "a:", "{", "= ", "# ", "é", "Éé",
    "!'''",
    "a'", ".", "+", "/", "&#", "<", "'''a''b__c~~d^e,,f''", "http://a ", "wiki:a|", "r1:",
    "0123456789abcdef",
  ]

  @Test(arguments: pieces) func oneLine(_ piece: String) {
    expectLinear { String(repeating: piece, count: $0) }
  }

  @Test(arguments: Fuzz.sample(pieces + ["[[a(", "= a =#a ", "a = a ", "1:2"], fixed: 16))
  func oneLineOfAnOldTrac(_ piece: String) {
    var options = ReaderOptions()
    options.syntax = TracSyntax(.v010)
    let reader = TracReader(options: options)
    for start in ["", "= "] {
      Effort.expectLinear(upTo: 4000, "\(start)\(piece)") { count in
        _ = reader.read(Array((start + String(repeating: piece, count: count)).utf8), page: "A/B")
      }
    }
  }

  private static let framed = ["", "= "].flatMap { start in
    ["", "]", "}", ">"].flatMap { end in pieces.map { (start, $0, end) } }
  }

  @Test(arguments: Fuzz.sample(framed, fixed: 24))
  func oneLineWithAnEnd(_ start: String, _ piece: String, _ end: String) {
    expectLinear { start + String(repeating: piece, count: $0) + end }
  }

  @Test(
    arguments: [
      " - a\n", "||a||\n", "= a\n", "= a =\n", "{{{\n", "{{{\n}}}\n", "> a\n", " x:: a\n", "'''a\n",
      "\r\n",
      " a\n  b\n", "!CamelCase ", "!#1 ", "#1 [[BR]]\n", "{{{#!td\na\n}}}\n", "[=#a]\n",
    ])
  func manyLines(_ piece: String) {
    expectLinear { String(repeating: piece, count: $0) }
  }

  @Test(
    arguments: [
      ("[[Image(a,", "b,", ")]]"), ("[[Image(", "\"", ")]]"), ("{{{#!div ", "a", "\n}}}"),
      ("{{{#!div ", "a=\"", "\n}}}"), ("{{{#!div ", "a-,", "\n}}}"), ("{{{#!span\n", "`\n", "}}}"),
      ("{{{#!span\n", "{{{", "\n}}}\n}}}"), ("[[span(", "a,", ")]]"), ("x", "\u{200B}", "x"),
      ("[a:b", " ", ""), ("[query:", "a=b&", "]"), ("[ticket:", "1,", "]"), ("[source:", "a@", "]"),
      ("[[Color(", "red,", ")]]"), ("[[Color(red:", "a:", ")]]"), ("[[Note(tip,", "a,", ")]]"),
      ("[[TOC(", "A*,", ")]]"), ("[[TOC(", "A,", ")]]"), ("[[FootNote(a)]]", "[[FootNote(1)]]", ""),
      ("", "[[FootNote(a)]]", ""), ("[[TracNav(", "A|", ")]]"), ("{{{#!csv\n", "\"", "\n}}}"),
      ("{{{#!csv\n", "a,", "\n}}}"), ("{{{#!math\n", "$$", "\n}}}"),
    ])
  func inside(_ start: String, _ piece: String, _ end: String) {
    expectLinear { start + String(repeating: piece, count: $0) + end }
  }

  @Test func longLines() {
    for piece in ["a", " ", "\u{A0}", "日"] {
      let text = String(repeating: piece, count: Fuzz.isOn ? 1_000_000 : 200_000)
      #expect(effort { read(text) } < .seconds(20))
    }
  }

  private func expectLinear(_ text: (Int) -> String) {
    Effort.expectLinear(upTo: 4000, "\(text(3))") { read(text($0)) }
  }

  private func read(_ text: String) {
    let bytes = Array(text.utf8)
    _ = TracReader().read(bytes, page: "Page")
    _ = PageTokens.tokenize(bytes)
  }
}
