import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test func theTrendIsReadFromPastCommits() throws {
    let project = try Project(["README.md": "# Tidetable\n\nShows the tides.\n"])
    try project.commit("Begin", on: "2024-01-10")
    try project.commit("Nothing", on: "2024-01-11", isEmpty: true)
    for (path, text) in Project.good { try project.write(text, to: path) }
    try project.commit("Document", on: "2024-03-05")
    let result = try Tool.run(["report", project.path, "--trend", "3", "--format", "json"])
    #expect(result.code == 0)
    let months = result.output.matches(
      of: /"month": "(\d+-\d+)", "commit": "[0-9a-f]+", "present": (\d+)/)
    #expect(months.map { String($0.1) } == ["2024-01", "2024-02", "2024-03"], "\(result.output)")
    #expect(months.map { Int($0.2) } == [0, 0, 6])
    let html = try Tool.run(["report", project.path, "--trend", "3", "--format", "html"])
    #expect(html.output.contains("<svg"))
    #expect(!html.output.contains("http://") || !html.output.contains("src=\"http"))
  }

  @Test func reportsOfManyJobsAreJoined() throws {
    let (one, other) = (try Project(Project.good), try Project(["README.md": "# Radar\n"]))
    let out = try Project()
    for (number, project) in [one, other].enumerated() {
      let made = try Tool.run([
        "report", project.path, "--format", "json:\(out.path)/\(number).json",
      ])
      #expect(made.code == 0)
      #expect(made.output == "")
    }
    let merged = try Tool.run([
      "report", "merge", out.path + "/0.json", out.path + "/1.json", "--format", "json",
    ])
    #expect(merged.code == 0)
    for project in [one, other] {
      #expect(merged.output.contains("\"name\": \"\(project.folder.lastPathComponent)\""))
    }
    let whole = try Tool.run(["report", one.path, other.path, "--format", "json"])
    #expect(merged.output == whole.output)
    try out.write("{\"projects\": 3}", to: "bad.json")
    let bad = try Tool.run(["report", "merge", out.path + "/bad.json"])
    #expect(bad.code == 2)
    #expect(bad.messages.contains("bad.json"))
    #expect(try Tool.run(["report", "merge"]).code == 2)
  }

  @Test(arguments: ["text", "markdown", "html", "json", "slack", "badge", "shields", "openmetrics"])
  func everyFormatIsWritten(format: String) throws {
    let project = try Project(Project.good)
    let result = try Tool.run(["report", project.path, "--format", format])
    #expect(result.code == 0)
    #expect(!result.output.isEmpty)
    #expect(result.messages == "")
  }
}
