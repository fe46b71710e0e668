import Basics
import Markdown
import Markup
import Testing

@testable import Repair

@Suite struct EditTests {
  private func edit(_ range: Range<Int>, _ text: String) -> Edit {
    Edit(range, Array(text.utf8), .trac("it"))
  }

  private func applied(_ edits: [Edit], to text: String) -> String {
    String(decoding: edits.applied(to: Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test func areMadeInTheOrderOfTheDocument() {
    #expect(applied([edit(4..<5, "E"), edit(0..<1, "AA"), edit(2..<4, "")], to: "abcde") == "AAbE")
    #expect(applied([], to: "abc") == "abc")
    #expect(applied([edit(3..<3, "d"), edit(0..<0, "x")], to: "abc") == "xabcd")
  }

  @Test func ofThoseThatOverlapTheFirstWins() {
    let edits = [edit(1..<3, "X"), edit(2..<4, "Y"), edit(3..<4, "Z")]
    let (bytes, made) = edits.applied(to: Array("abcd".utf8))
    #expect(String(decoding: bytes, as: UTF8.self) == "aXZ")
    #expect(made == [edits[0], edits[2]])
    // Of two at one place the wider.
    #expect(applied([edit(0..<1, "X"), edit(0..<2, "Y")], to: "abc") == "Yc")
  }

  @Test func whatIsPutInWhereAnotherEndsComesBehindIt() {
    #expect(applied([edit(2..<2, "Y"), edit(0..<2, "X")], to: "abc") == "XYc")
  }
}

@Suite struct EditProofTests {
  private func holds(_ text: String, _ edits: [Edit]) -> Bool {
    let source = MarkdownSource(Array(text.utf8))
    return EditProof(source).holds(edits, result: edits.applied(to: source.bytes).bytes)
  }

  /// Replaces the first place of a text.
  private func edit(_ text: String, _ old: String, _ new: String) throws -> Edit {
    Edit(try #require(Array(text.utf8).range(of: old)), Array(new.utf8), .trac("it"))
  }

  @Test(arguments: [
    ("# a\n\nb '''c'''\n\nd\n", "'''c'''", "**c**"),
    ("a\n\n'''b'''\n", "'''b'''", ""),
    ("a\n\nb\n\nc\n", "b\n\n", ""),
    ("- a\n- '''b'''\n\nc\n", "'''b'''", "**b**"),
    ("---\ntitle: x\n---\n'''a'''\n", "'''a'''", "**a**"),
    ("a\n\nb\n", "a", "# a"),
  ])
  func holdsWhereOnlyTheTouchedBlocksChange(_ text: String, _ old: String, _ new: String) throws {
    #expect(holds(text, [try edit(text, old, new)]))
  }

  @Test(arguments: [
    ("a '''b'''\n\nc\n\n```\nd\n```\n", "'''b'''", "b\n\n```"),
    ("a\n\nb\n\n[c]: d\n\n[c] e\n", "[c]: d", ""),
    ("a '''b'''\n\nc\n", "'''b'''", "\n\n<!--"),
  ])
  func failsWhereOthersWouldReadDifferently(_ text: String, _ old: String, _ new: String) throws {
    #expect(!holds(text, [try edit(text, old, new)]))
  }

  /// The blocks that use a definition show its new address, and nothing else may change in them.
  @Test(arguments: [
    ("a [b] c\n\n[b]: d\n", "e", true), ("a [b] ![c][b]\n\n[b]: <d> 'e'\n", "e/f.md", true),
    ("a [b] c\n\n[b]: d\n", "", false),
  ])
  func definitionsMayChangeTheirAddress(_ text: String, _ new: String, _ expected: Bool) throws {
    let bytes = Array(text.utf8)
    let mark = try #require(bytes.range(of: ": ")).upperBound
    let start = bytes[mark] == UInt8(ascii: "<") ? mark + 1 : mark
    let edit = Edit(start..<start + 1, Array(new.utf8), .trac("it"), .linkRepaired)
    #expect(holds(text, [edit]) == expected)
  }

  @Test func nothingDoneHolds() { #expect(holds("# a\n\nb\n", [])) }
}
