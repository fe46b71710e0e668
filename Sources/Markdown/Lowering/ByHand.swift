import Basics
import Markup

// What a person who writes a page by hand would not write, though Trac shows it: each is a rule of its own, and
// docs/proof.md lists them, as the proof compares with the page after them.

extension [Block] {
  /// Whether an indent around them would say nothing: one image, table or block of code, or no block at all.
  var needsNoIndent: Bool {
    guard let first else { return true }
    guard count == 1 else { return false }
    switch first.content {
    case .table, .code: return true
    case .paragraph(let content): return content.isPicture
    default: return false
    }
  }
}

extension [Inline] {
  /// One image, perhaps with a link around it.
  fileprivate var isPicture: Bool {
    guard count == 1 else { return false }
    switch self[0] {
    case .image: return true
    case .link(let link): return link.content.isPicture
    default: return false
    }
  }

  /// Whether all of it is no-break spaces: an empty line that somebody forced.
  var isSpacer: Bool {
    guard count == 1, case .text(let text) = self[0] else { return false }
    return !text.isEmpty && text.unicodeScalars.allSatisfy { $0 == "\u{A0}" || $0 == " " }
  }

  /// Whether all of it is blanks, whatever their style: it shows only by its look.
  var isGap: Bool {
    !isEmpty
      && allSatisfy { inline in
        switch inline {
        case .text(let text):
          !text.isEmpty && text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        case .styled(_, let content): content.isGap
        case .span(let span): span.content.isGap
        case .softBreak, .lineBreak: true
        default: false
        }
      }
  }

  /// A heading without the bold that covers all of it: a heading is bold anyway.
  var withoutWholeBold: [Inline] {
    guard count == 1, case .styled(.strong, let content) = self[0] else { return self }
    return content
  }
}

extension String {
  /// Code without empty lines at both ends. Code of nothing but empty lines keeps them: Gollum finds no code between two
  /// fences that follow each other, and takes the next fence for the end.
  var withoutEmptyEnds: String {
    let bytes = utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex, bytes[index].isLineBlank || bytes[index] == ASCII.newline {
      bytes.formIndex(after: &index)
      if bytes[bytes.index(before: index)] == ASCII.newline { start = index }
    }
    guard index < bytes.endIndex else { return self }
    var end = bytes.endIndex
    index = end
    while index > start {
      let before = bytes.index(before: index)
      guard bytes[before].isLineBlank || bytes[before] == ASCII.newline else { break }
      index = before
      if bytes[index] == ASCII.newline { end = index }
    }
    return start == bytes.startIndex && end == bytes.endIndex ? self : String(self[start..<end])
  }
}

extension Table {
  /// The table without spans of columns, where they cover only empty places: an empty cell over two columns is two empty
  /// cells, and a cell whose other columns hold nothing in any row is one of its first column.
  ///
  /// nil if it has no spans, or one of them says something.
  var withoutNeedlessSpans: Table? {
    var spansColumns = false
    /// Columns in which a cell begins that holds something.
    var used: Set<Int> = []
    for row in rows {
      var column = 0
      for cell in row.cells {
        guard cell.rowSpan <= 1, cell.columnSpan <= CMarkLimits.columns - column else { return nil }
        if cell.columnSpan > 1 { spansColumns = true }
        if !cell.blocks.isEmpty { used.insert(column) }
        column += cell.columnSpan
      }
    }
    guard spansColumns else { return nil }
    var copy = self
    for index in rows.indices {
      var cells: [Cell] = []
      for var cell in rows[index].cells {
        let column = cells.count
        let others = column + 1..<column + cell.columnSpan
        guard cell.blocks.isEmpty || !others.contains(where: used.contains) else { return nil }
        cell.columnSpan = 1
        cells.append(cell)
        cells += others.map { _ in Cell([]) }
      }
      copy.rows[index].cells = cells
    }
    return copy
  }
}
