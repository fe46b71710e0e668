import Markup
import Testing

@testable import Facts
@testable import Lint
@testable import Targets

@Suite struct TracMarkupCheckTests {
  private func findings(_ files: [String: String], target: Target = .github) -> [Finding] {
    var project = LintTestProject(files)
    project.target = target
    return project.output(TracMarkupCheck.self).findings
  }

  private func lines(_ text: String) -> [UInt32] {
    findings(["README.md": text]).map(\.source.start.line)
  }

  @Test func oneFindingALine() {
    let findings = findings([
      "README.md": "# Tides\n\ntext\nSee '''here''' and '''there'''.[[BR]]\n"
    ])
    #expect(findings.count == 1)
    #expect(
      findings.first?.message
        == "Trac bold text “'''here'''” is shown as plain text, and 2 more on this line.")
    #expect(findings.first?.help == "In Markdown: `**x**`.")
    #expect(findings.first?.source.start == SourcePosition(line: 4, column: 5))
  }

  @Test func theMarkOfTheSiteIsNoMarkupOfTrac() {
    let files = ["README.md": "# A\n\n[[_TOC_]]\n\n[[TOC]]\n\nb[[BR]]\n"]
    let lines = findings(files, target: .gitLab).map(\.source.start.line)
    #expect(lines == [5, 7])
  }

  @Test func codeIsNoMarkup() {
    #expect(
      lines("# A\n\n`'''b'''` and `[[BR]]`\n\n```\n{{{\n'''c'''\n}}}\n```\n\n    [[BR]]\n") == [])
  }

  @Test func blocksAcrossParagraphsAreOne() {
    #expect(lines("# A\n\n[b](c)\n\n{{{\n'''d'''\n\n[[BR]]\n}}}\n\n[[BR]]\n") == [5, 11])
  }

  @Test func addressesThatMarkdownTookForLinks() {
    #expect(lines("# A\n\n[http://example.org the tables] and `x`\n") == [3])
    #expect(lines("# A\n\n[`http://example.org` the tables]\n\n[`x` y]\n") == [])
  }

  @Test func unsureSignsNeedASureOne() {
    #expect(lines("# A\n\n''b'' and !TidePort\n") == [])
    #expect(lines("# A\n\n''b'' and !TidePort\n\n[[PageOutline]]\n") == [3, 5])
  }

  @Test func otherWikisAreNotTrac() {
    #expect(lines("# A\n\n'''b'''\n\n{| border=1\n|}\n") == [])
  }

  @Test func threeBracesOfTemplates() {
    #expect(lines("# A\n\n{{{\n{{name}}\n}}}\n\nThe {{name}} of {{{port}}}.\n").isEmpty)
    #expect(lines("# A\n\n{% if x %}\n\n{{{\nbody\n}}}\n").isEmpty)
    #expect(lines("# A\n\n{{{#each ports}}}\n\n{{{\nbody\n}}}\n").isEmpty)
    #expect(findings(["a.mustache.md": "# A\n\n{{{\nbody\n}}}\n"]).isEmpty)
    // A block of Trac's may hold a template, and other markup is Trac's next to one.
    #expect(lines("# A\n\n{{{\n{{name}}\n}}}\n") == [3])
    #expect(lines("# A\n\nThe {{name}}.[[BR]]\n") == [3])
  }

  @Test func manyLinesAreSummedUp() {
    let text = "# A\n\n[b](c.md)\n\n" + String(repeating: "x [[BR]]\n\ny\n\n", count: 30)
    let findings = findings(["README.md": text])
    #expect(findings.count == 21)
    #expect(findings.last?.message == "Trac markup is left on 10 more lines, starting here.")
  }

  @Test func wholePagesOfTrac() {
    let page =
      "= Tides =\n[[PageOutline]]\n'''Note:''' see [wiki:Ports the ports].\n{{{\nmake\n}}}\n"
    for name in ["Tides.wiki", "Tides.trac", "Tides.md", "Tides.txt", "TidesAndPorts", "README"] {
      let findings = findings([name: page])
      #expect(findings.count == 5, "\(name)")
      #expect(
        findings.first?.message
          == "The whole document is Trac markup: 1 × bold text, 1 × code block, 1 × heading, 1 × link, 1 × table of contents.",
        "\(name)")
    }
  }

  @Test func boldTextInAWikiFileMayBeMediaWiki() {
    let page = "== Ports ==\n'''Harbour'''\n"
    #expect(findings(["Ports.wiki": page]).isEmpty)
    #expect(
      Set(findings(["Ports.wiki": page, "Tides.wiki": "[[PageOutline]]\n"]).map(\.page))
        == ["Ports.wiki", "Tides.wiki"])
  }

  @Test func wikiLinksAreRightInGollum() {
    let text = "# A\n\n[[Ports|the ports]]\n\n[[PageOutline]]\n"
    #expect(findings(["Home.md": text]).map(\.source.start.line) == [3, 5])
    #expect(findings(["Home.md": text], target: .gollum).map(\.source.start.line) == [5])
  }

  @Test func programsWithoutSuffixAreNoPages() {
    #expect(LintTestProject(["Rakefile": "a ||= b\n", "Gemfile": "x\n"]).facts.documents.isEmpty)
  }

  @Test func factsOfATracPage() {
    let page =
      "= Tides = #t\n\nRun '''make''' `x`\nnow.\n * one\n * two\n{{{#!sh\nmake\n}}}\n||a||b||\n"
    let facts = LintTestProject(["Tides.trac": page]).facts.documents[0]
    #expect(facts.headings.map(\.text) == ["Tides"] && facts.headings.first?.ids == ["t"])
    #expect(
      facts.blocks.map(\.text) == [
        "Tides", "Run make x\nnow.\n", "one\n", "two\n", "\nmake\n", "\ta\tb\t",
      ]
    )
    #expect(facts.blocks.map(\.line) == [1, 3, 5, 6, 7, 10])
    #expect(facts.blocks[4].isCode)
  }
}
