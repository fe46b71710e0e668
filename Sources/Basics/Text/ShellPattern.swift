/// A case-sensitive shell pattern: `Guide/*`, `Page?`, `[A-C]*`, `[!x]`. `*` also spans slashes.
package struct ShellPattern: Hashable, Sendable {
  private enum Piece: Hashable, Sendable {
    case one(Unicode.Scalar)
    case any
    case anyRun
    case set([ClosedRange<UInt32>], isNegated: Bool)

    func matches(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .one(let own): own == scalar
      case .any: true
      case .anyRun: false
      case .set(let ranges, let isNegated):
        ranges.contains { $0.contains(scalar.value) } != isNegated
      }
    }
  }

  private var pieces: [Piece] = []
  /// The characters of ASCII that every text begins with, before the first that may be another.
  private var start: [UInt8] = []

  /// Reads a pattern; every text is one.
  package init(_ pattern: String) {
    let scalars = Array(pattern.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*": if pieces.last != .anyRun { pieces.append(.anyRun) }
      case "?": pieces.append(.any)
      case "[":
        if let (set, end) = Self.set(scalars, from: index) {
          pieces.append(set)
          index = end
        } else {
          pieces.append(.one(scalar))
        }
      default: pieces.append(.one(scalar))
      }
    }
    for piece in pieces {
      guard case .one(let scalar) = piece, scalar.isASCII else { break }
      start.append(UInt8(scalar.value))
    }
  }

  /// Whether the whole text matches. Only the last `*` is ever tried again: time is at most the product of
  /// both lengths.
  package func matches(_ text: String) -> Bool {
    // Most texts that do not match are told by their first bytes.
    guard text.utf8.starts(with: start) else { return false }
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return matches(bytes.count) { Unicode.Scalar(bytes[$0]) } }
    let scalars = Array(text.unicodeScalars)
    return matches(scalars.count) { scalars[$0] }
  }

  private func matches(_ count: Int, _ scalar: (Int) -> Unicode.Scalar) -> Bool {
    var (piece, index) = (0, 0)
    var retry: (piece: Int, index: Int)?
    while index < count {
      if piece < pieces.count, pieces[piece] == .anyRun {
        retry = (piece, index)
        piece += 1
      } else if piece < pieces.count, pieces[piece].matches(scalar(index)) {
        piece += 1
        index += 1
      } else if let last = retry {
        retry = (last.piece, last.index + 1)
        (piece, index) = (last.piece + 1, last.index + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { $0 == .anyRun }
  }

  /// `A-C]`, `!x]`, `]x]`: the set and where it ends; none where it is not closed.
  private static func set(_ scalars: [Unicode.Scalar], from start: Int) -> (Piece, Int)? {
    var first = start
    let isNegated = first < scalars.count && scalars[first] == "!"
    if isNegated { first += 1 }
    guard first < scalars.count,
      let end = scalars[(first + 1)...].firstIndex(of: "]")
    else { return nil }
    var ranges: [ClosedRange<UInt32>] = []
    var index = first
    while index < end {
      if index + 2 < end, scalars[index + 1] == "-" {
        let (low, high) = (scalars[index].value, scalars[index + 2].value)
        if low <= high { ranges.append(low...high) }
        index += 3
      } else {
        ranges.append(scalars[index].value...scalars[index].value)
        index += 1
      }
    }
    return (.set(ranges, isNegated: isNegated), end + 1)
  }
}
