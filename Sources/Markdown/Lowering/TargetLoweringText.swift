import Markup
import Targets

extension TargetLoweringPass {
  /// Running text as the reader can show it.
  mutating func text(_ content: [Inline], isOneLine: Bool = false) -> [Inline] {
    var text = LoweredText(oneLine: isOneLine)
    append(content, to: &text)
    return text.finished()
  }

  private mutating func part(_ content: [Inline]) -> [Inline] {
    var text = LoweredText(oneLine: false, keepsEnds: true)
    append(content, to: &text)
    return text.part
  }

  private mutating func append(_ content: [Inline], to text: inout LoweredText) {
    for inline in content { append(inline, to: &text) }
  }

  private mutating func append(_ inline: Inline, to text: inout LoweredText) {
    switch inline {
    case .code(let code) where breaks(.escapedPipe):
      // With blanks at its ends it is not code to kramdown.
      let inner = code.drop { $0 == " " }
      let end = inner.reversed().drop { $0 == " " }
      text.append(.code(end.isEmpty ? code : String(end.reversed())))
    case .comment(let comment):
      // To kramdown a bar in a comment makes a table of its paragraph, and Gollum looks for links in comments.
      if breaks(.barePipe), comment.contains("|") { break }
      // The second time for what the first leaves of `[[[`.
      let apart = comment.replacing("[[", with: "[ [").replacing("[[", with: "[ [")
      text.append(.comment(breaks(.doubleBracket) ? apart : comment))
    case .softBreak: text.append(breaks(.brokenParagraph) ? .text(" ") : .softBreak)
    case .styled(let style, let content):
      styled(style, content, to: &text)
    case .footnote(let note):
      guard breaks(.footnote) else { return text.append(.footnote(part(note))) }
      tell(.footnoteLost, once: "footnote")
      text.append(.text(" ("))
      for inline in part(note) { text.append(inline) }
      text.append(.text(")"))
    case .image(var image):
      if breaks(.inlineHTML), image.width != nil || image.height != nil || image.alignment != nil {
        tell(.imageSizeLost, once: "image")
        (image.width, image.height, image.alignment) = (nil, nil, nil)
      }
      if image.needsTag, let link = image.link, self.target.links.serving == .html {
        image.link = served(link)
      }
      text.append(.image(image))
    default: text.append(inline.mapChildren { part($0) })
    }
  }

  private mutating func styled(
    _ style: Inline.Style, _ content: [Inline], to text: inout LoweredText
  ) {
    let inner = part(content)
    guard breaks(.inlineHTML) else { return text.append(.styled(style, inner)) }
    switch style {
    case .strong, .emphasis, .deleted: text.append(.styled(style, inner))
    case .inserted:
      tell(.underlineLost, once: "underline")
      for inline in inner { text.append(inline) }
    case .superscript, .subscript:
      let isRaised = style == .superscript
      if let signs = SmallDigits.text(inner.plainText, isRaised: isRaised) {
        text.append(.text(signs))
      } else {
        tell(.raisedLost, once: "raised")
        let isEnclosed = inner.plainText.isEnclosed
        text.append(.text((isRaised ? "^" : "_") + (isEnclosed ? "" : "(")))
        for inline in inner { text.append(inline) }
        if !isEnclosed { text.append(.text(")")) }
      }
    }
  }
}

extension String {
  /// Whether it is in parentheses as a whole: `(really)`.
  fileprivate var isEnclosed: Bool {
    utf8.first == UInt8(ascii: "(") && utf8.last == UInt8(ascii: ")")
      && !dropFirst().dropLast().contains { $0 == "(" || $0 == ")" }
  }
}

/// Digits that are raised or lowered by themselves: `²`, `₂`.
enum SmallDigits {
  /// nil if not all of the text can be written so.
  static func text(_ text: String, isRaised: Bool) -> String? {
    guard !text.isEmpty else { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      guard let small = (isRaised ? raised : lowered)[scalar] else { return nil }
      result.unicodeScalars.append(small)
    }
    return result
  }

  private static let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "n": "ⁿ", "i": "ⁱ",
  ]
  private static let lowered: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
    "9": "₉", "+": "₊", "-": "₋",
  ]
}

