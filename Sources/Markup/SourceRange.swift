/// A place in a source text: line and column, both counted from 1; columns count bytes.
///
/// Line 0 stands for "unknown": nodes that no source line accounts for.
package struct SourcePosition: Hashable, Comparable, Sendable {
  /// From 1; 0: unknown.
  package var line: UInt32
  /// In bytes from 1, also where only the line is known.
  package var column: UInt32

  /// Numbers that do not fit are clamped: line -1 is unknown, not a trap.
  package init(line: Int, column: Int = 1) {
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }

  /// In the order of reading.
  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The part of a source text that a node, a token or a finding is about.
package struct SourceRange: Hashable, Sendable {
  /// The first byte that belongs to it.
  package var start: SourcePosition
  /// The last byte that belongs to it; column 1 where only lines are known.
  package var end: SourcePosition

  /// Both ends belong to the range.
  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// From the first to the last of whole lines.
  package init(lines first: Int, _ last: Int) {
    self.init(start: SourcePosition(line: first), end: SourcePosition(line: last))
  }

  /// No place: what was made, or is about a whole page.
  package static let unknown = SourceRange(lines: 0, 0)

  /// Whether there is a line to name.
  package var isKnown: Bool { start.line > 0 }
}
