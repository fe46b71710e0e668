import Foundation
import Testing

/// A wiki whose pages use every plugin that adds syntax, from its pages to the linter: what no corpus holds.
@Suite struct PluginWikiTests {
  private static let plugins = [
    "--plugins", "wikiextras,tags,downloads,fullblog,acronyms,numberedheadings,footnote",
    "--trac-url", "https://trac.example.org/project",
  ]

  /// A migration, its report, and what it said.
  private func migrate(
    _ project: Project, _ options: [String] = Self.plugins
  ) throws -> (messages: String, pages: [[String: Any]]) {
    let result = try Tool.run(
      ["migrate", project.path + "/wiki", project.path + "/docs"] + options
        + ["--report", project.path + "/report.json"])
    #expect(result.code == 0, "\(result.messages)")
    let json = try JSONSerialization.jsonObject(with: Data(project.read("report.json").utf8))
    return (result.messages, try #require((json as? [String: Any])?["pages"] as? [[String: Any]]))
  }

  private func wiki() throws -> Project {
    try Project(
      Dictionary(uniqueKeysWithValues: Self.pages.map { ("wiki/\($0.name)", $0.trac + "\n") }))
  }

  @Test func everyPageIsReadAndProved() throws {
    let project = try wiki()
    let run = try migrate(project)
    for page in Self.pages {
      #expect(try project.read("docs/\(page.file).md") == page.markdown + "\n", "\(page.name)")
    }
    #expect(run.pages.count == Self.pages.count)
    for page in run.pages {
      #expect(page["status"] as? String == "proved")
      // Losses are told, and nothing else is.
      let findings = try #require(page["findings"] as? [[String: Any]])
      #expect(findings.allSatisfy { $0["id"] as? String == "look-dropped" }, "\(findings)")
    }
    #expect(!run.messages.contains("--plugins"))
  }

  @Test func aSecondRunChangesNothing() throws {
    let project = try wiki()
    _ = try migrate(project)
    let messages = try migrate(project).messages
    #expect(
      messages.contains(
        "\(Self.pages.count): 0 written, \(Self.pages.count) unchanged"))
  }

  @Test func theGlossaryOfTheChecklistIsThere() throws {
    let project = try wiki()
    _ = try migrate(project)
    let result = try Tool.run(["lint", project.path + "/docs", "--fail-on", "never"])
    let line = result.output.split(separator: "\n").first { $0.contains("glossary") }
    #expect(line?.contains("present") == true, "\(result.output)")
    #expect(line?.contains("AcronymDefinitions.md") == true)
  }

  /// Without the plugin, lines such as `# Pilots #` are Markdown's headings.
  @Test func numberedHeadingsDoNotMakeItMarkdown() throws {
    let project = try Project([
      "wiki/WikiStart": "# Harbour #\n## Tides ## =tides\nHigh at noon.\n",
      "wiki/Pilots": "# Pilots #\n## Duties ##\nCall first.\n## Fees ##\n",
      "trac.ini": "[components]\ntracnumberedheadlines.* = enabled\n",
    ])
    let arguments = ["migrate", project.path + "/wiki", project.path + "/docs"]
    let refused = try Tool.run(arguments + ["--plugins", "none"])
    #expect(refused.code == 2)
    #expect(refused.messages.contains("looks like Markdown documents"))
    #expect(
      try migrate(project, []).pages.allSatisfy { ($0["findings"] as? [Any])?.isEmpty == true })
    #expect(
      try project.read("docs/README.md")
        == "# 1. Harbour\n\n## <a id=\"tides\" href=\"#tides\"></a>1.1. Tides\n\nHigh at noon.\n")
  }
}

extension PluginWikiTests {
  private struct Page {
    var name: String
    var file: String
    var trac: String
    var markdown: String

    init(_ name: String, file: String? = nil, _ trac: String, _ markdown: String) {
      self.name = name
      self.file = file ?? name
      self.trac = trac
      self.markdown = markdown
    }
  }

  private static let pages: [Page] = [
    Page(
      "WikiStart", file: "README",
      #"""
      = Harbour =
      Welcome :-) to the quay. See [wiki:Pilots#fees the fees], [wiki:Signs] and [wiki:Posts#opening posts].

       * (./) berths 1 -> 3 are free
       * (X) berth 4; TODO: dredge it
       * `:-)` and {{{FIXME}}} stay, and so do !:-) and !TODO

      The depth[[FootNote(At low water.)]] is 1/2 fathom less -- mind the tide (c) ...
      """#,
      #"""
      # Harbour

      Welcome 🙂 to the quay. See [the fees](Pilots.md#fees), [Signs](Signs.md) and [posts](Posts.md#opening).

      - ✅ berths 1 → 3 are free
      - ❌ berth 4; **TODO** dredge it
      - `:-)` and `FIXME` stay, and so do :-) and TODO

      The depth[^1] is ½ fathom less — mind the tide © …

      [^1]: At low water.
      """#),
    Page(
      "Pilots",
      #"""
      # Pilots #
      Call VTS[[FootNote(Channel 12.)]] first.

      ## Duties ##
      IMO rules hold: SOLAS and SOLAS5, but no xLNG and `LNG`.

      ## Fees ## =fees
      ||= Ship =||= Fee =||
      || LNG || (Y) ||
      || tug || (N) ||

      # 7. Tugs #
       tug:: helps :-)
       ETA:: DONE

