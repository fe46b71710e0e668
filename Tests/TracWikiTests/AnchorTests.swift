import Testing

@Suite("Anchors")
struct AnchorTests {
  @Test(arguments: [
    ("[=#a]b", "{#a}b"),
    ("[=#a label]", "{#a}label"),
    ("[=#a ''label'']", "{#a}em(label)"),
    ("[[=#a]]", "{#a}"),
    ("[[=#a|label]]", "{#a}label"),
    ("[=#a.b-c:d]", "{#a.b-c:d}"),
    ("[=#1a]", "[=[#1](ticket/ticket/1)a]"),
    ("[=# a]", "[=# a]"),
    ("![=#a]", "[=#a]"),
  ])
  func anchors(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }
}
