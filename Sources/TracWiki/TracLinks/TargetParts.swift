/// A target cut as Trac does it: `path?query#fragment`. Query and fragment keep their mark.
struct TargetParts: Equatable {
  var path: String
  var query = ""
  var fragment = ""

  init(_ target: String) {
    path = target
    if let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(path[mark...])
      path = String(path[..<mark])
    }
    if let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(path[mark...])
      path = String(path[..<mark])
    }
  }
}

/// Percent-encoding as Trac's `unicode_quote` does it.
enum PercentEncoding {
  /// All but letters, digits, `_.-~` and the characters in `safe` becomes `%XX`.
  static func path(_ text: String, safe: String = "/!*'()@,+:;=&$") -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        ByteClass.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "~") || safe.utf8.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Quotes around a label or a target.
enum QuoteMarks {
  /// Without one level of matching quotes, as Trac's `unquote_label`.
  static func strip(_ text: String) -> String {
    guard let first = text.utf8.first, text.utf8.count > 1, text.utf8.last == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
