import Basics
import Markdown

extension PageReader {
  mutating func block(
    _ role: ElementRole, _ attributes: HTMLAttributes, _ index: Int, _ look: Look,
    into flow: inout Flow
  ) {
    let line = lines.line
    switch role {
    case .heading(let level): heading(level, index, look, into: &flow)
    case .rule: flow.add(leaf(ShownBlock(kind: .rule, line: line)))
    case .quote:
      quote(blocks(of: index, look), line, isCited: attributes["class"] == "citation", into: &flow)
    case .bulletList:
      flow.add(list(ShownBlock(kind: .bulletList, line: line), index, look))
    case .orderedList:
      let start = attributes["start"].flatMap { Int($0) } ?? 1
      flow.add(list(ShownBlock(kind: .orderedList(start: start), line: line), index, look))
    case .definitionList:
      flow.add(definitions(ShownBlock(kind: .definitionList, line: line), index, look))
    case .table: table(index, look, into: &flow)
    // Stray parts of lists and tables, and blocks without a look: their content counts.
    default: children(of: index, look, into: &flow)
    }
  }

  private mutating func heading(_ level: Int, _ index: Int, _ look: Look, into flow: inout Flow) {
    var block = ShownBlock(kind: .heading(level: level), line: lines.line)
    var inner = Flow()
    children(of: index, look, into: &inner)
    block.pieces = inner.blocks.flatMap(\.pieces) + (inner.takeParagraph()?.pieces ?? [])
    guard !block.pieces.isEmpty else { return }
    flow.add(leaf(block))
    addSlug(ofHeading: index)
  }

  /// `> [!NOTE]` shows as a box: its content counts, as of any box.
  ///
  /// - Parameter isCited: it is not an indent of Trac's.
  private mutating func quote(
    _ blocks: [ShownBlock], _ line: Int, isCited: Bool, into flow: inout Flow
  ) {
    guard let first = blocks.first else { return }
    if dialect != .gitHub, !isCited, blocks.count == 1, first.needsNoIndent {
      return flow.add(first)
    }
    guard dialect == .gitHub, first.kind == .paragraph, let mark = first.pieces.first,
      Self.alerts.contains(mark.text)
    else { return flow.add(ShownBlock(kind: .quote, line: line, children: blocks)) }
    var content = blocks
    content[0].pieces = Flow.trimmed(Array(first.pieces.dropFirst()))
    for block in content where block.kind != .paragraph || !block.pieces.isEmpty { flow.add(block) }
  }

  private static let alerts: Set<String> = [
    "[!NOTE]", "[!TIP]", "[!IMPORTANT]", "[!WARNING]", "[!CAUTION]",
  ]

  private mutating func list(_ list: ShownBlock, _ index: Int, _ look: Look) -> ShownBlock {
    var list = list
    list.isPageList = isPageList
    list.isFootnotes = isFootnotes
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content else {
        var stray = Flow()
        visit(child, look, into: &stray)
        finish(&stray)
        list.children += stray.blocks.map { ShownBlock(kind: .item, line: $0.line, children: [$0]) }
        continue
      }
      if name == "li" {
        lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
        let line = lines.line
        let content = item(child, attributes, look)
        if !content.isEmpty {
          list.children.append(ShownBlock(kind: .item, line: line, children: content))
        }
      } else {
        // A list right inside a list belongs to the item before it.
        var stray = Flow()
        visit(child, look, into: &stray)
        finish(&stray)
        if let last = list.children.indices.last {
          list.children[last].children += stray.blocks
        } else if !stray.blocks.isEmpty {
          list.children.append(
            ShownBlock(kind: .item, line: lines.line, children: stray.blocks))
        }
      }
    }
    return list
  }

  private mutating func definitions(
    _ list: ShownBlock, _ index: Int, _ look: Look
  ) -> ShownBlock {
    var list = list
    for child in childIndices(of: index) {
      guard case .element(let name, let attributes) = nodes[child].content,
        name == "dt" || name == "dd"
      else { continue }
      lines.enter(attributes["data-sourcepos"], htmlLine: nodes[child].line)
      let line = lines.line
      let content = item(child, attributes, look)
      guard name == "dt" || !content.isEmpty else { continue }
      list.children.append(
        ShownBlock(kind: name == "dt" ? .term : .description, line: line, children: content))
    }
    return list
  }

  /// The lines of code, without empty ones at both ends.
  func codeBlock(_ text: String, line: Int, isColored: Bool) -> ShownBlock {
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    if text.utf8.contains(0x0D) {
      lines = lines.map { $0.last == 0x0D ? $0.dropLast() : $0 }[...]
    }
    var first = line
    while let line = lines.first, line.allSatisfy({ $0 <= 0x20 }) {
      lines.removeFirst()
      first += 1
    }
    while let line = lines.last, line.allSatisfy({ $0 <= 0x20 }) { lines.removeLast() }
    return ShownBlock(
      kind: .code, line: self.lines.isOn ? first : 0, lines: lines.map { String(Substring($0)) },
      isColored: isColored)
  }

  /// Trac's table with a row a line: the number, then the text.
  func numberedCode(_ index: Int) -> ShownBlock {
    var rows: [String] = []
    for inner in index..<nodes[index].end {
      guard case .element("td", _) = nodes[inner].content else { continue }
      let text = text(of: inner)
      rows.append(text.utf8.last == 0x0A ? String(Substring(text.utf8.dropLast())) : text)
    }
    return codeBlock(rows.joined(separator: "\n"), line: 0, isColored: true)
  }
}
