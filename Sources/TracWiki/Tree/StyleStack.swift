import Markup

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
