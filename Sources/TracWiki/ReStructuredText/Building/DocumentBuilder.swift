import Markup

/// A whole rst text → blocks: with docutils' title, subtitle, head of fields, numbers of sections, header and
/// footer.
enum DocumentBuilder {
  static func build(_ source: [RSTBlock], _ document: RSTDocument) -> [Block] {
    document.notes.number(&document.names)
    document.names.settle()
    var (blocks, titles) = promoted(source)
    number(&blocks, behind: titles)
    var builder = BlockBuilder(document)
    var result = builder.blocks(document.header)
    if !result.isEmpty { result.append(Block(.thematicBreak)) }
    if let head = blocks[titles...].firstIndex(where: { !$0.content.isBeforeHead }),
      case .fields(let fields) = blocks[head].content
    {
      result += builder.blocks(Array(blocks[..<titles]))
      result += builder.docInfo(fields, at: blocks[head].source)
      blocks.remove(at: head)
      blocks.removeSubrange(..<titles)
    }
    result += builder.blocks(blocks) + builder.remainingPlaces()
    let footer = builder.blocks(document.footer)
    if !footer.isEmpty { result += [Block(.thematicBreak)] + footer }
    return result
  }

  /// A lone title at the start is the title of the text, and a lone one below it its subtitle: what follows moves
  /// up by as many levels.
  private static func promoted(_ source: [RSTBlock]) -> (blocks: [RSTBlock], titles: Int) {
    var blocks = source
    guard let title = loneTitle(blocks, level: 1, from: 0) else { return (blocks, 0) }
    blocks.insert(blocks.remove(at: title), at: 0)
    var titles = 1
    if let subtitle = loneTitle(blocks, level: 2, from: 1) {
      blocks.insert(blocks.remove(at: subtitle), at: 1)
      titles = 2
    }
    for index in blocks.indices.dropFirst(titles) {
      if case .title(let level, let content, let place) = blocks[index].content {
        blocks[index].content = .title(level: level - titles, content, place: place)
      }
    }
    return (blocks, titles)
  }

  /// The only title of its level, with nothing to see before it.
  private static func loneTitle(_ blocks: [RSTBlock], level: Int, from start: Int) -> Int? {
    func isTitle(_ block: RSTBlock) -> Bool {
      if case .title(level, _, _) = block.content { true } else { false }
    }
    guard let first = blocks[start...].firstIndex(where: { !$0.content.isBeforeHead }),
      isTitle(blocks[first]), !blocks[(first + 1)...].contains(where: isTitle)
    else { return nil }
    return first
  }

  /// `.. sectnum::`: numbers before the titles of sections.
  private static func number(_ blocks: inout [RSTBlock], behind titles: Int) {
    let numberings = blocks.compactMap { block -> RSTBlock.SectionNumbering? in
      if case .numbering(let numbering) = block.content { numbering } else { nil }
    }
    guard let numbering = numberings.first else { return }
    var counters: [Int] = []
    for index in blocks.indices.dropFirst(titles) {
      guard case .title(let level, let content, let place) = blocks[index].content,
        level <= numbering.depth
      else { continue }
      while counters.count > level { counters.removeLast() }
      while counters.count < level { counters.append(counters.isEmpty ? numbering.start - 1 : 0) }
      counters[level - 1] += 1
      let number = counters.map(String.init).joined(separator: ".")
      let text = numbering.prefix + number + numbering.suffix + "\u{A0}\u{A0}\u{A0}"
      blocks[index].content = .title(
        level: level, [.text(Array(text.utf8))] + content, place: place)
    }
  }
}
