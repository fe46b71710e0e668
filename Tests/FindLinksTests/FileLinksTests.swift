import Effort
import FolderFixture
import Fuzz
import Links
import Testing

@testable import FindLinks
@testable import Targets

/// A file's text with new addresses: written as the old ones were, all else the same to the byte.
@Suite struct FileLinksTests {
  private let folder: TestFolder
  private let trac = "https://trac.example.org/p"

  init() throws {
    let manifest = """
      {"version": 1, "pages": {"WikiStart": "README.md", "A/B": "A/B.md", "Inc.": "Inc.md", "Café": "Café.md",
        "It's": "It's.md", "Gone": "Gone.md", "X": "x--y.md", "AB": "a_b.md"},
       "attachments": {"A/B/plan.png": "attachments/A/B/plan.png", "htdocs/logo.png": "attachments/htdocs/logo.png",
         "A/B": "attachments/A/B-2", "htdocs/new.png": "attachments/htdocs/new.png"},
       "siteFiles": {"new.png": "attachments/htdocs/new-2.png"},
       "hashes": {}, "vanished": {}}
      """
    folder = try TestFolder([
      ".tracdown/manifest.json": manifest, "A/B.md": "# Set up\n\n## <a id=\"own\"></a>Two\n",
      "README.md": "", "Inc.md": "", "Café.md": "", "It's.md": "", "x--y.md": "", "a_b.md": "",
      "attachments/A/B/plan.png": "", "attachments/htdocs/logo.png": "", "attachments/A/B-2": "",
      "attachments/htdocs/new.png": "", "attachments/htdocs/new-2.png": "",
    ])
  }

  private func addresses(_ tracs: [TracAddress]) throws -> NewURLs {
    var options = LinkOptions()
    options.templates["ticket"] = "https://new.example/{id}"
    options.addresses["milestone"] = ["one": "https://new.example/m/1"]
    return try NewURLs(
      tracs: tracs, docs: folder.path,
      site: SiteAddress("https://new.example/blob/main", target: .github),
      target: .github, options: options)
  }

