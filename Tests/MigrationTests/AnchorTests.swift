import Basics
import Markup
import Reports
import Stores
import Synchronization
import Testing
import TracFixture

@testable import Links
@testable import Migration

/// The places of pages that links point to: read when a link asks, whoever asks first.
@Suite struct AnchorTests {
  /// Pages that link to places of each other, some of them in pages that are included there.
  private static func pages() -> [String: String] {
    var pages = ["WikiStart.txt": "x"]
    for number in 0..<40 {
      let (next, other) = ((number * 7 + 1) % 40, (number * 11 + 3) % 40)
      pages["Page\(number).txt"] = """
        = About \(number) =
        [wiki:Page\(next)#About\(next) next] [wiki:Page\(other)#Part\(other / 2) part]
        [wiki:Page\(other)#Gone gone] [#About\(number) here]

        [[Include(Part\(number / 2))]]
        """
      if number.isMultiple(of: 2) {
        pages["Part\(number / 2).txt"] = "== Part \(number / 2) ==\n[#About\(number) up]"
      }
    }
    return pages
  }

  /// One blank is written between two words, and fragments are made of what is written.
  @Test func headingsWithWideBlanks() throws {
    let wiki = try SampleWiki([
      "WikiStart.txt":
        "[wiki:Tide#Highandlow a] [wiki:Tide#at-sea b]\n= High  \t and   ''  low'' =\n[#Highandlow c]",
      "Tide.txt": "== High   and low  ==\n== At  '' sea'' == #at-sea\nx",
    ])
    let result = try wiki.migrate()
    #expect(
      wiki.output("README.md")
        == "[a](Tide.md#high-and-low) [b](Tide.md#at-sea)\n\n# High and *low*\n\n[c](#high-and-low)\n"
    )
    #expect(wiki.output("Tide.md") == "## High and low\n\n## At *sea*\n\nx\n")
    #expect(result.findings(.outputLinkDead) == [])
  }

  @Test(arguments: [false, true])
  func anyNumberOfJobsWritesTheSame(wantsRelocations: Bool) throws {
    let wiki = try SampleWiki(Self.pages())
    let first = try wiki.migrate { $0.wantsRelocations = wantsRelocations }
    #expect(wiki.output("Page0.md")?.contains("[next](Page1.md#about-1)") == true)
    #expect(wiki.output("Page0.md")?.contains("[part](Page3.md#part-1)") == true)
    #expect(first.findings(.fragmentDead).count >= 40)
    for jobs in [2, 3, 8] {
      let other = try SampleWiki(Self.pages())
      let result = try other.migrate {
        $0.jobs = jobs
        $0.wantsRelocations = wantsRelocations
      }
      #expect(other.outputs == wiki.outputs)
      #expect(result.pages.map(\.findings) == first.pages.map(\.findings))
      #expect(result.relocations.anchors == first.relocations.anchors)
    }
  }

  /// What was noted while pages were converted is what would have been read.
  @Test func redirectsKnowThePlacesOfAllPages() throws {
    let wiki = try SampleWiki(Self.pages())
    let relocations = try wiki.migrate { $0.wantsRelocations = true }.relocations
    #expect(relocations.anchors.keys.sorted() == relocations.pages.keys.sorted())
    #expect(
      relocations.anchors["Page6"]?.moved == [
        .init(id: "About6", fragment: "about-6"), .init(id: "Part3", fragment: "part-3"),
      ])
    #expect(try wiki.migrate().relocations.anchors.isEmpty)
  }

  /// The places of an old version are none of today's page.
  @Test func versionsOfTheHistoryAreNotNoted() throws {
    let environment = try TestEnvironment(
      pages: [
        .init(
          "WikiStart",
          [.init(1, at: 1, text: "= Old days ="), .init(2, at: 2, text: "= New days =")]),
        .init("A", "[wiki:WikiStart#Newdays days]"),
      ])
    var request = MigrateRequest(source: environment.path, destination: "")
    request.wantsRelocations = true
    let (result, history) = try History.run(
      request, HistoryRequest(repository: environment.beside("docs.git"))
    ) { _ in }
    #expect(history.versions == 3)
    #expect(
      result.relocations.anchors["WikiStart"]?.moved == [
        .init(id: "Newdays", fragment: "new-days")
      ])
  }

  @Test func aPageIsReadOnceAndNeverWhereItWasNoted() {
    let read = Mutex<[String]>([])
    let table = AnchorTable { (page: String) -> PageAnchors? in
      read.withLock { $0.append(page) }
      return page == "Gone" ? nil : PageAnchors(headings: [.init(id: page, text: page)])
    }
    let noted = PageAnchors(headings: [.init(id: "x", text: "x")])
    table.note(noted, of: "Noted")
    for _ in 0..<2 {
      #expect(table["A"]?.fragment(for: "A") == "a")
      #expect(table["Gone"] == nil)
      #expect(table["Noted"] == noted)
    }
    #expect(read.withLock { $0 } == ["A", "Gone"])
    // The first one stays.
    #expect(table.note(noted, of: "A")?.fragment(for: "A") == "a")
  }

  @Test func treesThatWereIncludedLastAreKept() {
    let cache = IncludeCache()
    let read = Mutex<[String]>([])
    func ask(_ page: String, size: Int = 1) {
      let tree = cache.tree(of: page) {
        read.withLock { $0.append(page) }
        return (Document([Block(.comment(page))]), size: size)
      }
      #expect(tree == Document([Block(.comment(page))]))
    }
    for number in 0..<32 { ask("\(number)") }
    ask("0")
    ask("32")
    // The one that was not asked for longest has gone.
    read.withLock { $0 = [] }
    for page in ["0", "2", "31", "32", "1"] { ask(page) }
    #expect(read.withLock { $0 } == ["1"])
    // Much text pushes everything else out, and more than that is not kept.
    ask("large", size: 1 << 20)
    ask("larger", size: 1 << 20 + 1)
    read.withLock { $0 = [] }
    for page in ["large", "larger", "1"] { ask(page) }
    #expect(read.withLock { $0 } == ["larger", "1"])
  }
}
