/// The words of a text as hashes, folded: texts and patterns are compared by them, so that one look-up tells which of
/// some hundred phrases begin at a word.
///
///     "1. Installing the *Tool*"  → 1, installing, the, tool
struct FoldedWords {
  private(set) var all: [FoldedWord] = []

  /// - Parameter splitsCamelCase: `HowToInstall` is three words; for names of files.
  init(_ text: some StringProtocol, splitsCamelCase: Bool = false) {
    var reader = WordReader(splitsCamelCase: splitsCamelCase)
    for byte in text.utf8 { reader.read(byte) }
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
