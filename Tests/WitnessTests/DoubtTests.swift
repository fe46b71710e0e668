import Links
import Markup
import Testing

@testable import Targets

/// What a person could not be sure of at a glance, since a mark too many or too few is in it: nothing of it counts.
@Suite struct DoubtTests {
  @Test(arguments: pages.indices) func raisesNoAlarm(page: Int) throws {
    let (kind, text) = DoubtTests.pages[page]
    for target in Target.all {
      let alarms = try ConvertedPage(WikiPage(name: "Page", text: text), target: target).findings
        .filter { $0.id == "not-proved" }
      #expect(alarms.isEmpty, "\(kind), \(target.name): \(alarms.map(\.message))")
    }
  }

  private static let pages: [(kind: String, text: String)] =
    links + pictures + tables + lists + blocks

  /// Brackets that end elsewhere than they seem to.
  private static let links = [
    ("a picture in a label", "[wiki:Quay the [[Image(quay.png)]] quay]"),
    ("a link in a label", "see [../Pier the pier|| 7 || and [http://a.b the buoy], [..''both'']"),
    ("a quote in the middle of a target", "[search:\"ebb:\"flood and slack\"] and more"),
    ("a quote that another link closes", "[at\", [attachment:\"low tide.txt\" notes], [[x\n:low t"),
    ("a bracket in quotes", "[wiki:\"Low]] Tide\" slack], [wiki:Quay]"),
    ("a target that quotes end", "[milestone:\"Sp\"ring\" tide]"),
    ("two quotes behind a colon", "[wiki:Ebb:'''x, (''a''), '''flood.'''b, \"slack]"),
    ("a link behind an address", "https://a.b/#c[http://d.e/f?g#L5 line 5] and [http://a.b x]"),
    ("a label right behind a word", "Gull[source:/trunk/README@12#L10 line 10] ends"),
    ("an address with brackets in it", "http://[8080/x, [[http://[::1]:808|here]]"),
    ("a target with a control character", "[ebb\u{F}\u{7}flood]"),
  ]

  /// Images that are not.
  private static let pictures = [
    ("a picture that brackets cut", "[[Image(low/]]tide.png)]]"),
    ("a picture in a heading", "== Ebb[[Image(a.png)]] ==\n\n= [[Image(a.png)]] ="),
    ("a picture in a cited heading", "> == Ebb ==\\\\ [[Image(a.png)]]"),
    ("a picture in a term", " *ebb [[Image(a.png)]] tide:: low water"),
    ("a picture in an address", "trac:#2[[Image(a.png)]]34 http://a.b/c?d=[[Image(a.png)]]"),
    ("a picture behind a bracket", "wiki:Ebb][[Image(a.png)]] http://a.b'''[[Image(a.png)]]"),
    ("a picture in a cell's heading", "{{{#!td\n== [[Image(a.png)]] ==\n}}}"),
  ]

  private static let tables = [
    ("bars in a link", "[wiki:||Ebb@3 old], wiki:Ebb?format=txt"),
    ("bars in a macro", "low [[Tides(nor||th)]]tide and more"),
    ("bars in a definition", "||flood||\n ebb:: low / yellow ||{_ _{5_ _"),
    ("bars in an item", "|| one nt\n 2. two|| two\n|| ebb"),
    ("a definition in a row", " || ebb || 3 || flood:: about ~~ 240|| slack || 4 ||"),
    ("a row within a line", "ebb |-tide\n1M) not |----a flood\nnot a list\n> cited |-said"),
    ("a row in a processor", "{{{#!ebbbox\nNew lam|-ps\n1986. A year||2||\n}}}"),
    ("a citation in a table", "||one||two\n>\n> said so\n\n|-----\n   > never\n||a||b||"),
    ("a citation behind a block in a table", "||one\n{{{\n}}}\n>> I mean the server"),
    ("text before bars, twice", "h1. Title|| tea || 2 ||\nh1. Title|| tea || 2 ||"),
    ("bars in a cell", "{{{#!th\nQuay\n\n|-------\n{{{#!td\nEbb || flood ||"),
    ("a cell in a cell", "{{{#!th\n{{{#!td\nebb\n----\nflood\n}}}\n|-----\n||slack||\n}}}"),
  ]

  private static let lists = [
    ("no number", " #33\n 3i. Coffee and cake\n\n 1K. one\n\n 2. two"),
    (
      "blanks of Unicode",
      "\u{A0}\u{A0}1.\u{A0}first\n \u{2003}2. second\n{{{\ncode\n\u{A0}}}}\nebb\n\u{A0}\u{A0}{{{#!td"
    ),
    ("braces in a term", " [wi{1}ki:Ebb heron]:: web\n gannet:: x"),
    ("an item behind a definition", " ebb:: low\n* * and\n* two\n flood:: high"),
    ("an indented citation", "ebb\n   > flood:: said"),
    ("a control character behind a mark", "*\u{F}ebb\n=\u{1}flood"),
  ]

  private static let blocks = [
    ("a block in a processor that nothing closes", "{{{#!span style=\"a\"\n{{{#!rst\nebb"),
    ("a macro over two lines", "{{{#!span\n[[Image(x.png)]] [[Image(y.\npng)]]\n}}}"),
    ("code that opens in a heading", "== {{{#!th rowspan=2\nEbb\n}}}"),
    ("a raised word far from its mark", "ebb^ in\n\n * *,, 3"),
    ("two pieces of code side by side", "ik`Brien ``and !`Neill.]"),
    ("broken tags", "{{{#!html\nebb <b</b>>two<hr>three</b> flood\n}}}"),
    ("a broken attribute", "{{{#!html\n<a,, href=\"h\">the pilot <u[=#id]l>ebb\n}}}"),
    ("a broken declaration", "{{{#!html\none <b>tw<!Ao<hr>three</b,,> four\n}}}"),
    ("a broken end", "{{{#!html\nebb <nobr>h</nobr><marquee>low</marq0</marquee> by\n}}}"),
    ("an end that nothing opened", "{{{#!html\n<h2>ebb two\n  lines</pre>flood\n}}}"),
    ("a picture right behind a word", "{{{#!html\nebb<img src=\"ftp://a.b/c\" alt=\"low\">\n}}}"),
    ("a cell in no table", "{{{#!html\nebb<td>no cell</td> a\n}}}"),
    (
      "a cell that a later block closes",
      "{{{#!html\n<table><tr><td>\n}}}\n== Ebb ==\n * a\n{{{\nb\n}}}\n{{{#!html\n</td></tr></table>\n}}}"
    ),
    (
      "a broken table",
      "{{{#!html\n<table><tr><td>\n}}}\n== Ebb ==\n{{{#!html\n</td><{#!html\n}}}\n== Flood ==\n * slack"
    ),
    (
      "a heading between cells",
      "{{{#!html\n<table><tr><td>\n}}}\n== Ebb ==\n{{{#!html\n</td>< x>\n}}}\n== Flood ==\n * slack\n{{{#!html\n</tr></table>\n}}}"
    ),
    ("a role over lines", "{{{#!rst\n:trac:`#1`<q_>ebb\nflood\nx:code:`y`.\n}}}"),
    ("a target without a name", "{{{#!rst\n__ http://a.b\n   deep\n\nebb\n}}}"),
  ]
}
