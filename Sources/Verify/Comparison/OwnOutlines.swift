extension [ShownBlock] {
  /// The lists at the top level that are nothing but links into the page itself, with the title before them.
  func outlines(_ isOwnPlace: (Int) -> Bool) -> [Range<Int>] {
    indices.filter { self[$0].isOutline(isOwnPlace) }.map { list in
      let isTitled = list > 0 && self[list - 1].isTitle
      return (isTitled ? list - 1 : list)..<list + 1
    }
  }

  mutating func remove(_ ranges: [Range<Int>]) {
    for range in ranges.reversed() { removeSubrange(range) }
  }
}

extension ShownBlock {
  fileprivate func isOutline(_ isOwnPlace: (Int) -> Bool) -> Bool {
    switch kind {
    case .bulletList, .orderedList, .item:
      return !isFootnotes && !children.isEmpty && children.allSatisfy { $0.isOutline(isOwnPlace) }
    case .paragraph:
      return pieces.allSatisfy { piece in
        piece.runs.allSatisfy { $0.look.link.map(isOwnPlace) ?? false }
      }
    default: return false
    }
  }

  /// The title of a list of contents: Trac's is a heading of level 4, ours a bold line.
  fileprivate var isTitle: Bool {
    switch kind {
    case .heading(level: 4): true
    case .paragraph:
      pieces.allSatisfy { $0.runs.allSatisfy { $0.look.styles.contains(.strong) } }
    default: false
    }
  }
}
