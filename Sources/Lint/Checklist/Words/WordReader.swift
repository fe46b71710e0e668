/// Folds bytes of UTF-8 into words, one byte at a time.
struct WordReader {
  let splitsCamelCase: Bool
  private var words: [FoldedWord] = []
  private var decoder = ScalarDecoder()
  private var offset: Int32 = 0
  private var hash = FNV.start
  /// Where the word that is open begins; nil: none is.
  private var start: Int32?
  private var isNumber = true
  private var lastWasLower = false

  init(splitsCamelCase: Bool) { self.splitsCamelCase = splitsCamelCase }

  mutating func read(_ byte: UInt8) {
    offset += 1
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

  /// The scalar that ends with this byte; nil: more bytes must come.
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
