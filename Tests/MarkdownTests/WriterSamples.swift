import Markdown
import Markup

/// What the writer makes of blocks.
func written(_ blocks: Block.Content...) -> String {
  String(
    decoding: MarkdownWriter().write(Document(blocks.map { Block($0) })), as: UTF8.self)
}

/// What the writer makes of a paragraph, without the line end.
func writtenText(_ content: Inline...) -> String {
  String(written(.paragraph(content)).dropLast())
}

func paragraph(_ text: String) -> Block { Block(.paragraph([.text(text)])) }

func item(_ text: String, _ more: Block...) -> List.Item {
  List.Item([paragraph(text)] + more)
}

func bullets(_ items: List.Item...) -> Block { Block(.list(List(.bullet, items: items))) }

func numbers(from start: Int = 1, _ items: List.Item...) -> Block {
  Block(.list(List(.ordered(.decimal, start: start), items: items)))
}

func cell(
  _ text: String, header: Bool = false, columns: Int = 1, rows: Int = 1,
  _ alignment: Table.Alignment? = nil
) -> Table.Cell {
  Table.Cell(
    text.isEmpty ? [] : [paragraph(text)], isHeader: header, columnSpan: columns, rowSpan: rows,
    alignment: alignment)
}

func link(_ address: String, _ content: Inline..., title: String? = nil) -> Inline {
  .link(Link(.url(address), content: content, title: title))
}
