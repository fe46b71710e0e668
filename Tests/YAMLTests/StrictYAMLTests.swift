import Effort
import Testing

@testable import YAML

/// The files of this program: what can be misunderstood is refused, with its place.
@Suite struct StrictYAMLTests {
  private func read(_ text: String) throws(YAMLError) -> YAMLNode? {
    try StrictYAML.read(Array(text.utf8), mostBytes: 1 << 20)
  }

  @Test func valuesKnowTheirPlaces() throws {
    let root = try #require(try read("# A comment\na: één\nb:\n  - x\n  - {ß: ~, 'd': \"true\"}\n"))
    #expect(root.mark == YAMLMark(line: 2, column: 1))
    #expect(root["a"]?.text == "één")
    #expect(root["a"]?.mark == YAMLMark(line: 2, column: 4))
    let list = try #require(root["b"]?.sequence)
    #expect(list[1].mark == YAMLMark(line: 5, column: 5))
    #expect(list[1]["ß"]?.isNull == true)
    // In Unicode's scalars, not in bytes.
    #expect(list[1]["d"]?.mark == YAMLMark(line: 5, column: 17))
    #expect(list[1]["d"]?.bool == nil)
    #expect(root.count == 11)
    #expect(root.depth == 4)
  }

  @Test func wordsWithoutQuotesMeanMore() throws {
    let root = try #require(try read("[yes, Off, 'no', !!str on, null, '', 'null', 1, 0.10]"))
    let values = try #require(root.sequence)
    #expect(values.map(\.bool) == [true, false, nil, nil, nil, nil, nil, nil, nil])
    #expect(values.map(\.isNull) == [false, false, false, false, true, false, false, false, false])
    #expect(values.last?.text == "0.10")
  }

  @Test(arguments: ["", "# nothing\n", "\u{FEFF}", "---\n...\n"])
  func littleIsNoFault(text: String) throws {
    let root = try read(text)
    #expect(root == nil || root?.isNull == true)
  }

  @Test(
    arguments: [
      ("a: 1\nb: 2\na: 3\n", 3, 1, "'a' is set twice: here and in line 1."),
      ("a:\n  b: {c: 1, c: 2}\n", 2, 13, "'c' is set twice"),
      ("a: &a {b: 1}\nc:\n  <<: *a\n", 3, 3, "'<<' is not supported."),
      ("? [a]\n: b\n", 1, 3, "a key must be text"),
      ("a: !ENV b\n", 1, 4, "the tag '!ENV' is not supported"),
      ("a: !!int 7\n", 1, 4, "the tag '!!int' is not supported"),
      ("a: 1\n---\nb: 2\n", 2, 1, "a second document starts here"),
    ])
  func whatCanBeMisunderstoodIsRefused(text: String, line: Int, column: Int, message: String) {
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.mark == YAMLMark(line: line, column: column))
    guard case .refused(let words)? = error?.problem else {
      Issue.record("not refused: \(String(describing: error))")
      return
    }
    #expect(words.contains(message), "\(words)")
  }

  @Test(
    arguments: [
      ("a: 'b", 1), ("a: 1\n\tb: 2\n", 2), ("a: [1, 2\n\nb: 3\n", 3), ("a: *b\n", 1),
      ("x: 1\ny: \u{1}\n", 2),
      ("a: &a [*a]\n", 1),
    ])
  func whatIsNoYAMLHasItsLine(text: String, line: Int) {
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.mark?.line == line)
    guard case .syntax? = error?.problem else {
      Issue.record("read: \(String(describing: error))")
      return
    }
  }

  @Test func bytesThatAreNoTextHaveTheirPlace() {
    let text = Array("a: ü\nb: é".utf8) + [0xFF]
    let error = #expect(throws: YAMLError.self) { try StrictYAML.read(text, mostBytes: 100) }
    #expect(error?.mark == YAMLMark(line: 2, column: 5))
  }

  @Test func sixtyFourValuesNestAndNoMore() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth - 1) + "x" + String(repeating: "]", count: depth - 1)
    }
    #expect(try read(nested(YAMLLimits.depth))?.depth == YAMLLimits.depth)
    #expect(throws: YAMLError.self) { try read(nested(YAMLLimits.depth + 1)) }
    let inside = "a: &a \(nested(40))\nb: \(nested(40).replacing("x", with: "*a"))\n"
    let error = #expect(throws: YAMLError.self) { try read(inside) }
    #expect(error?.mark?.line == 2)
  }

  @Test func aliasesAreFew() throws {
    func text(_ count: Int) -> String {
      "a: &a x\nb: [\(Array(repeating: "*a", count: count).joined(separator: ", "))]\n"
    }
    #expect(try read(text(YAMLLimits.aliases))?["b"]?.sequence?.last?.text == "x")
    #expect(throws: YAMLError.self) { try read(text(YAMLLimits.aliases + 1)) }
    // Stars in texts are no aliases.
    #expect(try read("- '*a *b *c *d *e *f *g *h *i *j *k *l'\n")?.sequence?.count == 1)
  }

  @Test func manyTagDirectivesAreRefused() {
    let text = (0..<50).map { "%TAG !a\($0)! tag:x\r" }.joined() + "---\na: b\n"
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.problem == .refused("more than 16 %TAG lines are not supported."))
  }

  /// What a hostile file could be full of, `count` times.
  static let hostile: [(name: String, text: @Sendable (Int) -> String)] = [
    ("lists", { String(repeating: "[", count: $0) }),
    ("lists, a line each", { String(repeating: "[\n", count: $0) }),
    ("items", { String(repeating: "- ", count: $0) }),
    ("keys", { String(repeating: "? ", count: $0) }),
    ("mappings", { String(repeating: "{a: ", count: $0) }),
    ("values in one line", { "[" + String(repeating: "a, ", count: $0) + "]" }),
    ("keys without values", { "{" + (0..<$0).map { "k\($0), " }.joined() + "}" }),
    ("anchors", { (0..<$0).map { "- &a\($0) x\n" }.joined() }),
    ("words", { String(repeating: "word ", count: $0) }),
    ("folded lines", { ">\n" + String(repeating: " a\n\n", count: $0) }),
    ("blank lines", { String(repeating: "\n", count: $0) + "a: b" }),
    ("comments", { String(repeating: "#\n", count: $0) + "a: b" }),
    ("percent signs", { String(repeating: "%", count: $0) }),
  ]

  @Test(arguments: hostile.indices)
  func hostileTextsTakeLinearTime(_ index: Int) {
    let (name, make) = Self.hostile[index]
    expectLinear(upTo: 120_000, "\(name)") { count in
      _ = try? StrictYAML.read(Array(make(count).utf8), mostBytes: 1 << 20)
    }
  }
}
