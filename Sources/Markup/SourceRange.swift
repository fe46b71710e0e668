/// A place in a source text: line and column, both counted from 1; columns count bytes.
///
/// Line 0 stands for "unknown": nodes that no source line accounts for.
package struct SourcePosition: Hashable, Comparable, Sendable {
  package var line: UInt32
  package var column: UInt32

  package init(line: Int, column: Int = 1) {
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The part of a source text that a node, a token or a finding is about.
package struct SourceRange: Hashable, Sendable {
  package var start: SourcePosition
  package var end: SourcePosition

  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// From the first to the last of whole lines.
  package init(lines first: Int, _ last: Int) {
    self.init(start: SourcePosition(line: first), end: SourcePosition(line: last))
  }

  package static let unknown = SourceRange(lines: 0, 0)

  package var isKnown: Bool { start.line > 0 }
}
