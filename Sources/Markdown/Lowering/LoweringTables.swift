import Markup

extension LoweringPass {
  /// A table in the form in which it will be written: a full grid under a row of headers where pipes can
  /// hold it.
  mutating func table(_ table: Table) -> Table? {
    place.isInItem = false
    place.isInCell = true
    place.isNested = true
    var copy = table
    for row in table.rows.indices {
      for cell in table.rows[row].cells.indices {
        let source = table.rows[row].cells[cell]
        place.isOneLine = !source.holdsBlocks
        var blocks = blocks(source.blocks)
        if source.holdsBlocks, blocks.count == 1 {
          // All else in it vanished, so it is a plain cell.
          place.isOneLine = true
          switch blocks[0].content {
          case .paragraph, .comment: blocks = self.blocks(blocks)
          default: break
          }
        }
        copy.rows[row].cells[cell].blocks = blocks
        copy.rows[row].cells[cell].columnSpan = max(source.columnSpan, 1)
        copy.rows[row].cells[cell].rowSpan = max(source.rowSpan, 1)
      }
    }
    copy.rows.removeAll { $0.cells.isEmpty }
    guard !copy.rows.isEmpty else { return nil }
    if let plain = copy.withoutNeedlessSpans, plain.fitsPipes { copy = plain }
    guard copy.fitsPipes else {
      if copy.isTooWide {
        tell(.tableTooWide(columns: copy.columnCount), at: place.source)
      }
      return inHTML(copy)
    }
    if copy.hasMixedColumns {
      tell(.sidesOfCellsLost, at: place.source, once: "alignment")
    }
    return copy.withPipes
  }

  private mutating func inHTML(_ table: Table) -> Table {
    var copy = table
    for row in copy.rows.indices {
      for cell in copy.rows[row].cells.indices {
        copy.rows[row].cells[cell].blocks = inHTML(copy.rows[row].cells[cell].blocks)
        copy.rows[row].cells[cell].unbold()
      }
    }
    return copy
  }

  /// Inside HTML, footnotes are not read: their text goes to their place. Blocks are no HTML.
  mutating func inHTML(_ blocks: [Block]) -> [Block] {
    guard blocks.isOneLine else { return blocks }
    return blocks.map { block in
      if case .comment(let text) = block.content {
        return Block(.comment(CommentText.line(text)), at: block.source)
      }
      return block.mapChildren(blocks: { inHTML($0) }, inlines: { inHTML($0) })
    }
  }

  mutating func inHTML(_ content: [Inline]) -> [Inline] {
    guard content.contains(where: \.holdsNote) else { return content }
    var text = LoweredText(oneLine: false, keepsEnds: true)
    for inline in content {
      if case .footnote(let note) = inline {
        tell(.footnoteInHTML, at: place.source, once: "footnote")
        text.append(.text(" ("))
        for part in inHTML(note) { text.append(part) }
        text.append(.text(")"))
      } else {
        text.append(inline.mapChildren { inHTML($0) })
      }
    }
    return text.part
  }
}

extension Inline {
  fileprivate var holdsNote: Bool {
    switch self {
    case .footnote: true
    case .styled(_, let content): content.contains(where: \.holdsNote)
    case .link(let link): link.content.contains(where: \.holdsNote)
    default: false
    }
  }
}

extension Table {
  /// Whether cells say a side that their column as a whole does not have.
  fileprivate var hasMixedColumns: Bool {
    let columns = columnAlignments
    return rows.contains { row in
      zip(row.cells, columns).contains { cell, column in
        cell.alignment != nil && cell.alignment != column && !cell.isHeader
          && cell.blocks.contains(where: \.isVisible)
      }
    }
  }
}

extension Table.Cell {
  /// Whether it holds more than one text.
  fileprivate var holdsBlocks: Bool {
    blocks.count > 1
      || blocks.contains {
        switch $0.content {
        case .paragraph, .comment, .macro, .pageList, .include: false
        default: true
        }
      }
  }
}
