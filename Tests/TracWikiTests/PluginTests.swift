import Markup
import Testing

@testable import TracWiki

/// Marks that plugins add to running text: where they match, and what they show.
@Suite struct PluginTests {
  private func shown(
    _ text: String, _ parts: Set<TracPlugin.Part>,
    ini: [String: [(key: String, value: String)]] = [:],
    acronyms: String? = nil
  ) -> String {
    var options = ReaderOptions()
    options.plugins = PluginSyntax(parts, ini: { ini[$0] ?? [] }, acronyms: acronyms)
    return inline(text, options)
  }

  @Test(arguments: [
    (":-)", "🙂"), ("a :-)", "a 🙂"), ("a:-)", "a:-)"), ("_:-)", "_:-)"), ("é:-)", "é:-)"),
    (".:-)", ".🙂"), ("!:-)", ":-)"), ("a!:-)", "a!🙂"), (":-))", "😁"), (":D", "😄"),
    (":Da", ":Da"), (":D_", ":D_"), ("B-Ox", "B-Ox"), ("8-)", "🤓"), ("18-)", "18-)"),
    ("(OK)", "👍"), ("(OK)x", "👍x"), ("x(OK)", "x(OK)"), (">:> ", "quote(p(:>))"),
    ("a >:> b", "a 😈 b"), (":|", "😐"),
  ])
  func smileys(text: String, expected: String) {
    #expect(shown(text, [.extraSmileys]) == expected)
  }

  @Test(arguments: [
    ("a->b", "a→b"), ("<->", "↔"), ("a <-- b", "a ←- b"), ("1/2", "½"), ("11/2", "11/2"),
    ("1/22", "1/22"), ("1/2/3", "½/3"), ("x1/2", "x1/2"), ("!->", "!→"), ("!(TM)", "(TM)"),
    ("(c)", "©"), ("+/-", "±"), ("....", "…."), ("\\/", "∨"), ("/\\", "∧"), ("-- a", "— a"),
    ("a <> b =< c", "a ≠ b ≤ c"),
  ])
  func symbols(text: String, expected: String) {
    #expect(shown(text, [.extraSymbols]) == expected)
    #expect(shown(text, [.goodSymbols]) == expected)
  }

  /// Trac's own marks come first where they begin at the same place or before.
  @Test func marksDoNotBreakTracs() {
    let parts = Set(TracPlugin.Part.allCases)
    #expect(shown("----", parts) == "hr")
    #expect(shown("||a->b||", parts) == "table(tr(td(p(a→b))))")
    #expect(shown(" -- a", parts) == "quote(p(— a))")
    #expect(shown(" - a", parts) == "ul(li(p(a)))")
    #expect(shown("= a -> b =", parts) == "h1#ab(a → b)")
    #expect(shown("{1}", []) == shown("{1}", parts))
  }

  @Test(arguments: [
    ("FIXME", "strong(FIXME)"), ("FIXME:", "strong(FIXME)"), (":FIXME:", "strong(FIXME)"),
    ("<FIXME>", "strong(FIXME)"), ("(FIXME)", "strong(FIXME)"), ("FIXMEs", "FIXMEs"),
    ("aFIXME", "aFIXME"), ("!FIXME", "FIXME"), ("!FIXME:", "FIXME:"), ("a!FIXME", "aFIXME"),
    ("TODO DONE", "strong(TODO) strong(DONE)"), ("fixme", "fixme"),
  ])
  func phrases(text: String, expected: String) {
    #expect(shown(text, [.extraPhrases]) == expected)
  }

  @Test(arguments: [
    ("a $x_1''^2^$ b", "a `x_1''^2^` b"), ("$5 and $6", "`5 and`6"), ("$5", "$5"),
    ("`$x$`", "`$x$`"), ("!$x$", "!`x`"), ("a $$ b", "a  b"), ("$$a", "a"),
    ("[wiki:A $x] $", "[$x](page:A) $"),
  ])
  func formulas(text: String, expected: String) {
    #expect(shown(text, [.formulas]) == expected)
    #expect(shown("a $x$", []) == "a $x$")
  }

  @Test func aFormulaThatIsSetOffIsABlock() {
    var options = ReaderOptions()
    options.plugins = PluginSyntax([.formulas])
    #expect(brief("$$x^2$$", options) == "code.math|x^2|")
    #expect(brief("a\n$$x$$ b", options) == "p(a) code.math|x| p(b)")
  }

