import Testing

@Suite("Links in brackets")
struct BracketLinkTests {
  @Test(arguments: [
    ("[wiki:Page label]", "[label](page:Page)"),
    ("[wiki:Page]", "[Page](page:Page)"),
    ("[wiki:A/B#c]", "[A/B](page:A/B#c)"),
    ("[wiki:\"A b\" label]", "[label](page:A b)"),
    ("[wiki:'A b']", "[A b](page:A b)"),
    ("[wiki:Page \"a ] b\"]", "[a ] b](page:Page)"),
    ("[wiki:Page ''a'']", "[a](page:Page)"),
    ("[wiki:Page '''a''']", "['a'](page:Page)"),
    ("[http://a.org/ x]", "[x](http://a.org/)"),
    ("[http://a.org/]", "[http://a.org/](http://a.org/)"),
    ("[wiki:]", ""),
    ("[wiki: x]", "[x](page:WikiStart)"),
    ("[wiki:@2 x]", "[x](page:WikiStart@2)"),
    ("[#a]", "[#a](page:/Page#a)"),
    ("[#a label]", "[label](page:/Page#a)"),
    ("[/x/y label]", "[label](server/x/y)"),
    ("[//x label]", "[label](server//x)"),
    ("[..]", "[..](page:/WikiStart)"),
    ("[./A label]", "[label](page:/Page/A)"),
    ("[../A label]", "[label](page:/A)"),
    ("[?a=b label]", "[label](page:/Page?a=b)"),
    ("[nope:x label]", "[nope:x label]"),
    ("[ wiki:Page]", "[ [wiki:Page](page:Page)]"),
    ("[wiki:Page\u{200B}label]", "[label](page:Page)"),
    ("[wiki:Page", "[[wiki:Page](page:Page)"),
  ])
  func single(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }

  @Test(arguments: [
    ("[[Page]]", "[Page](page:Page)"),
    ("[[A b|label]]", "[label](page:A b)"),
    ("[[wiki:A b|label]]", "[label](page:A b)"),
    ("[[wiki:A/B]]", "[A/B](page:A/B)"),
    ("[[#a|label]]", "[label](page:/Page#a)"),
    ("[[./A]]", "[A](page:/Page/A)"),
    ("[[/x|label]]", "[label](server/x)"),
    ("[[http://a.org|label]]", "[label](http://a.org)"),
    ("[[Page|]]", "[Page](page:Page)"),
    ("[[.|'''b''']]", "['b'](page:/Page)"),
    ("[[]]", "[[]]"),
  ])
  func double(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }
}
