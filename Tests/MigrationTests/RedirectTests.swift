import Foundation
import Markup
import Reports
import Testing

@testable import Basics
@testable import Links
@testable import Migration
@testable import Targets

/// Old addresses and where they lead, in every format.
@Suite struct RedirectTests {
  private static let project = "https://trac.example.org/harbour"

  private func redirects(
    _ relocations: Relocations, projects: [String] = [project],
    site: String = "https://docs.example.org/blob", target: Target = .github
  ) throws -> Redirects {
    let address = try #require(SiteAddress(site, target: target))
    return Redirects(
      relocations, projects: projects.compactMap { TracAddress($0) }, site: address)
  }

  private func text(_ format: RedirectFormat, _ redirects: Redirects) -> String {
    String(decoding: format.write(redirects).bytes, as: UTF8.self)
  }

  private let small = Relocations(
    pages: ["WikiStart": "README.md", "A/B c": "A/B-c.md"],
    attachments: [AttachmentName(owner: "A/B c", file: "p 1.png"): "attachments/A/B-c/p-1.png"],
    anchors: [
      "A/B c": PageAnchors(headings: [.init(id: "SetUp", text: "Set up")], anchors: ["same"])
    ])

  @Test func everyFormOfAnOldAddressIsThereOnce() throws {
    let all = try redirects(small).all
    #expect(
      all.map { "\($0.oldAddress) \($0.new)" } == [
        "https://trac.example.org/harbour https://docs.example.org/blob/README.md",
        "https://trac.example.org/harbour/attachment/wiki/A/B%20c https://docs.example.org/blob/A/B-c.md",
        "https://trac.example.org/harbour/attachment/wiki/A/B%20c/p%201.png https://docs.example.org/blob/attachments/A/B-c/p-1.png",
        "https://trac.example.org/harbour/raw-attachment/wiki/A/B%20c/p%201.png https://docs.example.org/blob/attachments/A/B-c/p-1.png",
        "https://trac.example.org/harbour/wiki https://docs.example.org/blob/README.md",
        "https://trac.example.org/harbour/wiki/A/B%20c https://docs.example.org/blob/A/B-c.md",
        "https://trac.example.org/harbour/wiki/WikiStart https://docs.example.org/blob/README.md",
        "https://trac.example.org/harbour/zip-attachment/wiki/A/B%20c https://docs.example.org/blob/A/B-c.md",
      ])
  }

  @Test func aFileWinsOverTheListOfAPageOfItsName() throws {
    let all = try redirects(
      Relocations(
        pages: ["A": "A.md", "A/B": "A/B.md"],
        attachments: [
          AttachmentName(owner: "A", file: "B"): "attachments/A/B-2",
          AttachmentName(owner: "A/B", file: "c"): "attachments/A/B/c",
        ])
    ).all.filter { $0.path == "/harbour/attachment/wiki/A/B" }
    #expect(all.map(\.new) == ["https://docs.example.org/blob/attachments/A/B-2"])
  }

  @Test(arguments: [
    ("https://github.com/t/d/blob/main", "https://github.com/t/d/raw/main/"),
    ("https://gitlab.com/g/s/p/-/blob/main/docs", "https://gitlab.com/g/s/p/-/raw/main/docs/"),
    ("https://codeberg.org/t/d/src/branch/main", "https://codeberg.org/t/d/raw/branch/main/"),
    ("https://docs.example.org/blob", "https://docs.example.org/blob/"),
    ("https://github.com/blob/d/wiki", "https://github.com/blob/d/wiki/"),
  ])
  func bytesOfAnAttachmentComeFromWhereTheHostGivesThemOut(site: String, root: String) throws {
    let all = try redirects(small, site: site).all
    #expect(
      all.first { $0.old.form == .rawAttachment }?.new == root + "attachments/A/B-c/p-1.png")
    #expect(
      all.first { $0.old.form == .attachment && $0.old.file != nil }?.new
        == site + "/attachments/A/B-c/p-1.png")
  }

  @Test func nginxQuotesWhatMeansSomethingToIt() throws {
    let text = text(
      .nginx,
      try redirects(
        Relocations(pages: ["a \"b\" $c;{d}\\e\n": "x$.md", "V.pn": "V.pn-2.md", "V.PN": "V.PN.md"])
      ))
    #expect(
      text.contains(
        #"  "/harbour/wiki/a \"b\" $c;{d}\\e\n" "https://docs.example.org/blob/x%24.md";"#))
    #expect(
      text.contains(#"  "~^/harbour/wiki/V\\.PN\\z" "https://docs.example.org/blob/V.PN.md";"#))
    #expect(
      text.contains(#"  "~^/harbour/wiki/V\\.pn\\z" "https://docs.example.org/blob/V.pn-2.md";"#))
    #expect(text.hasSuffix("}\n"))
  }

  /// A name may hold any sign. None ends a line, and none reaches the terminal of who looks at the file.
  @Test(arguments: RedirectFormat.allCases) func controlsAreNeverWrittenAsTheyAre(
    _ format: RedirectFormat
  ) throws {
    let codes = Array(1...0x1F) + [0x7F, 0x85, 0x9B, 0x2028, 0x2029] as [UInt32]
    var pages: [String: String] = [:]
    for code in codes {
      let sign = String(try #require(Unicode.Scalar(code)))
      pages["a\(sign)deny all;\(sign)"] = "a\(sign)b\(code).md"
    }
    let written = text(format, try redirects(Relocations(pages: pages)))
    let plain = text(format, try redirects(Relocations(pages: ["a": "b.md"])))
    // Where other signs end a line, too, they are not written as they are either.
    let ends: [Unicode.GeneralCategory] =
      format == .gollum ? [.lineSeparator, .paragraphSeparator] : []
    let left = written.unicodeScalars.filter {
      $0 != "\n" && ([.control] + ends).contains($0.properties.generalCategory)
    }
    #expect(left.isEmpty, "\(left.map(\.value))")
    // What begins a line without them begins it with them, too.
    let starts = Set(plain.split(separator: "\n").map(\.first))
    #expect(Set(written.split(separator: "\n").map(\.first)).subtracting(starts) == [])
  }

  @Test func apacheHasNoBlanksInItsKeys() throws {
    let lines = text(.apache, try redirects(Relocations(pages: ["a b#c?%41+ü\u{1}": "x.md"])))
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines.last
        == "/harbour/wiki/a%20b%23c%3f%2541+%c3%bc%01 https://docs.example.org/blob/x.md"
    )
    #expect(lines.allSatisfy { $0.split(separator: " ").count == 2 })
  }

  @Test func netlifyGetsBothFormsOfASlash() throws {
    let lines = text(.netlify, try redirects(Relocations(pages: ["A/*:b": "A/b.md"])))
      .split(separator: "\n")
    #expect(lines.contains("/harbour/wiki/A/%2A%3Ab https://docs.example.org/blob/A/b.md 301"))
    #expect(lines.contains("/harbour/wiki/A%2F%2A%3Ab https://docs.example.org/blob/A/b.md 301"))
  }

  @Test func tablesKnowTheFragmentsThatChanged() throws {
    let redirects = try redirects(small, projects: [Self.project, "http://old.example.org"])
    let csv = text(.csv, redirects)
    #expect(csv.hasPrefix("old,new\nhttps://trac.example.org/harbour,"))
    #expect(
      csv.contains(
        "\nhttps://trac.example.org/harbour/wiki/A/B%20c#SetUp,https://docs.example.org/blob/A/B-c.md#set-up\n"
      ))
    #expect(csv.contains("\nhttp://old.example.org/wiki/A/B%20c#SetUp,"))
    #expect(!csv.contains("#same"))
    let json = try JSONSerialization.jsonObject(with: Data(text(.json, redirects).utf8))
    let objects = try #require(json as? [[String: Any]])
    #expect(objects.count == 16)
    let page = objects.first {
      $0["old"] as? String == "https://trac.example.org/harbour/wiki/A/B%20c"
    }
    #expect(page?["new"] as? String == "https://docs.example.org/blob/A/B-c.md")
    #expect(page?["fragments"] as? [String: String] == ["SetUp": "set-up"])
  }

  @Test func aCommaInAnAddressIsQuotedInCSV() throws {
    let csv = text(.csv, try redirects(Relocations(pages: ["A": "a,b.md"])))
    #expect(csv.contains("/wiki/A,\"https://docs.example.org/blob/a,b.md\"\n"))
  }

  @Test func gollumIsToldPathsOfTheWiki() throws {
    let redirects = Redirects(small, projects: [], site: nil)
    #expect(
      text(.gollum, redirects) == """
        ---
        "A/B c": "A/B-c.md"
        "A/B c.md": "A/B-c.md"
        "WikiStart": "README.md"
        "WikiStart.md": "README.md"
        "attachment/wiki/A/B c": "A/B-c.md"
        "attachment/wiki/A/B c/p 1.png": "attachments/A/B-c/p-1.png"
        "raw-attachment/wiki/A/B c/p 1.png": "attachments/A/B-c/p-1.png"
        "wiki": "README.md"
        "wiki/A/B c": "A/B-c.md"
        "wiki/WikiStart": "README.md"
        "zip-attachment/wiki/A/B c": "A/B-c.md"

        """)
  }

  @Test func anAddressThatStaysIsNotRedirected() throws {
    let redirects = try redirects(
      Relocations(pages: ["A": "A.md", "B": "B.md"]), projects: ["https://x.example/"],
      site: "http://X.example:80/wiki", target: .gollum)
    #expect(redirects.all.isEmpty)
    #expect(redirects.findings.isEmpty)
  }

  @Test func anAddressThatIsAnotherPagesNowIsLeftAloneAndSaid() throws {
    let redirects = try redirects(
      Relocations(pages: ["WikiStart": "Home.md", "Home": "Home-2.md"]),
      projects: ["https://x.example"], site: "https://x.example/wiki", target: .gollum)
    let pages = redirects.all.filter { $0.old.form == .page }
    #expect(pages.map(\.path) == ["/wiki/WikiStart"])
    #expect(redirects.findings.map(\.id) == ["redirect-left-out"])
    #expect(redirects.findings.first?.page == "Home")
  }

  @Test func aReaderOnOnePageAtTheRootDoesNotTurnInCircles() throws {
    let redirects = try redirects(
      Relocations(pages: ["WikiStart": "index.md"]), projects: ["https://x.example"],
      site: "https://x.example", target: .mdwiki)
    #expect(redirects.all.map(\.path).contains("/wiki"))
    #expect(!redirects.all.map(\.path).contains("/"))
  }

  @Test(arguments: [RedirectFormat.nginx, .apache])
  func whatIsTooLongForAServerIsSaid(format: RedirectFormat) throws {
    let name = String(repeating: "ü", count: 2000)
    let written = format.write(try redirects(Relocations(pages: [name: "x.md", "B": "B.md"])))
    #expect(!String(decoding: written.bytes, as: UTF8.self).contains("x.md"))
    #expect(String(decoding: written.bytes, as: UTF8.self).contains("B.md"))
    #expect(written.findings.count == 1)
    #expect(written.findings.allSatisfy { $0.id == "redirect-left-out" && $0.page == name })
  }

  @Test func namesWithStepsThatServersDropAreSaid() throws {
    let redirects = try redirects(Relocations(pages: ["A/../B": "A/-/B.md"]))
    #expect(redirects.all.isEmpty)
    #expect(redirects.findings.count == 1)
  }

  @Test func twoProjectsAtOnePathAreOneForAServer() throws {
    let redirects = try redirects(
      small, projects: ["https://a.example/p", "http://b.example/p/", "https://a.example/p"])
    #expect(redirects.all.count == 16)
    #expect(redirects.byPath.count == 8)
  }

  @Test func filesOfTheProjectsFolderComeFromTracsOwnPlace() throws {
    let all = try redirects(
      Relocations(
        attachments: [AttachmentName(siteFile: "img/a b.png"): "attachments/htdocs/img/a-b.png"]),
      site: "https://github.com/t/d/blob/main"
    ).all
    #expect(
      all.map { "\($0.oldAddress) \($0.new)" } == [
        "\(Self.project)/chrome/site/img/a%20b.png https://github.com/t/d/raw/main/attachments/htdocs/img/a-b.png"
      ])
  }

  @Test func aHeadingWithoutLettersHasNoFragment() {
    let anchors = PageAnchors(headings: [.init(id: "a1", text: "???"), .init(id: "B", text: "b")])
    #expect(anchors.moved == [.init(id: "B", fragment: "b")])
  }

  @Test func onlyWhatIsThereIsRedirectedTo() throws {
    let wiki = try SampleWiki([
      "pages/WikiStart.txt": "x", "pages/A.txt": "= Set up =", "pages/B.txt": "b",
      "attachments/A/f.png": "x",
    ])
    try wiki.migrate()
    try wiki.remove("pages/B.txt")
    let result = try wiki.migrate { $0.wantsRelocations = true }
    #expect(result.relocations.pages == ["WikiStart": "README.md", "A": "A.md"])
    #expect(
      result.relocations.attachments == [
        AttachmentName(owner: "A", file: "f.png"): "attachments/A/f.png"
      ])
    #expect(result.relocations.startPage == nil)
    #expect(result.relocations.anchors["A"]?.moved == [.init(id: "Setup", fragment: "set-up")])
  }

  @Test func aStartPageThatWasMadeIsWhereTheProjectLeads() throws {
    let wiki = try SampleWiki(["A.txt": "a", "C.txt": "c"])
    let result = try wiki.migrate { $0.pages = PageChoice(only: ["A"]) }
    #expect(result.relocations.pages == ["A": "A.md"])
    let moves = result.relocations.moves
    #expect(moves.first?.old.path == "")
    #expect(moves.first?.file == "README.md")
    #expect(!moves.contains { $0.old.path.contains("WikiStart") })
  }
}
