/// An XML name as Trac allows it for anchors: `[\w:](?<!\d)[\w:.-]*`.
enum Name {
  static func isStart(_ text: TextView, at position: Int) -> Bool {
    if text[position] == UInt8(ascii: ":") { return true }
    guard text.isWord(at: position), let (scalar, _) = text.scalar(at: position) else {
      return false
    }
    return scalar.properties.generalCategory != .decimalNumber
  }

  /// The end of the longest name from there.
  static func end(_ text: TextView, from position: Int) -> Int {
    var position = position
    while position < text.end {
      let byte = text[position]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
        position += 1
      } else if text.isWord(at: position), let (_, next) = text.scalar(at: position) {
        position = next
      } else {
        break
      }
    }
    return position
  }
}
