import Markup

/// What GitHub shows of a page, row by row from its top: of a long list only the items on the lines of a row.
struct ShownBlocks {
  private let blocks: [Block]
  /// The lines of each block; those of HTML are between its neighbors.
  private let places: [ClosedRange<Int>]
  /// Blocks of HTML that an earlier row has shown: their parts have no lines, so they are shown once.
  private var whole: Set<Int> = []

  init(_ blocks: [Block]) {
    self.blocks = blocks
    var before = 0
    places = blocks.indices.map { index in
      let source = blocks[index].source
      if source.isKnown {
        before = max(before, Int(source.end.line))
        return Int(source.start.line)...max(Int(source.start.line), Int(source.end.line))
      }
      let next = blocks[index...].first(where: \.source.isKnown).map { Int($0.source.start.line) }
      return before + 1...max(before + 1, (next ?? .max) - 1)
    }
  }

  /// The blocks on some lines, from 1.
  ///
  /// - Returns: nil if an earlier row has shown them.
  mutating func next(_ lines: Range<Int>) -> [Block]? {
    var shown: [Block] = []
    var isShownAbove = false
    for (index, place) in places.enumerated()
    where place.lowerBound < lines.upperBound && place.upperBound >= lines.lowerBound {
      if blocks[index].source.isKnown {
        shown += LineCut(lines: lines).of([blocks[index]])
      } else if whole.insert(index).inserted {
        shown.append(blocks[index])
      } else {
        isShownAbove = true
      }
    }
    return shown.isEmpty && isShownAbove ? nil : shown
  }
}

/// The parts of blocks that are on some lines.
private struct LineCut {
  /// From 1.
  let lines: Range<Int>

  func of(_ blocks: [Block]) -> [Block] { blocks.compactMap(cut) }

  /// nil if it shows nothing on these lines.
  private func cut(_ block: Block) -> Block? {
    guard block.source.isKnown else { return block }
    let (first, last) = (Int(block.source.start.line), Int(block.source.end.line))
    guard first < lines.upperBound, last >= lines.lowerBound else { return nil }
    if first >= lines.lowerBound, last < lines.upperBound { return block }
    guard let content = part(of: block.content, from: first) else { return nil }
    return Block(content, at: block.source)
  }

  private func part(of content: Block.Content, from first: Int) -> Block.Content? {
    switch content {
    case .list(let list): part(of: list).map { .list($0) }
    case .quote(let blocks): filled(of(blocks)).map { .quote($0) }
    case .alert(let alert): .alert(Alert(alert.kind, blocks: of(alert.blocks)))
    case .details(let details):
      .details(Details(summary: details.summary, blocks: of(details.blocks)))
    case .code(let code): .code(part(of: code, from: first))
    case .table(let table): .table(part(of: table, from: first))
    default: content
    }
  }

  private func filled(_ blocks: [Block]) -> [Block]? { blocks.isEmpty ? nil : blocks }

  private func part(of list: List) -> List? {
    var part = List(list.kind, items: [])
    var before = 0
    for item in list.items {
      let blocks = of(item.blocks)
      // What has no blocks is on an unknown line.
      if blocks.isEmpty {
        if part.items.isEmpty { before += 1 }
        continue
      }
      part.items.append(List.Item(blocks, isChecked: item.isChecked))
    }
    if case .ordered(let numbering, let start) = list.kind {
      part.kind = .ordered(numbering, start: start + before)
    }
    return part.items.isEmpty ? nil : part
  }

  /// The first line of a fence is above its text.
  private func part(of code: CodeBlock, from first: Int) -> CodeBlock {
    let kept = code.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { lines.contains(first + 1 + $0.offset) }.map(\.element)
    return CodeBlock(language: code.language, text: kept.joined(separator: "\n"))
  }

  /// With the header row, without which the cells mean little; below it is the delimiter row.
  private func part(of table: Table, from first: Int) -> Table {
    guard table.rows.allSatisfy({ $0.cells.allSatisfy { $0.rowSpan <= 1 } }) else { return table }
    return Table(
      rows: table.rows.enumerated().filter { index, _ in
        index == 0 || lines.contains(first + 1 + index)
      }.map(\.element))
  }
}
