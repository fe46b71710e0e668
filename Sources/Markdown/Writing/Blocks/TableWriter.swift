import Basics
import Markup

extension BlockWriter {
  /// `| a | b |` with a delimiter row below the headers; HTML where pipes cannot hold the table.
  mutating func table(_ table: Table) {
    if table.fitsPipes { PipeTable(table, &inline).write(to: &self) } else { htmlTable(table) }
  }
}

/// A pipe table with its cells written.
private struct PipeTable {
  /// Wider tables are not aligned: nobody reads them as text.
  static let widestAligned = 100

  private var header: [[UInt8]] = []
  private var rows: [[[UInt8]]] = []
  /// Where the header and the rows are in the source.
  private var headerSource = SourceRange.unknown
  private var sources: [SourceRange] = []
  private var alignments: [Table.Alignment?]
  private let columnCount: Int

  init(_ table: Table, _ inline: inout InlineWriter) {
    columnCount = table.columnCount
    alignments = table.columnAlignments
    for (index, row) in table.rows.enumerated() {
      let isHeader = index == 0 && row.isHeader
      let cells = row.cells.map { cell in
        let content =
          cell.isHeader && !isHeader && !cell.line.isEmpty
          ? [Inline.styled(.strong, cell.line)] : cell.line
        inline.write(content, in: .cell)
        return inline.bytes
      }
      if isHeader {
        (header, headerSource) = (cells, row.source)
      } else {
        rows.append(cells)
        sources.append(row.source)
      }
    }
  }

  func write(to writer: inout BlockWriter) {
    let widths = widths
    let isAligned = widths.reduce(0) { $0 + $1 + 3 } < Self.widestAligned
    row(header, at: headerSource, isAligned ? widths : nil, &writer)
    writer.newLine()
    delimiterRow(isAligned ? widths : nil, &writer)
    for (cells, source) in zip(rows, sources) {
      writer.newLine()
      row(cells, at: source, isAligned ? widths : nil, &writer)
    }
  }

  /// The columns' widths; three at least, for the delimiter row.
  private var widths: [Int] {
    var widths = [Int](repeating: 3, count: columnCount)
    for row in rows + [header] {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], cell.displayWidth)
      }
    }
    return widths
  }

  private func row(
    _ cells: [[UInt8]], at source: SourceRange, _ widths: [Int]?, _ writer: inout BlockWriter
  ) {
    let start = writer.bytes.count
    writer.bytes.append(ASCII.bar)
    for column in 0..<columnCount {
      let cell = column < cells.count ? cells[column] : []
      let free = widths.map { $0[column] - cell.displayWidth } ?? 0
      let left =
        switch alignments[column] {
        case .right: free
        case .center: free / 2
        case .left, nil: 0
        }
      writer.blanks(1 + left)
      writer.bytes.append(contentsOf: cell)
      writer.blanks(1 + free - left)
      writer.bytes.append(ASCII.bar)
    }
    writer.marks.add(source, after: writer.marks.count, from: start, to: writer.bytes.count)
  }

  private func delimiterRow(_ widths: [Int]?, _ writer: inout BlockWriter) {
    writer.bytes.append(ASCII.bar)
    for column in 0..<columnCount {
      let alignment = alignments[column]
      let (left, right) = (alignment == .left || alignment == .center, alignment.endsRight)
      let hyphens = (widths?[column] ?? 3) - (left ? 1 : 0) - (right ? 1 : 0)
      writer.bytes.append(left ? " :" : " ")
      for _ in 0..<hyphens { writer.bytes.append(ASCII.hyphen) }
      writer.bytes.append(right ? ": |" : " |")
    }
  }
}

extension Table.Alignment? {
  fileprivate var endsRight: Bool { self == .right || self == .center }
}

extension BlockWriter {
  fileprivate mutating func blanks(_ count: Int) {
    for _ in 0..<count { bytes.append(ASCII.blank) }
  }
}

extension Table {
  /// The alignment that all filled cells of a column agree on. Headers are asked only where a column has
  /// nothing else: Trac's authors center them out of habit.
  var columnAlignments: [Alignment?] {
    (0..<columnCount).map { column in
      var cells = rows.compactMap { column < $0.cells.count ? $0.cells[column] : nil }
        .filter { $0.blocks.contains(where: \.isVisible) }
      let body = cells.filter { !$0.isHeader }
      if !body.isEmpty { cells = body }
      guard let first = cells.first?.alignment else { return nil }
      return cells.allSatisfy { $0.alignment == first } ? first : nil
    }
  }
}
