import Basics

/// `file, 50%, link="a, b"`: how Trac cuts the arguments of an image, and its file, at commas or colons.
enum ImageArguments {
  /// The parts between commas, or colons, that are in no quotes; without blanks around.
  static func split(_ text: String, at separator: UInt8.AsciiCharacter) -> [String] {
    let view = TextView(text)
    var parts: [String] = []
    var start = view.start
    var position = start
    func close(_ end: Int) {
      if end > start { parts.append(view.string(start..<end).trimmedInvisible) }
    }
    while position < view.end {
      let byte = view[position]
      if byte == separator.byte {
        close(position)
        position += 1
        start = position
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if let end = view.find(byte, from: position + 1) {
          position = end + 1
        } else {
          close(position)
          position += 1
          start = position
        }
      } else {
        position += 1
      }
    }
    close(view.end)
    return parts
  }
}

extension UInt8 {
  /// One ASCII character, written as a literal.
  struct AsciiCharacter: ExpressibleByUnicodeScalarLiteral {
    let byte: UInt8

    init(unicodeScalarLiteral value: Unicode.Scalar) {
      byte = UInt8(ascii: value)
    }
  }
}
