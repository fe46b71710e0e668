import FoundationEssentials
import GitFixture
import Testing

@testable import Files
@testable import Git

/// Who we are, by the settings, compared with what git itself makes of them.
@Suite struct IdentityTests {
  private func signature(
    _ test: TestRepository, _ environment: [String: String] = [:], role: Signature.Role = .author,
    at path: String? = nil
  ) throws -> String? {
    let repository = try #require(try GitRepository.discover(Path(path ?? test.path)))
    let alone = ["GIT_CONFIG_NOSYSTEM": "1"].merging(environment) { $1 }
    return try repository.signature(at: 5, as: role) { alone[$0] }.map {
      "\($0.name) <\($0.email)> \($0.seconds) \($0.offset)"
    }
  }

  @Test func nobody() throws {
    let test = try TestRepository()
    #expect(try signature(test) == nil)
    try test.git(["config", "user.name", "Ada"])
    #expect(try signature(test) == nil)
    try test.git(["config", "user.email", ""])
    #expect(try signature(test) == nil)
    #expect(try signature(test, ["EMAIL": "a@b"]) == "Ada <a@b> 5 0")
  }

  @Test func theRepositoryThenThePersonThenTheMachine() throws {
    let test = try TestRepository()
    let home = test.beside("home")
    let files = [
      "system": "[user]\nname = System\nemail = s@x\n",
      ".config/git/config": "[user]\nname = X\nemail = x@x\n",
      ".gitconfig": "[user]\nname = Home\n", "other": "[user]\nname = Other\n",
    ]
    for (name, text) in files {
      let path = "\(home)/\(name)"
      try FileManager.default.createDirectory(
        atPath: String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]),
        withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let system = ["GIT_CONFIG_NOSYSTEM": "0", "GIT_CONFIG_SYSTEM": "\(home)/system"]
    #expect(try signature(test, system) == "System <s@x> 5 0")
    #expect(try signature(test, ["HOME": home]) == "Home <x@x> 5 0")
    #expect(try signature(test, ["XDG_CONFIG_HOME": "\(home)/.config"]) == "X <x@x> 5 0")
    let global = ["HOME": home, "GIT_CONFIG_GLOBAL": "\(home)/other"]
    #expect(try signature(test, global.merging(system) { $1 }) == "Other <s@x> 5 0")
    try test.git(["config", "user.name", "Local"])
    #expect(try signature(test, ["HOME": home]) == "Local <x@x> 5 0")
    try test.git(["config", "author.name", "Author"])
    #expect(try signature(test, ["HOME": home]) == "Author <x@x> 5 0")
    #expect(try signature(test, ["HOME": home], role: .committer) == "Local <x@x> 5 0")
    let count = [
      "HOME": home, "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "User.Email",
      "GIT_CONFIG_VALUE_0": "count@x",
    ]
    #expect(try signature(test, count, role: .committer) == "Local <count@x> 5 0")
    let named = count.merging(["GIT_AUTHOR_NAME": "Ada", "GIT_AUTHOR_EMAIL": "a@x"]) { $1 }
    #expect(try signature(test, named) == "Ada <a@x> 5 0")
    #expect(try signature(test, named, role: .committer) == "Local <count@x> 5 0")
  }

  @Test func ofALinkedWorkingTree() throws {
    let test = try TestRepository(["a.md": "x"], date: "2024-03-01")
    try test.git(["config", "user.name", "Ada"])
    try test.git(["config", "user.email", "a@x"])
    let other = test.beside("other")
    try test.git(["worktree", "add", "--quiet", other])
    #expect(try signature(test, at: other) == "Ada <a@x> 5 0")
    try test.git(["config", "extensions.worktreeConfig", "true"])
    try test.git(["-C", other, "config", "--worktree", "user.name", "Eve"])
    #expect(try signature(test, at: other) == "Eve <a@x> 5 0")
    #expect(try signature(test) == "Ada <a@x> 5 0")
  }

