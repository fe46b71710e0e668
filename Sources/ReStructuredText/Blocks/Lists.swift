import Markup

/// Lists: bullets, numbers, terms, fields, options.
extension BlockReader {
  /// `- item`, `* item`, `+ item`, `• item`: another bullet is another list.
  mutating func bulletList() -> Bool {
    guard let bullet = bullet else { return false }
    let start = index
    var items: [List.Item] = []
    while let next = self.bullet, next.mark == bullet.mark {
      items.append(item(next.text, columns: next.text - UTF8.width(next.mark) + 1))
    }
    add(.list(List(.bullet, items: items)), from: start)
    return true
  }

  /// The bullet of the line at work, and where its text begins.
  private var bullet: (mark: Unicode.Scalar, text: Int)? {
    let line = source[index]
    guard let mark = line.scalar(at: 0), "-+*•‣⁃".unicodeScalars.contains(mark) else { return nil }
    return line.behindMark(UTF8.width(mark)).map { (mark, $0) }
  }

  /// Reads the item of the line at work, whose text begins there.
  private mutating func item(_ text: Int, columns: Int) -> List.Item {
    let body = source.body(from: index, cut: text, needs: source[index].count > text ? columns : 1)
    index = body.end
    while index < source.lines.count, source.isBlank(index) { index += 1 }
    return List.Item(state.nested(body.lines, levels: 2))
  }

  /// `1. item`, `a) item`, `(iv) item`, `#. item`
  mutating func orderedList() -> Bool {
    guard let first = enumerator(nil) else { return false }
    let start = index
    let numbering = first.numbering ?? .decimal
    var items: [List.Item] = []
    var next: Enumerator? = first
    while let marker = next {
      items.append(item(marker.text, columns: marker.text))
      next = enumerator(numbering).flatMap { $0.follows(marker) ? $0 : nil }
    }
    add(.list(List(.ordered(numbering, start: first.ordinal), items: items)), from: start)
    return true
  }

  /// The marker of the line at work, if what follows lets it be one: a text line below must begin with the next
  /// marker, so that a line of a paragraph that happens to begin with `A.` is none.
  private func enumerator(_ expected: List.Numbering?) -> Enumerator? {
    guard let marker = Enumerator(source[index], expected: expected) else { return nil }
    if source.isBlank(index + 1) || source.indent(index + 1) > 0 { return marker }
    let next = Enumerator(source[index + 1], expected: marker.numbering)
    return next?.follows(marker) == true ? marker : nil
  }

  /// A term with an indented description below it, without an empty line between.
  mutating func definition() {
    let start = index
    let term = state.text(state.inlines(source[index..<index + 1]))
    let body = source.body(from: index + 1)
    index = body.end
    let description = DefinitionPart.description(state.nested(body.lines, levels: 2))
    guard let last = blocks.indices.last, case .definitionList(var parts) = blocks[last].content
    else { return add(.definitionList([.term(term), description]), from: start) }
    // Taken out first, so that the list grows without a copy.
    blocks[last].content = .thematicBreak
    parts += [.term(term), description]
    blocks[last].content = .definitionList(parts)
  }

  /// `:name: body`
  mutating func field() -> Bool {
    guard let marker = source[index].fieldMarker else { return false }
    var name = source[index..<index + 1].behind(1)
    name.lines[0].range = name.lines[0].range.prefix(marker.name - 1)
    let term = state.text(state.inlines(name) + [.text(":")])
    row(term, areFields: true, source.body(from: index, cut: marker.text))
    return true
  }

  /// `-a, --all=X  description`
  mutating func option() -> Bool {
    guard let marker = source[index].optionMarker else { return false }
    let body = source.body(from: index, cut: marker.text)
    guard !body.lines.lines.isEmpty else { return false }
    row([.code(source[index].prefix(marker.name).string)], areFields: false, body)
    return true
  }

  /// Adds a row to the table before, if it is one of fields or of options, too.
  private mutating func row(
    _ term: [Inline], areFields: Bool, _ body: (lines: RSTLines, end: Int)
  ) {
    let start = index
    // `E. Xample` looks like a list, but is a name.
    let isName = body.lines.lines.count == 1 && areFields
    let cell =
      isName && Enumerator(body.lines[0], expected: nil)?.numbering == .upperAlpha
      ? [Block(.paragraph(state.inlines(body.lines)), at: body.lines.source)]
      : state.nested(body.lines, levels: 4)
    index = body.end
    let name = Block(.paragraph(term), at: lines(from: start).source)
    let row = Table.Row([Table.Cell([name], isHeader: areFields), Table.Cell(cell)])
    if let rows, rows == (blocks.count - 1, areFields),
      case .table(var table) = blocks[rows.block].content
    {
      blocks[rows.block].content = .thematicBreak
      table.rows.append(row)
      blocks[rows.block].content = .table(table)
    } else {
      add(.table(Table(rows: [row])), from: start)
      rows = (blocks.count - 1, areFields)
    }
  }
}
