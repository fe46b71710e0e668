import Foundation
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

  /// TracMath has an option of its own for dollars.
  @Test(arguments: [("", false), ("[tracmath]\nuse_dollars = true\n", true)])
  func formulasNeedTheirOption(section: String, isOn: Bool) throws {
    let project = try Project([
      "wiki/WikiStart": "At $x$.\n",
      "trac.ini": "[components]\ntracmath.* = enabled\n" + section,
    ])
    #expect(try project.readme() == (isOn ? "At `x`.\n" : "At <span>$</span>x<span>$</span>.\n"))
    #expect(try project.readme(["--plugins", "math"]) == "At `x`.\n")
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

  @Test func theReportNamesThePagesOfAnOffer() throws {
    var files = ["wiki/WikiStart": "Nothing.\n"]
    for number in 1...3 { files["wiki/Page\(number)"] = "Free :-)\n" }
    let project = try Project(files)
    func summary(_ options: [String] = []) throws -> [String: Any] {
      _ = try project.migrate(["--report", project.path + "/report.json"] + options)
      let json = try JSONSerialization.jsonObject(with: Data(project.read("report.json").utf8))
      return try #require((json as? [String: Any])?["summary"] as? [String: Any])
    }
    let offers = try #require(try summary()["plugins"] as? [[String: Any]])
    #expect(offers.count == 1)
    #expect(offers.first?["plugin"] as? String == "wikiextras")
    #expect(offers.first?["marks"] as? String == "smileys")
    #expect(offers.first?["count"] as? Int == 3)
    #expect(offers.first?["pages"] as? [String] == ["Page1", "Page2", "Page3"])
    #expect(try summary(["--plugins", "wikiextras"])["plugins"] == nil)
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

  @Test func onePageFindsTheDefinitionsBesideIt() throws {
    let definitions = "||IMO||organization||http://i/||\n"
    let link = "[IMO](http://i/ \"organization\")\n"
    let project = try Project([
      "flat/A%2FB": "IMO\n", "flat/AcronymDefinitions": definitions,
      "deep/A/B.txt": "IMO\n", "deep/AcronymDefinitions.txt": definitions,
      "Other/AcronymDefinitions.md": definitions, "Other/B": "IMO\n", "mine": definitions,
      "trac.ini": "[components]\ntracacronyms.* = enabled\n[acronym]\npage = Words\n",
      "named/Words.wiki": definitions, "named/B": "IMO\n",
    ])
    func convert(_ arguments: String..., input: String = "") throws -> String {
      let result = try Tool.run(
        ["convert"] + arguments.map { $0.replacing("@", with: project.path) }, input: input)
      #expect(result.code == 0, "\(result.messages)")
      return result.output
    }
    let on = ["--plugins", "acronyms"]
    #expect(try convert("@/flat/A%2FB", on[0], on[1]) == link)
    #expect(try convert("@/flat/A%2FB") == "IMO\n")
    #expect(try convert("@/deep/A/B.txt", on[0], on[1]) == "IMO\n")
    #expect(try convert("@/deep/A/B.txt", "--page", "A/B", on[0], on[1]) == link)
    #expect(try convert("@/Other/B", on[0], on[1]) == "IMO\n")
    #expect(try convert("@/named/B", "--trac-ini", "@/trac.ini") == link)
    #expect(try convert("--acronyms", "@/mine", input: "IMO\n") == link)
    #expect(try convert("@/flat/A%2FB", "--acronyms", "@/mine", "--plugins", "none") == link)
  }

  @Test func definitionsThatCannotBeReadAreSaid() throws {
    let result = try Tool.run(["convert", "--acronyms", "/nowhere/Words"], input: page)
    #expect(result.code == 2)
    #expect(result.output == "")
    #expect(result.messages.contains("/nowhere/Words"))
  }

  @Test func theJudgeKnowsThem() throws {
    let project = try Project([
      "wiki/WikiStart": page,
      "saved/WikiStart.html":
        "<p>\nFree <img src=\"/chrome/wikiextras-icons-16/smiley.png\" alt=\":-)\" /> "
        + "<span class=\"wikiextras phrase fixme\">FIXME</span> tag:crane\n</p>\n",
      "settings.yml": "plugins: wikiextras\n",
      "trac.ini": "[components]\ntracwikiextras.* = enabled\n",
    ])
    _ = try project.migrate(["--plugins", "wikiextras"])
    func verify(_ options: String...) throws -> Int32 {
      try Tool.run(
        [
          "verify", project.path + "/out", "--html", project.path + "/saved", "--fail-on",
          "warning",
        ]
          + options
      ).code
    }
    #expect(try verify() == 1)
    #expect(try verify("--plugins", "wikiextras") == 0)
    #expect(try verify("--plugins", "wikigoodies") == 1)
    #expect(try verify("--config", project.path + "/settings.yml") == 0)
    #expect(try verify("--trac-ini", project.path + "/trac.ini") == 0)
    #expect(try verify("--trac-ini", project.path + "/trac.ini", "--plugins", "none") == 1)
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
