import Links
import Markup
import Testing

@testable import Basics

@Suite struct PageListTests {
  /// The list on the page Guide/Use, one line an entry: `- label → address`, groups without address.
  func list(_ list: PageList, pages: [String], splitting: Bool = false) -> String {
    var options = LinkOptions()
    options.splitsPageNames = splitting
    let links = LinkResolver(PageIndex(pages: pages), options: options)
    let result = links.resolve(Document([Block(.pageList(list))]), page: "Guide/Use")
    return lines(result.document.blocks, "").joined(separator: "\n")
  }

  private func lines(_ blocks: [Block], _ indent: String) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .list(let list): list.items.flatMap { lines($0.blocks, indent + "-") }
      case .paragraph(let content): [indent + " " + content.map(text).joined()]
      default: ["?"]
      }
    }
  }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .styled(.strong, let content): "*" + content.plainText + "*"
    case .link(let link):
      if case .url(let url) = link.target { "\(link.content.plainText)→\(url)" } else { "?" }
    default: "?"
    }
  }

  @Test func plain() {
    #expect(
      list(PageList(), pages: ["b", "B", "A/x"]) == "- A/x→../A/x.md\n- B→../B.md\n- b→../b-2.md")
    #expect(list(PageList(prefix: "None"), pages: ["A"]) == "")
    #expect(list(PageList(), pages: ["WikiStart"], splitting: true) == "- Wiki Start→../README.md")
  }

  @Test func prefixes() {
    let pages = ["Guide", "Guide/Use", "Guide/Use/A", "Guide/Use/B/C", "Other"]
    #expect(
      list(PageList(prefix: "./", hidesPrefix: true), pages: pages)
        == "- A→Use/A.md\n- B/C→Use/B/C.md")
    #expect(list(PageList(prefix: "../", depth: 0), pages: pages) == "- Guide/Use→Use.md")
    #expect(list(PageList(depth: 0), pages: pages) == "- Guide→../Guide.md\n- Other→../Other.md")
  }

  @Test func pageWhoseWholeNameIsHiddenIsLeftOut() {
    let pages = ["Guide", "Guide/Use", "Guides"]
    let shown = "- /Use→Use.md\n- s→../Guides.md"
    #expect(list(PageList(prefix: "Guide", hidesPrefix: true), pages: pages) == shown)
  }

  @Test func patterns() {
    let pages = ["A1", "A2", "B1", "B2", "C"]
    #expect(
      list(PageList(format: .compact, includes: ["A*", "[BC]1"], excludes: ["?2"]), pages: pages)
        == " A1→../A1.md, B1→../B1.md")
  }

  @Test func groups() {
    let pages = [
      "Guide/InstallLinux", "Guide/InstallMac", "Guide/Use", "Notes1", "Notes2", "Other",
      "WikiStart", "WikiMacros",
    ]
    #expect(
      list(PageList(format: .group), pages: pages) == """
        - *Guide*
        -- *Install*
        --- Guide/InstallLinux→InstallLinux.md
        --- Guide/InstallMac→InstallMac.md
        -- Guide/Use→Use.md
        - *Notes*
        -- Notes1→../Notes1.md
        -- Notes2→../Notes2.md
        - Other→../Other.md
        - *Wiki*
        -- WikiMacros→../WikiMacros.md
        -- WikiStart→../README.md
        """)
  }

  @Test func hierarchy() {
    let pages = ["A", "A/B", "A/B/C", "A/D", "X/Y", "Z"]
    #expect(
      list(PageList(format: .hierarchy), pages: pages) == """
        - A→../A.md
        -- B→../A/B.md
        --- C→../A/B/C.md
        -- D→../A/D.md
        - X
        -- Y→../X/Y.md
        - Z→../Z.md
        """)
    #expect(
      list(PageList(format: .hierarchy, minimum: 3), pages: pages) == """
        - A→../A.md
        -- B→../A/B.md
        -- B/C→../A/B/C.md
        -- D→../A/D.md
        - X/Y→../X/Y.md
        - Z→../Z.md
        """)
  }

  @Test func listInsideAParagraphPartsIt() {
    let links = LinkResolver(PageIndex(pages: ["A"]))
    let list = PageList()
    let document = Document([
      Block(.paragraph([.text("before"), .softBreak, .pageList(list), .text("after")]))
    ])
    let kinds = links.resolve(document, page: "A").document.blocks.map(\.content)
    #expect(kinds.first == .paragraph([.text("before")]))
    #expect(kinds.last == .paragraph([.text("after")]))
    #expect(kinds.count == 3)
  }

  @Test func deepNamesStayWithinTheNesting() {
    let deep = String(repeating: "a/", count: 5000)
    for format in [PageList.Format.group, .hierarchy] {
      #expect(!list(PageList(format: format), pages: [deep + "x", deep + "y"]).isEmpty)
    }
  }

  @Test(arguments: [
    ("*", "", true), ("a*b*c", "a/x/bbc", true), ("a*b", "ac", false), ("[!a]", "b", true),
    ("[!a]", "a", false),
    ("[", "[", true), ("[]x]", "]", true), ("[a-c]?", "bz", true), ("[z-a]", "m", false),
    ("A", "a", false),
  ])
  func shellPatterns(pattern: String, text: String, matches: Bool) {
    #expect(ShellPattern(pattern).matches(text) == matches)
  }

  @Test func hostilePatternStaysQuick() {
    let pattern = ShellPattern(String(repeating: "*a", count: 500) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }
}
