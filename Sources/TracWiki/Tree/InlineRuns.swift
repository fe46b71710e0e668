import Basics
import Markup

/// A piece of text and the emphasis that was open when it came.
struct Run {
  enum Content {
    /// Bytes of the page: no string is made of them before all of a text is known.
    case text(Range<Int>)
    case inline(Inline)
  }

  var content: Content
  var styles: StyleStack
}

extension Run {
  init(inline: Inline, styles: StyleStack) {
    self.init(content: .inline(inline), styles: styles)
  }

  fileprivate var isText: Bool {
    switch content {
    case .text, .inline(.text): true
    case .inline: false
    }
  }

  fileprivate var isLineEnd: Bool {
    switch content {
    case .inline(.softBreak), .inline(.lineBreak): true
    case .text, .inline: false
    }
  }
}

/// Runs of one text on their way to nested inlines: without blanks at both ends and around line ends.
struct InlineRuns {
  private var runs: [Run] = []

  /// As inlines; empty where nothing is left.
  static func nest(_ runs: some Sequence<Run>, of bytes: [UInt8]) -> [Inline] {
    var text = InlineRuns()
    for run in runs { text.append(run, of: bytes) }
    return text.finish(of: bytes)
  }

  /// As they are: a part of a text keeps the blanks at its ends.
  static func nestPart(_ runs: [Run], of bytes: [UInt8]) -> [Inline] {
    nest(runs, runs.indices, depth: 0, of: bytes)
  }

  /// The text so far as inlines. The next text begins then, in the same memory.
  mutating func finish(of bytes: [UInt8]) -> [Inline] {
    trimEnd(of: bytes)
    defer { runs.removeAll(keepingCapacity: true) }
    return Self.nest(runs, runs.indices, depth: 0, of: bytes)
  }

  mutating func append(_ run: Run, of bytes: [UInt8]) {
    switch run.content {
    case .text(let range):
      var start = range.lowerBound
      if runs.last?.isLineEnd ?? true {
        while start < range.upperBound, ByteClass.isBlank(bytes[start]) { start += 1 }
      }
      if start < range.upperBound {
        runs.append(Run(content: .text(start..<range.upperBound), styles: run.styles))
      }
    case .inline(.text(let text)):
      guard runs.last?.isLineEnd ?? true, text.utf8.first == UInt8(ascii: " ") else {
        if !text.isEmpty { runs.append(run) }
        return
      }
      let rest = text.droppingSpaces(atEnd: false)
      if !rest.isEmpty { runs.append(Run(inline: .text(rest), styles: run.styles)) }
    case .inline(.softBreak):
      trimLine(of: bytes)
      if let last = runs.last, !last.isLineEnd { runs.append(run) }
    default:
      runs.append(run)
    }
  }

  /// Takes the line ends at the end away too.
  private mutating func trimEnd(of bytes: [UInt8]) {
    while true {
      trimLine(of: bytes)
      guard case .inline(.softBreak)? = runs.last?.content else { return }
      runs.removeLast()
    }
  }

  /// Takes the blanks at the end away.
  private mutating func trimLine(of bytes: [UInt8]) {
    while let last = runs.last {
      switch last.content {
      case .text(let range):
        var end = range.upperBound
        while end > range.lowerBound, ByteClass.isBlank(bytes[end - 1]) { end -= 1 }
        if end > range.lowerBound {
          runs[runs.count - 1].content = .text(range.lowerBound..<end)
          return
        }
      case .inline(.text(let text)):
        guard text.utf8.last == UInt8(ascii: " ") else { return }
        let rest = text.droppingSpaces(atEnd: true)
        if !rest.isEmpty {
          runs[runs.count - 1].content = .inline(.text(rest))
          return
        }
      case .inline: return
      }
      runs.removeLast()
    }
  }

  private static func nest(
    _ runs: [Run], _ range: Range<Int>, depth: Int, of bytes: [UInt8]
  ) -> [Inline] {
    var inlines: [Inline] = []
    inlines.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      index += 1
      if let mark = runs[start].styles.shown(at: depth) {
        while index < range.upperBound, runs[index].styles.shown(at: depth) == mark { index += 1 }
        let content = nest(runs, start..<index, depth: depth + 1, of: bytes)
        inlines.append(.styled(mark.style, content))
      } else if runs[start].isText {
        while index < range.upperBound, runs[index].styles.shown(at: depth) == nil,
          runs[index].isText
        {
          index += 1
        }
        inlines.append(.text(text(runs, start..<index, of: bytes)))
      } else if case .inline(let inline) = runs[start].content {
        inlines.append(inline)
      }
    }
    return inlines
  }

  private static func text(_ runs: [Run], _ range: Range<Int>, of bytes: [UInt8]) -> String {
    var text = ""
    for index in range {
      switch runs[index].content {
      case .text(let range) where text.isEmpty: text = PlainText.string(bytes, range)
      case .text(let range): text += PlainText.string(bytes, range)
      case .inline(.text(let part)) where text.isEmpty: text = part
      case .inline(.text(let part)): text += part
      case .inline: break
      }
    }
    return text
  }
}

/// Text as Trac reads it: with blanks for tabs.
enum PlainText {
  static func string(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let part = bytes[range]
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] >= 0x20 { index += 1 }
    guard index < range.upperBound else { return String(decoding: part, as: UTF8.self) }
    return String(decoding: part.map { ByteClass.isBlank($0) ? 0x20 : $0 }, as: UTF8.self)
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

  /// A block ends in which the marks were opened. Browsers open `<strong>` and `<em>` again after it, as they
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
