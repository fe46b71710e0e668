import Links
import Markup
import Testing

@Suite struct PageIndexTests {
  /// Paths of pages, in the order of `names`.
  func paths(_ names: String...) -> [String?] {
    let index = PageIndex(pages: names)
    return names.map { index.path(ofPage: $0) }
  }

  @Test(arguments: [
    ("A/B", "A/B.md"), ("WikiStart", "README.md"), ("What is this?", "What-is-this-.md"),
    ("C:\\x*\"<>|#%", "C--x-------.md"), ("v1.", "v1-.md"), ("Ends /x", "Ends-/x.md"),
    ("a.b", "a.b.md"),
    ("Größe/Ω", "Größe/Ω.md"), ("tab\u{9}\u{0}nul", "tab--nul.md"),
    ("attachments", "attachments.md"),
    ("x\u{200B}y\u{202E}z", "x-y-z.md"),
  ])
  func pageWithoutFinding(name: String, path: String) {
    let index = PageIndex(pages: [name])
    #expect(index.path(ofPage: name) == path)
    #expect(index.findings.isEmpty)
  }

  @Test(arguments: [
    ("README", "README-2.md"), ("readme", "readme-2.md"), ("attachments/X", "attachments-2/X.md"),
    (".tracdown", "-tracdown.md"), (".github/workflows", "-github/workflows.md"),
    ("CON", "CON-2.md"),
    ("A/aux.c", "A/aux-2.c.md"), ("lpt1/x", "lpt1-2/x.md"), ("../x", "--/x.md"),
    ("/etc/passwd", "-/etc/passwd.md"), ("a//b", "a/-/b.md"), (".", "-.md"), ("..", "--.md"),
    ("", "-.md"),
    ("a/../../../b", "a/--/--/--/b.md"), ("git~1", "git~1-2.md"), ("A/", "A/-.md"),
  ])
  func pageWithFinding(name: String, path: String) {
    let index = PageIndex(pages: [name])
    #expect(index.path(ofPage: name) == path)
    #expect(Set(index.findings.map(\.id)) == ["name-changed"])
  }

  @Test func exactNamesWin() {
    #expect(paths("A B", "A-B") == ["A-B-2.md", "A-B.md"])
    #expect(paths("README", "README-2") == ["README-3.md", "README-2.md"])
    #expect(paths("a b/x", "a-b/x") == ["a-b-2/x.md", "a-b/x.md"])
  }

  @Test func caseAloneMakesNoDifference() {
    #expect(paths("Page", "PAGE", "page") == ["Page-2.md", "PAGE.md", "page-3.md"])
    #expect(paths("a/X", "A/Y") == ["a-2/X.md", "A/Y.md"])
    #expect(paths("É", "é") == ["É.md", "é-2.md"])
  }

  @Test func pageAndFolderOfOneName() {
    #expect(paths("A", "A/B") == ["A.md", "A/B.md"])
    #expect(paths("X", "X.md/Y") == ["X.md", "X.md-2/Y.md"])
  }

  @Test func longNames() {
    let long = String(repeating: "ä", count: 150)
    let found = paths(long + "1", long + "2", String(repeating: "deep/", count: 900) + "x")
    for path in found {
      let parts = path?.split(separator: "/") ?? []
      #expect(!parts.isEmpty && parts.allSatisfy { $0.utf8.count <= 210 })
    }
    #expect(Set(found).count == 3)
  }

  @Test func hostileNamesStayInside() {
    let pieces = ["..", ".", "", "/", "\\", "~", "C:", "\u{0}", "x", "CON", " ", "."]
    var names: [String] = []
    for one in pieces {
      for two in pieces {
        for three in pieces { names.append([one, two, three].joined(separator: "/")) }
      }
    }
    let index = PageIndex(
      pages: names, attachments: names.map { AttachmentName(owner: $0, file: $0 + ".png") })
    var seen: Set<String> = []
    let paths =
      Set(names).compactMap { index.path(ofPage: $0) }
      + index.attachments.compactMap { index.attachmentPath($0.owner, $0.file) }
    #expect(paths.count == Set(names).count * 2)
    for path in paths {
      #expect(seen.insert(path.lowercased()).inserted, "\(path)")
      #expect(!path.hasPrefix("/"))
      for part in path.split(separator: "/", omittingEmptySubsequences: false) {
        #expect(!part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix("."))
      }
    }
  }

