import Markup

extension HTMLReader {
  /// `<table>`: its captions and whatever stands between cells come before it, as in a browser.
  mutating func table(_ range: Range<Int>) -> [Block] {
    var builder = TableParts()
    collect(range, into: &builder)
    if !builder.rows.isEmpty { builder.before.append(.table(Table(rows: builder.rows))) }
    return builder.before.finish()
  }

  private struct TableParts {
    var before = HTMLFlow()
    var rows: [Table.Row] = []
    /// The row alignment that cells without one take over.
    var alignment: Table.Alignment?
    /// Cells outside any row share one.
    var isRowOpen = false
  }

  private mutating func collect(_ range: Range<Int>, into parts: inout TableParts) {
    forEachChild(range) { reader, index, children in
      let whole = index..<reader.tree.nodes[index].end
      guard case .element(let name, let attributes) = reader.tree.nodes[index].content else {
        reader.collect(whole, into: &parts.before)
        return
      }
      switch HTMLElement[name] {
      case .tablePart:
        reader.note(name, attributes)
        parts.isRowOpen = false
        reader.collect(children, into: &parts)
        parts.isRowOpen = false
      case .row:
        reader.note(name, attributes)
        parts.rows.append(Table.Row([]))
        parts.isRowOpen = true
        parts.alignment = reader.alignment(attributes)
        reader.collect(children, into: &parts)
        parts.isRowOpen = false
        parts.alignment = nil
      case .cell(let isHeader):
        reader.note(name, attributes)
        if !parts.isRowOpen { parts.rows.append(Table.Row([])) }
        parts.isRowOpen = true
        var cell = reader.cell(attributes, children, isHeader: isHeader)
        cell.alignment = cell.alignment ?? parts.alignment
        parts.rows[parts.rows.count - 1].cells.append(cell)
      default:
        reader.collect(whole, into: &parts.before)
      }
    }
  }

  private mutating func cell(
    _ attributes: HTMLAttributes, _ children: Range<Int>, isHeader: Bool
  ) -> Table.Cell {
    Table.Cell(
      blocks(children), isHeader: isHeader, columnSpan: span(attributes["colspan"]),
      rowSpan: span(attributes["rowspan"]), alignment: alignment(attributes))
  }

  /// Browsers take at most 1000 columns; 0 rows would mean "to the end" and is read as one.
  private func span(_ value: String?) -> Int {
    min(max(value.flatMap { Int($0.trimmed) } ?? 1, 1), 1000)
  }

  private func alignment(_ attributes: HTMLAttributes) -> Table.Alignment? {
    let value =
      switch dialect {
      case .gitHub: attributes["align"]
      case .trac: attributes["style"].flatMap(textAlignment) ?? attributes["align"]
      }
    switch value.map({ $0.trimmed.lowercased() }) {
    case "left": return .left
    case "center", "middle": return .center
    case "right": return .right
    default: return nil
    }
  }

  /// `color: red; text-align: right` → `right`
  private func textAlignment(_ style: String) -> String? {
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      if parts.count == 2, String(parts[0]).trimmed.lowercased() == "text-align" {
        return String(parts[1])
      }
    }
    return nil
  }
}
