import Basics
import Markdown
import TracWiki

/// Keeps what is Markdown in lines of Trac from Trac's reader: links, code, HTML, escapes, `*` and `_`.
struct Placeholders {
  private let bytes: [UInt8]
  var pieces: KeptPieces

  /// - Parameter range: what Trac is to read of it.
  /// - Returns: nil if the text has signs of Unicode's private use area itself.
  init?(_ bytes: [UInt8], in range: Range<Int>) {
    guard let pieces = KeptPieces(in: bytes[range]) else { return nil }
    self.bytes = bytes
    self.pieces = pieces
  }

  /// Lines of a document, without the blanks that the first one begins with: to Trac they would be a quotation.
  ///
  /// - Parameter blanks: how many of them stay.
  mutating func text(
    _ lines: Range<Int>, of source: MarkdownSource, keeping blanks: Int = 0
  ) -> [UInt8] {
    var text: [UInt8] = []
    let isBlank = { (byte: UInt8) in byte.isSpaceOrTab }
    let indent = (lines.first.map { source.text($0).prefix(while: isBlank).count } ?? 0) - blanks
    for line in lines {
      let blanks = source.text(line).prefix(while: isBlank).count
      let start = source.lines[line].lowerBound + max(0, min(indent, blanks))
      let range = start..<max(start, source.text(line).endIndex)
      add(range, InlineSpans(bytes, in: range).spans, to: &text)
      if line + 1 < lines.upperBound { text.append(0x0A) }
    }
    return text
  }

  /// - Parameter spans: what is Markdown in the range; of those inside others only the outermost count.
  mutating func add(_ range: Range<Int>, _ spans: [InlineSpans.Span], to text: inout [UInt8]) {
    let spans = spans.filter { span in
      if case .link(let link) = span.kind { !link.isDefinition } else { true }
    }.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    let brackets = TracBrackets(Array(bytes[range]))
    var index = range.lowerBound
    for span in spans where span.range.lowerBound >= index {
      marks(in: index..<span.range.lowerBound, brackets, range.lowerBound, &text)
      text += pieces.sign(
        for: .inline(Array(bytes[span.range]), html: KeptHTML.text(of: span, in: bytes)))
      index = span.range.upperBound
    }
    marks(in: index..<max(index, range.upperBound), brackets, range.lowerBound, &text)
  }

  /// `\_`, `*` and `_` mean something in Markdown only; in Trac's links they belong to names.
  private mutating func marks(
    in range: Range<Int>, _ brackets: TracBrackets, _ start: Int, _ text: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      var end = index
      if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
        bytes[index + 1].isPunctuation, bytes[index + 1] != byte
      {
        end = index + 2
      } else if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") {
        end = bytes[index..<range.upperBound].firstIndex { $0 != byte } ?? range.upperBound
      }
      if end > index, let behind = brackets.end(around: index - start) {
        end = min(range.upperBound, start + behind)
        text += bytes[index..<end]
        index = end
      } else if end > index {
        let escaped = byte == UInt8(ascii: "\\") ? index + 1 : index
        text += pieces.sign(
          for: .inline(Array(bytes[index..<end]), html: Array(bytes[escaped..<end])))
        index = end
      } else {
        text.append(byte)
        index += 1
      }
    }
  }
}
