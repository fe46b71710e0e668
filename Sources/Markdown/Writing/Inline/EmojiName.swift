/// The name of an emoji between colons: `:smile:`.
enum EmojiName {
  /// Whether `:name:` stands at `index`.
  static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
    var end = index + 1
    var hasLetter = false
    while end < bytes.count, end - index < 60 {
      let byte = bytes[end]
      if byte >= 0x61, byte <= 0x7A {
        hasLetter = true
      } else if !byte.isDigit, byte != Sign.underscore, byte != Sign.plus, byte != Sign.hyphen {
        break
      }
      end += 1
    }
    guard end > index + 1, end < bytes.count, bytes[end] == Sign.colon else { return false }
    // Names without a letter are few; times such as `12:30:45` are many.
    let name = bytes[(index + 1)..<end]
    return hasLetter || ["+1", "-1", "100", "1234"].contains { name.elementsEqual($0.utf8) }
  }
}
