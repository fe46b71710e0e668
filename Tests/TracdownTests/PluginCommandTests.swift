import Testing

/// Plugins that add syntax, from the command line, `trac.ini` and the settings; and their offer.
@Suite struct PluginCommandTests {
  private let page = "Free :-) FIXME: tag:crane\n"

  @Test func theyAreOffUnlessSomebodySaysSo() throws {
    let project = try Project(["wiki/WikiStart": page])
    #expect(try project.readme() == "Free :-) FIXME: tag:crane\n")
    #expect(try project.readme(["--plugins", "wikiextras"]) == "Free 🙂 **FIXME** tag:crane\n")
    #expect(
      try project.readme(["--plugins", "tags", "--trac-url", "https://t.example"])
        == "Free :-) FIXME: [tag:crane](https://t.example/tags/crane)\n")
    // Who says where tags are has them.
    #expect(
      try project.readme(["--tags", "https://n.example/{id}"])
        == "Free :-) FIXME: [tag:crane](https://n.example/crane)\n")
  }

  @Test func tracIniSwitchesThemOn() throws {
    let project = try Project([
      "wiki/WikiStart": page, "trac.ini": "[components]\ntracwikiextras.* = enabled\n",
    ])
    #expect(try project.readme() == "Free 🙂 **FIXME** tag:crane\n")
    #expect(try project.readme(["--plugins", "none"]) == "Free :-) FIXME: tag:crane\n")
  }

  @Test func theSettingsSwitchThemOn() throws {
    let project = try Project([
      "wiki/WikiStart": page, "wiki/.tracdown.yml": "plugins: [WikiExtrasPlugin]\n",
    ])
    #expect(try project.readme() == "Free 🙂 **FIXME** tag:crane\n")
  }

  @Test func aNameThatIsNoneIsSaid() throws {
    let result = try Tool.run(["convert", "--plugins", "wikiextra"], input: page)
    #expect(result.code == 2)
    #expect(result.messages.contains("'wikiextra' must be names of wikiextras, wikigoodies, tags"))
  }

  @Test func theyAreOfferedWhereTheirMarksAreSeenOften() throws {
    var files = ["wiki/WikiStart": "= Start =\n{{{\n:-)\n}}}\n"]
    for number in 1...3 { files["wiki/Page\(number)"] = "Free :-) or `/!\\`\n" }
    for number in 4...5 { files["wiki/Page\(number)"] = "Stop {X}\n" }
    files["wiki/AcronymDefinitions"] = "||VTS||vessel traffic service||\n"
    let project = try Project(files)
    func offers(_ options: [String] = []) throws -> [Substring] {
      try project.migrate(options).split(separator: "\n").filter { $0.hasPrefix("Plugins") }
    }
    #expect(
      try offers() == [
        "Plugins      definitions of acronyms on 1 page: --plugins acronyms",
        "Plugins      smileys on 3 pages: --plugins wikiextras",
      ])
    #expect(
      try offers(["--plugins", "wikiextras"]) == [
        "Plugins      definitions of acronyms on 1 page: --plugins acronyms"
      ])
    #expect(try offers(["--plugins", "none"]) == [])
  }

  @Test func acronymsAreReadFromTheirPage() throws {
    let project = try Project([
      "wiki/WikiStart": "VTS and IMO12\n",
      "wiki/AcronymDefinitions":
        "||VTS||traffic||\n||IMO||organization||http://i/||http://i/$1||\n",
    ])
    #expect(
      try project.readme(["--plugins", "acronyms"])
        == "VTS and [IMO 12](http://i/12 \"organization\")\n")
  }
}

extension Project {
  /// What a migration of the folder `wiki` says.
  fileprivate func migrate(_ options: [String]) throws -> String {
    let result = try Tool.run(
      ["migrate", path + "/wiki", path + "/out", "--force"] + options)
    #expect(result.code == 0)
    return result.messages
  }

  fileprivate func readme(_ options: [String] = []) throws -> String {
    _ = try migrate(options)
    return try read("out/README.md")
  }
}
