import Markup
import Reports
import Stores
import Testing

@testable import Files
@testable import Lint

@Suite struct BaselineTests {
  private func project(_ findings: [(String, String, String)]) -> ProjectReport {
    var project = ProjectReport(
      name: "p", path: "", kind: "code", kindReason: "", openSource: "no", openSourceReason: "")
    var fingerprints = Fingerprints()
    project.findings = findings.map { id, file, line in
      let finding = Finding(id: id, severity: .error, page: file, message: "\"m\"\n")
      return LintFinding(
        finding, fingerprint: fingerprints.fingerprint(of: finding, line: line), excerpt: line)
    }
    return project
  }

  @Test func whatWasThereIsHiddenAndWhatIsNewIsNot() throws {
    let old = Baseline([project([("link-dead", "a.md", "[x](y)"), ("orphan", "b.md", "")])])
    let read = try Baseline(old.json, file: Path("b.json"))
    #expect(read == old)
    var now = project([
      ("link-dead", "a.md", "  [x](y)"), ("link-dead", "a.md", "[x](y)"),
      ("link-dead", "c.md", "[x](y)"),
    ])
    read.hide(in: &now)
    // The second on the same line is new.
    #expect(now.findings.map(\.finding.page) == ["a.md", "c.md"])
    #expect(now.counts.inBaseline == 1)
  }

  @Test func changesAreNamed() {
    let old = Baseline([project([("orphan", "a.md", ""), ("orphan", "b.md", "")])])
    let new = Baseline([project([("orphan", "b.md", ""), ("orphan", "c.md", "")])])
    let changes = new.changes(since: old)
    #expect(changes.added.map(\.file) == ["c.md"])
    #expect(changes.dropped.map(\.file) == ["a.md"])
  }

  @Test(arguments: ["", "[1, 2]", "{\"findings\": 3}", "{"])
  func somethingElseIsRefused(text: String) {
    #expect(throws: (any Error).self) { try Baseline(Array(text.utf8), file: Path("b.json")) }
  }
}
