import Basics
import Markdown
import TracWiki

/// What a reader sees of the running text of a Markdown document, each byte with its place: `\[wiki:A\]` is `[wiki:A]`.
///
/// It has the lines of the document; where code is, or something else that is not text, it has U+FFFC or nothing.
struct ShownText {
  private(set) var bytes: [UInt8] = []
  /// Where each byte begins in the document, and after its end.
  private var starts: [Int32] = []
  private var ends: [Int32] = []
  /// All links of the document, in the order of their ends.
  private(set) var links: [InlineSpans.LinkSpan] = []
  /// Code spans and HTML in the text, by place.
  private(set) var opaque: [Range<Int>] = []

  init(_ source: MarkdownSource) {
    bytes.reserveCapacity(source.bytes.count)
    var units = source.units[...]
    var line = 0
    while line < source.lines.count {
      while let unit = units.first, unit.upperBound <= line { units.removeFirst() }
      if let unit = units.first, unit.lowerBound == line, !unit.isEmpty {
        add(source, unit)
        line = unit.upperBound
      } else {
        endLine(source, line)
        line += 1
      }
    }
  }

  /// The document's bytes for a range of these.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(starts[first])..<Int(ends[last])
  }

  private mutating func add(_ byte: UInt8, _ range: Range<Int>) {
    bytes.append(byte)
    starts.append(Int32(range.lowerBound))
    ends.append(Int32(range.upperBound))
  }

  private mutating func endLine(_ source: MarkdownSource, _ line: Int) {
    let end = source.lines[line].upperBound
    add(0x0A, end..<min(end + 1, source.bytes.count))
  }

  private mutating func add(_ source: MarkdownSource, _ unit: Range<Int>) {
    let text = source.text(ofUnit: unit)
    let (first, last) = (text.lowerBound, text.upperBound)
    let spans = InlineSpans(source.bytes, in: text).spans
    /// Bytes that are syntax of links, by place.
    var skips: [Range<Int>] = []
    for span in spans {
      switch span.kind {
      case .code, .autolink, .html:
        opaque.append(span.range)
        skips.append(span.range)
      case .link(let link):
        links.append(link)
        if link.isDefinition {
          skips.append(link.whole)
        } else {
          skips.append(link.whole.lowerBound..<link.label.lowerBound)
          skips.append(link.label.upperBound..<link.whole.upperBound)
        }
      }
    }
    skips.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var pending = skips[...]
    var index = first
    while index < last {
      while let skip = pending.first, skip.lowerBound < index { pending.removeFirst() }
      if let skip = pending.first, skip.lowerBound == index, !skip.isEmpty {
        cover(source.bytes, skip)
        index = skip.upperBound
      } else {
        index = copy(source.bytes, index, last)
      }
    }
    add(0x0A, last..<min(last + 1, source.bytes.count))
  }

  /// Something that is not text: one sign in its place, and its line ends.
  private mutating func cover(_ source: [UInt8], _ range: Range<Int>) {
    let isBreak = source[range].starts(with: "<br".utf8)
    for byte in isBreak ? [0x20] : Array("\u{FFFC}".utf8) { add(byte, range) }
    for index in range where Self.isLineEnd(source, index) { add(0x0A, index..<index + 1) }
  }

  private mutating func copy(_ source: [UInt8], _ index: Int, _ end: Int) -> Int {
    let byte = source[index]
    if byte == UInt8(ascii: "\\"), index + 1 < end, source[index + 1].isPunctuation {
      add(source[index + 1], index..<index + 2)
      return index + 2
    }
    if byte == UInt8(ascii: "&"), let (char, length) = Self.entity(source[index..<end]) {
      for byte in char { add(byte, index..<index + length) }
      return index + length
    }
    if Self.isLineEnd(source, index) {
      add(0x0A, index..<index + 1)
    } else if byte != 0x0D {
      add(byte, index..<index + 1)
    }
    return index + 1
  }

  /// LF, or a CR without one.
  private static func isLineEnd(_ source: [UInt8], _ index: Int) -> Bool {
    switch source[index] {
    case 0x0A: true
    case 0x0D: index + 1 >= source.count || source[index + 1] != 0x0A
    default: false
    }
  }

  /// The few that converters write.
  private static func entity(_ text: ArraySlice<UInt8>) -> (char: [UInt8], length: Int)? {
    for (name, char) in entities where text.starts(with: name) { return (char, name.count) }
    return nil
  }

  private static let entities: [([UInt8], [UInt8])] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
    ("&#91;", "["), ("&#93;", "]"), ("&#124;", "|"), ("&nbsp;", " "),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}

extension [UInt8] {
  /// For a cell of a table: bars that are not escaped are.
  var withEscapedBars: [UInt8] {
    var result: [UInt8] = []
    for (index, byte) in enumerated() {
      if byte == UInt8(ascii: "|"), index == 0 || self[index - 1] != UInt8(ascii: "\\") {
        result.append(UInt8(ascii: "\\"))
      }
      result.append(byte)
    }
    return result
  }

  /// Lines with something before each that is not empty, joined by the document's own line ends.
  func indented(by prefix: [UInt8], _ newline: [UInt8]) -> [UInt8] {
    guard !prefix.isEmpty || newline.count > 1 else { return self }
    var result: [UInt8] = []
    for (number, line) in split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if number > 0 {
        result += newline
        if !line.isEmpty { result += prefix }
      }
      result += line
    }
    return result
  }
}