extension TargetLoweringPass {
  /// A table that pipes can hold: spans become empty cells, blocks in cells one line with breaks. Where there are too
  /// many columns for that, each row is a paragraph.
  mutating func table(_ table: Table) -> [Block.Content] {
    guard breaks(.blockHTML), !table.fitsPipes else {
      var copy = table
      for row in copy.rows.indices {
        for cell in copy.rows[row].cells.indices {
          let blocks = copy.rows[row].cells[cell].blocks
          copy.rows[row].cells[cell].blocks = blocks.isOneLine ? line(blocks) : self.blocks(blocks)
        }
      }
      let isHTML = !copy.fitsPipes
      return isHTML ? asHTML([Block(.table(copy))]).map(\.content) : [.table(copy)]
    }
    let grid = grid(of: table)
    if grid.isTooWide {
      tell(.rowsBecameParagraphs, once: "wide table")
      // Of a table that is too wide as is, the lowering has told.
      if !table.isTooWide {
        tell(.tableSpansTooWide(columns: grid.columnCount))
      }
      return lines(of: [Block(.table(table))], depth: 0).map { .paragraph($0) }
    }
    tell(.tableSpanLost, once: "table")
    return [.table(grid.withPipes)]
  }

  /// The text of a plain cell.
  private mutating func line(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { block in
      guard case .paragraph(let content) = block.content else { return block }
      let lowered = text(content, isOneLine: true)
      return lowered.isEmpty ? nil : Block(.paragraph(lowered), at: block.source)
    }
  }

  /// Each cell at its place, with empty ones where it reaches.
  private mutating func grid(of table: Table) -> Table {
    // So that no span makes a giant of it.
    let widest = 200
    var rows: [Table.Row] = []
    /// For each column the first row that no cell from above reaches.
    var free: [Int] = []
    for (number, row) in table.rows.enumerated() {
      var cells: [Table.Cell] = []
      for cell in row.cells {
        while cells.count < free.count, free[cells.count] > number { cells.append(Table.Cell([])) }
        let content = inlines(of: cell.blocks)
        let blocks =
          content.isEmpty
          ? [] : [Block(.paragraph(content), at: cell.blocks.first?.source ?? .unknown)]
        let start = cells.count
        cells.append(Table.Cell(blocks, isHeader: cell.isHeader, alignment: cell.alignment))
        while cells.count < min(start + cell.columnSpan, widest) { cells.append(Table.Cell([])) }
        while free.count < cells.count { free.append(0) }
        for column in start..<cells.count { free[column] = number + max(cell.rowSpan, 1) }
      }
      rows.append(Table.Row(cells))
    }
    return Table(rows: rows)
  }

  /// Blocks on one line, with breaks between them.
  private mutating func inlines(of blocks: [Block]) -> [Inline] {
    var text = LoweredText(oneLine: true)
    var isFirst = true
    for line in lines(of: blocks, depth: 0) where !line.isEmpty {
      if !isFirst { text.append(.lineBreak) }
      isFirst = false
      for inline in line { text.append(inline) }
    }
    return text.finished()
  }

  private mutating func lines(of blocks: [Block], depth: Int) -> [[Inline]] {
    guard depth < 100 else { return [] }
    return blocks.flatMap { block -> [[Inline]] in
      switch block.content {
      case .paragraph(let content): return [text(content, isOneLine: true)]
      case .heading(let heading):
        return [[.styled(.strong, text(heading.content, isOneLine: true).withoutStyle(.strong))]]
      case .code(let code):
        return code.text.split(separator: "\n").filter { $0.contains { $0 != " " } }
          .map { [.code(String($0))] }
      case .list(let list):
        var number = 0
        return list.items.flatMap { item -> [[Inline]] in
          number += 1
          let mark: String
          if case .ordered(_, let start) = list.kind {
            mark = "\(start + number - 1). "
          } else {
            mark = "• "
          }
          var inner = lines(of: item.blocks, depth: depth + 1)
          if inner.isEmpty { inner = [[]] }
          inner[0].insert(.text(mark), at: 0)
          return inner
        }
      case .quote(let inner): return lines(of: inner, depth: depth + 1)
      case .alert(let alert):
        return [[.styled(.strong, [.text(alert.kind.title)])]]
          + lines(of: alert.blocks, depth: depth + 1)
      case .details(let details):
        let inner = lines(of: details.blocks, depth: depth + 1)
        guard details.summary != Details.noTitle else { return inner }
        let title = text(details.summary, isOneLine: true).withoutStyle(.strong)
        return [[.styled(.strong, title)]] + inner
      case .table(let table):
        return table.rows.map { row in
          row.cells.enumerated().flatMap { number, cell -> [Inline] in
            (number > 0 ? [.text(" / ")] : [])
              + Array(
                lines(of: cell.blocks, depth: depth + 1).filter { !$0.isEmpty }
                  .joined(separator: [.lineBreak]))
          }
        }
      case .definitionList(let parts):
        return parts.flatMap { part -> [[Inline]] in
          switch part {
          case .term(let term):
            [[.styled(.strong, text(term, isOneLine: true).withoutStyle(.strong))]]
          case .description(let inner): lines(of: inner, depth: depth + 1)
          }
        }
      default: return []
      }
    }
  }
}
