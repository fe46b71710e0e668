import Links
import Markup
import Testing

@testable import Markdown
@testable import Targets

/// What cmark-gfm would take seconds for is neither written nor read.
@Suite("Limits of cmark-gfm")
struct CMarkGuardTests {
  private func table(columns: Int, rows: Int = 2) -> Table {
    Table(
      rows: (0..<rows).map { row in
        Table.Row((0..<columns).map { _ in Table.Cell([paragraph("a")], isHeader: row == 0) })
      })
  }

  @Test func aTableWithTooManyColumnsIsHTMLAndTold() {
    for (columns, isHTML) in [(500, false), (501, true)] {
      let (lowered, findings) = Lowering().lower(Document([Block(.table(table(columns: columns)))]))
      let markdown = MarkdownWriter().write(lowered)
      #expect(markdown.starts(with: "<table>".utf8) == isHTML)
      #expect(findings.contains { $0.id == "table-too-wide" } == isHTML)
      #expect(RoundTrip.verify(lowered, markdown: markdown) == nil)
    }
  }

  @Test func rowsThatLackThousandsOfCellsAreHTML() {
    var ragged = table(columns: 100)
    ragged.rows += (0..<100).map { _ in Table.Row([Table.Cell([paragraph("b")])]) }
    let lowered = Lowering().lower(Document([Block(.table(ragged))])).document
    let markdown = MarkdownWriter().write(lowered)
    #expect(markdown.starts(with: "<table>".utf8))
    #expect(markdown.count < 10_000)
  }

  /// Where HTML is not shown, each row is a paragraph, and no cell is lost.
  @Test func withoutHTMLRowsBecomeParagraphs() throws {
    let lowering = try #require(TargetLowering(for: .portable))
    let lowered = Lowering().lower(Document([Block(.table(table(columns: 600)))])).document
    let fitted = lowering.lower(lowered)
    let text = fitted.document.blocks.map { block in
      if case .paragraph(let content) = block.content { content.plainText } else { "" }
    }
    #expect(text.count == 2)
    #expect(text.allSatisfy { $0.split(separator: "/").count == 600 })
    #expect(fitted.findings.map(\.id) == ["look-dropped"])
  }

  /// No row is too wide, but the cells of the first reach into the second.
  @Test func aGridThatIsTooWideIsTold() throws {
    let lowering = try #require(TargetLowering(for: .portable))
    var reaching = table(columns: 300)
    for cell in reaching.rows[0].cells.indices { reaching.rows[0].cells[cell].rowSpan = 2 }
    let (lowered, findings) = Lowering().lower(Document([Block(.table(reaching))]))
    #expect(findings.isEmpty)
    let fitted = lowering.lower(lowered)
    #expect(fitted.findings.map(\.id) == ["look-dropped", "table-too-wide"])
  }

  @Test func thousandsOfLinksAndDelimitersInOneTextHaveTags() {
    let content = (0..<4000).flatMap { _ -> [Inline] in
      [.styled(.strong, [.text("a ")]), .text(" *b "), link("c", .text("d")), .text(" ")]
    }
    let lowered = Lowering().lower(Document([Block(.paragraph(content))])).document
    let markdown = MarkdownWriter().write(lowered)
    #expect(CMarkGuard.objection(to: markdown) == nil)
    #expect(RoundTrip.verify(lowered, markdown: markdown) == nil)
  }

  @Test func whatIsObjectedToHasNoNodes() {
    let row = String(repeating: "|a", count: 600) + "|\n"
    let delimiters = String(repeating: "|-", count: 600) + "|\n"
    #expect(CMarkTree(parsing: Array((row + delimiters).utf8)).nodes.isEmpty)
    #expect(!CMarkTree(parsing: Array(row.utf8)).nodes.isEmpty)
  }
}
