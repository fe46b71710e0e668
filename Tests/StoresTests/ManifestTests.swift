import Stores
import Testing

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

  private var manifest: Manifest {
    var manifest = Manifest()
    manifest.pages = ["A/B": "A/B.md", "A": "A.md", "Quote \"x\"": "Quote-x.md"]
    manifest.attachments = ["A/p.png": "attachments/A/p.png"]
    manifest.hashes = ["A.md": "\(ContentHash("abc".utf8))"]
    return manifest
  }

  @Test func itIsWrittenInOrderAndReadBack() throws {
    #expect(String(decoding: manifest.json, as: UTF8.self) == json)
    #expect(try Manifest(json: manifest.json) == manifest)
    #expect(try Manifest(json: Manifest().json) == Manifest())
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
    #expect(vanished.map(\.name) == ["A/B", "Quote \"x\"", "A/p.png"])
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
    new.keep(attachment: "A/p.png", from: manifest)
    #expect(new.pages == ["A": "A.md"])
    #expect(new.hash(of: "A.md") == ContentHash("abc".utf8))
    #expect(new.attachments == manifest.attachments)
  }
}
