/// The name of a commit, tree or blob: `8f3ac1…`, 20 bytes.
package struct ObjectID: Hashable, Sendable, CustomStringConvertible {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt32

  /// From 20 bytes.
  package init(_ bytes: some Collection<UInt8>) {
    var words: [UInt64] = [0, 0, 0]
    for (index, byte) in bytes.prefix(20).enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    (first, second, third) = (words[0], words[1], UInt32(truncatingIfNeeded: words[2]))
  }

  /// From big-endian words.
  package init(_ first: UInt64, _ second: UInt64, _ third: UInt32) {
    (self.first, self.second, self.third) = (first, second, third)
  }

  /// From 40 hexadecimal digits.
  package init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 40 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 40, by: 2) {
      guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(byte)
    }
    self.init(bytes)
  }

  /// 40 hexadecimal digits in lower case.
  package var description: String {
    Self.hex(first, 16) + Self.hex(second, 16) + Self.hex(UInt64(third), 8)
  }

  /// The first ten digits: short enough for people, long enough to be found again.
  package var abbreviated: String { String(description.prefix(10)) }

  /// The 20 bytes.
  var bytes: [UInt8] {
    [first, second, UInt64(third) << 32].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
    .dropLast(4)
  }

  private static func hex(_ word: UInt64, _ width: Int) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
