/// A letter beyond ASCII as JSON and many languages write it: `\u00e9` for é, `\ud83d\ude00` for one of two halves.
enum EscapedLetter {
  /// - Returns: its UTF-8, and how many bytes of the text it takes; nil: no such letter stands there.
  static func at(_ index: Int, in text: [UInt8]) -> (letter: [UInt8], length: Int)? {
    guard let first = unit(at: index, in: text), first >= 0x80 else { return nil }
    var (units, length) = ([first], 6)
    if (0xD800..<0xDC00).contains(first), let second = unit(at: index + 6, in: text) {
      units.append(second)
      length = 12
    }
    guard let letter = String(validating: units, as: UTF16.self),
      let scalar = letter.unicodeScalars.first, scalar.isPartOfWord
    else { return nil }
    return (Array(letter.utf8), length)
  }

  /// `\u00e9`
  private static func unit(at index: Int, in text: [UInt8]) -> UInt16? {
    guard AddressUnit.has("\\u", text, index), AddressUnit.isHex(text, index + 2),
      AddressUnit.isHex(text, index + 4)
    else { return nil }
    return UInt16(String(decoding: text[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
  }
}
