import Foundation
import Markup
import Migration
import Reports
import Stores
import Targets
import Testing

@testable import Basics

@Suite struct MigrationTests {
  @Test func linksAreRelativeToThePageAndEndAtTheHeading() throws {
    let wiki = try SampleWiki([
      "A/B.txt": "[wiki:WikiStart#Setup set up] [../C#Furthernotes notes] [#Here here]\n= Here =",
      "WikiStart.txt": "= Set up =", "A/C.txt": "== Further notes ==",
    ])
    let result = try wiki.migrate()
    let page = try #require(wiki.output("A/B.md"))
    #expect(
      page == "[set up](../README.md#set-up) [notes](C.md#further-notes) [here](#here)\n\n# Here\n")
    #expect(result.counts.linksResolved == 3)
    #expect(result.pages.allSatisfy { $0.status == .proved })
  }

  @Test func aLinkToAMissingPageIsItsTextWithANearMiss() throws {
    let wiki = try SampleWiki(["WikiStart.txt": "[wiki:Switch switch]", "Switches.txt": "x"])
    let result = try wiki.migrate()
    #expect(wiki.output("README.md") == "switch\n")
    #expect(result.findings(.linkDead).first?.candidates == ["Switches"])
  }

  @Test func oneJobWritesTheSameAsFour() throws {
    var pages: [String: String] = [:]
    for number in 0..<40 {
      pages["Page\(number).txt"] =
        "= Page \(number) =\n * [wiki:Page\((number * 7) % 41) next]\n||a||b||"
    }
    let one = try SampleWiki(pages)
    let four = try SampleWiki(pages)
    let first = try one.migrate { $0.jobs = 1 }
    let second = try four.migrate { $0.jobs = 4 }
    #expect(one.outputs == four.outputs)
    #expect(first.pages.map(\.findings) == second.pages.map(\.findings))
  }

  @Test func includedPagesBringTheirLinksAndHeadings() throws {
    let wiki = try SampleWiki([
      "WikiStart.txt": "[[Include(Team/Notes)]]\n[#Deep deep]",
      "Team/Notes.txt": "= Deep =\n[wiki:Other other]", "Team/Other.txt": "x",
    ])
    try wiki.migrate()
    #expect(
      wiki.output("README.md") == "# Deep\n\n[other](Team/Other.md)\n\n[deep](#deep)\n")
  }

  @Test func aSectionIsIncludedWithWhatIsBelowIt() throws {
    let wiki = try SampleWiki([
      "A.txt": "[[Include(B#Two)]]\n[[Include(B#Gone)]]",
      "B.txt": "one\n== Two ==\ntwo\n=== Three ===\nthree\n== Four ==\nfour",
    ])
    let result = try wiki.migrate()
    #expect(
      wiki.output("A.md")
        == "## Two\n\ntwo\n\n### Three\n\nthree\n\n<!-- [[Include(B#Gone)]] -->\n")
    #expect(result.findings(.includeMissing).count == 1)
  }

  @Test func includesThatGoInCirclesEnd() throws {
    let wiki = try SampleWiki(["A.txt": "a [[Include(B)]]", "B.txt": "b\n[[Include(A)]]"])
    let result = try wiki.migrate()
    #expect(result.findings(.includeCycle).count == 2)
    #expect(result.pages.allSatisfy { $0.status == .proved })
  }

  /// The limits are those of a page, so that it does not matter which pages were converted before it, or meanwhile.
  @Test func includesStopWhereAPageWouldGrowTooLargeWithAnyNumberOfJobs() throws {
    // 4096 times the last page; and pages of half a megabyte.
    var pages = ["L12.txt": "end\n", "Big.txt": String(repeating: "word ", count: 80_000) + "\n"]
    for level in 0..<12 {
      pages["L\(level).txt"] = "[[Include(L\(level + 1))]]\n[[Include(L\(level + 1))]]\n"
    }
    pages["Bigs.txt"] = "[[Include(Big)]]\n[[Include(Big)]]\n[[Include(Big)]]\nlast\n"
    for count in [1_000, 1_001] {
      let calls = Array(repeating: "[[Include(L12)]]", count: count).joined(separator: " ")
      pages["Many\(count).txt"] = calls + "\n"
    }
    pages["Outer.txt"] = "[[Include(Many1000)]]\n"
    let (wiki, other) = (try SampleWiki(pages), try SampleWiki(pages))
    let result = try wiki.migrate { $0.jobs = 4 }
    let otherResult = try other.migrate { $0.jobs = 1 }
    #expect(wiki.outputs == other.outputs)
    #expect(result.pages.map(\.findings) == otherResult.pages.map(\.findings))
    let findings = result.findings(.includeLimit)
    // L3 includes 1,022 pages, L4 510.
    #expect(
      Set(findings.map(\.page)) == ["Bigs", "L0", "L1", "L2", "L3", "Many1001", "Outer"])
    #expect(findings.filter { $0.page == "Bigs" }.map(\.source.start.line) == [3])
    let bigs = try #require(wiki.output("Bigs.md"))
    #expect(bigs.hasSuffix("[Big](Big.md)\n\nlast\n"))
    let first = try #require(wiki.output("L0.md"))
    #expect(first.contains("(L"))
    #expect(first.utf8.count < 1 << 20)
    #expect(result.pages.allSatisfy { $0.status == .proved })
  }

  @Test func attachmentsThatNoTextNamesAreListedAtTheEnd() throws {
    let wiki = try SampleWiki([
      "pages/Net.txt": "Plan: attachment:plan.txt", "attachments/Net/plan.txt": "1",
      "attachments/Net/old plan.txt": "2",
    ])
    try wiki.migrate()
    let page = try #require(wiki.output("Net.md"))
    #expect(page.contains("[attachment:plan.txt](attachments/Net/plan.txt)"))
    #expect(
      page.hasSuffix("---\n\nAttachments:\n\n- [old plan.txt](attachments/Net/old-plan.txt)\n"))
    try wiki.migrate { $0.writing.listsAttachments = false }
    #expect(wiki.output("Net.md")?.contains("old plan") == false)
  }

  @Test func anImageOfAnotherPageIsFoundWhereThereIsOnlyOne() throws {
    let wiki = try SampleWiki([
      "pages/A.txt": "[[Image(logo.png)]]", "pages/B.txt": "x", "attachments/B/logo.png": "x",
    ])
    let result = try wiki.migrate()
    #expect(wiki.output("A.md")?.contains("(attachments/B/logo.png)") == true)
    #expect(result.findings(.imageElsewhere).count == 1)
  }

  @Test func aMissingImageIsAFindingAndNoDeadLink() throws {
    let wiki = try SampleWiki([
      "pages/A.txt": "[[Image(gone.png)]]", "attachments/A/other.png": "x",
    ])
    let result = try wiki.migrate()
    #expect(result.findings(.imageMissing).first?.source.start.line == 1)
    #expect(result.findings(.outputLinkDead).isEmpty)
  }

  @Test func rawHTMLBringsItsLinksAndAnchors() throws {
    let wiki = try SampleWiki([
      "A.txt":
        "{{{#!html\n<p id=\"x\"><a href=\"/wiki/B\">b</a> <font color=red>red</font></p>\n}}}",
      "B.txt": "x",
    ])
    let result = try wiki.migrate()
    #expect(wiki.output("A.md")?.contains("[b](B.md) red") == true)
    #expect(result.pages.allSatisfy { $0.status == .proved })
  }

  @Test func theWikisOwnLinkMapsAreUsed() throws {
    let wiki = try SampleWiki([
      "pages/WikiStart.txt": "[Docs:Intro intro] other:ticket:3",
      "pages/InterMapTxt.txt": "----\n{{{\nDocs https://docs.example.org/$1.html # Docs\n}}}\n",
      "trac.ini": "[intertrac]\nother.url = https://other.example.org/trac\n",
    ])
    try wiki.migrate()
    let page = try #require(wiki.output("README.md"))
    #expect(page.contains("[intro](https://docs.example.org/Intro.html)"))
    #expect(page.contains("(https://other.example.org/trac/intertrac/ticket%3A3)"))
  }

  @Test func ticketsGoWhereTheTemplateSays() throws {
    let wiki = try SampleWiki(["A.txt": "#12 and r3"])
    let result = try wiki.migrate {
      $0.trac.resources["ticket"] = .template("https://example.org/issues/{id}")
    }
    #expect(wiki.output("A.md") == "[#12](https://example.org/issues/12) and r3\n")
    #expect(result.findings(.linkUnmapped).count == 1)
  }

  @Test func onlyAndExcludeChooseThePages() throws {
    let wiki = try SampleWiki(["A/B.txt": "b", "A/C.txt": "c", "D.txt": "d"])
    try wiki.migrate {
      $0.pages = PageChoice(only: ["A/*"], exclude: ["*C"])
    }
    #expect(
      wiki.outputs.keys.sorted() == [
        ".tracdown/manifest.json", "A/B.md", "A/README.md", "README.md",
      ])
  }

  @Test func filesThatAreMarkdownAlreadyAreKept() throws {
    let text = "# Notes\n\n[x](y.md) and **bold**\n"
    let wiki = try SampleWiki([
      "WikiStart.txt": "= Start =\n'''Trac''' [wiki:Notes notes]", "Notes.md": text,
    ])
    let result = try wiki.migrate()
    #expect(wiki.output("Notes.md") == text)
    #expect(wiki.output("README.md")?.contains("[notes](Notes.md)") == true)
    #expect(result.findings(.pageMarkdown).map(\.page) == ["Notes"])
  }

  @Test func aLargePageIsSaid() throws {
    let wiki = try SampleWiki([
      "A.txt": String(repeating: String(repeating: "word ", count: 1000) + "\n\n", count: 105)
    ])
    #expect(try wiki.migrate().findings(.pageTooLarge).count == 1)
    let gollum = try wiki.migrate { $0.writing.target = .gollum }
    #expect(gollum.findings(.pageTooLarge).isEmpty)
  }

  @Test func oneBadPageDoesNotStopTheOthers() throws {
    let wiki = try SampleWiki(["Good.txt": "good"])
    try wiki.write(Data((0..<512).map { UInt8(truncatingIfNeeded: $0 * 7) }), "Binary.txt")
    try wiki.write(Data([0x63, 0x61, 0x66, 0xE9]), "Latin.txt")
    let result = try wiki.migrate()
    #expect(wiki.output("Good.md") == "good\n")
    #expect(wiki.output("Latin.md") == "café\n")
    #expect(result.findings(.encodingGuessed).map(\.page) == ["Latin"])
  }

  @Test func aLinkToAPageThatIsLeftOutIsAFindingAboutTheLink() throws {
    let wiki = try SampleWiki(["Start.txt": "[wiki:Binary x]"])
    try wiki.write(Data((0..<512).map { UInt8(truncatingIfNeeded: $0 * 7) }), "Binary.txt")
    let result = try wiki.migrate()
    #expect(result.findings(.outputLinkDead) == [])
    #expect(result.findings(.linkDead).map(\.page) == ["Start"])
  }

  @Test func hostileNamesStayInTheDestination() throws {
    let wiki = try SampleWiki([
      "%2E%2E%2Foutside.txt": "1", "..%2F..%2Fetc%2Fpasswd": "2", "A%2F%2E%2E%2F%2E%2E%2FB": "3",
      "CON.txt": "4", "README.txt": "5", "WikiStart.txt": "6", "a%00b.txt": "7",
      "attachments%2Fx.txt": "8",
    ])
    let result = try wiki.migrate()
    #expect(result.pages.allSatisfy { $0.status == .proved })
    let outside = try FileManager.default.contentsOfDirectory(atPath: wiki.root.path)
    #expect(outside.sorted() == ["out", "wiki"])
    #expect(wiki.output("README.md") == "6\n")
  }

  @Test func progressEndsAtItsTotal() throws {
    let wiki = try SampleWiki(["A.txt": "a", "B.txt": "b"])
    let seen = Counter()
    _ = try Migration.run(
      MigrateRequest(source: wiki.source.path, destination: wiki.destination.path)
    ) { seen.add($0) }
    #expect(seen.last == Basics.Progress.Count(done: 2, total: 2, bytes: 2))
  }
}

private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var last = Basics.Progress.Count(done: 0, total: 0, bytes: 0)

  func add(_ count: Basics.Progress.Count) {
    lock.withLock { if count.done > last.done { last = count } }
  }
}
