import Effort
import FoundationEssentials
import Fuzz
import Markup
import Stores
import Testing
import TracFixture

/// Damaged databases: never a crash or a hang, everything readable is read, and what is lost is named.
@Suite struct DatabaseDamageTests {
  private static let pageSize = 1024

  /// Many small pages of the file, so that damage in one is not damage in all.
  private func environment(_ pragmas: String...) throws -> TestEnvironment {
    try TestEnvironment(
      pages: (100..<250).map { number in
        .init(
          "Page\(number)",
          (1...2).map { version in
            .init(version, at: 1_300_000_000 + number, text: text(number, version))
          })
      }, pragmas: ["page_size = \(Self.pageSize)"] + pragmas)
  }

  /// Every seventh is longer than a page of the file, and goes on in others.
  private func text(_ number: Int, _ version: Int) -> String {
    String(
      repeating: "text \(number) version \(version) ", count: number.isMultiple(of: 7) ? 200 : 5)
  }

  /// Reads what is left. Every text that comes back is a right one, and every page that does not is named.
  ///
  /// - Returns: how many versions were read; nil if nothing can be read, and an error says so.
  private func check(_ environment: TestEnvironment, _ what: Comment) throws -> Int? {
    let store: TracEnvironment
    do {
      store = try TracEnvironment.opened(environment.path)
    } catch {
      #expect(error is SourceError, what)
      return nil
    }
    let owners = Dictionary(
      uniqueKeysWithValues: (100..<250).flatMap { number in
        (1...2).map { (Array(text(number, $0).utf8), "Page\(number)@\($0)") }
      })
    var read: Set<String> = []
    var unreadable: Set<String> = []
    for version in store.versions {
      guard let found = try? store.read(version) else {
        unreadable.insert("\(version.page)@\(version.number)")
        continue
      }
      // Bytes in a text or a name can change without a sign, but no text comes to another page.
      guard let owner = owners[found.page.text] else { continue }
      let name = "\(version.page)@\(version.number)"
      if owner == name { read.insert(name) } else { #expect(!owners.values.contains(name), what) }
    }
    let isNamed = store.findings.contains { $0.id == "database-damaged" }
    let all = (100..<250).flatMap { ["Page\($0)@1", "Page\($0)@2"] }
    let missing = all.filter { !read.contains($0) && !unreadable.contains($0) }
    if !missing.isEmpty && !isNamed {
      // Only bytes inside of a row can change without a sign.
      #expect(
        missing.allSatisfy { page in store.versions.contains { "\($0.page)@\($0.number)" == page }
        },
        what)
    }
    return read.count
  }

