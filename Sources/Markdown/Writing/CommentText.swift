/// The text of an HTML comment: `--` inside it is broken up, since cmark and HTML disagree on where such a
/// comment ends.
enum CommentText {
  /// Without `--` and without blanks at the ends of its lines.
  static func clean(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == ASCII.hyphen, bytes.last == ASCII.hyphen { bytes.append(ASCII.blank) }
      switch byte {
      case 0: bytes.append("\u{FFFD}")
      case ASCII.carriageReturn: break
      case ASCII.newline:
        while let last = bytes.last, last.isLineBlank { bytes.removeLast() }
        bytes.append(byte)
      default: bytes.append(byte)
      }
    }
    while let last = bytes.last, last.isLineBlank || last.isLineEnd { bytes.removeLast() }
    let start = bytes.firstIndex { !$0.isLineBlank && !$0.isLineEnd } ?? bytes.count
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// On one line: inside a paragraph, a line of a comment could start a block.
  static func line(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in clean(text).utf8 {
      if !byte.isLineEnd {
        bytes.append(byte)
      } else if bytes.last != ASCII.blank {
        bytes.append(ASCII.blank)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
