import FoundationEssentials
import Markup
import Stores
import Testing
import TracFixture

/// What rows may hold that no form of Trac lets in, but scripts, plugins and old versions do.
@Suite struct DatabaseContentTests {
  private let insert = "INSERT INTO wiki (name, version, time, author, text, comment, readonly)"

  @Test func textsAreReadAsTheyAre() throws {
    let environment = try TestEnvironment(pages: [.init("Lines", "one\r\ntwo\rthree\n")])
    let texts: [(String, TestDatabase.Value)] = [
      ("Empty", ""), ("Null", .null), ("Number", 42), ("Nul", .bytes([0x61, 0, 0x62])),
      ("Blob", .blob(Array("bytes ü".utf8))), ("Latin", .bytes([0x47, 0x72, 0xFC, 0xDF, 0x65])),
    ]
    try environment.change { database in
      for (name, text) in texts {
        try database.execute(
          "\(insert) VALUES (?, 1, 0, 'joe', ?, '', 0)", [.text(name), text])
      }
    }
    let store = try TracEnvironment.opened(environment.path)
    #expect(
      store.texts == [
        "Blob": "bytes ü", "Empty": "", "Latin": "Grüße", "Lines": "one\ntwo\nthree\n",
        "Nul": "ab", "Null": "", "Number": "42",
      ])
    let findings = store.entries.flatMap { store.read($0).findings }
    #expect(findings.map { "\($0.page) \($0.id)" } == ["Latin encoding-guessed", "Nul nul-bytes"])
  }

  @Test func columnsMayBeEmptyOrOfOtherTypes() throws {
    let environment = try TestEnvironment()
    try environment.change { database in
      try database.execute(
        "\(insert) VALUES (?, ?, ?, ?, ?, ?, ?)", ["Null", 1, .null, .null, "x", .null, .null])
      try database.execute(
        "\(insert) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ["Text", "2", "1300000000000000", 7, "y", .blob([0x63]), "no"])
      try database.execute("\(insert) VALUES ('Real', 3.0, 1.3e15, 'a', 'z', 4.5, 0)")
    }
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.findings.isEmpty)
    #expect(store.versions.map(\.page) == ["Null", "Real", "Text"])
    #expect(store.versions.map(\.number) == [1, 3, 2])
    #expect(store.versions.map(\.seconds) == [0, 1_300_000_000, 1_300_000_000])
    #expect(store.versions.map(\.author) == ["", "a", "7"])
    #expect(store.comment(of: store.versions[2]) == "c")
    #expect(store.texts == ["Null": "x", "Real": "z", "Text": "y"])
  }

  @Test func rowsWithoutAKeyAreNamed() throws {
    let environment = try TestEnvironment(pages: [.init("A", "x")])
    try environment.change { database in
      try database.execute("\(insert) VALUES ('', 1, 0, '', 'no name', '', 0)")
      try database.execute("\(insert) VALUES (NULL, 1, 0, '', 'no name', '', 0)")
      try database.execute("\(insert) VALUES ('B', NULL, 0, '', 'no version', '', 0)")
      try database.execute("\(insert) VALUES ('B', 'two', 0, '', 'no version', '', 0)")
    }
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts == ["A": "x"])
    #expect(store.findings.map(\.id) == Array(repeating: "page-unreadable", count: 4))
    #expect(store.findings.map(\.page) == ["", "", "B", "B"])
    #expect(store.findings.last?.message.contains("“two”") == true)
  }

  @Test func oneVersionIsReadOnce() throws {
    let environment = try TestEnvironment(pages: [.init("A", "as text")])
    try environment.execute(
      "\(insert) VALUES (?, 1, 0, '', 'as bytes', '', 0)", [.blob([0x41])])
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts == ["A": "as text"])
    #expect(store.findings.map(\.id) == ["page-duplicate"])
  }

  @Test func namesThatAreOneInUnicodeAreNamed() throws {
    let environment = try TestEnvironment(pages: [.init("Cafe\u{301}", "apart")])
    try environment.add(
      .init("Caf\u{E9}", [.init(1, at: 0, text: "one"), .init(2, at: 0, text: "two")]))
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts.count == 1)
    #expect(store.findings.map(\.id) == ["page-duplicate"])
    // Of the two the one whose bytes come first.
    #expect(store.texts.values.first == "apart")
  }

  @Test func namesOfAnyKindAreRead() throws {
    let names = [
      "../../etc/passwd", "/rooted", "a//b", "a/", ".", "..", "bell\u{7}", "line\nbreak", "tab\t",
      "nul\0nul", String(repeating: "long/", count: 800), "CON", "a'b\"c;--", "%2e%2e",
      "\u{FEFF}bom",
    ]
    let environment = try TestEnvironment(pages: names.map { .init($0, "text of \($0)") })
    let store = try TracEnvironment.opened(environment.path)
    #expect(Set(store.entries.map(\.name)) == Set(names))
    #expect(store.findings.isEmpty)
    for entry in store.entries {
      let text = "text of \(entry.name)".filter { $0 != "\0" }
      #expect(
        store.read(entry).page.map { String(decoding: $0.text, as: UTF8.self) } == text,
        "\(entry.name)")
    }
  }

  @Test func aNameThatIsNoTextIsReadAll() throws {
    let environment = try TestEnvironment()
    try environment.execute(
      "\(insert) VALUES (?, 1, 0, '', 'x', '', 0)", [.bytes([0x47, 0xFC, 0x6E])])
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.texts == ["G\u{FFFD}n": "x"])
  }

  @Test func largePagesAreRead() throws {
    let environment = try TestEnvironment(
      pages: [.init("Large", String(repeating: "0123456789abcde\n", count: 50 << 16))])
    let store = try TracEnvironment.opened(environment.path)
    #expect(store.read(store.entries[0]).page?.text.count == 50 << 20)
  }

  /// Rows have other numbers when somebody tidies the database while it is read.
  @Test func aTidiedDatabaseIsReadOn() throws {
    let environment = try TestEnvironment(pages: (10..<40).map { .init("P\($0)", "text \($0)") })
    let store = try TracEnvironment.opened(environment.path)
    try environment.execute("DELETE FROM wiki WHERE name < 'P20'")
    try environment.execute("VACUUM")
    for entry in store.entries {
      let text = store.read(entry).page.map { String(decoding: $0.text, as: UTF8.self) }
      #expect(text == (entry.name < "P20" ? nil : "text \(entry.name.dropFirst())"))
    }
  }
}
