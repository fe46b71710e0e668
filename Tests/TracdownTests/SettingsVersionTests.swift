import Foundation
import Testing

/// `version:` in the settings: rules and severities that are newer are notes.
@Suite struct SettingsVersionTests {
  private static let rule = """
    what: Links lead to files that exist
    severity: error
    since: 0.1.0
    why: A reader who meets a dead link stops reading.
    how: Correct the path.
    """

  /// A project with a broken link, and the rule about it.
  private func lint(_ rule: String, _ settings: String) throws -> Tool.Result {
    var files = Project.good
    files["docs/Notes.md"] = "# Notes\n\n[Gone](gone.md)\n"
    files[".tracdown.yml"] = settings
    let project = try Project(files)
    let rules = try Project(["link-dead.yml": rule])
    return try Tool.run([
      "lint", project.path, "--rules", rules.path, "--format", "text", "--fail-on", "warning",
      "--verbose",
    ])
  }

  @Test func rulesThatAreNewerAreNotes() throws {
    let newer = Self.rule.replacingOccurrences(of: "0.1.0", with: "0.1")
    #expect(try lint(newer, "version: 0.1.0\n").code == 1)
    let result = try lint(newer, "version: 0.0.9\n")
    #expect(result.code == 0)
    #expect(result.output.contains("gone.md"), "\(result.output)")
    #expect(
      result.output.contains("It becomes an error with 'version: 0.1.0' or later in the settings."),
      "\(result.output)")
    #expect(try lint(newer, "").code == 1)
    // What the settings say of a rule counts whatever its age.
    #expect(try lint(newer, "version: 0.0.9\nseverities: {link-dead: warning}\n").code == 1)
  }

  @Test func severitiesThatWereRaisedLaterCountAsTheyWere() throws {
    let raised = Self.rule.replacingOccurrences(
      of: "severity: error", with: "severity: {error: 0.1.0, note: 0.0.7}"
    ).replacingOccurrences(of: "since: 0.1.0", with: "since: 0.0.5")
    #expect(try lint(raised, "version: 0.0.8\n").code == 0)
    #expect(try lint(raised, "version: 0.0.6\n").code == 0)
    #expect(try lint(raised, "version: 0.1\n").code == 1)
    #expect(try lint(raised, "projects: {\"*\": {version: 0.0.8}}\nversion: 0.1.0\n").code == 0)
  }

  @Test func aProgramThatIsOlderThanTheSettingsSaysSo() throws {
    let result = try lint(Self.rule, "version: 99.1\n")
    #expect(result.code == 2)
    #expect(result.messages.contains("the settings require tracdown 99.1.0"), "\(result.messages)")
  }

  @Test func whatIsNoReleaseIsSaidWithItsPlace() throws {
    let result = try lint(Self.rule, "version: new\n")
    #expect(result.code == 2)
    #expect(result.messages.contains("line 1, column 10: 'version' must be a release of tracdown"))
    let odd = try lint(Self.rule.replacingOccurrences(of: "0.1.0", with: "soon"), "")
    #expect(odd.code == 2)
    #expect(odd.messages.contains("line 3, column 8: 'since' must be a release"), "\(odd.messages)")
  }
}
