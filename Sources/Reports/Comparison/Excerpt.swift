import Basics
import Markup

/// The part of a page that is shown: its rows with findings and their neighbors, or all of a small page.
struct Excerpt {
  /// One side of a row.
  enum Piece: Hashable {
    /// A line by its number.
    case line(Int)
    /// So many lines that are not shown.
    case omitted(Int)
  }

  enum Row: Hashable {
    case lines(source: [Piece], output: [Piece], findings: [Finding])
    /// Lines between two rows that are not shown.
    case gap(source: Int, output: Int)
  }

  /// The bounds that keep a report readable, and its size in hand.
  enum Limit {
    /// A page with no more lines on both sides is shown whole.
    static let wholePage = 120
    /// A side of a row with no more lines is shown whole.
    static let wholeSide = 16
    /// Lines before and after a finding in a longer row.
    static let around = 4
    /// Lines of the rows before and after one with findings.
    static let neighbors = 4
    /// Bytes of a line; the rest is cut off.
    static let line = 600
    /// Bytes of text of a page; findings after them are shown without text.
    static let page = 24_000
    /// Bytes of HTML for a side of a row as GitHub shows it.
    static let shown = 6_000
  }

  private(set) var rows: [Row] = []
  /// Findings without a row.
  private(set) var unplaced: [Finding] = []
  let source: TextLines
  let output: TextLines
  /// What GitHub shows of the output; empty if that is unknown.
  let shown: [Block]
  /// Lines with findings, with the kinds of them.
  private(set) var sourceMarks: [Int: [Finding]] = [:]
  private(set) var outputMarks: [Int: [Finding]] = [:]
  private var bytes = 0

  /// - Parameter findings: in the order of the source.
  init(_ page: ComparedPage, findings: [Finding]) {
    source = TextLines(page.source)
    output = TextLines(page.output)
    shown = page.shown
    let sides = SideBySide(page.lines, source: source, output: output)
    let placed = place(findings, in: sides.rows)
    show(sides.rows, placed)
  }

  /// Findings by the row that holds their line of the source.
  private mutating func place(
    _ findings: [Finding], in rows: [SideBySide.Row]
  ) -> [Int: [Finding]] {
    var placed: [Int: [Finding]] = [:]
    var row = 0
    for finding in findings {
      let line = Int(finding.source.start.line)
      while row < rows.count, rows[row].source.upperBound <= line { row += 1 }
      guard finding.source.isKnown, line <= source.count, row < rows.count else {
        unplaced.append(finding)
        continue
      }
      placed[row, default: []].append(finding)
      sourceMarks[line, default: []].append(finding)
      if let line = finding.outputLine { outputMarks[line, default: []].append(finding) }
    }
    return placed
  }

  private mutating func show(_ all: [SideBySide.Row], _ placed: [Int: [Finding]]) {
    if placed.isEmpty { return }
    let isWhole = source.count + output.count <= Limit.wholePage
    var omitted = (source: 0, output: 0)
    func leaveOut(_ row: SideBySide.Row) {
      omitted.source += source.trimmed(row.source).count
      omitted.output += output.trimmed(row.output).count
    }
    for (index, row) in all.enumerated() {
      let found = placed[index] ?? []
      let hasMark = !found.isEmpty || row.output.contains { outputMarks[$0] != nil }
      let (isBefore, isAfter) = (placed[index + 1] != nil, placed[index - 1] != nil)
      guard isWhole || hasMark || isBefore || isAfter, bytes < Limit.page else {
        unplaced += found
        leaveOut(row)
        continue
      }
      if omitted != (0, 0) { rows.append(.gap(source: omitted.source, output: omitted.output)) }
      omitted = (0, 0)
      let window: Window =
        isWhole ? .all : hasMark ? .marks : isBefore && isAfter ? .ends : isBefore ? .end : .start
      rows.append(
        .lines(
          source: pieces(row.source, of: source, window, sourceMarks),
          output: pieces(row.output, of: output, window, outputMarks), findings: found))
    }
    if omitted != (0, 0) { rows.append(.gap(source: omitted.source, output: omitted.output)) }
  }

  /// Which lines of a row are wanted.
  private enum Window { case all, marks, start, end, ends }

  private mutating func pieces(
    _ lines: Range<Int>, of text: TextLines, _ window: Window, _ marks: [Int: [Finding]]
  ) -> [Piece] {
    let lines = text.trimmed(lines)
    var wanted: [Range<Int>]
    let start = lines.lowerBound..<min(lines.upperBound, lines.lowerBound + Limit.neighbors)
    let end = max(lines.lowerBound, lines.upperBound - Limit.neighbors)..<lines.upperBound
    switch window {
    case .start: wanted = [start]
    case .end: wanted = [end]
    case .ends: wanted = [start, end]
    case .marks where lines.count > Limit.wholeSide:
      wanted = lines.filter { marks[$0] != nil }.map {
        max(lines.lowerBound, $0 - Limit.around)..<min(lines.upperBound, $0 + Limit.around + 1)
      }
      if wanted.isEmpty { wanted = [start] }
    case .marks, .all: wanted = [lines]
    }
    return pieces(lines, wanted, of: text)
  }

  private mutating func pieces(
    _ lines: Range<Int>, _ wanted: [Range<Int>], of text: TextLines
  ) -> [Piece] {
    var pieces: [Piece] = []
    var next = lines.lowerBound
    for range in wanted where range.upperBound > next {
      if range.lowerBound > next { pieces.append(.omitted(range.lowerBound - next)) }
      for line in max(next, range.lowerBound)..<range.upperBound {
        guard bytes < Limit.page else { break }
        pieces.append(.line(line))
        bytes += min(text[number: line].count, Limit.line)
        next = line + 1
      }
      if bytes >= Limit.page { break }
      next = range.upperBound
    }
    if next < lines.upperBound { pieces.append(.omitted(lines.upperBound - next)) }
    return pieces
  }
}
