import Markup
import Targets

extension LoweringPass {
  mutating func blocks(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks { lower(block, into: &result) }
    return result
  }

  private mutating func lower(_ block: Block, into result: inout [Block]) {
    let outer = place
    defer { place = outer }
    if block.source.isKnown { place.source = block.source }
    func add(_ content: Block.Content) { result.append(Block(content, at: block.source)) }
    switch block.content {
    case .heading(let heading): lower(heading, at: block.source, into: &result)
    case .paragraph(let content): paragraph(content, at: block.source, into: &result)
    case .list(let list):
      if let list = self.list(list, at: block.source) {
        append(list, at: block.source, to: &result)
      }
    case .definitionList(let parts):
      append(definitionList(parts), at: block.source, to: &result)
    case .quote(let blocks):
      place.isInItem = false
      place.isNested = true
      let lowered = self.blocks(blocks)
      if !lowered.isEmpty { add(.quote(lowered)) }
    case .indented(let blocks):
      place.isInItem = false
      let lowered = self.blocks(blocks)
      if lowered.needsNoIndent { result += lowered } else { add(.quote(lowered)) }
    case .table(let table):
      if let table = self.table(table) { add(.table(table)) }
    case .code(let code):
      let language = DrawnCode.language(code.language)
      let text = LoweredText.code(code.text).withoutEmptyEnds
      add(.code(CodeBlock(language: language, text: text)))
    case .thematicBreak: add(.thematicBreak)
    case .comment(let text): comment(text, at: block.source, into: &result)
    case .alert(let alert): self.alert(alert, at: block.source, into: &result)
    case .details(let details): self.details(details, at: block.source, into: &result)
    case .box(let box): self.box(box, at: block.source, into: &result)
    // HTML is read before; what is left of it shows nothing.
    case .rawHTML(let html): comment(html, at: block.source, into: &result)
    case .pageList(let list): comment(list.sketch, at: block.source, into: &result)
    case .include(let include): comment(include.written, at: block.source, into: &result)
    case .outline(let outline):
      if hasOutline {
        tell(.macroDropped("[[PageOutline]]"), at: block.source, once: "outline")
      } else if lowering.options.writesOutlines, lowering.slugs != nil {
        hasOutline = true
        add(.outline(outline))
      } else if !site.hasOutline {
        tell(.outlineLeftOut, at: block.source, once: "outline")
      }
    case .macro(let call): macro(call, at: block.source, into: &result)
    }
  }

  private mutating func lower(
    _ heading: Heading, at source: SourceRange, into result: inout [Block]
  ) {
    let wasOneLine = place.isOneLine
    place.isOneLine = true
    var content = inlines(heading.content).withoutWholeBold
    place.isOneLine = wasOneLine
    guard content.contains(where: \.isShown) else {
      // An empty heading shows nothing, but its anchors may be linked to.
      if !content.isEmpty { paragraph(content, at: source, into: &result) }
      return
    }
    if heading.hasExplicitID { content.insert(.anchor(heading.id), at: 0) }
    let level = min(max(heading.level, 1), 6)
    result.append(Block(.heading(Heading(level: level, content: content)), at: source))
  }

  /// A list that goes on after an empty line is one list: so it looks in Trac, and so Markdown reads it.
  private func append(_ list: List, at source: SourceRange, to result: inout [Block]) {
    guard case .list(var joined)? = result.last?.content, joined.goesOn(in: list) else {
      result.append(Block(.list(list), at: source))
      return
    }
    result[result.count - 1].content = .thematicBreak
    joined.items += list.items
    result[result.count - 1].content = .list(joined)
    result[result.count - 1].source.end = source.end
  }

  /// So are definitions with an empty line between them: in Trac each begins a list of its own.
  private func append(
    _ parts: [DefinitionPart], at source: SourceRange, to result: inout [Block]
  ) {
    guard !parts.isEmpty else { return }
    guard case .definitionList(let before)? = result.last?.content else {
      result.append(Block(.definitionList(parts), at: source))
      return
    }
    result[result.count - 1].content = .definitionList(before + parts)
    result[result.count - 1].source.end = source.end
  }

