import Effort
import Fuzz
import Testing

@testable import YAML

/// The files of others: all that can be read is.
@Suite struct LenientYAMLTests {
  private func read(_ text: String) -> LenientYAML.Reading { LenientYAML.read(Array(text.utf8)) }

  @Test func settingsOfMkDocsAreRead() {
    let reading = read(
      """
      site_name: Harbour
      site_url: !ENV [SITE_URL, "https://harbour.example.org"]
      markdown_extensions:
        - pymdownx.emoji:
            emoji_index: !!python/name:material.extensions.emoji.twemoji
            emoji_generator: !!python/name:material.extensions.emoji.to_svg
        - pymdownx.superfences:
            custom_fences:
              - {name: mermaid, format: !!python/name:pymdownx.superfences.fence_code_format ''}
      plugins: !!python/object/apply:x.y [1]
      nav:
        - Start: index.md
      docs_dir: handbook
      """)
    #expect(reading.problem == nil)
    let root = reading.root
    #expect(root?["site_name"]?.text == "Harbour")
    #expect(root?["site_url"]?.sequence?.last?.text == "https://harbour.example.org")
    let emoji = root?["markdown_extensions"]?.sequence?.first?["pymdownx.emoji"]
    #expect(emoji?["emoji_index"]?.isNull == true)
    #expect(root?["docs_dir"]?.text == "handbook")
  }

  @Test func mergesAreMade() {
    let reading = read(
      """
      base: &base {a: 1, b: 2}
      other: &other {b: 3, c: 4}
      one: {<<: *base, b: 0}
      two:
        <<: [*base, *other]
        d: 5
      three: {'<<': text}
      """)
    #expect(reading.problem == nil)
    let root = reading.root
    #expect(root?["one"]?["a"]?.text == "1")
    #expect(root?["one"]?["b"]?.text == "0")
    #expect(root?["two"]?.mapping?.map { $0.key.text } == ["d", "a", "b", "c"])
    #expect(root?["two"]?["b"]?.text == "2")
    #expect(root?["three"]?["<<"]?.text == "text")
  }

  @Test func theLastValueOfAKeyCountsAndTheFirstDocument() {
    let reading = read("a: 1\nb: 2\na: 3\n---\na: 4\n")
    #expect(reading.problem == nil)
    #expect(reading.root?.mapping?.map { $0.value.text } == ["3", "2"])
  }

  @Test(
    arguments: [
      ("name: x\nlist:\n  - one\n  - [two\nnext: y\n", 5), ("name: x\nnext:\n\t- y\n", 3),
      ("name: x\nnext: *gone\nlast: *gone\n", 2), ("name: x\n? [a]\n: b\nlast: &a [*a]\n", 2),
    ])
  func whatStandsBeforeAFaultIsReadAndTheFaultSaidOnce(text: String, line: Int) {
    let reading = read(text)
    #expect(reading.root?["name"]?.text == "x")
    #expect(reading.problem?.mark?.line == line)
  }

  @Test func bombsBringTenThousandValuesAndNoMore() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "last: z\n"
    let reading = read(text)
    #expect(reading.root?["last"]?.text == "z")
    #expect(reading.problem?.mark?.line == 5)
    #expect((reading.root?.count ?? 0) < 30 * 20 + YAMLLimits.broughtValues)
  }

  @Test func mergesOfMergesAreBoundedToo() {
    var text = "a0: &a0 {k0: v}\n"
    for level in 1..<400 {
      text += "a\(level): &a\(level)\n  <<: *a\(level - 1)\n  k\(level): v\n"
    }
    let reading = read(text)
    #expect(reading.problem != nil)
    #expect((reading.root?.count ?? 0) < 400 * 6 + 2 * YAMLLimits.broughtValues)
    #expect(reading.root?["a50"]?.mapping?.count == 51)
  }

  @Test func hugeTextsAreNotRead() {
    let reading = LenientYAML.read(Array(repeating: UInt8(ascii: "#"), count: 101), mostBytes: 100)
    #expect(reading.root == nil)
    #expect(reading.problem?.mark == nil)
  }

  /// Pieces that are something to the parser.
  private static let pieces = [
    "a", "b: ", "- ", "? ", ": ", "[", "]", "{", "}", ",", "\n", "\n  ", "\n    ", "&x ", "*x",
    "<<: ",
    "!!str ", "!t ", "'", "\"", "|\n", ">-\n", "#", "---\n", "...\n", "%TAG ! x\n", "\t", "é",
    "\u{0}", "\r\n",
    "\\u0041", "~", "\u{FEFF}", "\u{85}",
  ]

  @Test(.fuzz) func anyBytesAreReadWithinBounds() {
    for seed in Fuzz.seeds(fixed: 300) {
      var random = SplitMix64(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1..<60, using: &random) {
        if Int.random(in: 0..<40, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        } else {
          bytes += Self.pieces.randomElement(using: &random)!.utf8
        }
      }
      let reading = LenientYAML.read(bytes)
      // The parser takes the end of the text for a line of its own.
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x85 } + 2
      if let root = reading.root {
        #expect(root.depth <= YAMLLimits.depth, "seed \(seed)")
        #expect(root.count <= bytes.count * 2 + YAMLLimits.broughtValues, "seed \(seed)")
        #expect(root.mark.line <= lines, "seed \(seed)")
      }
      if let line = reading.problem?.mark?.line { #expect(line <= lines, "seed \(seed)") }
      // What is read strictly is read leniently the same way.
      if let strict = try? StrictYAML.read(bytes, mostBytes: 1 << 20) {
        #expect(strict == reading.root, "seed \(seed)")
        #expect(reading.problem == nil, "seed \(seed)")
      }
    }
  }
}

/// The owner of the C library by itself.
@Suite struct YAMLEventsTests {
  @Test func nothingIsAskedForBehindTheEnd() throws {
    var events = YAMLEvents("a: b".utf8)
    var kinds: [String] = []
    for _ in 0..<12 { kinds.append("\(try events.next().kind)".prefix { $0 != "(" }.description) }
    #expect(
      kinds == [
        "streamStart", "documentStart", "mappingStart", "scalar", "scalar", "end", "documentEnd",
        "streamEnd", "streamEnd", "streamEnd", "streamEnd", "streamEnd",
      ])
  }

  @Test func nothingIsAskedForBehindAnError() throws {
    var events = YAMLEvents("'".utf8)
    _ = try events.next()
    #expect(throws: YAMLError.self) { try events.next() }
    for _ in 0..<3 {
      guard case .streamEnd = try events.next().kind else {
        Issue.record("something follows the error")
        return
      }
    }
  }

  @Test func theInputMayGo() throws {
    func events() -> YAMLEvents { YAMLEvents(Array("key: [one, \"two\\0three\"]".utf8)) }
    var kept = events()
    var texts: [String] = []
    while true {
      switch try kept.next().kind {
      case .scalar(let text, _): texts.append(text)
      case .streamEnd:
        #expect(texts == ["key", "one", "two\u{0}three"])
        return
      default: continue
      }
    }
  }

  @Test func parsersShareNothing() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<16 {
        group.addTask {
          let text = (0..<200).map { "k\($0): v\(number)\n" }.joined()
          return LenientYAML.read(text.utf8).root?.mapping?.allSatisfy {
            $0.value.text == "v\(number)"
          }
            ?? false
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
