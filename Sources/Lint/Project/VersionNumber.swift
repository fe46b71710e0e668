import Basics
import Facts

/// `v2.10.1`, as numbers that compare.
struct VersionNumber: Comparable, CustomStringConvertible {
  private let parts: [Int]

  /// The first version in a text; nil if there is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isDigit || bytes[index] == 0x2E {
        index += 1
      }
      let parts = bytes[start..<index].split(separator: 0x2E)
        .compactMap { $0.count <= 6 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
      // Dates with points are none.
      if (2...4).contains(parts.count), parts[0] < 1900 || parts.count <= 3 {
        self.parts = parts
        return
      }
    }
    return nil
  }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }

  /// A release or two may wait for their text.
  func isFarBehind(_ newest: Self) -> Bool {
    guard self < newest else { return false }
    return parts[0] != newest.parts[0] || newest.parts[1] - parts[1] >= 2
  }

  var description: String { parts.map(String.init).joined(separator: ".") }
}