  @Test func phrasesOfTheSettings() {
    let ini = ["wikiextras": [(key: "todo_phrases", value: "LATER, not yet")]]
    #expect(
      shown("LATER TODO BUG not yet", [.extraPhrases], ini: ini)
        == "strong(LATER) TODO strong(BUG) strong(not yet)")
  }

  @Test func smileysOfTheSettings() {
    let ini = [
      "wikiextras-smileys": [
        (key: "clock", value: "(CLOCK) (TIME)"), (key: "smiley-sad", value: ""),
        (key: "no-such-picture", value: "(Z)"), (key: "_remove", value: ":D :O"),
      ]
    ]
    #expect(
      shown("(CLOCK) (TIME) :( (Z) :D :O :-O :)", [.extraSmileys], ini: ini)
        == "⏰ ⏰ :( (Z) :D :O 😳 🙂")
    let none = ["wikiextras-smileys": [(key: "_remove_defaults", value: "true")]]
    #expect(shown(":-)", [.extraSmileys], ini: none) == ":-)")
  }

  @Test func symbolsOfTheSettings() {
    let ini = [
      "wikiextras-symbols": [(key: "&rarr;", value: "==>"), (key: "&hearts;", value: "<3")]
    ]
    #expect(shown("a ==> b", [.extraSymbols], ini: ini) == "a → b")
    #expect(shown("<3", [.extraSymbols], ini: ini) == "html|&hearts;|")
  }

  @Test func icons() {
    #expect(shown("(|tick|) (|tick, L|) (|Tick|)", [.extraIcons]) == "✅ ✅ (|Tick|)")
    #expect(shown("[[Icon(tick)]] [[Icon(none-such)]]", [.extraIcons]) == "✅ none-such")
    #expect(shown("!(|tick|)", [.extraIcons]) == "(|tick|)")
  }

  @Test func acronyms() {
    let page = """
      || '''Acronym''' || Description ||
      ||'''Acronym'''||Description||
      ||API||interface||
      ||RFC||request $1||http://r.example/||http://r.example/$1||
      ||HTML||text||WikiHTML||
      ||two words||none||
      ||one cell||
      """
    func acronym(_ text: String) -> String { shown(text, [.acronyms], acronyms: page) }
    #expect(acronym("API APIs xAPI !API _API") == "API APIs xAPI !API _API")
    #expect(acronym("RFC").contains("http://r.example/"))
    #expect(acronym("RFC2616").contains("http://r.example/2616"))
    #expect(acronym("RFC2616").contains("RFC 2616"))
    #expect(acronym("HTML5").contains("WikiHTML"))
    #expect(shown("RFC", [.acronyms]) == "RFC")
  }

  @Test(arguments: [
    ("# A #", "h1#A(1. A)"), ("## A ##", "h2#A(1. A)"), (" # A #  ", "h1#A(1. A)"),
    ("# A # =x", "h1#x!(1. A)"), ("# 4.2 A #", "h1#A(4. A)"), ("# A ##", "p(# A ##)"),
    ("# A", "p(# A)"), ("# A # b", "h1#A(1. A) p(b)"), ("#A#", "p(#A#)"),
    (
      "# A #\n## B ##\n## C ##\n# D #\n## E ##",
      "h1#A(1. A) h2#B(1.1. B) h2#C(1.2. C) h1#D(2. D) h2#E(2.1. E)"
    ),
    ("## 3.7. A ##\n## B ##", "h2#A(3.7. A) h2#B(3.8. B)"),
    ("# 99999999999999999999 A #", "h1#A(1. A)"),
  ])
  func numberedHeadings(text: String, expected: String) {
    var options = ReaderOptions()
    options.plugins = PluginSyntax([.numberedHeadings])
    #expect(brief(text, options) == expected)
    #expect(brief(text) != expected || !expected.hasPrefix("h"))
  }

  @Test func linksOfPluginsAreTextWithoutThem() {
    for text in ["tag:a", "[tag:a b]", "tagged:'a b'", "download:1", "blog:a", "[blog:a b]"] {
      #expect(shown(text, []) == text)
      #expect(shown(text, [.tags, .downloads, .fullBlog]) != text)
    }
  }

  @Test(arguments: [
    ("tag:crane", "tag crane /tags/crane"), ("tag:\"a b\"", "tag a b /tags/a%20b"),
    ("tagged:'a or b realm:wiki'", "tag a or b /tags/a%20or%20b?wiki=on"),
    ("download:12", "download 12 /downloads/12"),
    ("blog:2009/post", "blog 2009/post /blog/2009/post"),
    ("blog:/x#comment-1", "blog x /blog/x#comment-1"),
  ])
  func addresses(text: String, expected: String) {
    var options = ReaderOptions()
    options.plugins = PluginSyntax([.tags, .downloads, .fullBlog])
    let document = TracReader(options: options).read(Array(text.utf8), page: "Page").document
    guard case .paragraph(let content) = document.blocks.first?.content,
      case .link(let link) = content.first, case .resource(let resource) = link.target
    else {
      Issue.record("no link: \(text)")
      return
    }
    #expect("\(resource.realm) \(resource.id) \(resource.address)" == expected)
  }
}
