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
