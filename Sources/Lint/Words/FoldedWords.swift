import Basics

/// A word of a text, folded, and where it is.
struct FoldedWord: Hashable {
  /// FNV-1a of the folded letters.
  var hash: UInt64
  /// In bytes from the beginning of the text.
  var offset: Int32
  /// Nothing but digits.
  var isNumber: Bool
  /// A character of a script without blanks.
  var isIdeograph: Bool

  /// No word of any text.
  static let end = FoldedWord(hash: 0, offset: 0, isNumber: false, isIdeograph: false)
}

/// FNV-1a over scalars.
enum FNV {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  static func add(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
  }
}

/// The words of a text as hashes, folded: texts and patterns are compared by them, so that one look-up tells which of
/// some hundred phrases begin at a word.
///
///     "1. Installing the *Tool*"  → 1, installing, the, tool
struct FoldedWords {
  private(set) var all: [FoldedWord] = []

  /// - Parameter splitsCamelCase: `HowToInstall` is three words; for names of files.
  init(_ text: some StringProtocol, splitsCamelCase: Bool = false) {
    var reader = WordReader(splitsCamelCase: splitsCamelCase)
    let text = Substring(text)
    let bytes = text.utf8.span
    for index in bytes.indices { reader.read(bytes[index]) }
    all = reader.finish()
  }

  /// The hashes, in order.
  var hashes: [UInt64] { all.map(\.hash) }

  /// Words that are nothing but numbers before others, as in `2.1 Install`.
  var withoutNumbering: ArraySlice<FoldedWord> {
    let start = all.firstIndex { !$0.isNumber } ?? 0
    return all[start...]
  }

  /// The hash of all letters together, as if there were no separators: `change-log` and `ChangeLog` have one.
  static func joined(_ text: some StringProtocol) -> UInt64 {
    var hash = FNV.start
    var decoder = ScalarDecoder()
    for byte in text.utf8 {
      guard let scalar = decoder.read(byte) else { continue }
      switch FoldedScalar(scalar) {
      case .letter(let letter), .ideograph(let letter): hash = FNV.add(letter, to: hash)
      case .dropped, .separator: break
      }
    }
    return hash
  }
}

/// Folds bytes of UTF-8 into words, one byte at a time.
struct WordReader {
  let splitsCamelCase: Bool
  private var words: [FoldedWord] = []
  private var decoder = ScalarDecoder()
  private var offset: Int32 = 0
  private var hash = FNV.start
  /// Where the word that is open begins; nil if none is.
  private var start: Int32?
  private var isNumber = true
  private var lastWasLower = false

  init(splitsCamelCase: Bool) { self.splitsCamelCase = splitsCamelCase }

  mutating func read(_ byte: UInt8) {
    offset += 1
    if byte < 0x80, !splitsCamelCase { return read(ascii: byte) }
    guard let scalar = decoder.read(byte) else { return }
    if splitsCamelCase {
      let isUpper = (0x41...0x5A).contains(scalar)
      if isUpper, lastWasLower { close() }
      lastWasLower = (0x61...0x7A).contains(scalar)
    }
    switch FoldedScalar(scalar) {
    case .letter(let letter):
      if start == nil { start = offset - Int32(decoder.length) }
      hash = FNV.add(letter, to: hash)
      if !(0x30...0x39).contains(letter) { isNumber = false }
    case .ideograph(let character):
      close()
      words.append(
        FoldedWord(
          hash: FNV.add(character, to: FNV.start), offset: offset - Int32(decoder.length),
          isNumber: false, isIdeograph: true))
    case .dropped: break
    case .separator: close()
    }
  }

  /// The same as `FoldedScalar` says of ASCII.
  private mutating func read(ascii byte: UInt8) {
    guard byte.isAlphanumeric else { return close() }
    if start == nil { start = offset - 1 }
    hash = FNV.add(UInt32(byte.lowercased), to: hash)
    if !byte.isDigit { isNumber = false }
  }

  private mutating func close() {
    guard let start else { return }
    words.append(
      FoldedWord(hash: hash, offset: start, isNumber: isNumber, isIdeograph: false))
    self.start = nil
    hash = FNV.start
    isNumber = true
  }

  mutating func finish() -> [FoldedWord] {
    close()
    return words
  }
}

/// UTF-8 that a `String` holds, and so is well-formed, as scalars.
struct ScalarDecoder {
  /// Of the last scalar, in bytes.
  private(set) var length = 1
  private var scalar: UInt32 = 0
  private var missing = 0

  /// The scalar that ends with this byte; nil if more bytes must come.
  mutating func read(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0..<0x80:
      length = 1
      return UInt32(byte)
    case 0x80..<0xC0:
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      missing -= 1
      return missing == 0 ? scalar : nil
    case 0xC0..<0xE0: (scalar, missing, length) = (UInt32(byte & 0x1F), 1, 2)
    case 0xE0..<0xF0: (scalar, missing, length) = (UInt32(byte & 0x0F), 2, 3)
    default: (scalar, missing, length) = (UInt32(byte & 0x07), 3, 4)
    }
    return nil
  }
}

/// What a character counts as where words are compared: `Ｉｎｓｔａｌｌ`, `INSTALL` and `Instâll` are one word.
///
/// Width and case are folded and accents dropped, since people write headings without them as well.
enum FoldedScalar {
  /// A letter or a digit, folded.
  case letter(UInt32)
  /// A character of a script without blanks between words: a word of its own.
  case ideograph(UInt32)
  /// Nothing: combining marks, joiners, soft hyphens.
  case dropped
  /// Ends a word.
  case separator

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: self = .letter(scalar)
    case 0x41...0x5A: self = .letter(scalar + 0x20)
    case 0xAD, 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F:
      self = .dropped
    case 0..<0xC0: self = .separator
    case 0xC0...0x17F:
      let base = Self.latin[Int(scalar - 0xC0)]
      self = base == 0x20 ? .separator : .letter(UInt32(base))
    case 0x391...0x3A9, 0x410...0x42F: self = .letter(scalar + 0x20)
    case 0x400...0x40F: self = .letter(scalar + 0x50)
    case 0x2000...0x2BFF, 0x3000...0x3004, 0x3006...0x303F, 0xFE10...0xFE4F: self = .separator
    case 0x3005, 0x3040...0x312F, 0x31F0...0x31FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      self = .ideograph(scalar)
    case 0xFF01...0xFF5E: self.init(scalar - 0xFEE0)
    case 0xFF00...0xFFEF, 0x1F000...0x1FAFF, 0xE0000...0xE0FFF, 0xFFF0...0xFFFF: self = .separator
    default: self = .letter(scalar)
    }
  }

  /// The base letters of U+00C0 to U+017F.
  private static let latin = Array(
    ("aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnn"
      + "oooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
