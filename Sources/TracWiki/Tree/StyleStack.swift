import Markup

/// The emphasis that is open, in the order in which it was opened: four bits a mark.
///
/// `'''` and `**` are different marks that look alike: one does not close the other.
struct StyleStack: Equatable {
  enum Mark: UInt32, CaseIterable {
    case bold = 1
    case boldCreole, italic, italicCreole, underline, strike, superscript, `subscript`

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

  /// Closes the mark where it is open (what was opened after it stays open), else opens it.
  mutating func toggle(_ mark: Mark) {
    if let depth = depth(of: mark) { close(at: depth) } else { open(mark) }
  }

  mutating func open(_ mark: Mark) {
    let depth = (0..<8).first { self.mark(at: $0) == nil } ?? 7
    bits |= mark.rawValue << UInt32(4 * depth)
  }

  private mutating func close(at depth: Int) {
    let below = bits & ((1 << UInt32(4 * depth)) - 1)
    let above = depth == 7 ? 0 : bits >> UInt32(4 * (depth + 1))
    bits = below | above << UInt32(4 * depth)
  }

  mutating func removeAll() {
    bits = 0
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
