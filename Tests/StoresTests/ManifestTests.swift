import FolderFixture
import Markup
import Stores
import Testing

@testable import Files

@Suite struct ManifestTests {
  private let json = """
    {
      "version": 1,
      "pages": {
        "A": "A.md",
        "A/B": "A/B.md",
        "Quote \\"x\\"": "Quote-x.md"
      },
      "attachments": {
        "A/p.png": "attachments/A/p.png"
      },
      "hashes": {
        "A.md": "44bc2cf5ad770999"
      },
      "vanished": {}
    }

    """

  private let picture = AttachmentName(owner: "A", file: "p.png")

  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.pages = ["A/B": "A/B.md", "A": "A.md", "Quote \"x\"": "Quote-x.md"]
    manifest.attachments = [picture: "attachments/A/p.png"]
    manifest.hashes = ["A.md": "\(ContentHash("abc".utf8))"]
    return manifest
  }

  @Test func itIsReadBackFromItsFolder() throws {
    let folder = try TestFolder()
    let output = OutputFolder(folder.path)
    #expect(try output.manifest() == nil)
    try output.write(manifest.json, to: Manifest.path)
    #expect(try output.manifest() == manifest)
  }

  @Test func itIsWrittenInOrderAndReadBack() throws {
    #expect(String(decoding: manifest.json, as: UTF8.self) == json)
    #expect(try Manifest(json: manifest.json) == manifest)
    #expect(try Manifest(json: Manifest().json) == Manifest())
  }

  @Test func thingsOfOneNameAreToldApart() throws {
    var manifest = Manifest()
    manifest.pages = ["A/B": "A/B.md", "htdocs": "htdocs.md"]
    manifest.attachments = [
      AttachmentName(owner: "A", file: "B"): "attachments/A/B",
      AttachmentName(owner: "htdocs", file: "x.png"): "attachments/htdocs/x.png",
      AttachmentName(siteFile: "x.png"): "attachments/htdocs/x-2.png",
      AttachmentName(siteFile: "a/b/x.png"): "attachments/htdocs/a/b/x.png",
    ]
    manifest.vanished = [
      "C/D.md": .page("C/D"), "attachments/C/D": .attachment(AttachmentName(owner: "C", file: "D")),
    ]
    #expect(try Manifest(json: manifest.json) == manifest)
    let old = VanishedFile.all(from: manifest, to: Manifest())
    #expect(
      old.filter { $0.item.joined == "A/B" }.map(\.item) == [
        .page("A/B"), .attachment(AttachmentName(owner: "A", file: "B")),
      ])
    #expect(AttachmentName(siteFile: "a/b/x.png").siteFile == "a/b/x.png")
  }

  @Test func theManifestOfAnEarlierVersionIsRead() throws {
    let old = try Manifest(
      json: Array(
        """
        {"version": 1, "pages": {"A/B": "A/B.md"},
         "attachments": {"A/B": "attachments/A/B", "htdocs/x.png": "attachments/htdocs/x.png",
                         "loose": "attachments/loose"},
         "vanished": {"attachments/C/f": "C/f"}}
        """.utf8))
    #expect(
      old.attachments == [
        AttachmentName(owner: "A", file: "B"): "attachments/A/B",
        AttachmentName(owner: "htdocs", file: "x.png"): "attachments/htdocs/x.png",
        AttachmentName(owner: "", file: "loose"): "attachments/loose",
      ])
    #expect(old.vanished == ["attachments/C/f": .page("C/f")])
  }

  @Test func itsFilesAreKnown() {
    #expect(manifest.files == ["A.md", "A/B.md", "Quote-x.md", "attachments/A/p.png"])
    #expect(manifest.hash(of: "A.md") == ContentHash("abc".utf8))
    #expect(manifest.hash(of: "A/B.md") == nil)
  }

  @Test(arguments: [
    ("", "not valid JSON"), ("{", "not valid JSON"), ("{}", "lacks \"version\""),
    ("{\"version\": 2, \"pages\": {}}", "version 2"), ("{\"version\": 1}", "lacks \"pages\""),
    ("{\"version\": 1, \"pages\": {\"A\": 3}}", "pages/A"),
    ("{\"version\": 1, \"pages\": {\"A\": \"../A\"}}", "'../A'"),
  ])
  func aBrokenOneIsAnErrorThatNamesTheFault(json: String, fault: String) {
    let error = #expect(throws: ManifestError.self) { try Manifest(json: Array(json.utf8)) }
    #expect(error?.description.contains(fault) == true, "\(error?.description ?? "")")
    #expect(error?.description.contains("--into-existing") == true)
  }

  @Test func decisions() {
    let (a, b, c) = (ContentHash("a".utf8), ContentHash("b".utf8), ContentHash("c".utf8))
    func decide(_ recorded: ContentHash?, _ existing: ContentHash?, force: Bool = false)
      -> WriteDecision
    {
      WriteDecision(recorded: recorded, existing: existing, new: c, force: force)
    }
    #expect(decide(nil, nil) == .write)
    #expect(decide(a, nil) == .write)
    #expect(decide(a, a) == .write)
    #expect(decide(a, c) == .unchanged)
    #expect(decide(nil, c) == .unchanged)
    #expect(decide(a, b) == .keepEdited)
    #expect(decide(nil, b) == .keepEdited)
    #expect(decide(a, b, force: true) == .write)
    #expect(decide(a, c, force: true) == .unchanged)
  }

  @Test func whatIsGoneFromTheSourceVanishes() {
    var new = Manifest()
    new.pages = ["A": "A.md"]
    let vanished = VanishedFile.all(from: manifest, to: new)
    #expect(vanished.map(\.file) == ["A/B.md", "Quote-x.md", "attachments/A/p.png"])
    #expect(
      vanished.map(\.item) == [.page("A/B"), .page("Quote \"x\""), .attachment(picture)])
    // What stays in DEST is still known to the next run, and vanished then too.
    for file in vanished { new.keep(file, from: manifest) }
    var later = Manifest()
    later.pages = ["A": "A.md"]
    #expect(VanishedFile.all(from: new, to: later) == vanished)
  }

  @Test func pagesThatARunDoesNotTouchAreKept() {
    var new = Manifest()
    new.keep(page: "A", from: manifest)
    new.keep(page: "None", from: manifest)
    new.keep(attachment: picture, from: manifest)
    #expect(new.pages == ["A": "A.md"])
    #expect(new.hash(of: "A.md") == ContentHash("abc".utf8))
    #expect(new.attachments == manifest.attachments)
  }
}
