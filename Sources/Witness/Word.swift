/// The smallest piece of text that is compared: letters of ASCII of one case pattern, digits, or other letters.
///
/// `CamelCase2024` is three words, so it does not matter whether a wiki shows it as "Camel Case 2024". What is
/// between words is not compared, as most of it may be markup.
struct Word {
  /// After its last byte.
  let end: Int
  /// Never the value of a `Mark`.
  let hash: UInt64
  /// Of digits, `n` and `i` alone: such a word may be shown as `¹`, `ⁿ`, `ⁱ` where it is raised.
  let isSmallInUnicode: Bool

  /// The word that begins at `start`, where no gap is.
  @inline(__always)
  init(_ text: Swift.Span<UInt8>, at start: Int, before limit: Int) {
    var end = start
    var hash = WordHash()
    Word.take(text, &end, &hash)
    // Most of all text is gone through here, so each class has a loop of its own.
    switch Class(text[start]) {
    case .lower:
      while end < limit, Class(text[end]) == .lower { Word.take(text, &end, &hash) }
      isSmallInUnicode = Word.isOfSmallLetters(text, in: start..<end)
    case .digit:
      while end < limit, Class(text[end]) == .digit { Word.take(text, &end, &hash) }
      isSmallInUnicode = true
    case .upper:
      while end < limit, Class(text[end]) == .upper,
        !Word.isLower(text, at: end + 1, before: limit)
      {
        Word.take(text, &end, &hash)
      }
      // A capital alone may begin a word of small letters.
      if end == start + 1 {
        while end < limit, Class(text[end]) == .lower { Word.take(text, &end, &hash) }
      }
      isSmallInUnicode = false
    case .other:
      while end < limit, Class(text[end]) == .other,
        text[end] < 0xC0 || Word.gap(text, at: end, before: limit) == 0
      {
        Word.take(text, &end, &hash)
      }
      isSmallInUnicode = false
    case .gap: isSmallInUnicode = false
    }
    self.end = end
    self.hash = hash.value
  }

  @inline(__always)
  private static func take(_ text: Swift.Span<UInt8>, _ end: inout Int, _ hash: inout WordHash) {
    hash.take(text[end])
    end += 1
  }

  @inline(__always)
  private static func isOfSmallLetters(_ text: Swift.Span<UInt8>, in range: Range<Int>) -> Bool {
    for index in range {
      guard text[index] == UInt8(ascii: "n") || text[index] == UInt8(ascii: "i") else {
        return false
      }
    }
    return true
  }

  /// A capital before a small letter begins a word: "HTMLPage".
  private static func isLower(_ text: Swift.Span<UInt8>, at index: Int, before limit: Int) -> Bool {
    index < limit && Class(text[index]) == .lower
  }

  /// FNV-1a's.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  @inline(__always)
  static func mixed(_ hash: UInt64) -> UInt64 { (hash ^ hash >> 29) | 1 << 63 }

  /// How many bytes there belong to no word: 0 where one begins.
  ///
  /// Beyond ASCII these are what may be white space, punctuation or a sign to somebody: U+0080 to U+00BF, U+2000 to
  /// U+2FFF, U+3000 to U+303F, the byte order mark, the selectors of emoji and U+FFFD.
  @inline(__always)
  static func gap(_ text: Swift.Span<UInt8>, at index: Int, before limit: Int) -> Int {
    let byte = text[index]
    switch Class(byte) {
    case .gap: return 1
    case .other: break
    default: return 0
    }
    let next = index + 1 < limit ? text[index + 1] : 0
    switch byte {
    case 0xC2: return min(2, limit - index)
    case 0xE2: return min(3, limit - index)
    case 0xE3 where next == 0x80: return min(3, limit - index)
    case 0xEF where next == 0xB8 || next == 0xBB || next == 0xBF: return min(3, limit - index)
    default: return 0
    }
  }

  /// What a byte is to a word.
  enum Class: UInt8 {
    case gap, lower, upper, digit, other

    @inline(__always)
    init(_ byte: UInt8) {
      switch byte {
      case 0x61...0x7A: self = .lower
      case 0x41...0x5A: self = .upper
      case 0x30...0x39: self = .digit
      // Bytes that UTF-8 never uses set off the parts of the proof's form.
      case 0x80...0xBF, 0xC2...0xF4: self = .other
      default: self = .gap
      }
    }
  }
}

/// The hash of a word's bytes, none of which is 0: eight at a time, so that most words cost one multiplication.
private struct WordHash {
  private var hash = Word.seed
  private var bytes: UInt64 = 0

  @inline(__always)
  mutating func take(_ byte: UInt8) {
    if bytes >> 56 != 0 {
      hash = (hash ^ bytes) &* Word.prime
      hash ^= hash >> 32
      bytes = 0
    }
    bytes = bytes << 8 | UInt64(byte)
  }

  @inline(__always)
  var value: UInt64 {
    let last = (hash ^ bytes) &* Word.prime
    return Word.mixed(last ^ last >> 32)
  }
}

/// A line of code as a whole.
enum CodeLine {
  /// nil if it is blank. Blanks at its ends and how many are in a row do not count, nor do control characters.
  static func hash(_ text: Swift.Span<UInt8>, in range: Range<Int>) -> UInt64? {
    var hash = Word.seed ^ 0xC0DE
    var isEmpty = true
    var afterBlank = false
    for index in range {
      let byte = text[index]
      if byte > 0x20 {
        if afterBlank { hash = (hash ^ 0x20) &* Word.prime }
        hash = (hash ^ UInt64(byte)) &* Word.prime
        (afterBlank, isEmpty) = (false, false)
      } else if byte == 0x20 || (0x09...0x0C).contains(byte) {
        afterBlank = !isEmpty
      }
    }
    return isEmpty ? nil : Word.mixed(hash)
  }
}
