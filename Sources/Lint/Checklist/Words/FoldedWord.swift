/// A word of a text, folded, and where it stands.
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
