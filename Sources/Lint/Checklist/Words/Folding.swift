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
