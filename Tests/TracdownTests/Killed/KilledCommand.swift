import Foundation
import TracFixture

/// A command that writes a tree: the state before it, and what tells whether the state after it is right.
struct KilledCommand {
  enum Name: String, CaseIterable {
    case migrate, migrateAgain, repair, repairInGit, lint, findLinks, git, gitCheckout
  }

  let name: Name
  /// Holds what the command reads, and `before`, which is copied for each run.
  let project: Project
  private let history: HistoryFolder?

  init(_ name: Name) throws {
    self.name = name
    project = try Project()
    history = name == .git || name == .gitCheckout ? try HistoryFolder() : nil
    try prepare()
  }

  /// The words of the command for a tree of the project.
  func arguments(_ tree: String) -> [String] {
    let place = "\(project.path)/\(tree)"
    let words: [String] =
      switch name {
      case .migrate, .migrateAgain:
        ["migrate", "\(project.path)/wiki", place, "--prune", "--jobs", "1"]
      case .repair: ["repair", place, "--write", "--force", "--jobs", "1"]
      case .repairInGit: ["repair", place, "--write", "--jobs", "1"]
      case .lint: ["lint", place, "--fix"]
      case .findLinks:
        [
          "find-links", place, "--trac-url", "https://trac.example.org/p", "--tickets",
          "https://new.example.org/{id}", "--write", "--force", "--jobs", "1",
        ]
      case .git: ["migrate", history?.environment.path ?? "", "--git", place, "--jobs", "1"]
      case .gitCheckout:
        ["migrate", history?.environment.path ?? "", "--git", place, "--checkout", "--jobs", "1"]
      }
    return words + ["--quiet"] + (name == .findLinks ? [] : ["--fail-on", "never"])
  }

  /// Makes a tree as it is before the command.
  func make(_ tree: String) throws {
    let before = "\(project.path)/before"
    guard FileManager.default.fileExists(atPath: before) else { return }
    try FileManager.default.copyItem(atPath: before, toPath: "\(project.path)/\(tree)")
    // What git knows of the files' times is of the other copy.
    if name == .repairInGit || name == .gitCheckout {
      try Project.existing("\(project.path)/\(tree)").git(["status"])
    }
  }

  func remove(_ tree: String) {
    try? FileManager.default.removeItem(atPath: "\(project.path)/\(tree)")
  }

  /// Every file with its permissions and its bytes, every folder; of a repository the branch, and what git says of the
  /// files. What was not finished counts also next to the tree, and among git's own files.
  func state(_ tree: String) throws -> [String: String] {
    let place = "\(project.path)/\(tree)"
    var state: [String: String] = [:]
    let manager = FileManager.default
    for path in (try? manager.subpathsOfDirectory(atPath: place)) ?? []
    where !path.hasPrefix(".git/") {
      let attributes = try manager.attributesOfItem(atPath: "\(place)/\(path)")
      let contents = manager.contents(atPath: "\(place)/\(path)").map { $0.base64EncodedString() }
      state[path] = "\(attributes[.posixPermissions] ?? 0) \(contents ?? "folder")"
    }
    for path in try manager.contentsOfDirectory(atPath: project.path) where path.hasPrefix(".") {
      state["../\(path)"] = "left"
    }
    if manager.fileExists(atPath: "\(place)/.git") {
      let repository = Project.existing(place)
      state["main"] = try repository.git(["rev-parse", "main"])
      state["status"] = try repository.git(["status", "--porcelain"])
      try repository.git(["fsck", "--strict"])
      for path in try manager.subpathsOfDirectory(atPath: "\(place)/.git")
      where path.hasSuffix(".lock") || path.contains("tmp_") || path.contains(".tracdown") {
        state[".git/\(path)"] = "left"
      }
    }
    return state
  }

  // MARK: Before

  private func prepare() throws {
    switch name {
    case .migrate: try wiki()
    case .migrateAgain:
      try wiki()
      try project.write("= Gone =\n", to: "wiki/pages/Deep%2FDown%2FGone")
      try project.write("= Start =\nOf old.\n", to: "wiki/pages/WikiStart")
      _ = try Tool.run(arguments("before"))
      try FileManager.default.removeItem(atPath: "\(project.path)/wiki/pages/Deep%2FDown%2FGone")
      try wiki()
    case .repair: try ferry()
    case .repairInGit:
      try ferry()
      try Project.existing("\(project.path)/before").commit("As it was", on: "2024-01-01")
    case .lint:
      let links = (0..<4).map { "[p](docs/page\($0).md)\n" }.joined()
      try project.write("# Top\n\n\(links)", to: "before/README.md")
      for number in 0..<4 {
        try project.write(
          "# Page \(number)\n\n[next](page\((number + 1) % 4).md) [top](../Readme.md)\n",
          to: "before/docs/Page\(number).md")
      }
    case .findLinks:
      for number in 0..<4 {
        try project.write(
          "// see https://trac.example.org/p/ticket/\(number)\nint a;\n",
          to: "before/src/net/file\(number).c")
      }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: "\(project.path)/before/src/net/file2.c")
    case .git: break
    case .gitCheckout:
      guard let history else { return }
      try history.run("whole")
      try history.git("whole", "clone", "-q", ".", "\(project.path)/before")
      let before = Project.existing("\(project.path)/before")
      try before.git(["remote", "remove", "origin"])
      try before.git(["reset", "-q", "--hard", "main~4"])
    }
  }

  private func wiki() throws {
    try project.write(
      "= Start =\nSee [wiki:Guide/Install] and [wiki:Team].\n", to: "wiki/pages/WikiStart")
    try project.write(
      "= Install =\n'''Now'''\n[[Image(plan.png)]]\n", to: "wiki/pages/Guide%2FInstall")
    try project.write("= Team =\n * Ann\n * Edda\n", to: "wiki/pages/Team")
    try project.write("picture", to: "wiki/attachments/Guide/Install/plan.png")
  }

  /// `Fixtures/docs/ferry` before its repair, with one page that somebody moved by hand.
  private func ferry() throws {
    var package = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { package.deleteLastPathComponent() }
    let ferry = package.appending(path: "Fixtures/docs/ferry").path
    try FileManager.default.copyItem(
      atPath: "\(ferry)/before", toPath: "\(project.path)/before")
    try FileManager.default.copyItem(
      atPath: "\(ferry)/after/Crew/WatchKeeping.md",
      toPath: "\(project.path)/before/Crew/WatchKeeping.md")
  }
}
