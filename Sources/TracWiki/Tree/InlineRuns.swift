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

/// The emphasis that is open, in the order in which it was opened: four bits a mark.
///
/// `'''` and `**` are different marks that look alike: one does not close the other.
struct StyleStack: Equatable {
  enum Mark: UInt32, CaseIterable {
    case bold = 1
    case boldCreole, italic, italicCreole, underline, strike, superscript, `subscript`

    fileprivate var bit: UInt16 { 1 << UInt16(rawValue) }

    /// Whether a browser opens the element again where a block has ended it.
    fileprivate var isReopened: Bool {
      switch self {
      case .bold, .boldCreole, .italic, .italicCreole: true
      case .underline, .strike, .superscript, .subscript: false
      }
    }

    var style: Inline.Style {
      switch self {
      case .bold, .boldCreole: .strong
      case .italic, .italicCreole: .emphasis
      case .underline: .inserted
      case .strike: .deleted
      case .superscript: .superscript
      case .subscript: .subscript
      }
    }
  }

  private(set) var bits: UInt32 = 0
  /// Marks that are open for Trac, but whose element a block around it has ended: one bit each.
  private var cut: UInt16 = 0

  var isEmpty: Bool { bits == 0 }

  /// The mark at a depth; the outermost is at 0.
  func mark(at depth: Int) -> Mark? {
    depth < 8 ? Mark(rawValue: bits >> UInt32(4 * depth) & 0xF) : nil
  }

  func depth(of mark: Mark) -> Int? {
    (0..<8).first { self.mark(at: $0) == mark }
  }

  func contains(_ mark: Mark) -> Bool {
    depth(of: mark) != nil
  }

  /// The mark that shows at a depth.
  func shown(at depth: Int) -> Mark? {
    guard cut != 0 else { return mark(at: depth) }
    var shown = -1
    for index in 0..<8 {
      guard let mark = mark(at: index) else { return nil }
      if cut & mark.bit == 0 { shown += 1 }
      if shown == depth { return mark }
    }
    return nil
  }

  /// A block ends in which the marks were opened. Browsers open `<strong>` and `<em>` again behind it, as they
  /// are "formatting elements" (HTML standard, 13.2.4.3); `<sup>`, `<sub>`, `<del>` and `<span>` are not.
  mutating func cutAtBlockEnd() {
    for mark in Mark.allCases where !mark.isReopened && contains(mark) { cut |= mark.bit }
  }

  /// A cell ends in which the marks were opened: browsers open none of them again (HTML standard, 13.2.6.4.15).
  mutating func cutAtCellEnd() {
    for mark in Mark.allCases where contains(mark) { cut |= mark.bit }
  }

  /// The marks that are cut in the other are cut here too.
  mutating func cut(as other: StyleStack) {
    cut |= other.cut
  }

  /// Closes the mark where it is open (what was opened after it stays open), else opens it.
  mutating func toggle(_ mark: Mark) {
    if let depth = depth(of: mark) { close(at: depth) } else { open(mark) }
  }

  mutating func open(_ mark: Mark) {
    let depth = (0..<8).first { self.mark(at: $0) == nil } ?? 7
    bits |= mark.rawValue << UInt32(4 * depth)
  }

  private mutating func close(at depth: Int) {
    // Trac closes what was opened later too, and opens it again: it shows from here on.
    for depth in depth..<8 { if let mark = mark(at: depth) { cut &= ~mark.bit } }
    let below = bits & ((1 << UInt32(4 * depth)) - 1)
    let above = depth == 7 ? 0 : bits >> UInt32(4 * (depth + 1))
    bits = below | above << UInt32(4 * depth)
  }

  mutating func removeAll() {
    bits = 0
    cut = 0
  }

  /// Keeps the marks that are open in both.
  mutating func formIntersection(_ other: StyleStack) {
    for mark in Mark.allCases where contains(mark) && !other.contains(mark) { toggle(mark) }
  }

  /// Closes the marks that are open in the other.
  mutating func subtract(_ other: StyleStack) {
    for mark in Mark.allCases where contains(mark) && other.contains(mark) { toggle(mark) }
  }

  /// `'''''`: opens both, closes both, or swaps the one that is open for the other.
  mutating func toggleBoldItalic() {
    switch (contains(.bold), contains(.italic)) {
    case (true, true), (false, false):
      toggle(.bold)
      toggle(.italic)
    case (true, false):
      toggle(.bold)
      open(.italic)
    case (false, true):
      toggle(.italic)
      open(.bold)
    }
  }
}
