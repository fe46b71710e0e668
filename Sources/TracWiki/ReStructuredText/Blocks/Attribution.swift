/// `-- Author` behind an empty line in a quote, its further lines indented alike.
struct Attribution {
  /// Indices of the quote's lines.
  var lines: Range<Int>
  private var mark: Int
  private var indent: Int

  init?(_ quote: ArraySlice<SourceLine>, _ bytes: [UInt8]) {
    var hasText = false
    for (index, line) in zip(quote.indices, quote) where !line.range.isEmpty {
      if hasText, quote[index - 1].range.isEmpty, let mark = Self.mark(TextView(bytes, line.range)),
        let (end, indent) = Self.shape(quote, bytes, from: index)
      {
        (lines, self.mark, self.indent) = (index..<end, mark, indent)
        return
      }
      hasText = true
    }
    return nil
  }

  /// The length of two or three dashes, or a long one, with their blanks.
  private static func mark(_ line: TextView) -> Int? {
    var position = line.start
    while line[position] == UInt8(ascii: "-") { position += 1 }
    let dashes = position - line.start
    if dashes == 0, let (scalar, next) = line.scalar(at: position), scalar == "\u{2014}" {
      position = next
    } else if dashes != 2, dashes != 3 {
      return nil
    }
    while line[position] == 0x20 { position += 1 }
    return position < line.end ? position - line.start : nil
  }

  private static func shape(
    _ quote: ArraySlice<SourceLine>, _ bytes: [UInt8], from start: Int
  ) -> (end: Int, indent: Int)? {
    var indent: Int?
    var end = start + 1
    while end < quote.endIndex, !quote[end].range.isEmpty {
      let blanks = bytes[quote[end].range].prefix { $0 == 0x20 }.count
      if blanks != indent ?? blanks { return nil }
      indent = blanks
      end += 1
    }
    return (end, indent ?? 0)
  }

  func text(of quote: ArraySlice<SourceLine>, _ bytes: [UInt8]) -> [SourceLine] {
    var own = Array(quote[lines])
    own[0].trim(mark)
    for index in own.indices.dropFirst() { own[index].trim(indent) }
    return own
  }
}
