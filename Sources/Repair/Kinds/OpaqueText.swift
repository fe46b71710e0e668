/// What is no text in both languages: code in backquotes, and what only Markdown hides, `<!-- text -->`.
enum OpaqueText {
  /// The text with a letter for each byte of such a piece, if the piece ends in its line or is a comment with lines of
  /// its own.
  static func masked(in text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "`")) || text.find("<!--") != nil else { return text }
    let lines = TextLines(text)
    var result = text
    var line = 0
    /// No comment that begins before this line has an end.
    var next = 0
    while line < lines.count {
      if line >= next, lines[line].trimmedBlanks.starts(with: "<!--".utf8) {
        let (end, isClosed) = commentEnd(line, lines)
        next = end
        if isClosed {
          for place in lines.ranges[line].lowerBound..<lines.ranges[end - 1].upperBound
          where text[place] != 0x0A { result[place] = UInt8(ascii: "x") }
          line = end
          continue
        }
      }
      mask(text[lines.ranges[line]], in: &result)
      line += 1
    }
    return result
  }

  /// Behind the lines of the comment that a line begins with; there is none if text or code comes first.
  private static func commentEnd(_ first: Int, _ lines: TextLines) -> (end: Int, isClosed: Bool) {
    for line in first..<lines.count {
      let text = lines[line].trimmedBlanks
      if let end = text.find("-->") { return (line + 1, end.upperBound == text.endIndex) }
      if text.starts(with: "{{{".utf8) || text.elementsEqual("}}}".utf8) {
        return (line + 1, false)
      }
    }
    return (lines.count, false)
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
