import Foundation
import Testing

/// `tracdown init` on several kinds of folder.
@Suite struct InitCommandTests {
  private static let page =
    "= Harbour =\n\nSee [wiki:Tides the tides] and ticket:12.\n\n{{{\nmake\n}}}\n"

  /// Runs it, and sees that the program can read what it wrote.
  private func begin(_ project: Project, _ options: [String] = []) throws -> String {
    let result = try Tool.run(["init", project.path] + options)
    #expect(result.code == 0, "\(result.messages)")
    #expect(result.output == "")
    #expect(result.messages.contains("Wrote \(project.path)/.tracdown.yml"), "\(result.messages)")
    let read = try Tool.run(
      ["convert", "--config", "\(project.path)/.tracdown.yml", "--quiet"], input: "x\n")
    #expect(read.code == 0, "\(read.messages)")
    let linted = try Tool.run(["lint", project.path, "--fail-on", "never"])
    #expect(linted.code == 0, "\(linted.messages)")
    return try project.read(".tracdown.yml")
  }

  @Test func anEnvironmentOfTrac() throws {
    let project = try Project([
      "VERSION": "Trac Environment Version 1\n", "db/trac.db": "",
      "conf/trac.ini": """
      [trac]
      base_url = https://trac.example.org/harbour/
      database = sqlite:db/trac.db
      """,
    ])
    let text = try begin(project)
    #expect(text.contains("# A Trac environment, its database sqlite:db/trac.db.\n"), "\(text)")
    #expect(
      text.contains(
        "trac-url: https://trac.example.org/harbour  # [trac] base_url in conf/trac.ini\n"))
    #expect(text.contains("\n# repository-url: "))
    #expect(text.hasPrefix("# yaml-language-server: $schema=.tracdown.schema.json\n"))
    let schema = try project.read(".tracdown.schema.json")
    #expect(schema.contains("\"$schema\": \"http://json-schema.org/draft-07/schema#\""))
  }

  @Test func aFolderOfPages() throws {
    let project = try Project([
      "pages/WikiStart": Self.page, "pages/Tides.txt": Self.page, "pages/Team%2FCrew": Self.page,
      "attachments/WikiStart/plan.png": "x",
      "trac.ini": "[project]\nurl = http://harbour.example.org\n",
    ])
    let text = try begin(project, ["--no-schema"])
    #expect(
      text.contains("# 3 exported pages in pages/, attachments in attachments/.\n"), "\(text)")
    #expect(text.contains("trac-ini: trac.ini  # found next to the pages\n"))
    #expect(text.contains("trac-url: http://harbour.example.org  # [project] url in trac.ini\n"))
    #expect(!text.contains("yaml-language-server"))
    #expect(throws: (any Error).self) { try project.read(".tracdown.schema.json") }
    // The file is none of the pages.
    let out = try Project()
    let migrated = try Tool.run(["migrate", project.path, out.path + "/docs", "--quiet"])
    #expect(migrated.code == 0, "\(migrated.messages)")
  }

  @Test func aRepositoryOfDocuments() throws {
    var files = Project.good
    files["mkdocs.yml"] = """
      site_name: Tidetable
      docs_dir: handbook
      markdown_extensions:
        - pymdownx.emoji: {emoji_index: !!python/name:material.extensions.emoji.twemoji }
      extra: !ENV [EXTRA, x]
      """
    files["docs/old.md"] =
      "# Old\n\n[A](https://trac.example.org/tide/ticket/7), [B](https://trac.example.org/tide/wiki/B), "
      + "[C](https://en.wikipedia.org/wiki/C), [D](https://en.wikipedia.org/wiki/D), "
      + "[E](https://en.wikipedia.org/wiki/E)\n"
    let project = try Project(files)
    try project.commit("Begin", on: "2024-01-10")
    try project.git(["remote", "add", "origin", "git@github.com:harbour/tidetable.git"])
    let text = try begin(project)
    #expect(text.contains("# No Trac environment or exported pages were found here"), "\(text)")
    #expect(
      text.contains("repository-url: https://github.com/harbour/tidetable  # the remote 'origin'\n")
    )
    #expect(text.contains("tickets: https://github.com/harbour/tidetable/issues/{id}\n"))
    #expect(
      text.contains(
        "# trac-url: https://trac.example.org/tide  # 2 links point there, for example in docs/old.md; if it is right, remove the first #\n"
      ),
      "\(text)")
    #expect(text.contains("# mkdocs.yml builds a site from handbook/.\n"))
    #expect(!text.contains("Not read"))
  }

  @Test func aWikiOfGitHub() throws {
    let project = try Project(["Home.md": "# Home\n", "_Sidebar.md": "- [Home](Home)\n"])
    try project.commit("Begin", on: "2024-01-10")
    try project.git(["remote", "add", "origin", "https://github.com/harbour/tidetable.wiki.git"])
    let text = try begin(project)
    #expect(text.contains("target: github-wiki  # the remote 'origin' is a wiki\n"), "\(text)")
    #expect(text.contains("repository-url: https://github.com/harbour/tidetable  #"))
  }

  @Test(arguments: [
    (
      "git@codeberg.org:harbour/tidetable.wiki.git", "forgejo-wiki  # the remote 'origin' is a wiki"
    ),
    (
      "https://gitlab.example.org/harbour/tidetable.wiki.git",
      "gitlab-wiki  # the remote 'origin' is a wiki"
    ),
    ("https://gitlab.example.org/harbour/tidetable.git", "gitlab  # the remote 'origin'"),
    ("git@gitea.example.org:harbour/tidetable.git", "forgejo  # the remote 'origin'"),
  ])
  func aRepositoryOfAnotherHost(remote: String, target: String) throws {
    let project = try Project(["Guide.md": "# Guide\n"])
    try project.commit("Begin", on: "2024-01-10")
    try project.git(["remote", "add", "origin", remote])
    #expect(try begin(project).contains("target: \(target)\n"))
  }

  @Test func aRepositoryOfManyProjects() throws {
    var files = ["README.md": "# All\n"]
    for name in ["tides", "radar", "crew"] {
      files["packages/\(name)/package.json"] = "{}"
      files["packages/\(name)/README.md"] = "# \(name)\n"
    }
    files["server/go.mod"] = "module server\n"
    files["on/Cargo.toml"] = ""
    files["node_modules/left/package.json"] = "{}"
    let project = try Project(files)
    let text = try begin(project)
    #expect(
      text.contains(
        "  packages/*:  # 3 folders, as packages/crew with its package.json\n    # kind: service\n"),
      "\(text)")
    #expect(text.contains("\n  server:  # it has a go.mod\n"))
    // A word of YAML is written as a text.
    #expect(text.contains("\n  \"on\":  # it has a Cargo.toml\n"))
    #expect(!text.contains("node_modules"))
  }

  @Test func anEmptyFolder() throws {
    let project = try Project()
    let text = try begin(project)
    #expect(text.contains("# No Trac environment or exported pages were found here"))
    #expect(text.contains("# No documents were found here.\n"))
    // All that is set is the version.
    let set = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(set.count == 1 && set[0].hasPrefix("version: "), "\(set)")
  }

  @Test func whatIsThereIsKept() throws {
    for name in [".tracdown.yml", ".tracdown.yaml"] {
      let project = try Project([name: "toc: true\n"])
      let result = try Tool.run(["init", project.path])
      #expect(result.code == 2)
      #expect(result.messages.contains("\(project.path)/\(name)' already exists"))
      #expect(try project.read(name) == "toc: true\n")
      #expect(try FileManager.default.contentsOfDirectory(atPath: project.path) == [name])
    }
    let linked = try Project()
    try FileManager.default.createSymbolicLink(
      atPath: linked.path + "/.tracdown.yml", withDestinationPath: "nowhere.yml")
    #expect(try Tool.run(["init", linked.path]).code == 2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: linked.path).count == 1)
    let schema = try Project([".tracdown.schema.json": "{}\n"])
    #expect(try Tool.run(["init", schema.path]).code == 0)
    #expect(try schema.read(".tracdown.schema.json") == "{}\n")
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let project = try Project(["a.txt": "x\n"])
    for path in [project.path + "/none", project.path + "/a.txt"] {
      let result = try Tool.run(["init", path])
      #expect(result.code == 2)
      #expect(result.messages.contains(path), "\(result.messages)")
    }
    // A folder where a file should be.
    let odd = try Project(["VERSION": "1\n", "db/trac.db": "", "conf/trac.ini/x": ""])
    let text = try begin(odd)
    #expect(text.contains("# Not read: conf/trac.ini cannot be read: "), "\(text)")
    let broken = try Project(["mkdocs.yml": "site_name: x\nnav:\n\t- a\ndocs_dir: b\n"])
    #expect(try begin(broken).contains("# Not read: mkdocs.yml, line 3: "))
  }

  @Test(.enabled(if: getuid() == 0))
  func foldersOfOthersAreRefused() throws {
    let project = try Project(["secret/README.md": "# Secret\n", "open/README.md": "# Open\n"])
    let nobody = ["setpriv", "--reuid=65534", "--clear-groups"]
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: project.path + "/secret")
    let closed = try Tool.run(["init", project.path + "/secret"], by: nobody)
    #expect(closed.code == 2)
    #expect(closed.messages.contains("cannot be read"), "\(closed.messages)")
    // It can be read, and nothing can be written there.
    let fixed = try Tool.run(["init", project.path + "/open"], by: nobody)
    #expect(fixed.code == 2)
    #expect(fixed.messages.contains("was not written"), "\(fixed.messages)")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: project.path + "/open") == ["README.md"])
  }
}
