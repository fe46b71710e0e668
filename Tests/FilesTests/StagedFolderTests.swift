import FolderFixture
import Testing

@testable import Files

/// A folder whose files all change at the end, or not at all.
@Suite struct StagedFolderTests {
  private let base: TestFolder
  private let folder: OutputFolder

  init() throws {
    base = try TestFolder(["A.md": "old", "B.wiki": "trac", "Deep/Down/C.md": "c"])
    folder = OutputFolder(base.path)
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// A run that decides on some changes and is killed before the first is made.
  private func killed() throws {
    let run = try RunFolder(in: folder.path)
    try run.newFile(1).writeBytes(bytes("new"))
    try run.newFile(2).writeBytes(bytes("markdown"))
    try run.newFile(3).writeBytes(bytes("not decided"))
    try run.decide([
      JournalEntry(
        path: "A.md", old: ContentHash(bytes("old")),
        new: .init(number: 1, hash: ContentHash(bytes("new")))),
      JournalEntry(
        path: "New folder/B.md", new: .init(number: 2, hash: ContentHash(bytes("markdown"))),
        former: .init(path: "B.wiki", hash: ContentHash(bytes("trac")))),
      JournalEntry(path: "Deep/Down/C.md", old: ContentHash(bytes("c"))),
    ])
    run.keep()
  }

  @Test func nothingChangesBeforeTheEnd() throws {
    let staged = try StagedFolder(folder)
    try staged.replace("A.md", holding: bytes("old"), with: bytes("new"))
    try staged.move("B.wiki", holding: bytes("trac"), to: "B.md", with: bytes("markdown"))
    try staged.write(bytes("d"), to: "D/E.md")
    try staged.remove("Deep/Down/C.md")
    #expect(base.text("A.md") == "old")
    #expect(try staged.read("A.md") == bytes("new"))
    #expect(try staged.existing("Deep/Down/C.md") == .nothing)
    #expect(try staged.commit() == [])
    #expect(try base.all() == ["A.md", "B.md", "D", "D/E.md"])
    #expect(base.text("A.md") == "new")
  }

  /// Several threads move files into folders that do not exist yet, around a removal and files that somebody changed.
  @Test func severalJobsBringAllToTheirPlaces() throws {
    let names = (0..<300).map { "Area\($0 % 7)/Part\($0 % 50)/\($0).md" }
    let staged = try StagedFolder(folder)
    for name in names { try staged.write(bytes(name), to: name) }
    try staged.remove("Deep/Down/C.md")
    try staged.write(bytes("d"), to: "Deep/Down/D.md")
    try staged.replace("A.md", holding: bytes("old"), with: bytes("new"))
    for name in [names[3], "A.md", names[200]] { try base.write(name, bytes("my own")) }
    #expect(try staged.commit(jobs: 4) == [names[3], names[200], "A.md"])
    for (number, name) in names.enumerated() where number != 3 && number != 200 {
      #expect(base.text(name) == name)
    }
    #expect(base.text("Deep/Down/D.md") == "d")
    #expect(base.text("A.md") == "my own")
    #expect(try !base.all().contains { $0.hasPrefix(".tracdown") })
  }

  @Test func aRunThatIsGivenUpChangesNothing() throws {
    do {
      let staged = try StagedFolder(folder)
      try staged.write(bytes("new"), to: "A.md")
    }
    #expect(try base.all() == ["A.md", "B.wiki", "Deep", "Deep/Down", "Deep/Down/C.md"])
    #expect(base.text("A.md") == "old")
  }

  @Test func whatAKilledRunDecidedIsDoneByTheNext() throws {
    try killed()
    let next = try StagedFolder(folder)
    #expect(next.finished == 3)
    #expect(next.notes.contains("3 files"))
    #expect(
      Set(next.ownFiles().map(\.text)) == ["A.md", "B.wiki", "New folder/B.md", "Deep/Down/C.md"])
    #expect(try next.commit() == [])
    #expect(try base.all() == ["A.md", "New folder", "New folder/B.md"])
    #expect(base.text("A.md") == "new")
    #expect(base.text("New folder/B.md") == "markdown")
  }