      ## Masters ##
      #not a heading
      """#,
      #"""
      # 1. Pilots

      Call [VTS](Pilots.md "vessel traffic service")[^1] first.

      ## 1.1. Duties

      [IMO](https://www.imo.example/ "International Maritime Organization") rules hold: [SOLAS](https://solas.example/ "safety of life at sea, chapter") and [SOLAS 5](https://solas.example/5 "safety of life at sea, chapter 5"), but no xLNG and `LNG`.

      ## <a id="fees" href="#fees"></a>1.2. Fees

      | Ship | Fee |
      | ---- | --- |
      | LNG  | 👍  |
      | tug  | 👎  |

      # 7. Tugs

      <dl>
        <dt>tug</dt>
        <dd>helps 🙂</dd>
        <dt>ETA</dt>
        <dd><strong>DONE</strong></dd>
      </dl>

      ## 7.1. Masters

      #not a heading

      [^1]: Channel 12.
      """#),
    Page(
      "Signs",
      #"""
      == All clear :-) ==
      (|lock|) closed, (|clock, m|) soon, [[Icon(lock-unlock, L)]] open, (|anchor-chain|) unknown.

      > FIXME the sign (I) >:> at the pier
      > B-) and 8-)

      {{{
      :-) FIXME -> tag:crane
      }}}

      [https://quay.example/a--b the :-) label] and http://quay.example/?a=(c) and WikiStart <->
      """#,
      #"""
      ## All clear 🙂

      🔒 closed, ⏰ soon, 🔓 open, anchor-chain unknown.

      > **FIXME** the sign 💡 😈 at the pier
      > 😎 and 🤓

      ```
      :-) FIXME -> tag:crane
      ```

      [the :-) label](https://quay.example/a--b) and <http://quay.example/?a=(c>) and [WikiStart](README.md) ↔
      """#),
    Page(
      "Labels",
      #"""
      = Labels =
      tag:crane, [tag:"two words" two words], tagged:'crane or tug', [tagged:crane the cranes], !tag:crane and `tag:crane`.

      download:12, [download:plan.zip the plan], !download:12
      """#,
      #"""
      # Labels

      [tag:crane](https://trac.example.org/project/tags/crane), [two words](https://trac.example.org/project/tags/two%20words), [tagged:'crane or tug'](https://trac.example.org/project/tags/crane%20or%20tug), [the cranes](https://trac.example.org/project/tags/crane), tag:crane and `tag:crane`.

      [download:12](https://trac.example.org/project/downloads/12), [the plan](https://trac.example.org/project/downloads/plan.zip), download:12
      """#),
    Page(
      "Posts",
      #"""
      = Posts =
      [=#opening]blog:2009/opening, [blog:opening#comment-1 a comment], blog:2009/08, [blog:category/news], !blog:x
      """#,
      #"""
      # Posts

      <a id="opening" href="#opening"></a>[blog:2009/opening](https://trac.example.org/project/blog/2009/opening), [a comment](https://trac.example.org/project/blog/opening#comment-1), [blog:2009/08](https://trac.example.org/project/blog/2009/08), [category/news](https://trac.example.org/project/blog/category/news), blog:x
      """#),
    Page(
      "Notes",
      #"""
      = Notes =
      Slack water[[FootNote(At neap tide.)]] is short[[FootNote(At neap tide.)]], see[[FootNote(1)]].

       * High water[[FootNote(Ask ''VTS'' :-))]]

      [[FootNote]]
      """#,
      #"""
      # Notes

      Slack water[^1] is short[^1], see[^1].

      - High water[^2]

      [^1]: At neap tide.

      [^2]: Ask *[VTS](Pilots.md "vessel traffic service")* 🙂
      """#),
    Page(
      "AcronymDefinitions",
      #"""
      = Acronyms =
      ||'''Acronym'''||'''Description'''||'''URL'''||'''Selector'''||
      ||VTS||vessel traffic service||Pilots||
      ||IMO||International Maritime Organization||https://www.imo.example/||
      ||SOLAS||safety of life at sea, chapter $1||https://solas.example/||https://solas.example/$1||
      ||LNG||liquefied natural gas||
      ||ETA||estimated time of arrival||
      """#,
      #"""
      # Acronyms

      | Acronym | Description | URL | Selector |
      | --- | --- | --- | --- |
      | [VTS](Pilots.md "vessel traffic service") | vessel traffic service | Pilots |  |
      | [IMO](https://www.imo.example/ "International Maritime Organization") | International Maritime Organization | <https://www.imo.example/> |  |
      | [SOLAS](https://solas.example/ "safety of life at sea, chapter") | safety of life at sea, chapter $1 | <https://solas.example/> | <https://solas.example/$1> |
      | LNG | liquefied natural gas |  |  |
      | ETA | estimated time of arrival |  |  |
      """#),
  ]
}
