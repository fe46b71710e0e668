import Foundation

/// Bytes that come piece by piece, as lines.
struct Lines {
  private var rest = Data()

  /// - Returns: the lines that are whole now, without their ends.
  mutating func add(_ bytes: Data) -> [Data] {
    rest += bytes
    var lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false).map { Data($0) }
    rest = lines.popLast() ?? Data()
    return lines
  }
}
