/// What is no text in both languages: code in backquotes, and what only Markdown hides, `<!-- text -->` in a line.
enum OpaqueText {
  /// The text with a letter for each byte of such a piece, if the piece ends in its line.
  static func masked(in text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "`")) || text.find("<!--") != nil else { return text }
    var result = text
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      mask(text[start..<index], in: &result)
      start = index + 1
    }
    mask(text[start...], in: &result)
    return result
  }

  private static func mask(_ line: ArraySlice<UInt8>, in result: inout [UInt8]) {
    var rest = line
    var hasComments = true
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "<") })
    {
      rest = rest[mark...]
      var end: Int?
      var length = 1
      if rest.first == UInt8(ascii: "`") {
        length = rest.prefix { $0 == UInt8(ascii: "`") }.count
        end = closing(rest.dropFirst(length), length)
      } else if hasComments, rest.starts(with: "<!--".utf8) {
        end = rest.dropFirst(4).find("-->")?.upperBound
        hasComments = end != nil
      }
      if let end {
        for place in mark..<end { result[place] = UInt8(ascii: "x") }
      }
      rest = line[(end ?? mark + length)...]
    }
  }

  /// Behind the run of backquotes of that length; of fences nothing is looked for.
  private static func closing(_ text: ArraySlice<UInt8>, _ length: Int) -> Int? {
    guard length < 3 else { return nil }
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "`")) {
      let count = rest[mark...].prefix { $0 == UInt8(ascii: "`") }.count
      if count == length { return mark + count }
      rest = rest[(mark + count)...]
    }
    return nil
  }
}