  private func links(_ text: [UInt8], _ path: String = "a.md") throws -> FileLinks {
    let tracs = [try #require(TracAddress(trac))]
    return FileLinks(path, text, URLScan(tracs), try addresses(tracs))
  }

  /// As the migration found pages by their names in links.
  @Test(arguments: [
    ("wiki/guides/set%20up#Two", "Guides_Set-up.md"), ("wiki/Guides_Set-up", "Guides_Set-up.md"),
    ("wiki/Release1.1", nil), ("wiki/a_b", nil),
    ("wiki/TracIni#logging", "https://trac.edgewall.org/wiki/TracIni#logging"),
    ("wiki/SandBox", nil),
  ])
  func looseNames(_ old: String, _ new: String?) throws {
    let pages =
      #""Guides_Set-up": "Guides_Set-up.md", "Release11": "r.md", "A-B": "1.md", "A B": "2.md""#
    func answer(_ key: String) throws -> NewURLs.Answer? {
      let docs = try TestFolder([
        ".tracdown/manifest.json":
          #"{"version": 1, \#(key)"pages": {\#(pages)}, "attachments": {}}"#,
        "Guides_Set-up.md": "## Two\n", "r.md": "", "1.md": "", "2.md": "",
      ])
      let tracs = [try #require(TracAddress(trac))]
      return try NewURLs(
        tracs: tracs, docs: docs.path, site: SiteAddress("https://new.example", target: .github),
        target: .github, options: LinkOptions()
      ).answer(trac + "/" + old)
    }
    let loose = try answer(#""looseNames": true, "#)
    guard let new else {
      guard case .unknown(.noPage) = loose else {
        throw Unexpected(answer: "\(String(describing: loose))")
      }
      return
    }
    let address = new.hasPrefix("https:") ? new : "https://new.example/" + new
    #expect(loose == .address(address + (old.hasSuffix("#Two") ? "#two" : ""), lost: ""))
    // Without the word of a migration names are exact.
    if old.contains("%20") {
      #expect(try answer("") == .unknown(.noPage("guides/set up")))
    }
  }

  private struct Unexpected: Error { let answer: String }

  @Test(arguments: [
    ("T/wiki/A/B", "N/A/B.md"), ("T/wiki/A%2FB/", "N/A/B.md"), ("T", "N/README.md"),
    ("T/wiki", "N/README.md"), ("T/wiki/A/B#Setup", "N/A/B.md#set-up"),
    ("T/wiki/A/B#own", "N/A/B.md#own"), ("T/wiki/A/B#set-up", "N/A/B.md#set-up"),
    ("T/wiki/A/B?version=2", "N/A/B.md"), ("T/wiki/A/B?action=diff&version=2", "N/A/B.md"),
    ("T/wiki/Café", "N/Caf%C3%A9.md"), ("T/wiki/Caf%c3%a9", "N/Caf%C3%A9.md"),
    ("T/attachment/wiki/A/B/plan.png", "N/attachments/A/B/plan.png"),
    ("T/attachment/wiki/A/B/", "N/A/B.md"), ("T/zip-attachment/wiki/A/B", "N/A/B.md"),
    ("T/attachment/wiki/A/B", "N/attachments/A/B-2"),
    ("T/attachment/wiki/htdocs/new.png", "N/attachments/htdocs/new.png"),
    ("T/chrome/site/new.png", "N/attachments/htdocs/new-2.png"),
    (
      "T/attachment/wiki/A/B/plan.png?format=raw",
      "https://new.example/blob/main/attachments/A/B/plan.png"
    ),
    ("T/chrome/site/logo.png", "N/attachments/htdocs/logo.png"),
    ("T/ticket/12#comment:3", "https://new.example/12"),
    ("T/milestone/one", "https://new.example/m/1"),
    // A page that is called so wins over the end of a sentence.
    ("by T/wiki/Inc.", "by N/Inc.md"), ("see T/wiki/A/B?", "see N/A/B.md?"),
    // What would end a string where the address is now.
    ("T/wiki/It%27s", "N/It%27s.md"),
  ])
  func newAddresses(_ old: String, _ new: String) throws {
    let links = try links(Array(old.replacing("T", with: trac).utf8))
    #expect(
      String(decoding: links.new, as: UTF8.self)
        == new.replacing("N", with: "https://new.example/blob/main"))
  }

  @Test(arguments: [
    ("T/wiki/Nope", "no page “Nope” was migrated"),
    ("T/attachment/wiki/A/B/no.png", "no file “A/B/no.png” was migrated"),
    ("T/attachment/ticket/12/x.png", "only Trac itself has it"),
    ("T/timeline", "only Trac itself has it"), ("T/svn/trunk", "not part of Trac"),
    ("T/intertrac/log:trunk", "only Trac itself has it"),
    ("T/wiki/Gone", "“Gone.md” no longer exists in the docs"),
    ("T/ticket/NNN", "“NNN” is not a ticket number"),
    ("T/changeset/12", "no new address is set for Trac's changeset links"),
    ("T/milestone/two", "milestone two is not in the map"),
  ])
  func whatHasNoNewAddressIsNamed(_ old: String, _ reason: String) throws {
    let text = Array(old.replacing("T", with: trac).utf8)
    let links = try links(text)
    #expect(links.new == text)
    guard case .left(let why) = links.links.first?.fate else {
      Issue.record("\(links.links)")
      return
    }
    #expect(why.text == reason)
  }

  @Test(arguments: [
    (
      "a.json", "\"https:\\/\\/trac.example.org\\/p\\/wiki\\/A\\/B\"",
      "\"https:\\/\\/new.example\\/blob\\/main\\/A\\/B.md\""
    ),
    ("a.tex", "\\url{T/wiki/Caf\\%C3\\%A9}", "\\url{N/Caf\\%C3\\%A9.md}"),
    ("a.tex", "\\href{T/wiki/A/B#Setup}{x}", "\\href{N/A/B.md\\#set-up}{x}"),
    ("a.c", "printf(\"T/wiki/Caf%%C3%%A9\")", "printf(\"N/Caf%%C3%%A9.md\")"),
    (
      "a.properties", "u=https\\://trac.example.org/p/wiki/A/B",
      "u=https\\://new.example/blob/main/A/B.md"
    ),
    ("a.py", "'''T/wiki/A/B'''", "'''N/A/B.md'''"),
    ("a.c", "printf(\"T/wiki/Café %s\")", "printf(\"N/Café.md %s\")"),
    ("a.json", "\"T/wiki/Caf\\u00e9\"", "\"N/Caf%C3%A9.md\""),
    ("a.c", "// T/wiki/It's", "// N/It%27s.md"),
    ("a.xml", "<!-- T/wiki/X -->", "<!-- N/x-%2Dy.md -->"),
    ("a.tex", "see T/wiki/AB", "see N/a\\_b.md"), ("a.tex", "\\url{T/wiki/AB}", "\\url{N/a_b.md}"),
    ("a.hbs", "T/wiki/A&#x2F;B", "N/A/B.md"),
  ])
  func writtenAsTheOldOneWas(_ path: String, _ old: String, _ new: String) throws {
    let links = try links(Array(old.replacing("T", with: trac).utf8), path)
    #expect(
      String(decoding: links.new, as: UTF8.self)
        == new.replacing("N", with: "https://new.example/blob/main"))
  }

  /// Where a program would take the new address for something else, the old one stays.
  @Test(arguments: [
    (
      "a.c", "printf(\"T/wiki/It's %s\")",
      "the new address contains “%”, which the program may treat as a format specifier"
    ),
    ("deploy", "#!/bin/sh\nTRAC=T", "the code may append to it"),
    ("Makefile", "TRAC = T", "the code may append to it"),
    ("CMakeLists.txt", "set(TRAC \"T\")", "the code may append to it"),
    (".env", "TRAC=T/wiki/", "the code may append to it"),
  ])
  func leftInPrograms(_ path: String, _ text: String, _ reason: String) throws {
    let links = try links(
      Array(
        text.replacing("T/", with: trac + "/").replacing("=T", with: "=" + trac)
          .replacing("= T", with: "= " + trac).replacing("\"T\"", with: "\"\(trac)\"").utf8), path)
    guard case .left(let why) = links.links.first?.fate else {
      Issue.record("\(links.links)")
      return
    }
    #expect(why.text == reason)
  }

  @Test func oneLongLineTakesLinearTime() throws {
    try expectLinear(upTo: 4_000) { count in
      let line = Array(String(repeating: "\"\(trac)/ticket/1\",", count: count).utf8)
      let links = try links(line, "a.json")
      #expect(links.links.count == count)
      #expect(links.links.last?.column == (count - 1) * (trac.utf8.count + 12) + 2)
    }
  }

  @Test func placesAreCountedInCharacters() throws {
    let links = try links(Array("é\r\n\n日本 \(trac)/wiki/A/B\n".utf8))
    #expect(links.links.map(\.line) == [3])
    #expect(links.links.map(\.column) == [4])
  }

  @Test(.fuzz) func anyBytesKeepAllButAddresses() throws {
    for seed in Fuzz.seeds(fixed: 100) {
      let text = RandomText.bytes(seed, trac: trac)
      let path = ["a.md", "a.c", "a.xml", "a.tex", "a.json"][Int(seed % 5)]
      let first = try links(text, path)
      var end = 0
      for edit in first.edits {
        #expect(edit.range.lowerBound >= end && edit.range.upperBound <= text.count)
        #expect(text[edit.range].allSatisfy { $0 > 0x20 && $0 != 0x22 })
        #expect(edit.new.allSatisfy { $0 > 0x20 && !"\"'<>(){}`$".utf8.contains($0) })
        end = edit.range.upperBound
      }
      // And nothing is found to change in the result.
      #expect(try links(first.new, path).new == first.new)
    }
  }
}

/// Text of addresses and what is around them.
private enum RandomText {
  static func bytes(_ seed: UInt64, trac: String) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    let pieces = [
      trac, "\(trac)/wiki/", "\(trac)/wiki/A/B", "\(trac)/wiki/Inc.", "/ticket/12", "#Setup", "\"",
      "'", "(", ")",
      "[", "]", "{", "}", "<", ">", "\\", "\\/", "&amp;", "&quot;", "%", "%%", "%20", "%s", "$x",
      "\n", " ", ".",
      ",", "é", "”", "https:", "//", "http:\\/\\/trac.example.org\\/p\\/wiki\\/A\\/B", "?", "*",
      "_", "\\_", "//trac.example.org/p/wiki/A/B", "\\u00e9", "\\(", "&#x2F;", "&#", "&", "`", "+",
      "…",
      "\r\n", "\t", "Café", "-",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0..<60, using: &random) {
      bytes +=
        random.chance(8) ? [.random(in: 0...255, using: &random)] : Array(random.pick(pieces).utf8)
    }
    return bytes
  }
}
