import Links
import Markup
import Testing

@testable import Facts
@testable import Lint
@testable import Targets

/// GitHub makes the id of a heading of its text as it is rendered, every blank kept.
@Suite struct HeadingAnchorTests {
  private func names(_ text: String, in file: String = "a.md", target: Target = .github)
    -> [String]
  {
    var project = LintTestProject([file: text])
    project.target = target
    guard let document = project.facts.document(file) else { return [] }
    return DocumentAnchors([document], anchors: target.anchors).names
  }

  /// goldmark makes it of the Markdown (its `parser/atx_heading.go`).
  @Test(
    arguments: [
      ("## [A](b.md)", "abmd"), ("## A *b*  ##", "a-b"), ("## <b>A</b>", "bab"), ("> ## `a`", "a"),
      ("## A {#own}", "own"), ("## A &amp; b", "a-amp-b"), ("## a_b \\*c", "a_b-c"),
      ("A\n---", "a"),
    ])
  func forgejoReadsTheSource(_ heading: String, _ anchor: String) {
    #expect(names(heading, target: .forgejo) == [anchor])
  }

  @Test(
    arguments: [
      ("## Has  Two", "has--two"), ("## Has   three", "has---three"), ("#  led", "led"),
      ("## Foo ![i](x.png) bar", "foo--bar"), ("## ![i](x.png) Lead", "-lead"),
      ("## Trail ![i](x.png)", "trail-"), ("## Keys <kbd>X</kbd> <!-- c --> Y", "keys-x--y"),
      ("# a&#x20;", "a-"), ("# &#x20;a", "-a"), ("## Foo <!-- c -->", "foo-"),
      ("## <!-- c --> Foo", "-foo"), ("## `` ` `` `  b  `", "--b-"), ("## `a b`", "a-b"),
      ("## closed  ##", "closed"), ("## closed \\##", "closed-"), ("## [a  b](x)", "a--b"),
      ("## a<br>b", "ab"), ("## a <br> b", "a--b"), ("## Tab\tin", "tabin"),
      ("## nb&nbsp;sp", "nbsp"), ("## em\u{2003}sp", "emsp"), ("## ideo\u{3000}graph", "ideograph"),
      ("## :smile: face", "smile-face"), ("## 😀 face", "-face"), ("## 🛠️ Dev", "\u{FE0F}-dev"),
      ("## Note[^1] x\n\n[^1]: n", "note1-x"), ("## <https://e.org> x", "httpseorg-x"),
      ("## *a * b", "a--b"), ("## **a** b", "a-b"), ("two\nlines\n---", "twolines"),
      ("two  \nlines\n===", "twolines"), ("<h2>Raw  html</h2>", "raw--html"),
      ("<h2>a <br> b</h2>", "a--b"), ("<h2>A <!-- c --> &amp; b</h2>", "a---b"),
      ("## A {#own}", "a-own"),
    ])
  func theTextAsItIsRenderedCounts(_ heading: String, _ anchor: String) {
    #expect(names(heading).first == anchor)
  }

  @Test func anchorsMayComeBeside() {
    #expect(names("## Usage <a name=\"u\"></a>") == ["usage-", "u"])
  }

  @Test func duplicatesAreNumberedByTheirFullText() {
    #expect(
      names("# a  b\n\n# a b\n\n# a  b\n\n# a ![i](x.png) b\n\n# a b")
        == ["a--b", "a-b", "a--b-1", "a--b-2", "a-b-1"])
  }

  @Test func otherFormatsKeepTheirBlanksToo() {
    #expect(names("Has  Two\n========\n", in: "a.rst") == ["has--two"])
    #expect(names("== Has  Two\n", in: "a.adoc").first == "has--two")
    #expect(names("* Has  Two\n", in: "a.org").first == "has--two")
  }

  @Test func gollumCollapsesThem() {
    #expect(names("## Has  Two ![i](x.png) x", target: .gollum) == ["has-two-x"])
  }

  @Test func bothReadingsOfALineEndAreRight() {
    let links = LintTestProject([
      "a.md":
        "two\nlines\n---\n\n<h2>\n  Raw\n</h2>\n\n[a](#twolines) [b](#two-lines) [c](#--raw) [d](#raw)\n"
    ]).links()
    #expect(links.isEmpty, "\(links.map(\.message))")
  }

  @Test func theInvisibleSignOfAnEmojiIsANote() {
    let project = LintTestProject([
      "a.md": "# 🛠️ Dev\n\n[a](#-dev) [b](#%EF%B8%8F-dev)\n\n# 😀 x\n\n[c](#%EF%B8%8F-x) [d](#-x)\n"
    ])
    let findings = project.links()
    #expect(findings.map(\.id) == ["fragment-dead", "fragment-dead"])
    #expect(findings.allSatisfy { $0.severity == .info && $0.fix == nil })
    #expect(findings.map(\.candidates) == [["#%EF%B8%8F-dev"], ["#-x"]])
    #expect(findings.allSatisfy { $0.message.contains("U+FE0F") })
  }

  @Test func theReferencePairsOfGitHubHold() {
    // Of github-slugger's pairs, made by GitHub's API, those that are about blanks.
    #expect(names("# &#x20;") == ["-"])
    #expect(names("# &#x20;a&#x20;") == ["-a-"])
    #expect(names("# a&#x2028;b") == ["ab"])
  }
}
