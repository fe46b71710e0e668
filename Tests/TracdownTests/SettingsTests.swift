import FolderFixture
import Testing

/// `.tracdown.yml` and `--config` as a user meets them.
@Suite struct SettingsFileTests {
  private struct Folder {
    private let folder: TestFolder
    var wiki: String { folder["wiki"] }
    var output: String { folder["out"] }
    var config: String { folder["other.yml"] }

    init(_ files: [String: String]) throws { folder = try TestFolder(files) }

    var readme: String? { folder.text("out/README.md") }
  }

  private let page = "[[PageOutline]]\n= Ships =\n[[Ship(Heron, flag=red)]] #7\n"
  private let settings = """
    toc: true
    trac-url: https://trac.example.org/harbour
    tickets: https://example.org/{id}
    macros:
      Ship: "'''{1}''' ({flag})"
    """

  @Test func migrateFindsTheSettingsInTheSource() throws {
    let folder = try Folder(["wiki/WikiStart.txt": page, "wiki/.tracdown.yml": settings])
    let result = try Tool.run(["migrate", folder.wiki, folder.output])
    #expect(result.code == 0)
    #expect(
      folder.readme
        == "- [Ships](#ships)\n\n# Ships\n\n**Heron** (red) [#7](https://example.org/7)\n")
  }

  @Test func optionsWinOverTheSettings() throws {
    let folder = try Folder(["wiki/WikiStart.txt": page, "wiki/.tracdown.yml": settings])
    let result = try Tool.run([
      "migrate", folder.wiki, folder.output, "--no-toc", "--tickets",
      "https://two.example.org/{id}",
    ])
    #expect(result.code == 0)
    #expect(
      folder.readme == "# Ships\n\n**Heron** (red) [#7](https://two.example.org/7)\n")
  }

  @Test func theFileThatIsNamedWinsOverTheOneThatIsFound() throws {
    let folder = try Folder([
      "wiki/WikiStart.txt": page, "wiki/.tracdown.yml": settings,
      "other.yml": "macros:\n  Ship: drop\n",
    ])
    let result = try Tool.run(["migrate", folder.wiki, folder.output, "--config", folder.config])
    #expect(result.code == 0)
    #expect(folder.readme == "# Ships\n\n#7\n")
  }

  @Test func settingsMayLieInTheDestination() throws {
    let folder = try Folder(["wiki/WikiStart.txt": page, "out/.tracdown.yml": settings])
    let result = try Tool.run([
      "migrate", folder.wiki, folder.output, "--config", folder.output + "/.tracdown.yml",
    ])
    #expect(result.code == 0)
    #expect(folder.readme?.contains("**Heron** (red)") == true)
  }

  @Test func convertAndDumpTakeTheFile() throws {
    let folder = try Folder(["other.yml": settings])
    let converted = try Tool.run(
      ["convert", "--config", folder.config, "--quiet"], input: "[[Ship(Gannet)]]\n")
    #expect(converted.output == "**Gannet** ()\n")
    let tree = try Tool.run(
      ["dump", "--tree", "--config", folder.config], input: "[[Ship(Gannet)]]\n")
    #expect(tree.output == "paragraph @1\n  strong\n    text \"Gannet\"\n  text \" ()\"\n")
  }

  @Test(
    arguments: [
      ("macros:\n  Ship: sink\n", "line 2, column 9: 'sink' is not a form"),
      (
        "macros:\n  Ship: '[[Ship(x)]]'\n",
        "line 2, column 9: the template of Ship calls Ship itself"
      ),
      ("macros:\n  Ship: '{1'\n", "line 2, column 9: the template"),
      ("macros: {\n", "line 2, column 1: the file is not valid YAML"),
      ("tocs: true\n", "line 1, column 1: 'tocs' is not a known setting. Did you mean 'toc'?"),
    ])
  func whatCannotBeReadStopsEverything(text: String, message: String) throws {
    let folder = try Folder(["wiki/WikiStart.txt": page, "wiki/.tracdown.yml": text])
    let result = try Tool.run(["migrate", folder.wiki, folder.output])
    #expect(result.code == 2)
    #expect(result.messages.contains(".tracdown.yml"), "\(result.messages)")
    #expect(result.messages.contains(message), "\(result.messages)")
    #expect(folder.readme == nil)
  }

  @Test func aFileThatIsNotThereOrMisnamedIsSaid() throws {
    let folder = try Folder(["wiki/WikiStart.txt": page, "wiki/.tracdown.yaml": "toc: true"])
    let misnamed = try Tool.run(["migrate", folder.wiki, folder.output])
    #expect(misnamed.code == 2)
    #expect(misnamed.messages.contains("Rename it to .tracdown.yml"))
    let missing = try Tool.run(["convert", "--config", folder.config], input: "x")
    #expect(missing.code == 2)
    #expect(missing.messages.contains("--config"))
  }
}
