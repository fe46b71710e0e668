import FolderFixture
import Testing

/// `tracdown explain --macros`: what a wiki uses, and how to convert it.
@Suite struct ExplainMacrosTests {
  private func explained(_ pages: [String: String], _ arguments: [String] = []) throws
    -> Tool.Result
  {
    let folder = try TestFolder()
    for (name, text) in pages { try folder.write("wiki/" + name, text) }
    return try Tool.run(["explain", "--macros", folder["wiki"]] + arguments)
  }

  @Test func macrosAndProcessorsAreCounted() throws {
    let result = try explained([
      "A.txt":
        "[[TOC]]\n= One [[Tides(north)]] =\nA [[BackLinks]] b [[Tides(x)]]\n{{{\n[[Tides(code)]]\n}}}\n",
      "B.txt":
        "[[Tides(south)]]\n{{{#!python\nx\n}}}\n{{{#!gantt\nx\n}}}\n|| [[Image(a.png)]] ||\n",
    ])
    #expect(result.code == 0)
    #expect(result.messages == "")
    let output = result.output
    #expect(output.contains("2 pages read.\n"), "\(output)")
    #expect(output.contains("1 on 1 page  [[TOC]]        plugins  as `PageOutline`"), "\(output)")
    #expect(output.contains("[[Image]]      Trac     `![file](path)`"), "\(output)")
    #expect(output.contains("#!python  language  a fence `python`"), "\(output)")
    #expect(
      output.contains("  Tides: code  # 3 on 2 pages, first on A, line 2: [[Tides(north)]]\n"),
      "\(output)")
    #expect(
      output.contains("processors:\n  gantt: code  # 1 on 1 page, first on B, line 5: #!gantt\n"),
      "\(output)")
  }

  @Test func theBlockOfSettingsCanBePasted() throws {
    let pages = ["A.txt": "[[Tides(north)]] a\n\n{{{#!gantt x\ny\n}}}\n"]
    let text = try explained(pages).output
    let start = try #require(text.firstRange(of: "# For .tracdown.yml"))
    let folder = try TestFolder()
    try folder.write("settings.yml", String(text[start.lowerBound...]))
    let again = try explained(pages, ["--config", folder["settings.yml"]])
    #expect(again.code == 0)
    #expect(
      again.output.contains("[[Tides]]  settings  as configured in the settings"), "\(again.output)"
    )
    #expect(again.output.contains("needs no entries for them"), "\(again.output)")
  }

  @Test func wrongUseIsSaid() throws {
    let both = try Tool.run(["explain", "roadmap", "--macros", "wiki"])
    #expect(both.code == 2 || both.code == 64)
    #expect(both.messages.contains("not both"))
    let none = try Tool.run(["explain", "--macros", "/nowhere/at/all"])
    #expect(none.code == 2)
    #expect(none.messages.contains("/nowhere/at/all"))
  }
}
