import Markup
import Testing
import TracWiki

/// What each version of Trac made of the same text: `trac/wiki/parser.py` and `formatter.py` of 0.10.5, 0.11.7,
/// 0.12.7, 1.0.20 and 1.6.
@Suite("Versions of Trac")
struct VersionTests {
  private func brief(_ text: String, _ version: TracVersion, page: String = "Page") -> String {
    var options = ReaderOptions()
    options.syntax = TracSyntax(version)
    return TracWikiTests.brief(text, page: page, options)
  }

  /// Up to 0.11, and from 0.12 on.
  @Test(arguments: [
    ("* a\n* b", "p(* a⏎* b)", "ul(li(p(a)) li(p(b)))"),
    ("A. Berg", "p(A. Berg)", "ol.upperAlpha(li(p(Berg)))"),
    (" c. x", "ol.lowerAlpha(li(p(x)))", "ol.lowerAlpha=3(li(p(x)))"),
    (" * '''a\n * b", "ul(li(p(strong(a))) li(p(strong(b))))", "ul(li(p(strong(a))) li(p(b)))"),
    ("= 5 boats", "p(= 5 boats)", "h1#a5boats(5 boats)"),
    ("====== Six ======", "h5#Six(Six)", "h6#Six(Six)"),
    ("== A ===", "p(== A ===)", "h2#A(A =)"),
    ("a **b** //c//", "p(a **b** //c//)", "p(a strong(b) em(c))"),
    ("a//b and c//d", "p(a//b and c//d)", "p(aem(b and c)d)"),
    ("[=#x] a", "p([=#x] a)", "p({#x} a)"),
    ("a\\\\b", "p(a\\\\b)", "p(a↵b)"),
    ("  > a", "quote(p(> a))", "quote(p(a))"),
    ("> * a", "quote(p(* a))", "quote(ul(li(p(a))))"),
    (">> a\n> b", "quote(quote(p(a)) p(b))", "quote(quote(p(a)) p(b))"),
    ("{{{#!sh\nx\n}}}", "p({{{#!sh⏎x⏎}}})", "code.sh|x|"),
    ("  {{{\n  x\n  }}}", "code.-|  x|", "code.-|x|"),
    ("[[a b]]", "p([[a b]])", "p([a b](page:a b))"),
    ("1:2''x''3", "p(1:2''x''3)", "p(1:2em(x)3)"),
  ])
  func creoleCameWith012(_ text: String, _ old: String, _ new: String) {
    for version in [TracVersion.v010, .v011] { #expect(brief(text, version) == old) }
    for version in [TracVersion.v012, .v100, .v160] { #expect(brief(text, version) == new) }
  }

  @Test(arguments: [
    ("||a||||b||", "table(tr(td(p(a)) td() td(p(b))))", "table(tr(td(p(a)) td.columns=2(p(b))))"),
    ("||= a =||", "table(tr(td(p(= a =))))", "table(tr(th(p(a))))"),
    ("||a !|| b||", "table(tr(td(p(a !)) td(p(b))))", "table(tr(td(p(a || b))))"),
    (
      "||a||\n\n||b||", "table(tr(td(p(a))) tr(td(p(b))))",
      "table(tr(td(p(a)))) table(tr(td(p(b))))"
    ),
    (
      "||'''a||b||", "table(tr(td(p(strong(a))) td(p(b))))",
      "table(tr(td(p(strong(a))) td(p(b))))"
    ),
    ("if (a || b)", "p(if (a  b))", "p(if (a) table(tr(td(p(b)))))"),
  ])
  func tables(_ text: String, _ old: String, _ new: String) {
    for version in [TracVersion.v010, .v011] { #expect(brief(text, version) == old) }
    #expect(brief(text, .v012) == new)
  }

  /// In 0.10, in 0.11, in 0.12, and from 1.0 on.
  @Test(arguments: [
    ("joe@example.org", "p(joe@example.org)", 1),
    ("== A == b", "p(== A == b)", 1),
    (" • a", "quote(p(• a))", 3),
    (" 0. a", "ol(li(p(a)))", 3),
  ])
  func changes(_ text: String, _ before: String, _ since: Int) {
    let versions: [TracVersion] = [.v010, .v011, .v012, .v100]
    for (number, version) in versions.enumerated() {
      #expect((brief(text, version) == before) == (number < since), "\(version)")
    }
  }

  @Test func pageNames() {
    for (text, old) in [
      ("AbcDef2 x", "p([AbcDef](page:AbcDef)2 x)"),
      ("AbcDef_x", "p([AbcDef](page:AbcDef)_x)"),
    ] {
      #expect(brief(text, .v011) == old)
      #expect(!brief(text, .v012).contains("(page:"))
    }
    #expect(brief("AbcÉte", .v011).contains("(page:"))
    #expect(!brief("AbcÉte", .v010).contains("(page:"))
    #expect(brief("[wiki:B x]", .v011, page: "A/C") == "p([x](page:/B))")
    #expect(brief("[wiki:B x]", .v012, page: "A/C") == "p([x](page:B))")
    #expect(brief("[wiki:B#c]", .v011) == "p([B#c](page:B#c))")
    #expect(brief("[wiki:B#c]", .v012) == "p([B](page:B#c))")
  }

  @Test func realmsCameInTheirTime() {
    #expect(brief("issue:1", .v100) == "p(issue:1)")
    #expect(brief("issue:1", .v120) != "p(issue:1)")
    #expect(brief("timeline:2009-01-01", .v010) == "p(timeline:2009-01-01)")
    #expect(brief("timeline:2009-01-01", .v011) != "p(timeline:2009-01-01)")
  }

  @Test func ticketRangesCameWith011() {
    #expect(brief("#1-3", .v010).hasSuffix(")-3)"))
    #expect(brief("#1-3", .v011).hasPrefix("p([#1-3]("))
  }

  @Test func processorsStandWhereTheFirstLineBegins() {
    #expect(brief("{{{\n #!sh\nx\n}}}", .v010) == "code.sh|x|")
    #expect(brief("{{{\n #!sh\nx\n}}}", .v011) == "code.-| #!sh\nx|")
    #expect(brief("{{{\n #!sh\nx\n}}}", .v012) == "code.sh|x|")
  }

  @Test func relativeLinksOf010BeginAtTheFolder() {
    #expect(brief("[./D x]", .v010, page: "A/C") == "p([x](page:/A/D))")
    #expect(brief("[./D x]", .v011, page: "A/C") == "p([x](page:/A/C/D))")
  }

  @Test func twoBracketsAreAlwaysAMacro() {
    #expect(brief("[[Harbor|x]]", .v011) == "p([[Harbor|x]])")
    #expect(!brief("[[HarborMap]]", .v011).contains("(page:"))
    #expect(brief("[[HarborMap]]", .v012).contains("(page:"))
  }

  @Test(arguments: [
    ("0.9", "0.10"), ("0.10.5", "0.10"), ("0.11", "0.11"), ("0.11.7", "0.11"), ("0.12.3", "0.12"),
    ("1.0", "1.0"), ("1.1.6", "1.2"), ("1.2.6", "1.2"), ("1.3.1", "1.6"), ("1.6", "1.6"),
    ("1.5.3dev", "1.6"), ("2.0", "1.6"), ("1", "1.0"), ("1.4", "1.6"), ("1.4.0", "1.4"),
    ("1.4.2", "1.4"), ("1.4.3", "1.6"),
  ])
  func releases(_ release: String, _ version: String) {
    #expect(TracVersion(release: release)?.rawValue == version)
  }

  @Test(arguments: ["", "x", "1.", "v1.6", "1.x", "-1.2", "1..2", "latest"])
  func textsThatAreNoRelease(_ text: String) {
    #expect(TracVersion(release: text) == nil)
  }

  @Test(arguments: [
    (16, "0.10"), (20, "0.10"), (21, "0.11"), (22, "0.12"), (26, "0.12"), (27, "1.0"), (29, "1.0"),
    (30, "1.2"), (41, "1.2"), (42, "1.6"), (45, "1.6"), (99, "1.6"),
  ])
  func databaseVersions(_ number: Int, _ version: String) {
    #expect(TracVersion(database: number).rawValue == version)
  }
}
