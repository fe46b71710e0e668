import Markdown
import Markup
import Testing

/// What the writer wrote, damaged at one place after the other: the proof must see each damage.
@Suite("Damage to written Markdown")
struct RoundTripMutationTests {
  private static let document = Document([
    Block(.heading(Heading(level: 2, content: [.text("# a * b")]))),
    paragraph("*a* `b` [c](d) <e> &amp; \\* #f"),
    paragraph("1. g"), paragraph("- h"), paragraph("# i"), paragraph("> j"),
    paragraph(
      .text("k "), link("l.md#m", .text("n")), .text(" "),
      .styled(.strong, [.text("o "), .styled(.inserted, [.text("p")])]), .lineBreak, .code("q  r")),
    Block(.code(CodeBlock(language: "sh", text: "a\n\n  b\n"))),
    Block(
      .list(
        List(
          .ordered(.decimal, start: 3),
          items: [
            List.Item([paragraph("s"), Block(.quote([paragraph("t")]))]),
            List.Item([paragraph("u")]),
          ]))),
    Block(.table(Table(rows: [row("v", "w", isHeader: true), row("x|y", "z")]))),
    Block(
      .table(
        Table(rows: [
          Table.Row([Table.Cell([paragraph("A"), paragraph("B")], columnSpan: 2)]), row("C", "D"),
        ]))),
    Block(.definitionList([.term([.text("E")]), .description([paragraph("F")])])),
    paragraph(
      .image(Image(.url("G.png"), alternative: "H")), .image(Image(.url("I.png"), width: "50%")),
      .anchor("J"), .footnote([.text("K")])),
    Block(.comment("L")),
  ])

  private static let markdown = MarkdownWriter().write(document)

  private func isCaught(_ bytes: [UInt8]) -> Bool {
    RoundTrip.verify(Self.document, markdown: bytes) != nil
  }

  @Test func theWholeIsProved() {
    #expect(RoundTrip.verify(Self.document, markdown: Self.markdown) == nil)
  }

  /// One of two `\*` may go without harm, both may not.
  @Test(arguments: ["*", "`", "(", "<", "|", ".", "-", "#", ">", "\n"])
  func escapesAreNeeded(sign: String) {
    let sign = Array(sign.utf8)[0]
    let places = Self.markdown.indices.filter {
      Self.markdown[$0] == UInt8(ascii: "\\") && Self.markdown[$0 + 1] == sign
    }
    #expect(!places.isEmpty)
    var damaged = Self.markdown
    for place in places.reversed() { damaged.remove(at: place) }
    #expect(isCaught(damaged))
  }

  @Test func everyLetterCounts() {
    var isInTag = false
    for place in Self.markdown.indices {
      switch Self.markdown[place] {
      case UInt8(ascii: "<") where Self.markdown[place + 1] != UInt8(ascii: "!"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "A")...UInt8(ascii: "Y"), UInt8(ascii: "a")...UInt8(ascii: "y"):
        if isInTag { continue }
        var damaged = Self.markdown
        damaged[place] = UInt8(ascii: "Z")
        let rest = String(decoding: Self.markdown[place...].prefix(20), as: UTF8.self)
        #expect(isCaught(damaged), "\(rest)")
      default: break
      }
    }
  }

  @Test(arguments: [
    "```sh", "\n```\n", "| x", "](l.md#m)", "[^1]:", "<dt>", "<ins>", "**", "> t", "3. ", "  > ",
  ])
  func everyPieceIsNeeded(piece: String) {
    let text = String(decoding: Self.markdown, as: UTF8.self)
    let bytes = Array(piece.utf8)
    let start = Self.markdown.indices.first { Self.markdown[$0...].starts(with: bytes) }
    guard let start else {
      Issue.record("\(piece) is not in\n\(text)")
      return
    }
    var damaged = Self.markdown
    damaged.removeSubrange(start..<(start + bytes.count))
    #expect(isCaught(damaged))
  }
}
