import Markup

/// HTML tags and what stands in them.
extension [UInt8] {
  /// The value of an attribute between double quotes.
  mutating func appendAttribute(_ value: String) {
    for byte in value.utf8 {
      switch byte {
      case Sign.ampersand: append("&amp;")
      case Sign.less: append("&lt;")
      case Sign.greater: append("&gt;")
      case Sign.quote: append("&quot;")
      // Would end a cell, or the line and with it perhaps the block.
      case Sign.bar: append("&#124;")
      // Some readers look for their own links in tags, too.
      case Sign.openBracket where last == byte: append("&#91;")
      case Sign.newline, Sign.carriageReturn: append(Sign.blank)
      case 0: append("\u{FFFD}")
      default: append(byte)
      }
    }
  }

  /// `<td align="right">`; attributes without a value are left out.
  mutating func append(opening tag: String, _ attributes: [(name: String, value: String?)] = []) {
    append(Sign.less)
    append(tag)
    for (name, value) in attributes {
      guard let value else { continue }
      append(Sign.blank)
      append(name)
      append("=\"")
      appendAttribute(value)
      append(Sign.quote)
    }
    append(Sign.greater)
  }

  /// `<img src="file.png" width="50%">`
  mutating func append(image: Image, at address: String) {
    append(
      opening: "img",
      [
        ("src", address), ("width", image.width), ("height", image.height),
        ("align", image.alignment), ("alt", image.alternative.isEmpty ? nil : image.alternative),
        ("title", image.title),
      ])
  }
}
