import Markup
import Testing
import TracWiki
import Verify

/// What plugins of the old Trac showed, and what a migration that knew them writes.
@Suite struct PluginTests {
  private static let icons = "/proj/chrome/wikiextras-icons-16"

  private func differences(
    _ html: String, _ markdown: String, _ plugins: [TracPlugin] = [.wikiExtras],
    ini: [String: [(key: String, value: String)]] = [:]
  ) throws -> [String] {
    try SampleWiki.findings(html: "<p>\(html)</p>", markdown: markdown + "\n") {
      $0.tracURLs = ["https://trac.example.org/proj"]
      $0.plugins = PluginSyntax(Set(plugins.flatMap(\.parts)), ini: { ini[$0] ?? [] })
    }.filter { $0.severity > .info }.map(\.id)
  }

  @Test func pictureOfASmileyIsItsEmoji() throws {
    let html = "Free <img src=\"\(Self.icons)/smiley.png\" alt=\":-)\" /> now"
    #expect(try differences(html, "Free 🙂 now") == [])
    #expect(try differences(html, "Free 🙁 now") != [])
    // Where the plugin is off, the image is one of its own.
    #expect(try differences(html, "Free 🙂 now", []) != [])
    #expect(try differences(html, "Free :-) now", []) != [])
  }

  @Test func aBrowsersCopyHasTheMarkAlone() throws {
    let html = "Free<img src=\"Page_files/smiley.png\" alt=\":-)\">."
    #expect(try differences(html, "Free🙂.") == [])
    #expect(
      try differences("<img src=\"Page_files/alert.png\" alt=\"/!\\\">", "⚠️", [.wikiGoodies])
        == [])
  }

  @Test func tracIniChangesMarks() throws {
    let html = "<img src=\"Page_files/exclamation-red.png\" alt=\"&lt;!&gt;\"> Mind."
    #expect(try differences(html, "❗ Mind.") != [])
    #expect(
      try differences(
        html, "❗ Mind.", ini: ["wikiextras-smileys": [("exclamation-red", "<!>")]]) == [])
  }

  @Test(arguments: [("lock", "🔒"), ("user-red-female", "👤"), ("anchor-chain", "anchor-chain")])
  func iconsGoByTheirNames(_ name: String, _ shown: String) throws {
    let html = "At <img src=\"\(Self.icons)/\(name).png\" alt=\"an icon\" /> night"
    #expect(try differences(html, "At \(shown) night") == [])
  }

  @Test func otherPicturesStayPictures() throws {
    let html = "<img src=\"/proj/raw-attachment/wiki/Page/pic.png\" alt=\":-)\" />"
    #expect(try differences(html, "![:-)](attachments/Page/pic.png)") == [])
    #expect(try differences(html, "🙂") != [])
    #expect(try differences("<img src=\"/proj/chrome/site/x.png\" alt=\"x\" />", "🙂") != [])
  }

  @Test func phrasesAreBold() throws {
    let html = "<span class=\"wikiextras phrase fixme\">FIXME</span> the list"
    #expect(try differences(html, "**FIXME** the list") == [])
    #expect(try differences(html, "**FIXME** the list", []) == ["differs-style"])
    #expect(try differences(html, "FIXME the list") == ["differs-style"])
  }

  @Test func symbolsAreTheirCharacters() throws {
    #expect(try differences("1 &rarr; 2 &mdash; &frac12;…", "1 → 2 — ½…") == [])
  }
}
