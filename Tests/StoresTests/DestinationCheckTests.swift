import FolderFixture
import Markup
import Stores
import Testing

@testable import Files

@Suite struct DestinationCheckTests {
  @Test func newAndEmptyFoldersAreFine() throws {
    let base = try TestFolder([".git/HEAD": "x", ".gitattributes": "*.iso filter=lfs\n"])
    #expect(try OutputFolder(base["new/one"]).check() == Manifest())
    #expect(try OutputFolder(base.path).check() == Manifest())
  }

  @Test func foreignFilesAreRefusedUnlessAllowed() throws {
    let base = try TestFolder(["a.md": "x", "b/c": "x", "b/d": "x", "e": "x"])
    let output = OutputFolder(base.path)
    let error = #expect(throws: DestinationError.self) { try output.check() }
    #expect(
      error == .foreignFiles(path: base.path, count: 4, examples: ["a.md", "b/c", "b/d"]))
    #expect(error?.description.contains("--into-existing") == true)
    #expect(try output.check(allowForeign: true) == Manifest())
    #expect(try output.check(ignoring: ["a.md", "b/c", "b/d", "e"]) == Manifest())
  }

  @Test func aRunAtWorkIsNotForeign() throws {
    let base = try TestFolder(["A.md": "old"])
    let output = OutputFolder(base.path)
    let staged = try StagedFolder(output)
    try staged.write(Array("new".utf8), to: "B.md")
    #expect(try output.files() == ["A.md"])
  }

  @Test func whatTheManifestNamesIsNotForeign() throws {
    var manifest = Manifest()
    manifest.pages = ["A": "A.md"]
    manifest.vanished = ["B.md": .page("B")]
    let base = try TestFolder([
      "A.md": "x", "B.md": "x",
      Manifest.path: String(decoding: manifest.json, as: UTF8.self),
    ])
    #expect(try OutputFolder(base.path).check() == manifest)
    try base.write("C.md", [])
    #expect(throws: DestinationError.self) { try OutputFolder(base.path).check() }
  }

  @Test func aBrokenManifestIsNotOverwritten() throws {
    let base = try TestFolder([Manifest.path: "{"])
    #expect(throws: DestinationError.self) { try OutputFolder(base.path).check(allowForeign: true) }
  }

  @Test func destinationsInTheSourceAreRefused() throws {
    let base = try TestFolder(["wiki/A": "x"])
    try base.link("alias", to: "wiki")
    for path in ["wiki", "wiki/out/deeper", "alias/out", "wiki/../wiki"] {
      #expect(throws: DestinationError.insideSource(path: base[path])) {
        try OutputFolder(base[path]).check(source: Path(base["wiki"]))
      }
    }
    #expect(try OutputFolder(base["wiki2"]).check(source: Path(base["wiki"])) == Manifest())
  }

  @Test func aFileIsNoDestination() throws {
    let base = try TestFolder(["f": "x"])
    #expect(throws: DestinationError.notAFolder(path: base["f"])) {
      try OutputFolder(base["f"]).check()
    }
  }

  @Test func filesInTheDestinationAreKnownByPath() throws {
    let base = try TestFolder(["dest/sub/x": ""])
    let output = OutputFolder(base["dest"])
    #expect(output.relative(Path(base["dest/report.md"])) == "report.md")
    #expect(output.relative(Path(base["dest/sub/../sub/r.json"])) == "sub/r.json")
    #expect(output.relative(Path(base["report.md"])) == nil)
  }
}
