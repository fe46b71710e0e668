import Testing

@testable import Facts
@testable import Files
@testable import Targets

/// What documentation systems add to Markdown becomes facts like any other, each on its line.
@Suite struct SystemTextTests {
  private func facts(_ text: String, _ target: Target) -> DocumentFacts {
    let site = DocumentationSite(target, folder: "", root: "", settings: "", text: [])
    return MarkdownFacts.read(Array(text.utf8), path: "a.md", site: site)
  }

  private func links(_ text: String, _ target: Target) -> [String] {
    facts(text, target).links.map { "\($0.line) \($0.kind) \($0.destination)" }
  }

  @Test func admonitionsOfMkDocsHoldText() {
    let text =
      "!!! note \"x\"\n    [a](a.md)\n\n    ??? tip\n        [b](b.md)\n\n    [c](c.md)\n\n    code\n"
    #expect(links(text, .mkDocs) == ["2 link a.md", "5 link b.md", "7 link c.md"])
    #expect(facts(text, .mkDocs).blocks.allSatisfy { !$0.isCode })
    #expect(facts(text, .mkDocs).lineCount == 9)
    #expect(facts("text\n\n    [a](a.md)\n", .mkDocs).blocks.map(\.isCode) == [false, true])
  }

  @Test func fencesInAdmonitionsStayCode() {
    let text = "!!! note\n    ```\n    !!! tip\n    [a](a.md)\n    ```\n    [b](b.md)\n"
    #expect(links(text, .mkDocs) == ["6 link b.md"])
  }

  @Test func rolesOfMySTAreLinks() {
    #expect(
      links("See {doc}`the plan <plan>` and {ref}`x`,\n`{ref}` and `` {ref}`y` ``.\n", .sphinx)
        == ["1 document plan", "1 label x"])
    #expect(links("```\n{ref}`x`\n```\n", .sphinx) == [])
  }

  @Test func directivesOfMySTHoldTextOrNot() {
    let text =
      "````{note}\n:name: n\n\n[a](a.md)\n\n```{code-block} python\n[b](b.md)\n```\n````\n[c](c.md)\n"
    #expect(links(text, .sphinx) == ["4 link a.md", "10 link c.md"])
    #expect(facts(text, .sphinx).anchors.map(\.name) == ["n"])
    #expect(
      links("```{toctree}\n:caption: X\n\nplan\nOther <other>\n```\n", .sphinx)
        == ["4 document plan", "5 document other"])
    #expect(links("```{note}\nnever closed [a](a.md)\n", .sphinx) == ["2 link a.md"])
  }

  @Test func shortcodesOfHugo() {
    #expect(
      links("[x]({{< ref \"a.md\" >}}) {{</* ref \"b\" */>}} `{{< ref \"c\" >}}`\n", .hugo)
        == ["1 link #", "1 reference a.md"])
    #expect(links("+++\ntitle = \"[a](a.md)\"\n+++\n[b](b.md)\n", .hugo) == ["4 link b.md"])
    #expect(facts("{{% own %}} {{< youtube x >}}\n", .hugo).makers == [.template("own")])
  }

  @Test func liquidBecomesPlain() {
    #expect(
      links(
        "[x]({{ site.baseurl }}/a/) [y]({{ '/b' | relative_url }}) [z]({% link c.md %})\n", .jekyll)
        == ["1 link /a/", "1 link /b", "1 link #", "1 reference c.md"])
  }

  @Test func frontMatterMovesPages() {
    let text = "---\nslug: /plan # comment\naliases:\n  - \"/old\"\n  - older\nother: x\n---\n"
    #expect(facts(text, .hugo).fields == ["slug": ["/plan"], "aliases": ["/old", "older"]])
    #expect(
      facts("+++\naliases = [\"/a\", \"b\"]\n+++\n", .hugo).fields == ["aliases": ["/a", "b"]])
  }

  @Test func sourceSetsHoldPictures() {
    let text = "<img src=\"a.png\" srcset=\"b.png 1x, c,d.png 2x,e.png\">\n"
    #expect(
      links(text, .github) == [
        "1 image a.png", "1 image b.png", "1 image c,d.png", "1 image e.png",
      ])
  }

  @Test func attributesOfAsciiDocAreResolved() {
    let text = ":where: guide\n:page: {where}/a.adoc\n\nxref:{page}#x[] xref:{gone}/b.adoc[]\n"
    let facts = AsciiDocFacts.read(Array(text.utf8), path: "a.adoc")
    #expect(facts.links.map(\.destination) == ["guide/a.adoc#x"])
    let turning = AsciiDocFacts.read(Array(":a: {a}{a}\n\nxref:{a}[]\n".utf8), path: "a.adoc")
    #expect(turning.links.isEmpty)
  }
}
