import Links

/// Anchors of a document that somebody may have meant by a fragment that is not there: `#install` → `#installing`.
enum NearAnchors {
  /// - Parameters:
  ///   - fragment: decoded.
  ///   - names: of the document's anchors, in its order.
  /// - Returns: the best first, at most three; whether the first is surely meant.
  static func near(_ fragment: String, in names: [String]) -> (names: [String], isClear: Bool) {
    let wanted = FoldedName(fragment).bytes
    guard wanted.count >= 3 else { return ([], false) }
    let digits = wanted.filter(isDigit)
    var mistyped: [(distance: Int, number: Int)] = []
    var parts: [Int] = []
    for (number, name) in names.enumerated() {
      let other = FoldedName(name).bytes
      guard !other.isEmpty else { continue }
      if other.filter(isDigit) == digits, wanted.count >= 4,
        let distance = EditDistance.between(wanted, other, most: wanted.count < 8 ? 1 : 2)
      {
        mistyped.append((distance, number))
      } else if contains(other, wanted) || other.count >= 4 && contains(wanted, other) {
        parts.append(number)
      }
    }
    mistyped.sort { ($0.distance, $0.number) < ($1.distance, $1.number) }
    var found: [String] = []
    for number in mistyped.map(\.number) + parts where !found.contains(names[number]) {
      found.append(names[number])
    }
    return (Array(found.prefix(3)), mistyped.count == 1 && mistyped[0].distance <= 2)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether the shorter one begins the longer, or ends it.
  private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    whole.starts(with: part) || whole.reversed().starts(with: part.reversed())
  }
}
