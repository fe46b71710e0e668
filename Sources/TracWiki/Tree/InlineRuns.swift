import Basics
import Markup

/// A piece of text and the emphasis that was open when it came.
struct Run {
  var inline: Inline
  var styles: StyleStack
}

/// Runs of text → nested inlines.
enum InlineRuns {
  /// Without blanks at both ends and around line ends; empty where nothing is left.
  static func nest(_ runs: [Run]) -> [Inline] {
    var trimmed: [Run] = []
    trimmed.reserveCapacity(runs.count)
    for run in runs { append(run, to: &trimmed) }
    while let last = trimmed.last, let rest = withoutTrailingBlanks(last.inline) {
      trimmed.removeLast()
      if let rest {
        trimmed.append(Run(inline: rest, styles: last.styles))
        break
      }
    }
    return nest(trimmed[...], depth: 0)
  }

  /// As they are: a part of a text keeps the blanks at its ends.
  static func nestPart(_ runs: [Run]) -> [Inline] {
    nest(runs[...], depth: 0)
  }

  private static func append(_ run: Run, to runs: inout [Run]) {
    switch run.inline {
    case .text(let text):
      let isAtStart: Bool
      switch runs.last?.inline {
      case nil, .softBreak, .lineBreak: isAtStart = true
      default: isAtStart = false
      }
      guard isAtStart, text.utf8.first == UInt8(ascii: " ") else {
        if !text.isEmpty { runs.append(run) }
        return
      }
      let rest = text.droppingSpaces(atEnd: false)
      if !rest.isEmpty { runs.append(Run(inline: .text(rest), styles: run.styles)) }
    case .softBreak:
      while let last = runs.last, let rest = withoutTrailingBlanks(last.inline) {
        if case .softBreak = last.inline { return }
        runs.removeLast()
        if let rest {
          runs.append(Run(inline: rest, styles: last.styles))
          break
        }
      }
      switch runs.last?.inline {
      case nil, .lineBreak: return
      default: runs.append(run)
      }
    default:
      runs.append(run)
    }
  }

  /// nil: it has no trailing blanks; an empty optional inside: it is nothing but blanks.
  private static func withoutTrailingBlanks(_ inline: Inline) -> Inline?? {
    switch inline {
    case .softBreak: return .some(nil)
    case .text(let text):
      guard text.utf8.last == UInt8(ascii: " ") else { return nil }
      let rest = text.droppingSpaces(atEnd: true)
      return .some(rest.isEmpty ? nil : .text(rest))
    default: return nil
    }
  }

  private static func nest(_ runs: ArraySlice<Run>, depth: Int) -> [Inline] {
    var inlines: [Inline] = []
    var index = runs.startIndex
    while index < runs.endIndex {
      guard let mark = runs[index].styles.shown(at: depth) else {
        if case .text(var text) = runs[index].inline {
          index += 1
          while index < runs.endIndex, runs[index].styles.shown(at: depth) == nil,
            case .text(let more) = runs[index].inline
          {
            text += more
            index += 1
          }
          inlines.append(.text(text))
        } else {
          inlines.append(runs[index].inline)
          index += 1
        }
        continue
      }
      var end = index + 1
      while end < runs.endIndex, runs[end].styles.shown(at: depth) == mark { end += 1 }
      inlines.append(.styled(mark.style, nest(runs[index..<end], depth: depth + 1)))
      index = end
    }
    return inlines
  }
}
