import Basics
import Facts

/// How documents write words elsewhere that are in capitals: what they also write small is a word that somebody shouts,
/// and what is more often in code is a constant.
///
///     PREFER short names. … They prefer long ones.    a word
///     MANUAL commits: set `AckMode.MANUAL`.           a constant
struct OtherUses {
  private var small: Set<UInt64> = []
  private var code: [UInt64: Int] = [:]

  /// - Parameter names: of two to six capitals and digits.
  init(of names: [String], in documents: [DocumentFacts]) {
    let wanted = Set(names.map { Self.key($0.utf8) })
    if wanted.isEmpty { return }
    for document in documents {
      for block in document.blocks {
        if block.isCode {
          count(block.text, wanted, by: 1)
          continue
        }
        findSmall(block.prose, wanted)
        // Prose lacks code; the text has it.
        if block.text != block.prose {
          count(block.text, wanted, by: 1)
          count(block.prose, wanted, by: -1)
        }
      }
    }
  }

  func areWords(_ acronym: Acronyms.Undefined) -> Bool {
    let key = Self.key(acronym.name.utf8)
    return small.contains(key) || code[key, default: 0] >= acronym.count
  }

  private mutating func findSmall(_ text: String, _ wanted: Set<UInt64>) {
    Self.words(in: Array(text.utf8)) { bytes, word in
      guard bytes[word].allSatisfy({ $0.isLower || $0.isDigit }) else { return }
      let before = word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0x20
      var after = word.upperBound < bytes.count ? bytes[word.upperBound] : 0x20
      // The end of a sentence, not a part of `example.com`.
      if after == UInt8(ascii: "."), word.upperBound + 1 < bytes.count {
        after = bytes[word.upperBound + 1]
        if after.isAlphanumeric { return }
      }
      // `prefer:x` is a key.
      guard AcronymText.standsAlone(before, after), before != UInt8(ascii: ":") else { return }
      let key = Self.key(bytes[word])
      if wanted.contains(key) { small.insert(key) }
    }
  }

  private mutating func count(_ text: String, _ wanted: Set<UInt64>, by number: Int) {
    Self.words(in: Array(text.utf8)) { bytes, word in
      guard bytes[word].allSatisfy({ $0.isUpper || $0.isDigit }) else { return }
      let key = Self.key(bytes[word])
      if wanted.contains(key) { code[key, default: 0] += number }
    }
  }

  /// Words of two to six bytes.
  private static func words(
    in bytes: [UInt8], _ found: (_ bytes: [UInt8], _ word: Range<Int>) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      guard AcronymText.isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, AcronymText.isWord(bytes[index]) { index += 1 }
      if (2...6).contains(index - start) { found(bytes, start..<index) }
    }
  }

  /// The bytes in one number, in capitals.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1.isLower ? $1 - 0x20 : $1) }
  }
}