  @Test func whatSomebodyChangedSinceStays() throws {
    try killed()
    try base.write("A.md", bytes("my own"))
    try base.write("B.wiki", bytes("my own"))
    try base.write("Deep/Down/C.md", bytes("my own"))
    let next = try StagedFolder(folder)
    #expect(next.kept == ["A.md", "B.wiki", "Deep/Down/C.md"])
    #expect(Set(next.ownFiles().map(\.text)) == ["New folder/B.md"])
    #expect(try next.commit() == [])
    for file in ["A.md", "B.wiki", "Deep/Down/C.md"] { #expect(base.text(file) == "my own") }
  }

  /// Else the page would be nowhere.
  @Test func aFileWhoseNewOneCannotComeStays() throws {
    try killed()
    try base.write("New folder/B.md", bytes("my own"))
    let next = try StagedFolder(folder)
    #expect(next.kept == ["New folder/B.md"])
    _ = try next.commit()
    #expect(base.text("B.wiki") == "trac")
    #expect(base.text("New folder/B.md") == "my own")
  }

  @Test func whatSomebodyChangesDuringARunStays() throws {
    let staged = try StagedFolder(folder)
    try staged.replace("A.md", holding: bytes("old"), with: bytes("new"))
    try staged.write(bytes("new"), to: "D.md")
    try base.write("A.md", bytes("my own"))
    try base.link("D.md", to: "A.md")
    #expect(try staged.commit() == ["A.md", "D.md"])
    #expect(base.text("A.md") == "my own")
  }

  @Test func aTreeHasOneRunAtATime() throws {
    let first = try StagedFolder(folder)
    #expect(throws: RunError.busy(tree: base.path)) { try StagedFolder(folder) }
    try first.write(bytes("new"), to: "A.md")
    #expect(try first.commit() == [])
    _ = try StagedFolder(folder).commit()
  }

  /// A journal that was torn anywhere says all of it, or nothing.
  @Test func aTornJournalSaysAllOrNothing() throws {
    try killed()
    let journal = try #require(base.text(RunFolder.path + "/journal")).utf8
    for size in 0...journal.count {
      let read = try #require(Journal(Array(journal.prefix(size))))
      #expect(read.pending.count == (size == journal.count ? 3 : 0), "\(size)")
      #expect(read.size == (size == journal.count ? size : 0))
    }
    let done = try #require(Journal(Array(journal) + bytes("done\nput 1 - 44bc2cf5")))
    #expect(done.pending.isEmpty)
    #expect(done.entries.count == 3)
    #expect(done.size == journal.count + 5)
  }

  @Test func pathsOfAllKindsComeBackFromTheJournal() throws {
    for path in ["a b.md", "50%20.md", "line\nend.md", "Grüße/Ä.md", "\u{7F}"] {
      let entry = JournalEntry(
        path: path, new: .init(number: 7, hash: ContentHash([])),
        former: .init(path: path + "x", hash: ContentHash([1])))
      #expect(JournalEntry(line: entry.line.dropLast()) == entry)
    }
  }

  /// Journals come with clones of other people's trees.
  @Test(arguments: [
    "put 1 - ef46db3751d8e999 ../A.md", "put 1 - ef46db3751d8e999 .git/hooks/post-checkout",
    "put 1 - ef46db3751d8e999 sub/.GIT/config", "remove ef46db3751d8e999 /etc/passwd",
    "move 1 - ef46db3751d8e999 A.md ef46db3751d8e999 .git/HEAD", "run it",
    "put 1 - ef46db3751d8e999 .tracdown/run/journal",
  ])
  func aJournalThatLeadsElsewhereIsRefused(_ line: String) throws {
    try base.write(RunFolder.path + "/journal", bytes(Journal.header + line + "\n" + Journal.ready))
    #expect(throws: RunError.unknownJournal(tree: base.path)) { try StagedFolder(folder) }
    #expect(base.text("A.md") == "old")
  }

  @Test func aJournalOfAnotherVersionIsRefused() throws {
    try base.write(RunFolder.path + "/journal", bytes("tracdown journal 2\nx\nready\n"))
    let error = #expect(throws: RunError.self) { try StagedFolder(folder) }
    #expect(error?.description.contains("delete the folder '\(base.path)/.tracdown/run'") == true)
  }

  @Test func folderOfARunIsKnownInAnyTree() {
    #expect(RunFolder.isRunFolder(bytes(".tracdown/run/")))
    #expect(RunFolder.isRunFolder(bytes("docs/.tracdown/run/")))
    #expect(!RunFolder.isRunFolder(bytes("my.tracdown/run/")))
    #expect(!RunFolder.isRunFolder(bytes(".tracdown/runs/")))
  }

  // MARK: Single files

  @Test func theLeftoverOfAFileMakesRoom() throws {
    let temporary = TemporaryName.of(bytes("A.md"))
    try base.write(String(decoding: temporary, as: UTF8.self), bytes("half"))
    try folder.write(bytes("new"), to: "A.md")
    #expect(base.text("A.md") == "new")
    #expect(try base.all() == ["A.md", "B.wiki", "Deep", "Deep/Down", "Deep/Down/C.md"])
  }

  @Test func aFileThatAnotherWritesJustNowIsLeft() throws {
    let place = try Descriptor.folder(folder.path)
    let other = try place.temporaryFile(named: TemporaryName.of(bytes("A.md")))
    #expect(throws: SystemError.self) { try folder.write(bytes("new"), to: "A.md") }
    try other.writeBytes(bytes("x"))
    #expect(base.text("A.md") == "old")
  }
}
