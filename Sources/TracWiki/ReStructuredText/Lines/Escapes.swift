/// Backslash escapes: while markup is looked for, a NUL stands for the backslash of each.
enum Escapes {
  /// `\*` → NUL `*`
  static func marked(_ text: some Collection<UInt8>) -> [UInt8] {
    guard text.contains(UInt8(ascii: "\\")) else { return Array(text) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isEscaped = false
    for byte in text {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        bytes.append(0)
        isEscaped = true
      } else {
        bytes.append(byte)
        isEscaped = false
      }
    }
    return bytes
  }

  /// The text that is shown: NULs go, and blanks behind them.
  static func plain(_ text: some Collection<UInt8>) -> String {
    guard text.contains(0) else { return String(decoding: text, as: UTF8.self) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var isEscaped = false
    for byte in text {
      if isEscaped, byte == 0x20 || byte == 0x0A {
        isEscaped = false
      } else if byte == 0 {
        isEscaped = true
      } else {
        bytes.append(byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text as it was written.
  static func written(_ text: some Collection<UInt8>) -> String {
    String(decoding: text.map { $0 == 0 ? UInt8(ascii: "\\") : $0 }, as: UTF8.self)
  }

  /// An address: white space goes, except where a backslash stands before it.
  static func address(_ text: some Collection<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text {
      let isBlank = ByteClass.isBlank(byte)
      if isBlank, isEscaped { bytes.append(0x20) }
      if !isBlank, byte != 0 { bytes.append(byte) }
      isEscaped = byte == 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
