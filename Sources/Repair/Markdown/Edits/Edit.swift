import Markup

/// A piece of a document that is replaced.
struct Edit: Hashable, Sendable {
  /// Bytes of the document.
  var range: Range<Int>
  var replacement: [UInt8]
  /// What it is in the report.
  var kind: FindingKind
  /// What was wrong, for a person: `Trac's bold text`.
  var what: String

  init(_ range: Range<Int>, _ replacement: [UInt8], _ kind: FindingKind, _ what: String) {
    self.range = range
    self.replacement = replacement
    self.kind = kind
    self.what = what
  }
}

extension [Edit] {
  /// The document with all of them made; of those that overlap the first wins.
  func applied(to bytes: [UInt8]) -> (bytes: [UInt8], made: [Edit]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var made: [Edit] = []
    var end = 0
    for edit in sorted(by: Self.precedes) where edit.range.lowerBound >= end {
      // A piece that is to be put in where another one ends comes behind it.
      result += bytes[end..<edit.range.lowerBound]
      result += edit.replacement
      end = edit.range.upperBound
      made.append(edit)
    }
    result += bytes[end...]
    return (result, made)
  }

  /// By place; of two at one place the wider first.
  private static func precedes(_ one: Edit, _ other: Edit) -> Bool {
    (one.range.lowerBound, -one.range.upperBound) < (
      other.range.lowerBound, -other.range.upperBound
    )
  }
}