  @Test func whatIsCutOffIsNamed() throws {
    let whole = try environment()
    let bytes = try #require(whole.bytes("db/trac.db"))
    let lengths =
      [1, 16, 17, 50, 99, 100, 101, 512, 1023, 1024, 1025, bytes.count / 4, bytes.count / 2]
      + [bytes.count - 1, bytes.count - Self.pageSize, bytes.count - 2 * Self.pageSize]
    var most = 0
    for length in lengths {
      let environment = try environment()
      try environment.write("db/trac.db", Array(bytes.prefix(length)))
      let before = try environment.snapshot()
      let count = try check(environment, "cut at \(length) of \(bytes.count)")
      most = max(most, count ?? 0)
      if length >= bytes.count / 2 { #expect((count ?? 0) > 50, "cut at \(length)") }
      #expect(try environment.snapshot() == before)
    }
    #expect(most > 290)
  }

  @Test func onePageOfZerosCostsItsOwnRowsOnly() throws {
    let whole = try environment()
    let bytes = try #require(whole.bytes("db/trac.db"))
    let environment = try environment()
    var dead: [Int] = []
    for page in Fuzz.sample(Array(1..<bytes.count / Self.pageSize), fixed: 30) {
      var damaged = bytes
      damaged.replaceSubrange(
        page * Self.pageSize..<(page + 1) * Self.pageSize,
        with: [UInt8](repeating: 0, count: Self.pageSize))
      try environment.write("db/trac.db", damaged)
      let count = try check(environment, "page \(page) of zeros")
      if (count ?? 0) < 100 { dead.append(page) }
    }
    // The roots of the schema and of the table itself; the leaves have a few rows each.
    #expect(dead.count <= 6, "\(dead)")
  }

  @Test func lostVersionsAreNamed() throws {
    let environment = try environment()
    var bytes = try #require(environment.bytes("db/trac.db"))
    // A leaf with rows, by a text in it.
    let text = Array(text(150, 1).utf8)
    let place = try #require(bytes.firstRange(of: text)?.lowerBound)
    let start = place / Self.pageSize * Self.pageSize
    let names = Set(
      String(decoding: bytes[start..<start + Self.pageSize], as: UTF8.self)
        .split(separator: "text ").dropFirst().compactMap { Int($0.prefix(3)) })
    bytes.replaceSubrange(
      start..<start + Self.pageSize, with: [UInt8](repeating: 0, count: Self.pageSize))
    try environment.write("db/trac.db", bytes)
    let store = try TracEnvironment.opened(environment.path)
    let named = Set(store.findings.filter { $0.id == "page-unreadable" }.map(\.page))
    #expect(!names.isEmpty && names.allSatisfy { named.contains("Page\($0)") })
    #expect(store.findings.first?.id == "database-damaged")
    #expect(store.versions.count == 300 - store.findings.count { $0.id == "page-unreadable" })
    #expect(store.versions.count > 280)
  }

  /// Also where the index is damaged, everything in the table is read, and nothing wrong.
  @Test func theTableIsReadWithoutItsIndex() throws {
    let environment = try environment()
    let bytes = try #require(environment.bytes("db/trac.db"))
    // Pages of the index hold names without texts.
    var damaged = bytes
    var count = 0
    for page in 1..<(bytes.count / Self.pageSize) {
      let range = page * Self.pageSize..<(page + 1) * Self.pageSize
      guard bytes[range].firstRange(of: Array("Page1".utf8)) != nil,
        bytes[range].firstRange(of: Array("text".utf8)) == nil
      else { continue }
      for index in range where index % 5 == 0 { damaged[index] ^= 0x55 }
      count += 1
    }
    #expect(count > 1)
    try environment.write("db/trac.db", damaged)
    #expect(try check(environment, "index") == 300)
  }

  @Test func anOverflowingTextThatIsLostLeavesTheVersionBefore() throws {
    let environment = try environment()
    // A long text goes on in pages of its own, each of which begins with the number of the next one.
    var bytes = try #require(environment.bytes("db/trac.db"))
    let long = Array(text(105, 2).utf8.suffix(200))
    let places = Set(bytes.ranges(of: long).map { $0.lowerBound / Self.pageSize * Self.pageSize })
    for place in places where bytes[place] == 0 {
      bytes.replaceSubrange(place..<place + 4, with: [0x7F, 0, 0, 0])
    }
    #expect(places.count > 2)
    try environment.write("db/trac.db", bytes)
    let damaged = try TracEnvironment.opened(environment.path)
    let entry = try #require(damaged.entries.first { $0.name == "Page105" })
    let (page, findings) = damaged.read(entry)
    #expect(page?.text == Array(text(105, 1).utf8))
    #expect(findings.map(\.id) == ["page-unreadable"])
    #expect(findings.first?.message.contains("Version 2") == true)
  }

  /// Random bytes at random places.
  @Test(.fuzz) func anyDamage() throws {
    for seed in Fuzz.seeds(fixed: 24) { try expectSense(seed) }
  }

  private func expectSense(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    // Every third is copied before it is read.
    let environment = try environment(
      "journal_mode = \(seed.isMultiple(of: 3) ? "WAL" : "DELETE")")
    var bytes = try #require(environment.bytes("db/trac.db"))
    let pages = bytes.count / Self.pageSize
    for _ in 1...Int.random(in: 1...8, using: &random) {
      // The first page too, but seldom: then mostly nothing is left.
      let page = random.chance(10) ? 0 : Int.random(in: 0..<pages, using: &random)
      let start = page * Self.pageSize + Int.random(in: 0..<Self.pageSize, using: &random)
      let length = random.pick([1, 2, 8, 100, Self.pageSize])
      for index in start..<min(start + length, bytes.count) {
        bytes[index] = random.chance(33) ? 0 : UInt8.random(in: 0...255, using: &random)
      }
    }
    try environment.write("db/trac.db", bytes)
    let effort = try effort { _ = try check(environment, "seed \(seed)") }
    #expect(effort < .seconds(60))
  }

  /// A page of the table that points to itself would have no end.
  @Test func circlesEnd() throws {
    let environment = try environment()
    var bytes = try #require(environment.bytes("db/trac.db"))
    var count = 0
    // Pages that point to others (kind 5), and each of their cells begins with the number of a page.
    for start in stride(from: Self.pageSize, to: bytes.count, by: Self.pageSize)
    where bytes[start] == 5 {
      let number = start / Self.pageSize + 1
      let cells = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
      for cell in 0..<cells {
        let place = start + 12 + 2 * cell
        let target = start + (Int(bytes[place]) << 8 | Int(bytes[place + 1]))
        let child = bytes[target..<target + 4].reduce(0) { $0 << 8 | Int($1) }
        if cell > 0, child != number {
          // The first child again and again.
          let first = start + (Int(bytes[start + 12]) << 8 | Int(bytes[start + 13]))
          bytes.replaceSubrange(target..<target + 4, with: Array(bytes[first..<first + 4]))
          count += 1
        }
      }
    }
    #expect(count > 0)
    try environment.write("db/trac.db", bytes)
    _ = try check(environment, "circle")
  }
}
