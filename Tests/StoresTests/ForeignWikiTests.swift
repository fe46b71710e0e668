import Testing

@testable import Files
@testable import Stores

/// Wikis of other programs are known by evidence of their markup, and Trac's own are never taken for one.
@Suite("Foreign wikis")
struct ForeignWikiTests {
  /// A page of a small harbor wiki in each markup.
  private static let pages: [WikiMarkup: String] = [
    .mediaWiki: """
    '''Quay 3''' is the [[Northern Harbor|northern]] berth.

    == Depth ==
    {| class="wikitable"
    |-
    ! Tide !! Depth
    |-
    | low || 4 m
    |}
    * See [[Tide Tables]]
    ** and [http://tides.example.org the service]
    [[Category:Quays]]
    """,
    .moinMoin: """
    #acl HarborGroup:read,write All:read
    #format wiki
    <<TableOfContents(2)>>
    = Quay 3 =
    '''Depth''' at low tide: 4 m.<<BR>>
    ||<tablewidth="60%">'''Tide'''||'''Depth'''||
    ||low||4 m||
     * {{attachment:quay.png}}
    """,
    .dokuWiki: """
    ====== Quay 3 ======
    The **northern** berth, see [[harbor:tides|the tides]].
    {{:harbor:quay.png?200|The quay}}
    ===== Depth =====
    ^ Tide ^ Depth ^
    | low | 4 m |
      * fenders
      * lines
    """,
    .tWiki: """
    %META:TOPICINFO{author="harbormaster" version="3"}%
    ---+ Quay 3
    %TOC%
    The *northern* berth, see [[TideTables][the tides]].
    ---++ Depth
    | *Tide* | *Depth* |
    | low | 4 m |
       * fenders
    """,
    .textile: """
    h1. Quay 3

    {{toc}}

    The *northern* berth, see "the tides":http://tides.example.org/ and [[TideTables]].

    h2. Depth

    |_. Tide |_. Depth |
    | low | 4 m |
    # moor
    # pay
    """,
    .confluence: """
    h1. Quay 3
    {toc:maxLevel=2}
    The *northern* berth, see [the tides|http://tides.example.org].
    {panel:title=Depth}
    ||Tide||Depth||
    |low|4 m|
    {panel}
    {code:bash}
    moor --quay 3
    {code}
    """,
    .markdown: """
    # Quay 3

    The **northern** berth, see [the tides](https://tides.example.org).

    | Tide | Depth |
    | --- | --- |
    | low | 4 m |

    ```sh
    moor --quay 3
    ```
    """,
  ]

  /// A page of Trac's that shows much of what others share.
  private static let trac = """
    = Quay 3 =
    [[PageOutline]]
    The '''northern''' berth, see [wiki:TideTables the tides] and [http://tides.example.org the service].
    == Depth ==
    || '''Tide''' || '''Depth''' ||
    || low || 4 m ||
     * fenders
     1. lines
    ===== Prices =====
    {{{
    # Moor
    {| not a table |}
    [label](address)
    }}}
    """

  private static func wiki(_ pages: [String]) -> ForeignWiki? {
    let entries = pages.indices.map {
      PageEntry(
        name: "Page\($0)", file: "Page\($0).txt", path: Path("Page\($0).txt"), isMarkdown: false)
    }
    return ForeignWiki(entries) { entry in
      entries.firstIndex(of: entry).map { Array(pages[$0].utf8) }
    }
  }

  @Test("A page in another markup is known", arguments: WikiMarkup.allCases.filter { $0 != .trac })
  func known(_ markup: WikiMarkup) throws {
    let page = try #require(Self.pages[markup])
    #expect(MarkupVotes(Array(page.utf8)).verdict == markup)
    let wiki = try #require(Self.wiki([page, "Plain prose.", page]))
    #expect(wiki.markup == markup)
    #expect(
      wiki.evidence.hasPrefix("2 of 3 pages contain \(markup.title) markup, for example Page0.txt:")
    )
    #expect(wiki.description("wiki").contains("--assume-trac"))
  }

  @Test("Trac's markup outweighs what other languages share")
  func tracStays() {
    #expect(MarkupVotes(Array(Self.trac.utf8)).verdict == nil)
    #expect(Self.wiki([Self.trac]) == nil)
  }

  @Test(
    "A few foreign pages in a Trac wiki do not make it foreign",
    arguments: WikiMarkup.allCases.dropFirst())
  func few(_ markup: WikiMarkup) throws {
    let page = try #require(Self.pages[markup])
    #expect(Self.wiki([Self.trac, Self.trac, page]) == nil)
    #expect(Self.wiki([page, page, Self.trac]) != nil)
  }

  @Test("A lack of Trac markup says nothing")
  func prose() {
    let prose = "Quay 3 is the northern berth.\n\n4 m at low tide, 7 m at high tide.\n"
    #expect(Self.wiki([prose, prose]) == nil)
    #expect(Self.wiki([prose, prose, prose, Self.pages[.mediaWiki] ?? ""]) == nil)
    #expect(Self.wiki(["", ""]) == nil)
    #expect(Self.wiki([]) == nil)
  }

  @Test("Code that nothing closes is code to the end, as in Trac")
  func openBraces() {
    let page = "Run this:\n{{{\n# One\n# Two\n[a](b)\n"
    #expect(MarkupVotes(Array(page.utf8)).verdict == nil)
  }

  @Test("MoinMoin's folders of versions are known whatever the pages contain")
  func versions() throws {
    let files = [
      "FrontPage/revisions/00000001", "FrontPage/revisions/00000002", "FrontPage/current",
    ]
    let entries = files.map { PageEntry(name: $0, file: $0, path: Path($0), isMarkdown: false) }
    let wiki = try #require(ForeignWiki(entries) { _ in Array("Prose.".utf8) })
    #expect(wiki.markup == .moinMoin)
    #expect(ForeignWiki([entries[0], entries[2], entries[2]]) { _ in Array("Prose.".utf8) } == nil)
  }
}
