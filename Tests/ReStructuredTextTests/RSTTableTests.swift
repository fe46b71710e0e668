import Testing

@testable import ReStructuredText

@Suite("Tables of reStructuredText")
struct RSTTableTests {
  @Test func grid() {
    let text = """
      +---+---+
      | a | b |
      +===+===+
      | c | d |
      +---+---+
      """
    #expect(rst(text) == "table(tr(th(p(a)) th(p(b))) tr(td(p(c)) td(p(d))))")
  }

  @Test func spans() {
    let text = """
      +---+---+---+
      | a     | b |
      +---+---+   |
      | c | d |   |
      |   +---+---+
      |   | - e   |
      +---+-------+
      """
    #expect(
      rst(text)
        == "table(tr(td.columns=2(p(a)) td.rows=2(p(b))) tr(td.rows=2(p(c)) td(p(d))) "
        + "tr(td.columns=2(ul(li(p(e))))))")
  }

  @Test func wideCharactersTakeTwoColumns() {
    let text = """
      +------+---+
      | 日本 | é |
      +------+---+
      """
    #expect(rst(text) == "table(tr(td(p(日本)) td(p(é))))")
  }

  @Test(arguments: [
    "+---+---+\n| a | b|\n+---+---+", "+---+---+\n| a | b |",
  ])
  func brokenGridsAreCode(_ text: String) {
    #expect(rst(text) == "code.rst|\(text)|")
    #expect(rstFindings(text) == ["rst-invalid"])
  }

  @Test(arguments: [
    ("===  ===\na    b\n===  ===", "table(tr(td(p(a)) td(p(b))))"),
    (
      "===  ===\na    b\n===  ===\nc    d\n     e\n\n     f\n===  ===",
      "table(tr(th(p(a)) th(p(b))) tr(td(p(c)) td(p(d⏎e) p(f))))"
    ),
    (
      "===  ===\na    b\nc    d is long\n===  ===",
      "table(tr(td(p(a)) td(p(b))) tr(td(p(c)) td(p(d is long))))"
    ),
    (
      "===  ===\n  a\n--------\nb    c\n===  ===\nd    e\n===  ===",
      "table(tr(th.columns=2(p(a))) tr(th(p(b)) th(p(c))) tr(td(p(d)) td(p(e))))"
    ),
    ("===  ===\n\\    b\n===  ===", "table(tr(td() td(p(b))))"),
  ])
  func simple(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    "===  ===\nabcd e\n===  ===", "===  ===\na    b\n===  ====",
    "===  ===\na    b\n--\n===  ===",
  ])
  func brokenSimpleTablesAreCode(_ text: String) {
    #expect(rst(text) == "code.rst|\(text)|")
    #expect(rstFindings(text) == ["rst-invalid"])
  }

  @Test(arguments: [
    (".. table:: a\n\n   ===  ===\n   b    c\n   ===  ===", "p(a) table(tr(td(p(b)) td(p(c))))")
  ])
  func directives(_ text: String, _ expected: String) { #expect(rst(text) == expected) }
}
