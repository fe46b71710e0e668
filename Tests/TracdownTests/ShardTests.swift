import Foundation
import Testing

/// Shares of a run, and that joined they are the run: `docs/many-repositories.md`.
@Suite struct ShardTests {
  /// Repositories of an organization; two have one name, one is good, one has a broken link.
  private static func organization() throws -> (folder: Project, list: String) {
    let folder = try Project()
    var places: [String] = []
    func add(_ place: String, _ files: [String: String]) throws {
      for (path, text) in files { try folder.write(text, to: "\(place)/\(path)") }
      places.append("\(folder.path)/\(place)")
    }
    for number in 1...5 {
      let readme = "# Project \(number)\n\nSee [the plan](plan.md).\n"
      try add("team/p\(number)", ["README.md": readme, "plan.md": "# Plan\n\nTBD\n"])
    }
    try add("north/app", ["README.md": "# App\n\n[Gone](gone.md)\n"])
    try add("south/app", ["README.md": "# App\n"])
    try add("good", Project.good)
    try folder.write(places.joined(separator: "\n") + "\n", to: "list.txt")
    return (folder, "\(folder.path)/list.txt")
  }

  /// Runs a command once, and in shares that are joined; all but the name of the command is the same.
  private func compare(
    _ command: [String], shares: Int, in folder: Project
  ) throws -> (whole: Tool.Result, shares: [Tool.Result], merged: Tool.Result) {
    let whole = try Tool.run(command + ["--format", "json"])
    var files: [String] = []
    var results: [Tool.Result] = []
    for number in 1...shares {
      files.append("\(folder.path)/\(command[0])-\(number).json")
      results.append(
        try Tool.run(
          command + ["--shard", "\(number)/\(shares)", "--format", "json:\(files[number - 1])"]))
    }
    // In any order.
    let merged = try Tool.run(
      ["report", "merge"] + files.reversed() + ["--format", "json", "--fail-on", "error"])
    return (whole, results, merged)
  }

  @Test func sharesOfAReportMakeTheReport() throws {
    let (folder, list) = try Self.organization()
    let result = try compare(["report", "--list", list, "--trend", "2"], shares: 3, in: folder)
    #expect(result.whole.code == 0)
    #expect(result.merged.output == result.whole.output)
    #expect(result.shares.allSatisfy { $0.code == 0 && $0.output == "" })
    // Each project is in one share.
    let counts = try (1...3).map {
      try folder.read("report-\($0).json").matches(of: /"openSource":/).count
    }
    #expect(counts.reduce(0, +) == 8)
    #expect(counts.allSatisfy { $0 < 8 }, "\(counts)")
  }

  @Test func trendsOfProjectsOfOneNameStayApart() throws {
    let (folder, _) = try Self.organization()
    let places = ["north/app", "south/app"].map { "\(folder.path)/\($0)" }
    for (place, day) in zip(places, ["2024-01-10", "2024-02-10"]) {
      try Project.existing(place).commit("Begin", on: day)
    }
    let result = try compare(["report"] + places + ["--trend", "1"], shares: 4, in: folder)
    #expect(result.merged.output == result.whole.output)
    let months = result.whole.output.matches(of: /"month": "(\d+-\d+)"/).map { String($0.1) }
    #expect(months == ["2024-01", "2024-02"])
  }

  @Test func sharesOfALintMakeTheLint() throws {
    let (folder, list) = try Self.organization()
    for shares in [1, 3] {
      let result = try compare(["lint", "--list", list], shares: shares, in: folder)
      #expect(result.whole.code == 1)
      #expect(result.merged.output == result.whole.output)
      #expect(result.merged.code == result.whole.code)
      #expect(result.shares.map(\.code).max() == result.whole.code)
    }
  }

  @Test func sharesOfOneTreeMakeTheTree() throws {
    let project = try Project(Project.good)
    for number in 1...12 {
      try project.write("# Page \(number)\n\n[Gone](gone\(number).md)\n", to: "docs/p\(number).md")
    }
    try project.commit("Begin", on: "2024-01-10")
    try project.write("# Page 3\n\n[Gone](other.md)\n", to: "docs/p3.md")
    for options in [[], ["--changed-since", "HEAD"]] {
      let result = try compare(["lint", project.path] + options, shares: 4, in: project)
      #expect(result.whole.code == 1)
      #expect(result.merged.output == result.whole.output)
      #expect(result.merged.code == 1)
    }
    // A baseline hides the same in each share.
    let baseline = ["--baseline", project.path + "/known.json"]
    #expect(try Tool.run(["lint", project.path, "--update-baseline"] + baseline).code == 0)
    let result = try compare(["lint", project.path] + baseline, shares: 4, in: project)
    #expect(result.merged.output == result.whole.output)
    #expect(result.merged.code == 0)
  }

  @Test func projectsOfOneTreeAreDealt() throws {
    let tree = try Project(["README.md": "# All\n"])
    for number in 1...6 {
      try tree.write("# P\(number)\n\n[x](../p1/README.md)\n", to: "docs/p\(number)/README.md")
    }
    let result = try compare(
      ["report", tree.path, "--projects", "docs/*"], shares: 2, in: try Project())
    #expect(result.merged.output == result.whole.output)
  }

  @Test func sharesThatMakeNoWholeAreRefused() throws {
    let (folder, list) = try Self.organization()
    let files = (1...3).map { "\(folder.path)/share-\($0).json" }
    for number in 1...3 {
      _ = try Tool.run([
        "report", "--list", list, "--shard", "\(number)/3", "--format", "json:\(files[number - 1])",
      ])
    }
    let missing = try Tool.run(["report", "merge", files[0], files[2]])
    #expect(missing.code == 2)
    #expect(missing.messages.contains("shard 2/3"), "\(missing.messages)")
    let twice = try Tool.run(["report", "merge"] + files + [files[0]])
    #expect(twice.code == 2)
    #expect(twice.messages.contains("both shard 1/3"), "\(twice.messages)")
    _ = try Tool.run([
      "report", folder.path + "/good", "--format", "json:\(folder.path)/whole.json",
    ])
    let mixed = try Tool.run(["report", "merge"] + files + [folder.path + "/whole.json"])
    #expect(mixed.code == 2)
    #expect(mixed.messages.contains("whole.json"), "\(mixed.messages)")
  }

  @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0", "1/2/3", "-1/3", "1/99999"])
  func wrongSharesAreSaid(share: String) throws {
    for command in ["lint", "report"] {
      let result = try Tool.run([command, "--shard=\(share)"])
      #expect(result.code == 2)
      #expect(result.messages.contains("--shard must be I/N"), "\(result.messages)")
    }
  }

  @Test func whatNeedsTheWholeTakesNoShare() throws {
    for options in [["--fix"], ["--scaffold"], ["--baseline", "b.json", "--update-baseline"]] {
      let result = try Tool.run(["lint", "--shard", "1/2"] + options)
      #expect(result.code == 2)
      #expect(result.messages.contains("Remove --shard"), "\(result.messages)")
    }
  }
}
