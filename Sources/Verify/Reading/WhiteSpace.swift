/// Characters that show as a blank, or not at all.
enum WhiteSpace {
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value <= 0x20 && scalar.value != 0 }
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
    default: return false
    }
  }

  /// Soft hyphen, zero-width space, word joiner, byte order mark.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0, 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }
}
