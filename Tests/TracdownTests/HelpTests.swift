import Testing

@Suite struct HelpTests {
  @Test(arguments: [
    ["--help"], ["-h"], ["help"], ["migrate", "--help"], ["convert", "--help"], ["dump", "--help"],
    ["verify", "--help"],
    ["help", "migrate"],
  ])
  func helpIsTheResultAndHasAnExample(arguments: [String]) throws {
    let result = try Tool.run(arguments)
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(result.output.contains("EXAMPLE"), "\(result.output)")
    #expect(result.output.contains("tracdown "))
  }

  @Test func theVersionIsOneLine() throws {
    let result = try Tool.run(["--version"])
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(result.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(result.output)")
  }

  @Test func migrateKnowsItsOptions() throws {
    let help = try Tool.run(["migrate", "--help"]).output
    for option in [
      "--attachments", "--trac-ini", "--dry-run", "--only", "--exclude", "--with-guide",
      "--trac-url",
      "--tickets", "--changesets", "--logs", "--sources", "--reports", "--queries", "--milestones",
      "--searches", "--timelines", "--diffs", "--exports", "--unknown-macros", "--drop-comments",
      "--toc", "--no-attachment-list", "--config", "--into-existing", "--force", "--prune",
      "--jobs",
      "--report", "--redirects", "--database", "--site-url", "--loose-names", "--roadmap",
      "--fail-on", "--quiet", "--no-color",
    ] { #expect(help.contains(option), "\(option)") }
  }

  @Test func convertSpellsItsOptionsAlike() throws {
    let help = try Tool.run(["convert", "--help"]).output
    for option in [
      "--trac-ini", "--trac-url", "--tickets", "--unknown-macros", "--drop-comments", "--toc",
      "--fail-on", "--quiet", "--no-color", "--page", "--config",
    ] { #expect(help.contains(option), "\(option)") }
  }
}
