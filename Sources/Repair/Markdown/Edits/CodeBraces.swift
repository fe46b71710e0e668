/// Trac's blocks of code in a document that may show fences.
struct CodeBraces {
  /// Marks before a line.
  private struct Marks {
    /// Fences of backquotes.
    var fences = 0
    var tildes = 0
    /// Fences with a language, and `{{{`: behind an even number of fences, and behind an odd one.
    var named = (even: 0, odd: 0)
    var openings = (even: 0, odd: 0)

    mutating func add(_ mark: CodeMark) {
      let isEven = fences % 2 == 0
      switch mark {
      case .fence(UInt8(ascii: "`"), _, let isBare):
        fences += 1
        guard !isBare else { return }
        if isEven { named.even += 1 } else { named.odd += 1 }
      case .fence: tildes += 1
      case .opening: if isEven { openings.even += 1 } else { openings.odd += 1 }
      case .closing, .none: break
      }
    }
  }

  private let braces: TracBraces
  private var before = [Marks()]

  init(_ lines: TextLines, _ marks: [CodeMark]) {
    braces = TracBraces(lines)
    before.reserveCapacity(marks.count + 1)
    var all = Marks()
    for mark in marks {
      all.add(mark)
      before.append(all)
    }
  }

  /// The line that closes a block of Trac's code; nil: nothing does, or the fences in it are halves of other blocks, as
  /// in `{{{` "```" text "```sh" `}}}`.
  func end(of line: Int) -> Int? {
    guard let end = braces.block(at: line)?.last else { return nil }
    let (first, last) = (before[line + 1], before[end])
    // What stands behind the first fence, the third and so on is inside of one.
    let isEven = first.fences % 2 > 0
    let named = isEven ? last.named.even - first.named.even : last.named.odd - first.named.odd
    let openings =
      isEven ? last.openings.even - first.openings.even : last.openings.odd - first.openings.odd
    let isPaired = (last.fences - first.fences) % 2 == 0
    return openings > 0 || isPaired && named > 0 ? nil : end
  }

  /// Whether Markdown would read a fence in such a block that goes on behind it.
  func showsOpenFence(_ block: Range<Int>) -> Bool {
    let (first, last) = (before[block.lowerBound], before[block.upperBound])
    return (last.fences - first.fences) % 2 > 0 || (last.tildes - first.tildes) % 2 > 0
  }
}
