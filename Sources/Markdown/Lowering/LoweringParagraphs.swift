import Markup

extension LoweringPass {
  /// A paragraph, with its comments where no HTML block begins: a comment at the start of a line would take
  /// the rest of the line with it.
  mutating func paragraph(
    _ content: [Inline], at source: SourceRange, into result: inout [Block]
  ) {
    let lowered = inlines(content)
    guard !place.isOneLine else {
      if !lowered.isEmpty { result.append(Block(.paragraph(lowered), at: source)) }
      return
    }
    guard case .comment? = lowered.first else {
      place.isInItem = false
      if !lowered.isEmpty { result.append(Block(.paragraph(lowered), at: source)) }
      return
    }
    var leading: [String] = []
    var rest = lowered[...]
    while let first = rest.first {
      if case .comment(let text) = first {
        leading.append(text)
      } else if !first.isBreak, !first.isBlankText {
        break
      }
      rest.removeFirst()
    }
    var text = LoweredText(oneLine: false)
    for inline in rest { text.append(inline) }
    if place.isInItem {
      for comment in leading where !rest.isEmpty {
        text.append(.text(" "))
        text.append(.comment(comment))
      }
    }
    if !place.isInItem || rest.isEmpty {
      result += leading.map { Block(.comment($0), at: source) }
    }
    place.isInItem = false
    let paragraph = text.finished()
    if !paragraph.isEmpty { result.append(Block(.paragraph(paragraph), at: source)) }
  }

  mutating func comment(_ text: String, at source: SourceRange, into result: inout [Block]) {
    guard !lowering.options.dropsComments else { return }
    let clean = CommentText.clean(text)
    guard !clean.isEmpty else { return }
    if place.isOneLine {
      result.append(Block(.paragraph([.comment(CommentText.line(clean))]), at: source))
    } else {
      result.append(Block(.comment(clean), at: source))
    }
  }
}

extension Inline {
  var isBlankText: Bool {
    if case .text(let text) = self { return text.utf8.allSatisfy(\.isLineBlank) }
    return false
  }

  /// Whether a reader sees anything of it.
  var isShown: Bool {
    switch self {
    case .anchor, .comment, .softBreak, .lineBreak: false
    case .text: !isBlankText
    case .styled(_, let content), .footnote(let content): content.contains(where: \.isShown)
    default: true
    }
  }
}
