/// `1`, `1-3`, `1,3-5`, `1:3`: numbers and ranges, as ticket and log links have them.
///
/// Trac's rule: `[0-9]+(?:[-:][0-9]+)?(?:,\u200b?[0-9]+(?:[-:][0-9]+)?)*`.
enum Ranges {
  static func end(_ text: TextView, from start: Int) -> Int? {
    guard var end = oneEnd(text, from: start) else { return nil }
    while text[end] == UInt8(ascii: ",") {
      var next = end + 1
      if text[next] == 0xE2, text[next + 1] == 0x80, text[next + 2] == 0x8B { next += 3 }
      guard let found = oneEnd(text, from: next) else { break }
      end = found
    }
    return end
  }

  private static func oneEnd(_ text: TextView, from start: Int) -> Int? {
    guard let first = digitsEnd(text, from: start) else { return nil }
    if text[first] == UInt8(ascii: "-") || text[first] == UInt8(ascii: ":"),
      let second = digitsEnd(text, from: first + 1)
    {
      return second
    }
    return first
  }

  static func digitsEnd(_ text: TextView, from start: Int) -> Int? {
    var end = start
    while ByteClass.isDigit(text[end]) { end += 1 }
    return end > start ? end : nil
  }

  /// A changeset's id: digits, or at least eight hexadecimal ones.
  static func changesetEnd(_ text: TextView, from start: Int) -> Int? {
    let decimal = digitsEnd(text, from: start)
    var end = start
    while ByteClass.isHexDigit(text[end]) { end += 1 }
    if let decimal, decimal == end || end - start < 8 { return decimal }
    return end - start >= 8 ? end : nil
  }
}
