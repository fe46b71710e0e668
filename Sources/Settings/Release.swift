import Basics

/// A release of this program: `0.2` and `0.2.0` are one.
package struct Release: Hashable, Comparable, Sendable, CustomStringConvertible {
  private let numbers: [Int]

  /// - Parameter text: one to three numbers with points between them; nil if it is not one.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.count < 7 && part.utf8.allSatisfy { $0.isDigit } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count else { return nil }
    self.numbers = numbers + Array(repeating: 0, count: 3 - numbers.count)
  }

  /// The older one is less.
  package static func < (one: Release, other: Release) -> Bool {
    one.numbers.lexicographicallyPrecedes(other.numbers)
  }

  /// `0.2.0`
  package var description: String { numbers.map { "\($0)" }.joined(separator: ".") }
}
