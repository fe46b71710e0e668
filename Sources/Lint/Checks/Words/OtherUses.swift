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
    let wanted = Wanted(names.map { Self.key($0.utf8) })
    if wanted.isEmpty { return }
    for document in documents {
      for index in document.blocks.indices {
        let (text, prose) = (document.blocks[index].text, document.blocks[index].prose)
        if document.blocks[index].isCode {
          count(text, wanted, by: 1)
          continue
        }
        findSmall(prose, wanted)
        // Prose lacks code; the text has it.
        if text != prose {
          count(text, wanted, by: 1)
          count(prose, wanted, by: -1)
        }
      }
    }
  }

  /// The keys of words that are looked for.
  private struct Wanted {
    private let keys: Set<UInt64>
    /// By some bits of a key: nearly all words of a text are told by them.
    private var marks = Array(repeating: false, count: 4096)

    init(_ keys: [UInt64]) {
      self.keys = Set(keys)
      for key in keys { marks[Self.place(key)] = true }
    }

    var isEmpty: Bool { keys.isEmpty }

    func contains(_ key: UInt64) -> Bool { marks[Self.place(key)] && keys.contains(key) }

    private static func place(_ key: UInt64) -> Int { Int((key ^ key >> 11 ^ key >> 23) & 4095) }
  }

  /// Two to six letters and digits.
  private struct Word {
    var range: Range<Int>
    /// The bytes in one number, in capitals.
    var key: UInt64
    var hasSmall: Bool
    var hasCapital: Bool
  }

  func areWords(_ acronym: Acronyms.Undefined) -> Bool {
    let key = Self.key(acronym.name.utf8)
    return small.contains(key) || code[key, default: 0] >= acronym.count
  }

  private mutating func findSmall(_ text: String, _ wanted: Wanted) {
    let bytes = text.utf8.span
    var index = 0
    while let word = Self.nextWord(in: bytes, &index) {
      guard !word.hasCapital, wanted.contains(word.key) else { continue }
      let (start, end) = (word.range.lowerBound, word.range.upperBound)
      let before = start > 0 ? bytes[start - 1] : 0x20
      var after = end < bytes.count ? bytes[end] : 0x20
      // The end of a sentence, not a part of `example.com`.
      if after == UInt8(ascii: "."), end + 1 < bytes.count {
        after = bytes[end + 1]
        if after.isAlphanumeric { continue }
      }
      // `prefer:x` is a key.
      if AcronymText.standsAlone(before, after), before != UInt8(ascii: ":") {
        small.insert(word.key)
      }
    }
  }

  private mutating func count(_ text: String, _ wanted: Wanted, by number: Int) {
    let bytes = text.utf8.span
    var index = 0
    while let word = Self.nextWord(in: bytes, &index) {
      if !word.hasSmall, wanted.contains(word.key) { code[word.key, default: 0] += number }
    }
  }

  /// The first word at or after `index`, which is moved to its end.
  private static func nextWord(in bytes: Swift.Span<UInt8>, _ index: inout Int) -> Word? {
    while index < bytes.count {
      let start = index
      var word = Word(range: start..<start, key: 0, hasSmall: false, hasCapital: false)
      var isASCII = true
      while index < bytes.count, AcronymText.isWord(bytes[index]) {
        let byte = bytes[index]
        word.key = word.key << 8 | UInt64(byte.isLower ? byte - 0x20 : byte)
        if byte.isLower { word.hasSmall = true }
        if byte.isUpper { word.hasCapital = true }
        if byte >= 0x80 { isASCII = false }
        index += 1
      }
      if isASCII, (2...6).contains(index - start) {
        word.range = start..<index
        return word
      }
      if index == start { index += 1 }
    }
    return nil
  }

  /// The bytes in one number, in capitals.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1.isLower ? $1 - 0x20 : $1) }
  }
}
