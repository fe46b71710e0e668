import Testing

@Suite struct WrongUseTests {
  @Test(
    arguments: [
      ([], "Give a command"),
      (["bogus"], "bogus"),
      (["migrate"], "SOURCE"),
      (["migrate", "wiki"], "DEST"),
      (["migrate", "wiki", "docs", "--bogus"], "Unknown option '--bogus'"),
      (["migrate", "wiki", "docs", "more"], "more"),
      (["migrate", "wiki", "docs", "--report", "report.txt"], ".html, .json and .md"),
      (["migrate", "wiki", "docs", "--jobs", "0"], "1 or more"),
      (["migrate", "wiki", "docs", "--jobs", "many"], "many"),
      (["migrate", "wiki", "docs", "--fail-on", "info"], "never"),
      (["migrate", "wiki", "docs", "--unknown-macros", "keep"], "drop"),
      (["migrate", "wiki", "docs", "--trac-url", "trac.example.org"], "https://"),
      (["migrate", "wiki", "docs", "--tickets", "issues"], "{id}"),
      (["convert", "--milestones", "nothing"], "--milestones"),
      (["convert", "/nonexistent/page"], "/nonexistent/page"),
      (["dump"], "--tokens"),
      (["dump", "--tree", "--tokens"], "--tree"),
      (["dump", "--tree", "/nonexistent/page"], "/nonexistent/page"),
    ] as [([String], String)])
  func wrongUseSaysWhatIsWrongOnStandardErrorAndExitsWith2(arguments: [String], says: String) throws
  {
    let result = try Tool.run(arguments)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.messages.contains(says), "\(result.messages)")
  }

  @Test func aPictureIsNoPage() throws {
    let result = try Tool.run(["dump", "--tree"], input: "GIF89a and so on")
    #expect(result.code == 2)
    #expect(result.messages.contains("is not text"))
  }
}
