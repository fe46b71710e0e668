/// A name that needs no quotes: letters and digits with single `-`, `.`, `_`, `+` or `:` between them.
enum SimpleName {
  /// The end of the name that starts there; nil where none does.
  static func end(_ text: TextView, from start: Int) -> Int? {
    guard var end = wordEnd(text, from: start) else { return nil }
    while isJoint(text[end]), let next = wordEnd(text, from: end + 1) { end = next }
    return end
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  private static func wordEnd(_ text: TextView, from start: Int) -> Int? {
    var end = start
    while end < text.end, text[end] != UInt8(ascii: "_"), text.isWord(at: end) {
      end = text.scalar(at: end)?.next ?? end + 1
    }
    return end > start ? end : nil
  }

  /// How names are compared: lower case, one blank for all white space.
  static func normalized(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
