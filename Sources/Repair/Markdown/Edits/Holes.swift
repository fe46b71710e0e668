/// Keeps what is Markdown in lines of Trac from Trac's reader: a sign stands in its place until it is put back.
struct Holes {
  private let source: MarkdownSource
  private var kept: [[UInt8]] = []
  /// The first sign: of Unicode's private use area.
  private static let first: UInt32 = 0xE000
  private static let most = 6000

  init(_ source: MarkdownSource) { self.source = source }

  /// The lines with signs in them; nil: there are too many, or the text has such signs itself.
  mutating func text(_ lines: Range<Int>) -> [UInt8]? {
    var text: [UInt8] = []
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let indent = lines.first.map { source.text($0).prefix(while: isBlank).count } ?? 0
    for line in lines {
      var range = source.lines[line]
      // To Trac blanks would be a quotation.
      let blanks = source.text(line).prefix(while: isBlank).count
      range = range.lowerBound + min(indent, blanks)..<range.upperBound
      let bytes = source.bytes
      guard !bytes[range].contains(where: { $0 == 0xEE || $0 == 0xEF }) else { return nil }
      let spans = InlineSpans(bytes, in: range).spans.filter { span in
        if case .link(let link) = span.kind { !link.isDefinition } else { true }
      }.sorted {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      }
      var index = range.lowerBound
      for span in spans where span.range.lowerBound >= index {
        escapes(in: index..<span.range.lowerBound, &text)
        keep(bytes[span.range], &text)
        index = span.range.upperBound
      }
      escapes(in: index..<range.upperBound, &text)
      if text.last == 0x0D { text.removeLast() }
      if line + 1 < lines.upperBound { text.append(0x0A) }
    }
    return kept.count < Self.most ? text : nil
  }

  /// `\_`, `*` and `_` mean something in Markdown only.
  private mutating func escapes(in range: Range<Int>, _ text: inout [UInt8]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source.bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        ShownText.isPunctuation(source.bytes[index + 1]), source.bytes[index + 1] != byte
      {
        keep(source.bytes[index..<index + 2], &text)
        index += 2
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        let end =
          source.bytes[index..<range.upperBound].firstIndex { $0 != byte } ?? range.upperBound
        keep(source.bytes[index..<end], &text)
        index = end
      } else {
        text.append(byte)
        index += 1
      }
    }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>, _ text: inout [UInt8]) {
    let scalar = Unicode.Scalar(Self.first + UInt32(min(kept.count, Self.most))) ?? "?"
    text += Array(String(Character(scalar)).utf8)
    kept.append(Array(bytes).withEscapedBars)
  }

  /// The Markdown with everything back in its place.
  func filled(_ markdown: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    // By how much the cell is wider than the writer knew.
    var excess = 0
    while index < markdown.count {
      if markdown[index] == UInt8(ascii: "|") || markdown[index] == 0x0A {
        while excess > 0, result.count > 1, result[result.count - 1] == 0x20,
          result[result.count - 2] == 0x20
        {
          result.removeLast()
          excess -= 1
        }
        excess = 0
      }
      if markdown[index] == 0xEE, index + 2 < markdown.count {
        let number = Int(markdown[index + 1] & 0x3F) << 6 | Int(markdown[index + 2] & 0x3F)
        if number < kept.count {
          result += kept[number]
          excess += kept[number].count - 1
          index += 3
          continue
        }
      }
      result.append(markdown[index])
      index += 1
    }
    return result
  }
}
