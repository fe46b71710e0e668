import FolderFixture
import Testing

@testable import Files

@Suite struct OutputFolderTests {
  private let base: TestFolder
  private let output: OutputFolder

  init() throws {
    base = try TestFolder()
    output = OutputFolder(base["deep/dest"])
  }

  private func write(_ text: String, to file: String) throws {
    try output.write(Array(text.utf8), to: file)
  }

  @Test func filesAreWrittenWithTheirFoldersAndReplaced() throws {
    try write("one", to: "A/B.md")
    try write("two", to: "A/B.md")
    #expect(base.text("deep/dest/A/B.md") == "two")
    #expect(try base.files() == ["deep/dest/A/B.md"])
    #expect(
      try output.existing("A/B.md") == .file(ContentHash("two".utf8), size: 3))
    #expect(try output.existing("A/C.md") == .nothing)
    #expect(try output.existing("A/B.md/x") == .other)
    #expect(try output.existing("A") == .other)
  }

  @Test func aFileThatHoldsWhatIsExpectedIsNotHashed() throws {
    try write("two", to: "B.md")
    func existing(like text: String) throws -> ExistingFile {
      try output.existing("B.md", like: Array(text.utf8), ContentHash(value: 7))
    }
    #expect(try existing(like: "two") == .file(ContentHash(value: 7), size: 3))
    for other in ["one", "tw", "twos", ""] {
      #expect(try existing(like: other) == .file(ContentHash("two".utf8), size: 3))
    }
    #expect(try output.existing("C.md", like: [], ContentHash([])) == .nothing)
  }

  @Test(arguments: ["../x", "a/../../x", "/x", "", "a//b", "a/", ".", "a\0b"])
  func nothingIsWrittenOutside(file: String) throws {
    #expect(throws: SystemError.self) { try write("x", to: file) }
    #expect(throws: SystemError.self) { try output.remove(file) }
    #expect(base.text("deep/x") == nil && base.text("x") == nil)
  }

  @Test func nothingIsWrittenThroughLinks() throws {
    try base.makeFolder("deep/dest")
    try base.makeFolder("elsewhere")
    try base.write("target", Array("mine".utf8))
    try base.link("deep/dest/out", to: base["elsewhere"])
    try base.link("deep/dest/file.md", to: base["target"])
    #expect(throws: SystemError.self) { try write("x", to: "out/page.md") }
    #expect(base.text("elsewhere/page.md") == nil)
    try base.write("elsewhere/mine.md", Array("mine".utf8))
    try output.remove("out/mine.md")
    #expect(base.text("elsewhere/mine.md") == "mine")
    #expect(try output.existing("out/page.md") == .other)
    #expect(try output.existing("file.md") == .other)
    // The link itself gives way to a file; what it pointed to does not change.
    try write("new", to: "file.md")
    #expect(base.text("target") == "mine")
    #expect(base.text("deep/dest/file.md") == "new")
  }

  @Test func aWriteThatFailsLeavesNothingBehind() throws {
    try base.makeFolder("deep/dest/page.md")
    #expect(throws: SystemError.self) { try write("x", to: "page.md") }
    #expect(throws: SystemError.self) { try output.copy(Path(base["missing"]), to: "copy") }
    #expect(try Descriptor.folder(output.path).list().map(\.name) == [Array("page.md".utf8)])
  }

  @Test func copiesAreTheSameToTheByte() throws {
    let bytes = (0..<700_000).map { UInt8(truncatingIfNeeded: $0 &* 13) }
    try base.write("source.bin", bytes)
    let hash = try output.copy(Path(base["source.bin"]), to: "attachments/A/source.bin")
    #expect(try output.read("attachments/A/source.bin") == bytes)
    #expect(hash == ContentHash(bytes))
  }

  @Test func removingTakesEmptyFoldersAlong() throws {
    try write("x", to: "A/B/C.md")
    try write("x", to: "A/D.md")
    try output.remove("A/B/C.md")
    #expect(try output.existing("A/B") == .nothing)
    #expect(try base.files() == ["deep/dest/A/D.md"])
    try output.remove("A/B/C.md")
    try output.remove("A/D.md")
    #expect(try output.existing("A") == .nothing)
  }

  @Test func manyTasksMayWriteAtOnce() async throws {
    let output = output
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          try output.write(Array("\(number)".utf8), to: "A/\(number % 7)/B/\(number).md")
        }
      }
      try await group.waitForAll()
    }
    #expect(try base.files().count == 200)
    #expect(base.text("deep/dest/A/3/B/199.md") == "199")
  }
}