  @Test(arguments: [
    "gitdir:**/work/", "gitdir:work/", "gitdir:work", "gitdir:work/.git", "gitdir:/w?rk/**/.git",
    "gitdir/i:WORK/", "gitdir:WORK/", "gitdir:**/tracdown-git-*/",
    "gitdir:tracdown-git-*/work/.git",
    "gitdir:../", "gitdir:./", "gitdir:./../", "gitdir:*/", "gitdir:/", "gitdir:", "onbranch:none",
    "hasconfig:remote.*.url:x", "gitdir:~/work/", "gitdir:~/other/", "other",
  ])
  func includesOnCondition(_ condition: String) throws {
    let test = try TestRepository()
    try test.write(".git/inc", "[user]\nname = Included\n")
    try test.write(
      ".git/config",
      "[user]\nname = Local\nemail = a@x\n[includeIf \"\(condition)\"]\n\tpath = inc\n")
    // TestRepository has its own home folder.
    let expected = try test.git(["config", "--get", "user.name"])
    #expect(try signature(test, ["HOME": test.beside("")]) == "\(expected) <a@x> 5 0")
  }

  @Test func includes() throws {
    let test = try TestRepository()
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: test.beside(name)))
    }
    try write("a.inc", "[user]\nemail = a@x\n[include]\npath = b.inc\n")
    // They include each other: git gives up, and so does this.
    try write("b.inc", "[user]\nname = B\n[include]\npath = a.inc\n")
    let settings = "[user]\nname = Home\n[include]\npath = nowhere\npath\npath = ~nobody/x\n"
    let home = ["HOME": test.beside("")]
    for path in ["~/a.inc", "a.inc", test.beside("a.inc")] {
      try write(".gitconfig", settings + "path = \(path)\n")
      #expect(try signature(test, home) == "B <a@x> 5 0")
    }
    try write(".gitconfig", settings + "path = a.inc\n[user]\nname = Last\n")
    #expect(try signature(test, home) == "Last <a@x> 5 0")
    try write(".gitconfig", settings)
    #expect(try signature(test, home) == nil)
  }

  /// Read as git reads it.
  @Test func syntax() throws {
    let text = """
      \u{FEFF}# comment
      [core] bare = false ; on the line of its section
      [User]\tNAME=  "Ada  " Love#lace
      \tname = "a # b; c" \\"d\\" \\\\ \\t|
      \temail = one \\
         two \\
      three   \t
      flag
      flag2 = # nothing
      empty =
      [remote "Or\\"ig]in \\\\ x"]
      url = x ; y
      [branch.Main] remote=[x]
      [a-1]b2-c = ümläut\r
      [include]
      \tpath="q uoted/p" a"t"h
      """
    let test = try TestRepository()
    try test.write("config", text)
    let expected = try test.git(["config", "--file", "config", "--list", "-z"])
      .split(separator: "\0").map(String.init)
    let found = GitConfigText(Array(text.utf8)).entries.map { entry in
      let middle =
        entry.section == "branch" ? entry.subsection.lowercased() + "." : entry.subsection + "."
      return
        "\(entry.section).\(entry.subsection.isEmpty ? "" : middle)\(entry.key)\n\(entry.value)"
    }
    #expect(found.count == 11)
    // git tells a setting without `=` from one that is empty.
    #expect(found == expected.map { $0.contains("\n") ? $0 : $0 + "\n" })
  }

  @Test(arguments: [
    "[", "[user", "[user \"", "]=\n=", "a", "a = \"", "a = \\", "[x]\ny = \"\n[z]\nw=1",
  ])
  func brokenSyntax(_ text: String) {
    _ = GitConfigText(Array(text.utf8))
    let entries = GitConfigText(Array("\(text)\n[last]\nkey = value\n".utf8)).entries
    #expect(entries.last?.key == "key")
  }
}
