import Foundation
import Testing

/// `tracdown migrate` refuses what is not a Trac wiki before it writes anything.
@Suite("Foreign wikis, whole program")
struct ForeignWikiCommandTests {
  private static let mediaWiki = [
    "Main_Page.txt":
      "== Quays ==\n{| class=\"wikitable\"\n|-\n| 3 || 4 m\n|}\n[[Category:Quays]]\n",
    "Tides.txt": "'''Tides''' <ref>The almanac</ref>\n[[File:tides.png|thumb]]\n",
  ]
  private static let markdown = [
    "Home.txt": "# Quays\n\nSee [the tides](Tides.md).\n",
    "Tides.txt": "# Tides\n\n| Tide | Depth |\n| --- | --- |\n| low | 4 m |\n",
  ]

  @Test("The message names the markup, a page as evidence, and the way on; nothing is written")
  func refused() throws {
    let wiki = try Project(Self.mediaWiki)
    let output = wiki.path + "-out"
    for arguments in [[output], ["--git", output], [output, "--dry-run"]] {
      let result = try Tool.run(["migrate", wiki.path] + arguments)
      #expect(result.code == 2)
      #expect(result.output == "")
      #expect(result.messages.contains("looks like a MediaWiki wiki"))
      #expect(
        result.messages.contains(
          "2 of 2 pages contain MediaWiki markup, for example Main_Page.txt:2"))
      #expect(result.messages.contains("pandoc --from mediawiki"))
      #expect(!FileManager.default.fileExists(atPath: output))
    }
  }

  @Test("Folders of Markdown are for lint and repair, whatever their files are called")
  func markdown() throws {
    for suffix in [".txt", ".md", ""] {
      let files = Self.markdown.map {
        ($0.key.replacingOccurrences(of: ".txt", with: suffix), $0.value)
      }
      let docs = try Project(Dictionary(uniqueKeysWithValues: files))
      let result = try Tool.run(["migrate", docs.path, docs.path + "-out"])
      #expect(result.code == 2)
      #expect(result.messages.contains("looks like Markdown documents"))
      #expect(result.messages.contains("tracdown lint"))
      #expect(result.messages.contains("tracdown repair"))
    }
  }

  @Test("--assume-trac goes on; each page has its finding")
  func assumed() throws {
    let wiki = try Project(Self.mediaWiki)
    let output = wiki.path + "-out"
    defer { try? FileManager.default.removeItem(atPath: output) }
    let result = try Tool.run(["migrate", wiki.path, output, "--assume-trac"])
    #expect(result.code == 0)
    #expect(result.messages.contains("page-foreign"))
    #expect(FileManager.default.fileExists(atPath: output + "/Main_Page.md"))
  }

  @Test("convert reads any page as Trac's")
  func convert() throws {
    let result = try Tool.run(
      ["convert"], input: "{| class=\"wikitable\"\n|}\n[[Category:Quays]]\n")
    #expect(result.code == 0)
    #expect(!result.messages.contains("--assume-trac"))
  }

  @Test("The XML that MediaWiki exports is named, too")
  func xml() throws {
    let wiki = try Project([
      "dump.xml": "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\">\n"
    ])
    let result = try Tool.run(["migrate", wiki.path + "/dump.xml", wiki.path + "-out"])
    #expect(result.code == 2)
    #expect(result.messages.contains("MediaWiki"))
  }
}
