import Testing

@Suite struct WrongUseTests {
  @Test(
    arguments: [
      ([], "Give a command"),
      (["bogus"], "bogus"),
      (["lnt"], "'lnt' is not a tracdown command. Did you mean 'lint'?"),
      (["/tmp"], "Put a command before it"),
      (["report", "--format", "htm"], "Did you mean 'html'?"),
      (["lint", "--target", "githb"], "Did you mean 'github'?"),
      (["migrate", "https://trac.example.org/a", "docs"], "--trac-url"),
      (["migrate", "wiki.zip", "docs"], "unzip wiki.zip -d wiki"),
      (["lint", "https://example.org/a.git"], "Clone the repository"),
      (["repair", "docs.tar.gz"], "tar -xf docs.tar.gz"),
      (["migrate", "/nonexistent", "/tmp"], "Did you swap SOURCE and DEST?"),
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

  @Test func anEnvironmentIsNoFolderOfDocuments() throws {
    let project = try Project()
    try project.write("Trac Environment Version 1\n", to: "VERSION")
    try project.write("[trac]\n", to: "conf/trac.ini")
    for command in ["lint", "report", "repair"] {
      let result = try Tool.run([command, project.path])
      #expect(result.code == 2)
      #expect(result.messages.contains("run: tracdown migrate \(project.path) DEST"), "\(command)")
    }
    let result = try Tool.run(["migrate", "/nonexistent", project.path])
    #expect(result.messages.contains("Did you swap SOURCE and DEST?"))
  }

  @Test func aPictureIsNoPage() throws {
    let result = try Tool.run(["dump", "--tree"], input: "GIF89a and so on")
    #expect(result.code == 2)
    #expect(result.messages.contains("is not text"))
  }
}
