import Markup
import Testing

@testable import Facts
@testable import Lint

@Suite struct SuppressionTests {
  private func suppressions(_ text: String) -> Suppressions {
    Suppressions(
      MarkdownFacts.read(Array(text.utf8), path: "a.md"), rules: ["orphan", "link-dead"])
  }

  private func finding(_ rule: String, line: Int) -> Finding {
    Finding(
      id: rule, severity: .error, page: "a.md", source: SourceRange(lines: line, line),
      message: "m")
  }

  @Test func disableHoldsToTheEnd() {
    var comments = suppressions(
      "a\n\n<!-- tracdown-disable link-dead -- made later -->\n\nb\n")
    let before = comments.hides(finding("link-dead", line: 1))
    let after = comments.hides(finding("link-dead", line: 5))
    let other = comments.hides(finding("orphan", line: 5))
    #expect((before, after, other) == (false, true, false))
    #expect(comments.unused(among: ["orphan", "link-dead"]).isEmpty)
    #expect(comments.complaints.isEmpty)
  }

  @Test func enableEndsIt() {
    var comments = suppressions(
      "<!-- tracdown-disable link-dead -- x -->\n\na\n\n<!-- tracdown-enable link-dead -->\n\nb\n")
    let inside = comments.hides(finding("link-dead", line: 3))
    let behind = comments.hides(finding("link-dead", line: 7))
    #expect((inside, behind) == (true, false))
  }

  @Test func nextLineIsTheNextWithText() {
    var comments = suppressions(
      "<!-- tracdown-disable-next-line link-dead, orphan -- x -->\n\na\nb\n")
    let next = comments.hides(finding("link-dead", line: 3))
    let second = comments.hides(finding("link-dead", line: 4))
    #expect((next, second) == (true, false))
    #expect(
      comments.unused(among: ["orphan", "link-dead"]).map(\.message) == [
        "This comment does not hide any finding of “orphan”."
      ])
  }

  @Test func aFindingOfTheWholeFileIsHiddenFromAnywhere() {
    var comments = suppressions("a\n\n<!-- tracdown-disable orphan -- x -->\n")
    let isHidden = comments.hides(finding("orphan", line: 0))
    #expect(isHidden)
  }

  @Test(arguments: [
    ("<!-- tracdown-disable -->", "does not name a rule"),
    ("<!-- tracdown-disable orphan -->", "does not give a reason"),
    ("<!-- tracdown-disable orphans -- x -->", "names “orphans”, which is not a rule"),
  ])
  func whatCannotBeUsedIsSaid(text: String, message: String) {
    #expect(suppressions(text).complaints.first?.message.contains(message) == true)
  }
}
