import Testing
import TracWiki

/// What people would not have left in a page whose Trac showed it as text.
@Suite struct NewerMarkupTests {
  private let markup = NewerMarkup(pages: ["Tides", "Net/Switches", "TitleIndex", "WikiStart"])

  private func first(_ text: String) -> NewerMarkup.Construct? {
    markup.first(in: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("{{{#!python\nx\n}}}", .processor), ("  {{{#!div style=\"a\"", .processor),
      ("||= Ship =||= Flag =||", .headerCell), (" ||a||= b =||", .headerCell),
      ("||a||\n|----\n||b||", .rowSeparator), ("== Tides", .openHeading),
      (" === The tide #here", .openHeading), ("* a\n* b\n* c", .listAtMargin),
      ("- a\n - b\n- c\n- d\n", .listAtMargin), ("1. a\n2. b\n10. c", .listAtMargin),
      ("x [=#here] y", .anchor), ("[=#here a label]", .anchor), ("see [[Tides]]", .pageLink),
      ("[[Net/Switches|the switches]]", .pageLink), ("[[wiki:Tides#Ebb]]", .pageLink),
      ("[[TitleIndex|all]]", .pageLink), ("`a` [[Tides]]\r\n", .pageLink),
      // A page that Trac brings along, and no macro.
      ("[[WikiStart]]", .pageLink), ("{{{ #!python\nx\n}}}", .processor),
      (" || a ||= b =||\\\n", .headerCell), ("[[ Tides | x ]]", .pageLink),
    ] as [(String, NewerMarkup.Construct)])
  func plainly(_ text: String, _ construct: NewerMarkup.Construct) {
    #expect(first(text) == construct)
    #expect(first("text\r\n\n\(text)") == construct)
  }

  @Test(arguments: [
    "", "text", "= Tides =", "== Tides == more", "== Tides ==  ", "== Tides == #here",
    "= 5 apples", "== Tides==", "== ~~Tides ~~== ", "== a == b", "== x = y", "=======",
    "======= Tides", "== == x",
    "{{{\n#!python\nx\n}}}", "{{{#!python x}}}", "{{{\n{{{#!python\n}}}\n== Tides\n}}}",
    "{{{\n[[Tides]]\n}}}", "{{{\n* a\n* b\n* c\n}}}",
    "||=||equals||", "||== x ==||", "||a=||", "||= a||", "|----", "a\n|----", "||a||\n|----|",
    "* a\n* b", "* a\n\n* b\n\n* c", "* a\n- b\n* c", " * a\n * b\n * c", "*a\n*b\n*c",
    "1. a\n\n2. b", "-- a\n-- b\n-- c", "1.a\n2.b\n3.c", "* a\n* b\n{{{\n}}}\n* c",
    "`[=#here]`", "{{{[=#here]}}}", "[=# here]", "[=#]", "[=#here", "a[=] b",
    "![[Tides]]", "[[Ebb]]", "[[TitleIndex]]", "[[Tides(now)]]", "`[[Tides]]`", "[[Tides",
    "{{{ [[Tides]] }}}", "A. Smith\nB. Jones\nC. Brown", "[[BR]]", "[[./Tides]]", "||a||\n|-",
    "||`= x =||`||", "== a=b",
  ])
  func notPlainly(_ text: String) {
    #expect(first(text) == nil)
  }
}
