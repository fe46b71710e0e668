import Markup
import Testing

/// Which plugins are on, by `trac.ini` and by name.
@Suite struct TracPluginTests {
  private func on(_ rules: [(String, String)]) -> Set<TracPlugin.Part> {
    TracPlugin.parts(in: rules.map { (key: $0.0, value: $0.1) })
  }

  @Test func componentsSwitchPartsOn() {
    #expect(on([]) == [])
    #expect(on([("tracwikiextras.*", "enabled")]) == Set(TracPlugin.wikiExtras.parts))
    #expect(on([("TracWikiExtras.*", "Enabled")]) == Set(TracPlugin.wikiExtras.parts))
    #expect(on([("tracwikiextras.*", "disabled")]) == [])
    #expect(on([("tracwikiextras.icons.smileys", "on")]) == [.extraSmileys])
    #expect(on([("tracwikiextras.icons.*", "on")]) == [.extraIcons, .extraSmileys])
    #expect(on([("goodies.*", "enabled")]) == Set(TracPlugin.wikiGoodies.parts))
    #expect(on([("tractags.*", "enabled"), ("tracfullblog.*", "enabled")]) == [.tags, .fullBlog])
    #expect(on([("tractagsother.*", "enabled")]) == [])
  }

  /// Whatever their order, as Trac does it.
  @Test func theNearestRuleHolds() {
    for rules in [
      [("tracwikiextras.*", "enabled"), ("tracwikiextras.phrases.*", "disabled")],
      [("tracwikiextras.phrases.*", "disabled"), ("tracwikiextras.*", "enabled")],
    ] {
      #expect(on(rules) == [.extraIcons, .extraSmileys, .extraSymbols])
    }
  }

  @Test(arguments: [
    ("wikiextras", TracPlugin.wikiExtras), ("WikiExtrasPlugin", .wikiExtras),
    ("tracwikiextras", .wikiExtras), ("wikigoodies", .wikiGoodies), ("goodies", .wikiGoodies),
    ("TagsPlugin", .tags), ("tractags", .tags), ("tracdownloads", .downloads), ("blog", .fullBlog),
    ("fullblog", .fullBlog), ("AcronymsPlugin", .acronyms), ("FootNoteMacro", .footNote),
    ("numbered-headings", .numberedHeadings), ("TracMathPlugin", .math),
    ("NumberedHeadlinesPlugin", .numberedHeadings),
  ])
  func namesAsPeopleWriteThem(name: String, plugin: TracPlugin) {
    #expect(TracPlugin(name: name) == plugin)
  }

  @Test func aChoiceAddsToTheIni() {
    let ini = [(key: "tractags.*", value: "enabled")]
    #expect(PluginChoice().parts(ini) == [.tags])
    #expect(PluginChoice(words: ["downloads,blog"])?.parts(ini) == [.tags, .downloads, .fullBlog])
    #expect(PluginChoice(words: ["none", "downloads"])?.parts(ini) == [.downloads])
    #expect(PluginChoice(words: ["nosuch"]) == nil)
  }
}
