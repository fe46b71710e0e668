import Basics

/// The lines at the end of a commit's message that programs read: `Trac-Page: A/B` (git-interpret-trailers).
///
/// They are a paragraph of their own, always the last: whatever the text before it holds, it is not read as trailers.
package struct CommitTrailers: Hashable, Sendable {
  /// In the order of the message.
  package private(set) var lines: [(key: String, value: String)] = []

  /// Nothing yet.
  package init() {}

  /// Adds one. What would end its line is percent-encoded, and so is the sign that says so.
  package mutating func add(_ key: String, _ value: String) {
    lines.append((key, value))
  }

  /// The value of the last one of that name.
  package subscript(key: String) -> String? { lines.last { $0.key == key }?.value }

  /// A message with these at its end; they are its only paragraph where the text is empty.
  package func message(_ text: String) -> String {
    let block = lines.map { "\($0.key): \(Self.encoded($0.value))\n" }.joined()
    var end = text.endIndex
    while end > text.startIndex, text[text.index(before: end)].isWhitespace {
      end = text.index(before: end)
    }
    return text[..<end] + (end == text.startIndex ? "" : "\n\n") + block
  }

  /// Those of a message: its last paragraph, if all its lines are trailers.
  package init(message: [UInt8]) {
    var rest = message[...]
    while rest.last == 0x0A { rest.removeLast() }
    var lines: [(String, String)] = []
    while !rest.isEmpty {
      let start = rest.lastIndex(of: 0x0A).map { $0 + 1 } ?? rest.startIndex
      let line = rest[start...]
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
        line[start..<colon].allSatisfy(Self.isKey),
        line[colon...].starts(with: ": ".utf8)
      else { return }
      lines.append(
        (
          String(decoding: line[start..<colon], as: UTF8.self),
          Self.decoded(String(decoding: line[(colon + 2)...], as: UTF8.self))
        ))
      rest = rest[..<max(rest.startIndex, start - 1)]
      if start == message.startIndex { break }
    }
    self.lines = lines.reversed()
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-")
  }

  private static func encoded(_ value: String) -> String {
    var result = ""
    for scalar in value.unicodeScalars {
      if scalar.properties.generalCategory == .control || scalar == "%" {
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          result += digits.utf8.count < 2 ? "%0" + digits : "%" + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func decoded(_ value: String) -> String {
    String(decoding: PercentCoding.decode(Array(value.utf8)), as: UTF8.self)
  }

  package static func == (one: CommitTrailers, other: CommitTrailers) -> Bool {
    one.lines.elementsEqual(other.lines) { $0 == $1 }
  }

  /// Of the values alone.
  package func hash(into hasher: inout Hasher) {
    for line in lines { hasher.combine(line.value) }
  }
}
