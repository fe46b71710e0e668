import Markup

extension Block {
  /// Whether anything is written for it.
  var isVisible: Bool {
    switch content {
    case .paragraph(let content): content.hasInk
    case .quote(let blocks): blocks.contains(where: \.isVisible)
    case .box(let box): box.blocks.contains(where: \.isVisible)
    case .list(let list): !list.items.isEmpty
    case .definitionList(let parts): !parts.isEmpty
    case .table(let table): table.rows.contains { !$0.cells.isEmpty }
    default: true
    }
  }
}

extension [Inline] {
  /// Whether there is more than blanks and line ends.
  var hasInk: Bool {
    contains { inline in
      switch inline {
      case .text(let text): text.utf8.contains { !$0.isLineBlank && !$0.isLineEnd }
      case .softBreak, .lineBreak: false
      case .styled(_, let content): content.hasInk
      case .span(let span): span.content.hasInk
      default: inline.isVisible
      }
    }
  }
}

extension Block.Content {
  /// Whether a reader would take both for one block.
  func merges(with next: Self) -> Bool {
    guard case .list(let list) = self, case .list(let following) = next else { return false }
    switch (list.kind, following.kind) {
    case (.bullet, .bullet), (.ordered, .ordered): return true
    default: return false
    }
  }
}
