/// How long a text is, in words; scripts without blanks between words count two characters as one word.
enum WordCount {
  static func count(_ text: String) -> Int {
    var words = 0
    var halves = 0
    var isInWord = false
    let bytes = text.utf8.span
    for index in bytes.indices {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
        if !isInWord { words += 1 }
        isInWord = true
      // The first byte of U+3000 to U+DFFF: kana, Han, Hangul.
      case 0xE3...0xED:
        halves += 1
        isInWord = false
      // Letters of other scripts, and the rest of any character.
      case 0xC3...0xE1:
        if !isInWord { words += 1 }
        isInWord = true
      case 0x80...0xBF, 0x27, 0x2D, 0x5F: break
      default: isInWord = false
      }
    }
    return words + (halves + 1) / 2
  }
}
