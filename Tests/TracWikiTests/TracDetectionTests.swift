import Testing

@testable import TracWiki

@Suite struct TracDetectionTests {
  /// `bold! 0`: kind, `!` where it is sure, line.
  private func found(_ text: String, isRaw: Bool = false) -> [String] {
    TracDetection.leftovers(in: Array(text.utf8), isRaw: isRaw).map {
      "\($0.kind.rawValue)\($0.isSure ? "!" : "") \($0.line)"
    }
  }

  @Test(arguments: [
    ("a '''b''' c", "bold!"), ("'''''b'''''", "bold!"), ("a ''b'' c", "italic"),
    ("== a b ==", "heading!"), ("= a = #id", "heading!"), ("= a", "heading"),
    ("use {{{make}}}", "code"), ("||a||b||", "table!"), ("||= a =||", "table!"),
    ("a[[BR]]", "lineBreak!"), ("[[br]]", "lineBreak!"), ("[[Image(a.png, 50%)]]", "image!"),
    ("[[PageOutline]]", "outline!"), ("[[TOC(inline)]]", "outline!"), ("[[TOC]]", "outline"),
    ("[[TitleIndex(x)]]", "macro!"), ("[[TitleIndex]]", "macro!"), ("[[Foo(x)]]", "macro"),
    ("see [wiki:A b]", "tracLink!"), ("[ticket:12 a]", "tracLink!"),
    ("[source:trunk/a.c a]", "tracLink!"), ("[http://x.org a b]", "webLink!"),
    ("[[A|b]]", "pageLink"), ("[[wiki:A|b]]", "pageLink!"), ("[TidePort a]", "pageLink"),
    ("[\"a b\" c]", "pageLink"), ("[#a b]", "placeLink"), ("wiki:Tides", "shortLink"),
    ("in changeset:12", "shortLink"), ("[=#a]", "anchor!"), ("the !TidePort", "escape"),
    ("4^th^", "superscript"), ("H,,2,,O", "subscript"), ("(XXX macro: \"BR\")", "converterMark!"),
    ("[[Image(\u{FFFC}", "image!"),
  ])
  func constructs(text: String, kind: String) {
    #expect(found(text) == ["\(kind) 0"])
  }

  @Test(arguments: [
    "a || b", "if x || y || z then", "it''s", "an empty '' and '' again",
    "a[0][1], [[1, 2], [3, 4]]",
    "[[ -f x ]]", "[[nodiscard]] int f();", "[[deprecated(\"x\")]]", "x = y", "== != ===", "====",
    "list['name']", "[GitHub](x)", "[see above]", "[http://x.org]", "Note: this", "source: a/b",
    "[12] and [a:b]", "2^10 is 2^10", "a!b", "Stop!Now", "wiki: a page", "#12 r34 {1} [567]",
    "||spoiler||", "C:\\dir", "**a** __b__ ~~c~~", "std::vector<int>", "{{name}} {{{", "}}} }}",
  ])
  func whatOthersWrite(text: String) {
    #expect(found(text).filter { $0.contains("!") } == [])
  }

  @Test func codeIsLeftAlone() {
    #expect(
      found("{{{\n'''a'''\n{{{\n[[BR]]\n}}}\n}}}\n'''b'''\n") == ["codeBlock! 0", "bold! 6"])
  }

  @Test func bracesThatNobodyClosesHideNothing() {
    #expect(found("{{{\n'''a'''\n").contains("bold! 1"))
  }

  @Test func macrosInSentencesAreTalkedAbout() {
    #expect(found("the [[TicketQuery]] macro") == ["macro 0"])
  }

  @Test func rawTextHasTerms() {
    #expect(found(" port:: where ships lie\n", isRaw: true) == ["definition 0"])
    #expect(found(" port:: where ships lie\n") == [])
  }

  @Test func longLinesStayLinear() {
    for piece in ["'''", "[[", "{{{", "||", "!", "^", "[http://", "= "] {
      _ = found(String(repeating: piece, count: 30_000))
    }
  }

  @Test func otherWikis() {
    #expect(OtherWiki.isIn(Array("a\n{| class=x\n|}\n".utf8)))
    #expect(OtherWiki.isIn(Array("[[Category:Ports]]".utf8)))
    #expect(OtherWiki.isIn(Array("#summary Ports\n= A =".utf8)))
    #expect(!OtherWiki.isIn(Array("||a||b||\n{{{\n}}}\n".utf8)))
  }
}
