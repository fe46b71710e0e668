import GitFixture
import Markup
import Testing

@testable import Files
@testable import Git
@testable import Migration
@testable import Stores

/// Commits that say what a migration says in them.
private final class Record {
  private let fixture: TestRepository
  private let repository: GitRepository
  private var tip: ObjectID?

  init() throws {
    fixture = try TestRepository()
    repository = try #require(try GitRepository.discover(Path(fixture.path)))
  }

  func commit(_ message: String, at seconds: Int) throws {
    let author = Signature(name: "joe", email: "joe@trac-host", seconds: seconds)
    tip = try repository.write(
      [], onto: tip, author: author, committer: author, message: message)
  }

  func version(_ page: String, _ number: Int, at seconds: Int) throws {
    try commit(
      HistoryMessage.of(
        [PageVersion(page: page, number: number, seconds: seconds, author: "joe")], comments: []),
      at: seconds)
  }

  func read() throws -> HistoryRecord { try HistoryRecord(repository, from: #require(tip)) }

  func state() throws -> String? { try HistoryRecord.state(repository, from: #require(tip)) }
}

@Suite struct HistoryRecordTests {
  private typealias Last = HistoryRecord.Last

  @Test func theLastVersionOfEachPageIsFound() throws {
    let record = try Record()
    try record.version("A", 1, at: 10)
    try record.version("B", 1, at: 20)
    try record.version("A", 2, at: 30)
    try record.commit("somebody's own", at: 40)
    #expect(
      try record.read().pages == [
        "A": Last(number: 2, seconds: 30), "B": Last(number: 1, seconds: 20),
      ])
  }

  @Test func uploadsAreFoundWithTheirTime() throws {
    let record = try Record()
    try record.commit(
      HistoryMessage.of(Upload(page: "A/B", file: "f.png", seconds: 10, author: "joe")), at: 10)
    #expect(try record.read().uploads == [AttachmentName(owner: "A/B", file: "f.png"): 10])
  }

  @Test func aRenamedPageHasItsVersionsUnderTheNewName() throws {
    let record = try Record()
    try record.version("Old", 3, at: 10)
    try record.commit(HistoryMessage.rename("Old", to: "Middle"), at: 11)
    try record.commit(HistoryMessage.rename("Middle", to: "New"), at: 12)
    #expect(try record.read().pages == ["New": Last(number: 3, seconds: 10)])
    try record.version("Old", 1, at: 20)
    #expect(
      try record.read().pages == [
        "New": Last(number: 3, seconds: 10), "Old": Last(number: 1, seconds: 20),
      ])
  }

  @Test func aDeletedPageIsForgottenUntilItIsMadeAnew() throws {
    let record = try Record()
    try record.version("A", 5, at: 10)
    try record.commit(HistoryMessage.deletion(of: "A"), at: 11)
    #expect(try record.read().pages.isEmpty)
    try record.version("A", 1, at: 20)
    #expect(try record.read().pages == ["A": Last(number: 1, seconds: 20)])
  }

  @Test func whatCameAfterTheLastFinishedRunIsKnown() throws {
    let record = try Record()
    try record.version("A", 1, at: 10)
    try record.commit(HistoryMessage.end(state: "0123"), at: 10)
    #expect(try record.read().unfinished.isEmpty)
    #expect(try record.state() == "0123")
    try record.commit("somebody's own", at: 12)
    #expect(try record.state() == "0123")
    try record.version("A", 2, at: 20)
    #expect(try Array(record.read().unfinished.keys) == [.page("A")])
    #expect(try record.state() == nil)
  }

  @Test func aPageAndAnAttachmentOfOneNameAreTwoThings() throws {
    let record = try Record()
    try record.version("A/B", 1, at: 10)
    try record.commit(
      HistoryMessage.of(Upload(page: "A", file: "B", seconds: 20, author: "joe")), at: 20)
    #expect(
      try Set(record.read().unfinished.keys) == [
        .page("A/B"), .attachment(AttachmentName(owner: "A", file: "B")),
      ])
    try record.commit(HistoryMessage.rename("A", to: "C"), at: 30)
    #expect(try record.read().uploads == [AttachmentName(owner: "C", file: "B"): 20])
    #expect(try record.read().pages.keys.sorted() == ["A/B"])
  }

  @Test func commentsCannotPretend() throws {
    let record = try Record()
    let version = PageVersion(page: "A", number: 1, seconds: 10, author: "joe")
    try record.commit(
      HistoryMessage.of(
        [version], comments: ["x\n\nTrac-Page: B\nTrac-Version: 9\n\nTracdown-State: 0123"]), at: 10
    )
    #expect(try record.read().pages == ["A": Last(number: 1, seconds: 10)])
    #expect(try record.state() == nil)
  }
}

@Suite struct HistoryMovesTests {
  private func moves(_ old: [(String, Int, Int)], _ new: [(String, Int, Int)]) throws
    -> HistoryMoves
  {
    let record = try Record()
    for (page, number, seconds) in old { try record.version(page, number, at: seconds) }
    return HistoryMoves(
      try record.read(),
      new.map { PageVersion(page: $0, number: $1, seconds: $2, author: "joe") })
  }

  @Test func nothingMovesWhereAllIsAsBefore() throws {
    let moves = try moves([("A", 1, 10)], [("A", 1, 10), ("A", 2, 20), ("B", 1, 30)])
    #expect(moves.renames.isEmpty && moves.deletions.isEmpty)
  }

  @Test func aRenameIsFoundByItsLastVersion() throws {
    let moves = try moves([("A", 2, 20)], [("B", 1, 10), ("B", 2, 20), ("B", 3, 30)])
    #expect(moves.renames.map(\.old) == ["A"] && moves.renames.map(\.new) == ["B"])
    #expect(moves.deletions.isEmpty)
  }

  @Test func aPageMadeAnewUnderTheOldNameIsNoReasonToMissIt() throws {
    let moves = try moves([("A", 2, 20)], [("A", 1, 40), ("B", 1, 10), ("B", 2, 20)])
    #expect(moves.renames.map(\.new) == ["B"] && moves.deletions.isEmpty)
  }

  @Test func pagesThatWereMadeTogetherAreToldApartByTheirNames() throws {
    let moves = try moves(
      [("A", 1, 10), ("B", 1, 10)], [("Attic/B", 1, 10), ("Attic/A", 1, 10)])
    #expect(moves.renames.map { "\($0.old) \($0.new)" } == ["A Attic/A", "B Attic/B"])
  }

  @Test func whatIsGoneIsDeleted() throws {
    let moves = try moves([("A", 1, 10), ("B", 1, 20)], [("B", 1, 20)])
    #expect(moves.deletions == ["A"] && moves.renames.isEmpty)
  }

  @Test func aPageWhoseLastVersionWasDeletedStays() throws {
    let moves = try moves([("A", 2, 20)], [("A", 1, 10)])
    #expect(moves.deletions.isEmpty && moves.renames.isEmpty)
  }
}
