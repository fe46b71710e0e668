import Testing

@Suite("Tables")
struct TableTests {
  @Test(arguments: [
    ("||a||b||", "table(tr(td(p(a)) td(p(b))))"),
    ("||a||b", "table(tr(td(p(a)) td(p(b))))"),
    ("||=a=||b||", "table(tr(th(p(a)) td(p(b))))"),
    ("||a||\n||b||", "table(tr(td(p(a))) tr(td(p(b))))"),
    ("||a\\\n||b||", "table(tr(td(p(a\\))) tr(td(p(b))))"),
    ("||a||\\\n||b||", "table(tr(td(p(a)) td(p(b))))"),
    ("||a|| \\\n||b||", "table(tr(td(p(a)) td(p(b))))"),
    ("||||a||b||", "table(tr(td.columns=2(p(a)) td(p(b))))"),
    ("||a||||", "table(tr(td(p(a)) td()))"),
    ("|| a||", "table(tr(td.right(p(a))))"),
    ("||a ||", "table(tr(td(p(a))))"),
    ("|| a ||", "table(tr(td(p(a))))"),
    ("||  a  ||", "table(tr(td.center(p(a))))"),
    ("x\n||a||\ny", "p(x) table(tr(td(p(a)))) p(y)"),
    ("||a !|| b||", "table(tr(td(p(a || b))))"),
    ("||`a||b`||", "table(tr(td(p(`a||b`))))"),
    ("||a||\n|----\n||b||", "table(tr(td(p(a))) tr(td(p(b))))"),
    ("||'''a||b||", "table(tr(td(p(strong(a))) td(p(b))))"),
    ("a || b", "p(a) table(tr(td(p(b))))"),
    ("||=||a", "table(tr(th() td(p(a))))"),
    ("|----x\n|----x", "p(x⏎x) table(tr() tr())"),
  ])
  func structure(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test func cellsWithBlocks() {
    let text = """
      ||a||
      {{{#!td rowspan=2 align=right
       * b
      }}}
      |----
      {{{#!th colspan=2
      c
      }}}
      """
    #expect(
      brief(text)
        == "table(tr(td(p(a))) tr(td.rows=2.right(ul(li(p(b))))) tr(th.columns=2(p(c))))")
  }

  @Test func tableProcessor() {
    #expect(brief("{{{#!table\n||a||\n}}}") == "table(tr(td(p(a))))")
    #expect(brief("{{{#!table\n{{{#!tr\n||a||b||\n}}}\n}}}") == "table(tr(td(p(a)) td(p(b))))")
    #expect(brief("{{{#!table\n}}}") == "table()")
    // A cell after a row begins a row of its own.
    #expect(
      brief("{{{#!td\na\n}}}\n{{{#!tr\n||b||\n}}}\n{{{#!td\nc\n}}}\n||d||")
        == "table(tr(td(p(a))) tr(td(p(b))) tr(td(p(c)) td(p(d))))")
  }

  @Test func whatFollowsTheTableIsNamed() {
    let text = "{{{#!table\n||a||\nb\n}}}"
    #expect(brief(text) == "table(tr(td(p(a))))")
    #expect(findings(text) == ["macro-invalid"])
  }

  @Test func noTableAtAll() {
    let text = "{{{#!table\nb\n}}}"
    #expect(brief(text) == "table(tr(td(p(b))))")
    #expect(findings(text) == ["macro-invalid"])
  }
}