  @Test func attachments() {
    let index = PageIndex(
      pages: ["A", "A/B"],
      attachments: [
        AttachmentName(owner: "A/B", file: "My plan?.png"), AttachmentName(owner: "A", file: "B"),
        AttachmentName(owner: "A", file: "pic.png"), AttachmentName(owner: "A", file: "PIC.png"),
        AttachmentName(owner: "A", file: "../../x.png"),
        AttachmentName(owner: "A", file: ".htaccess"),
        AttachmentName(owner: "WikiStart", file: "x.tar.gz"),
      ])
    #expect(index.attachmentPath("A/B", "My plan?.png") == "attachments/A/B/My-plan-.png")
    #expect(index.attachmentPath("A", "B") == "attachments/A/B-2")
    #expect(index.attachmentPath("A", "PIC.png") == "attachments/A/PIC.png")
    #expect(index.attachmentPath("A", "pic.png") == "attachments/A/pic-2.png")
    #expect(index.attachmentPath("A", "../../x.png") == "attachments/A/-.-..-x.png")
    #expect(index.attachmentPath("A", ".htaccess") == "attachments/A/-htaccess")
    #expect(index.attachmentPath("WikiStart", "x.tar.gz") == "attachments/WikiStart/x.tar.gz")
    #expect(index.owners(ofFile: "pic.png") == ["A"])
    #expect(index.files(of: "A/B") == ["My plan?.png"])
    #expect(index.assumedAttachmentPath("A/C", "a b.png") == "attachments/A/C/a-b.png")
  }

  @Test func pagesOfAnAttachmentsFolderStayApart() {
    let index = PageIndex(
      pages: ["attachments/A/x"], attachments: [AttachmentName(owner: "A", file: "x.md")])
    #expect(index.path(ofPage: "attachments/A/x") == "attachments-2/A/x.md")
    #expect(index.attachmentPath("A", "x.md") == "attachments/A/x.md")
  }

  @Test func takenPaths() {
    let index = PageIndex(
      pages: ["Notes", "WikiStart", "Docs"], takenPaths: ["notes.md", "README.md", "docs.md/x"])
    #expect(index.path(ofPage: "Notes") == "Notes-2.md")
    #expect(index.path(ofPage: "WikiStart") == "WikiStart.md")
    #expect(Set(index.findings.map(\.page)) == ["Notes", "WikiStart", "Docs"])
    #expect(index.path(ofPage: "Docs") == "Docs-2.md")
  }

  @Test func orderOfInputDoesNotMatter() {
    let names = ["a", "A", "a b", "a-b", "A B", "b/c", "B/c", "CON", "con", "README", "WikiStart"]
    let one = PageIndex(pages: names)
    let two = PageIndex(pages: names.reversed())
    #expect(names.map { one.path(ofPage: $0) } == names.map { two.path(ofPage: $0) })
    #expect(one.findings == two.findings)
  }

  @Test func prefixes() {
    let index = PageIndex(pages: ["B", "A/2", "A/1", "A", "AB"])
    #expect(Array(index.pages(withPrefix: "A/")) == ["A/1", "A/2"])
    #expect(Array(index.pages(withPrefix: "")) == ["A", "A/1", "A/2", "AB", "B"])
    #expect(index.pages(withPrefix: "Z").isEmpty)
  }

  @Test func manyEqualNamesStayLinear() {
    let index = PageIndex(
      pages: (0..<10_000).map {
        String(repeating: "?", count: 1 + $0 / 5_000) + "\u{0}\($0 % 5_000)"
      })
    #expect(index.pages.count == 10_000)
  }
}
