import Markup

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
