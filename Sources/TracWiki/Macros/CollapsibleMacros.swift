import Basics
import Markup

/// `[[CollapsibleStart(Title)]]` and `[[CollapsibleEnd]]`, of CollapsiblePlugin: a click on the title unfolds what is between
/// them.
enum CollapsibleMacros {
  fileprivate static let startName = "CollapsibleStart"
  fileprivate static let endName = "CollapsibleEnd"

  static let all = [start, end]

  /// Without its end, it is a title.
  private static let start = Macro(
    startName, becomes: "`<details>` with its title and what follows, up to `CollapsibleEnd`",
    isForeign: true, needsParentheses: true
  ) { call in
    let title = Inline.styled(.strong, call.inlines(call.text.trimmedBlanks))
    return call.block(
      .box(Box(name: call.name, blocks: [Block(.paragraph([title]), at: call.range)])))
  }

  private static let end = Macro(
    endName, becomes: "the end of the `<details>` that `CollapsibleStart` began", isForeign: true
  ) { call in
    call.block(.box(Box(name: call.name, blocks: [])))
  }
}

extension [Block] {
  /// The blocks with those between `CollapsibleStart` and `CollapsibleEnd` in their folds.
  var folded: [Block] {
    guard contains(where: { $0.isCollapsible(CollapsibleMacros.startName) }) else { return self }
    var open: [(start: Block, before: [Block])] = []
    var unread = 0
    var result: [Block] = []
    for block in self {
      if block.isCollapsible(CollapsibleMacros.startName) {
        if open.count < Self.deepestFold {
          open.append((block, result))
          result = []
        } else {
          unread += 1
          result.append(block)
        }
      } else if block.isCollapsible(CollapsibleMacros.endName) {
        if unread > 0 {
          unread -= 1
        } else if let (start, before) = open.popLast() {
          let details = Details(summary: start.foldTitle, blocks: result)
          result = before
          result.append(Block(.details(details), at: start.source))
        }
      } else {
        result.append(block)
      }
    }
    while let (start, before) = open.popLast() { result = before + [start] + result }
    return result
  }

  /// Trees are walked recursively.
  private static var deepestFold: Int { 8 }
}

extension Block {
  fileprivate func isCollapsible(_ name: String) -> Bool {
    if case .box(let box) = content { box.name == name } else { false }
  }

  fileprivate var foldTitle: [Inline] {
    guard case .box(let box) = content, case .paragraph(let content)? = box.blocks.first?.content,
      case .styled(_, let title)? = content.first
    else { return [] }
    return title
  }
}
