/// The links of a Markdown document by their bytes: which ones a finding points to, and which ones a fix changes.
package struct LinkSpans: Sendable {
  /// Links, images and definitions, in the order of their beginnings.
  package let spans: [InlineSpans.LinkSpan]
  /// The numbers of those with an address, in the same order.
  private let byDestination: [String: [Int]]
  private let source: MarkdownSource

  /// Reads a document's links.
  package init(_ source: MarkdownSource) {
    self.source = source
    var spans: [InlineSpans.LinkSpan] = []
    for unit in source.units {
      for span in InlineSpans(source.bytes, in: source.text(ofUnit: unit)).spans {
        if case .link(let link) = span.kind { spans.append(link) }
      }
    }
    spans.sort { $0.whole.lowerBound < $1.whole.lowerBound }
    self.spans = spans
    byDestination = Dictionary(grouping: spans.indices) {
      Self.unescaped(source.bytes[spans[$0].destination])
    }
  }

  /// The link that a reader found there.
  ///
  /// - Parameters:
  ///   - destination: its address, escapes resolved.
  ///   - isImage: `![text](address)`
  ///   - lines: from that of its beginning to the last of its block, from 1.
  ///   - offset: links that begin before it are others.
  /// - Returns: nil if it is written in another way, or there is more than one that it may be. Of a link by name it is
  ///   the definition.
  package func span(
    of destination: String, isImage: Bool, onLines lines: ClosedRange<Int>, from offset: Int = 0
  ) -> InlineSpans.LinkSpan? {
    let alike = byDestination[destination, default: []].map { spans[$0] }
    let inline = alike.filter {
      !$0.isDefinition && $0.isImage == isImage && $0.whole.lowerBound >= offset
    }
    if let exact = inline.first(where: { line(of: $0) == lines.lowerBound }) { return exact }
    let near = inline.filter { lines.contains(line(of: $0)) }
    if !near.isEmpty { return near.count == 1 ? near[0] : nil }
    let definitions = alike.filter(\.isDefinition)
    return definitions.count == 1 ? definitions[0] : nil
  }

  private func line(of span: InlineSpans.LinkSpan) -> Int {
    source.line(at: span.whole.lowerBound) + 1
  }

  /// The line of a byte and its column in bytes, both from 1.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let line = source.line(at: offset)
    return (line + 1, offset - source.lines[line].lowerBound + 1)
  }

  /// An address as it is written in the document: `a\_b`.
  package func written(_ span: InlineSpans.LinkSpan) -> String {
    String(decoding: source.bytes[span.destination], as: UTF8.self)
  }

  /// `\_` and `&amp;` as readers of Markdown resolve them.
  package static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == ASCII.backslash, index + 1 < bytes.endIndex,
        bytes[index + 1].isPunctuation
      {
        result.append(bytes[index + 1])
        index += 2
      } else if bytes[index...].starts(with: "&amp;".utf8) {
        result.append(ASCII.ampersand)
        index += 5
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
