import Markup

/// Indented text, perhaps with the name of its author.
///
///     Text.
///
///     -- Author
extension BodyReader {
  mutating func blockQuote() {
    let start = index
    let block = indented(from: index, first: .indented)
    index = block.end
    addQuotes(block.withoutBlanksAtStart, from: start)
    complainOfUnindent(block.endsWithBlank, "A quote")
  }

  /// One quote, or more: the name of an author ends one.
  mutating func addQuotes(_ lines: [SourceLine], from start: Int) {
    var rest = lines[...]
    while !rest.isEmpty {
      let attribution = Attribution(rest, bytes)
      let end = attribution?.lines.lowerBound ?? rest.endIndex
      let blocks = nested(Array(rest[..<end]), in: .block)
      let author = attribution.map { inlines(text($0.text(of: rest, bytes)), line: number(start)) }
      add(.quote(blocks, attribution: author), from: start)
      rest = rest[(attribution?.lines.upperBound ?? end)...].drop { $0.range.isEmpty }
    }
  }
}