  private mutating func list(_ list: List, at source: SourceRange) -> List? {
    guard !list.items.isEmpty else { return nil }
    var copy = list
    if case .ordered(let numbering, let start) = list.kind {
      if numbering != .decimal {
        tell(.numberingLost, at: source, once: "numbering")
      }
      copy.kind = .ordered(.decimal, start: min(max(start, 0), 999_999_999))
    }
    place.isNested = true
    copy.items = list.items.map { item in
      place.isInItem = true
      return List.Item(blocks(item.blocks), isChecked: item.isChecked)
    }
    return copy
  }

  private mutating func definitionList(_ parts: [DefinitionPart]) -> [DefinitionPart] {
    place.isInItem = false
    place.isInCell = true
    place.isNested = true
    return parts.compactMap { part in
      switch part {
      case .term(let content):
        place.isOneLine = true
        defer { place.isOneLine = false }
        return .term(inHTML(inlines(content)))
      case .description(let blocks):
        let lowered = inHTML(self.blocks(blocks))
        return lowered.isEmpty ? nil : .description(lowered)
      }
    }
  }

  /// Tells what a reader no longer sees; an element without a look of its own loses nothing.
  mutating func tellBox(_ name: String, _ attributes: [Attribute], at source: SourceRange) {
    let look = attributes.first { $0.name == "style" } ?? attributes.first { $0.name == "class" }
    if look?.value.isEmpty ?? true, name == "div" || name == "span" { return }
    tell(.boxLost(name, look: look?.value ?? ""), at: source, once: name)
  }
}

extension List {
  /// Whether `next`, right below it, carries on: bullets after bullets, or the number that comes next.
  fileprivate func goesOn(in next: List) -> Bool {
    switch (kind, next.kind) {
    case (.bullet, .bullet): true
    case (.ordered(_, let start), .ordered(_, let nextStart)): nextStart == start + items.count
    default: false
    }
  }
}

/// Code that GitHub draws instead of showing it: `geojson` and `topojson` as maps, `stl` as a body.
///
/// In Trac all of them are code. `mermaid` and `math` are not meant here: no Trac knows them without a
/// plugin, and with it draws them as GitHub does.
enum DrawnCode {
  /// The language to write, so that the code is shown.
  static func language(_ language: String?) -> String? {
    switch language?.lowercased() {
    case "geojson", "topojson": "json"
    case "stl": nil
    default: language
    }
  }
}

/// Boxes: alerts where GitHub has the kind, a quote under a title where it has not, else their content.
extension LoweringPass {
  mutating func box(_ box: Box, at source: SourceRange, into result: inout [Block]) {
    switch box.form {
    // A box in a cell would make a table of HTML of its table.
    case _ where place.isInCell, .plain:
      tellBox(box.name, box.attributes, at: source)
      result += blocks(box.blocks)
    case .alert(let kind) where !place.isNested:
      alert(Alert(kind, blocks: box.blocks), at: source, into: &result)
    case .alert(let kind): titled(kind.title, box, at: source, into: &result)
    case .titled(let title): titled(title, box, at: source, into: &result)
    }
  }

  mutating func alert(_ alert: Alert, at source: SourceRange, into result: inout [Block]) {
    guard !place.isNested else {
      return titled(
        alert.kind.title, Box(name: "", blocks: alert.blocks), at: source, into: &result)
    }
    place.isNested = true
    let content = blocks(alert.blocks)
    guard content.contains(where: \.isVisible) else {
      result += content
      return
    }
    result.append(Block(.alert(Alert(alert.kind, blocks: content)), at: source))
  }

  private mutating func titled(
    _ title: String, _ box: Box, at source: SourceRange, into result: inout [Block]
  ) {
    place.isNested = true
    place.isInItem = false
    let content = blocks(box.blocks)
    guard content.contains(where: \.isVisible) else {
      result += content
      return
    }
    // The author's own title, where there is one: it may be a heading.
    let bold = Block(.paragraph([.styled(.strong, [.text(title)])]), at: source)
    let first = box.title.map { blocks([$0]) } ?? [bold]
    result.append(Block(.quote(first + content), at: source))
  }

  mutating func details(_ details: Details, at source: SourceRange, into result: inout [Block]) {
    place.isNested = true
    place.isInItem = false
    let content = blocks(details.blocks)
    place.isOneLine = true
    var summary = inHTML(inlines(details.summary))
    if !summary.contains(where: \.isShown) { summary = Details.noTitle }
    guard content.contains(where: \.isVisible) else {
      result += [Block(.paragraph(summary), at: source)] + content
      return
    }
    result.append(Block(.details(Details(summary: summary, blocks: content)), at: source))
  }
}
