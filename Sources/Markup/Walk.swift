extension Block {
  /// The block with its children replaced: blocks by `blocks`, runs of text by `inlines`.
  package func mapChildren(
    blocks: ([Block]) throws -> [Block], inlines: ([Inline]) throws -> [Inline]
  ) rethrows -> Block {
    var copy = self
    switch content {
    case .heading(var heading):
      heading.content = try inlines(heading.content)
      copy.content = .heading(heading)
    case .paragraph(let content):
      copy.content = .paragraph(try inlines(content))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = try blocks(list.items[index].blocks)
      }
      copy.content = .list(list)
    case .definitionList(let parts):
      copy.content = .definitionList(
        try parts.map {
          switch $0 {
          case .term(let content): .term(try inlines(content))
          case .description(let children): .description(try blocks(children))
          }
        })
    case .quote(let children):
      copy.content = .quote(try blocks(children))
    case .indented(let children):
      copy.content = .indented(try blocks(children))
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          table.rows[row].cells[cell].blocks = try blocks(table.rows[row].cells[cell].blocks)
        }
      }
      copy.content = .table(table)
    case .box(var box):
      box.blocks = try blocks(box.blocks)
      copy.content = .box(box)
    case .alert(var alert):
      alert.blocks = try blocks(alert.blocks)
      copy.content = .alert(alert)
    case .details(var details):
      details.summary = try inlines(details.summary)
      details.blocks = try blocks(details.blocks)
      copy.content = .details(details)
    case .code, .thematicBreak, .comment, .rawHTML, .pageList, .include, .outline, .macro:
      break
    }
    return copy
  }
}

extension Inline {
  /// The inline with its content replaced by what `inlines` makes of it.
  package func mapChildren(_ inlines: ([Inline]) throws -> [Inline]) rethrows -> Inline {
    switch self {
    case .styled(let style, let content):
      return .styled(style, try inlines(content))
    case .link(var link):
      link.content = try inlines(link.content)
      return .link(link)
    case .footnote(let content):
      return .footnote(try inlines(content))
    case .span(var span):
      span.content = try inlines(span.content)
      return .span(span)
    case .text, .softBreak, .lineBreak, .code, .image, .anchor, .comment, .rawHTML, .pageList,
      .macro:
      return self
    }
  }
}

extension [Inline] {
  /// The visible text.
  package var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let part), .code(let part): text += part
      case .softBreak, .lineBreak: text += " "
      case .styled(_, let content): text += content.plainText
      case .link(let link): text += link.content.plainText
      case .span(let span): text += span.content.plainText
      case .image, .anchor, .footnote, .comment, .rawHTML, .pageList, .macro: break
      }
    }
    return text
  }
}

extension Block {
  /// Visits the block's children in the order of the page, without a copy of them.
  package func forEachChild(blocks: ([Block]) -> Void, inlines: ([Inline]) -> Void) {
    switch content {
    case .heading(let heading): inlines(heading.content)
    case .paragraph(let content): inlines(content)
    case .list(let list): for item in list.items { blocks(item.blocks) }
    case .definitionList(let parts):
      for part in parts {
        switch part {
        case .term(let content): inlines(content)
        case .description(let children): blocks(children)
        }
      }
    case .quote(let children), .indented(let children): blocks(children)
    case .table(let table):
      for row in table.rows {
        for cell in row.cells { blocks(cell.blocks) }
      }
    case .box(let box): blocks(box.blocks)
    case .alert(let alert): blocks(alert.blocks)
    case .details(let details):
      inlines(details.summary)
      blocks(details.blocks)
    case .code, .thematicBreak, .comment, .rawHTML, .pageList, .include, .outline, .macro: break
    }
  }
}

extension Inline {
  /// Visits the inline's content, without a copy of it.
  package func forEachChild(_ inlines: ([Inline]) -> Void) {
    switch self {
    case .styled(_, let content), .footnote(let content): inlines(content)
    case .link(let link): inlines(link.content)
    case .span(let span): inlines(span.content)
    case .text, .softBreak, .lineBreak, .code, .image, .anchor, .comment, .rawHTML, .pageList,
      .macro:
      break
    }
  }
}
