/// `'text'` or `"text"`, not empty.
enum Quoted {
  static func end(_ text: TextView, from start: Int) -> Int? {
    let quote = text[start]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let close = text.find(quote, from: start + 1), close > start + 1
    else { return nil }
    return close + 1
  }
}
