import Markup

extension [Inline] {
  /// Appends inlines; neighbouring text becomes one.
  mutating func append(merging others: [Inline]) {
    for other in others {
      if case .text(let text) = other { append(mergingText: text) } else { append(other) }
    }
  }

  mutating func append(mergingText text: String) {
    if case .text(let before) = last {
      self[count - 1] = .text(before + text)
    } else {
      append(.text(text))
    }
  }

  /// The comments, where there is nothing else to see.
  var commentsOnly: [String]? {
    var comments: [String] = []
    for inline in self {
      switch inline {
      case .comment(let text): comments.append(text)
      case .text(let text) where text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }: continue
      case .softBreak: continue
      default: return nil
      }
    }
    return comments.isEmpty ? nil : comments
  }
}

extension ArraySlice<Inline> {
  /// Without the line ends that a list of pages behind them makes superfluous.
  var withoutBreaksAtEnd: ArraySlice<Inline> {
    var rest = self
    while let last = rest.last, last.isBreak { rest = rest.dropLast() }
    return rest
  }
}

extension Inline {
  /// A list of pages that stands on lines of its own.
  var isBlockList: Bool {
    if case .pageList(let list) = self { return list.format != .compact }
    return false
  }

  var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    case .text(let text): text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    default: false
    }
  }
}
