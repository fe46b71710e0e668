/// `name@example.org`: Trac's rule for what looks like a mail address.
enum MailAddress {
  /// The end of the address whose `@` stands there.
  static func end(_ text: TextView, at: Int) -> Int? {
    var position = at + 1
    var top: Int?
    while true {
      var label = position
      while ByteClass.isAlphanumeric(text[label]) || text[label] == UInt8(ascii: "-")
        || text[label] == UInt8(ascii: "_")
      {
        label += 1
      }
      guard label > position, text[label] == UInt8(ascii: ".") else { break }
      position = label + 1
      if ByteClass.isLetter(text[position]) { top = position }
    }
    guard let start = top else { return nil }
    var end = start
    var last = start
    while ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-") {
      end += 1
      if text[end - 1] != UInt8(ascii: "-") { last = end }
    }
    return last
  }
}
