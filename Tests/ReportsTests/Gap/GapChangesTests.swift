import Markup
import Testing

@testable import Reports

@Suite struct GapChangesTests {
  private func project(_ name: String, _ verdicts: [(String, ItemReport.Verdict)], _ score: Double)
    -> ProjectReport
  {
    var project = ProjectReport(
      name: name, path: name, kind: "code", kindReason: "", openSource: "no", openSourceReason: "")
    project.items = verdicts.map { id, verdict in
      ItemReport(id: id, title: id, verdict: verdict, score: score)
    }
    return project
  }

  private func result(_ projects: [ProjectReport]) -> LintResult {
    LintResult(projects: projects, rules: [], version: "0.9.0")
  }

  private var changes: GapChanges {
    let before = result([
      project("pier", [("install", .missing), ("roadmap", .present)], 0.25),
      project("quay", [("install", .present)], 1), project("lock", [("install", .partial)], 0.5),
      project("wharf", [("install", .present)], 1),
    ])
    let now = result([
      project("pier", [("install", .partial), ("roadmap", .present)], 0.75),
      project("quay", [("install", .missing)], 0), project("lock", [("install", .partial)], 0.5),
      project("mole", [("install", .present)], 1),
    ])
    return GapChanges(now, since: "last-week.json", before)
  }

  @Test func eachProjectIsBetterWorseTheSameNewOrGone() {
    #expect(
      changes.sentence
        == "4 projects since last-week.json: 1 better, 1 worse, 1 the same, 1 new. 1 project of that report is not in this one."
    )
    #expect(
      changes.better.map { "\($0.name) \($0.sign) \($0.words)" } == [
        "pier +50 install: missing → partial"
      ])
    #expect(
      changes.worse.map { "\($0.name) \($0.sign) \($0.words)" } == [
        "quay −100 install: present → missing"
      ])
    #expect(changes.new == ["mole"] && changes.gone == ["wharf"])
  }

  @Test(arguments: [GapFormat.text, .markdown, .html])
  func allFormatsForPeopleHaveTheSentence(format: GapFormat) {
    var now = result([
      project("pier", [("install", .present)], 1), project("quay", [("install", .missing)], 0),
    ])
    #expect(!String(decoding: format.write(now), as: UTF8.self).contains("since last-week"))
    now.changes = GapChanges(
      now, since: "last-week.json", result([project("pier", [("install", .missing)], 0)]))
    let text = String(decoding: format.write(now), as: UTF8.self)
    #expect(text.contains("1 better, 0 worse, 0 the same, 1 new."))
    #expect(text.contains("install: missing → present"))
  }

  @Test func programsReadWhatChanged() throws {
    var now = result([project("pier", [("install", .present)], 1)])
    #expect(!String(decoding: GapFormat.json.write(now), as: UTF8.self).contains("\"changes\""))
    now.changes = changes
    let json = String(decoding: GapFormat.json.write(now), as: UTF8.self)
    #expect(json.contains(#""since": "last-week.json""#))
    #expect(json.contains(#""new": ["mole"]"#) && json.contains(#""gone": ["wharf"]"#))
    #expect(json.contains(#""points": -100"#))
    #expect(json.contains("install: present → missing"))
  }
}
