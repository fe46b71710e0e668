import Testing

@Suite("Lists")
struct ListTests {
  @Test(arguments: [
    (" * a\n * b", "ul(li(p(a)) li(p(b)))"),
    ("* a\n- b\n• c", "ul(li(p(a)) li(p(b)) li(p(c)))"),
    (" * a\n   * b\n * c", "ul(li(p(a) ul(li(p(b)))) li(p(c)))"),
    (" * a\n   b\n * c", "ul(li(p(a⏎b)) li(p(c)))"),
    (" * a\n    b", "ul(li(p(a))) quote(quote(p(b)))"),
    (" 1. a\n    b", "ol(li(p(a⏎b)))"),
    (" * a\nb", "ul(li(p(a))) p(b)"),
    ("x\n * a", "p(x) ul(li(p(a)))"),
    (" * a\n 1. b", "ul(li(p(a))) ol(li(p(b)))"),
    ("   * a\n * b", "ul(li(p(a))) ul(li(p(b)))"),
    ("*a", "p(*a)"),
    (" *", "quote(p(*))"),
  ])
  func structure(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test(arguments: [
    ("1.", "ol"), ("3.", "ol=3"), ("0.", "ol=0"), ("01.", "ol"), ("a.", "ol.lowerAlpha"),
    ("c.", "ol.lowerAlpha=3"), ("B.", "ol.upperAlpha=2"), ("i.", "ol.lowerRoman"),
    ("iv.", "ol.lowerRoman"), ("I.", "ol.upperRoman"), ("x.", "ol.lowerAlpha=24"),
    ("99999999999.", "ol=999999999"),
  ])
  func numbering(_ mark: String, _ kind: String) {
    #expect(brief(" \(mark) a") == "\(kind)(li(p(a)))")
  }

  @Test func blocksInsideItems() {
    #expect(
      brief(" * a\n   {{{\n   x\n   }}}\n   b\n * c")
        == "ul(li(p(a) code.-|x| p(b)) li(p(c)))")
    #expect(brief(" * a\n{{{\nx\n}}}\n * b") == "ul(li(p(a) code.-|x|) li(p(b)))")
  }

  @Test func emphasisOfAnItemStopsBeforeTheTextThatEndsIt() {
    #expect(brief("* '''a\nb") == "ul(li(p(strong(a)))) p(b)")
  }

  @Test func itemOfAListThatIsClosedAlreadyIsKept() {
    #expect(brief(" t::\n- a\n- b").contains("p(b)"))
  }
}
