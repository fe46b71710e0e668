extension [UInt8] {
  /// How many columns the text takes in an editor: East Asian characters take two, marks none.
  package var displayWidth: Int {
    if allSatisfy({ $0 < 0x80 }) { return count }
    return String(decoding: self, as: UTF8.self).displayWidth
  }
}

extension String {
  /// How many columns the text takes on a terminal: East Asian characters and emoji take two, marks none.
  package var displayWidth: Int { unicodeScalars.reduce(0) { $0 + $1.displayWidth } }
}

extension Unicode.Scalar {
  /// 0, 1 or 2 columns.
  package var displayWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    // Hangul, CJK, full-width forms, emoji: the blocks that Unicode's annex 11 calls wide.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
