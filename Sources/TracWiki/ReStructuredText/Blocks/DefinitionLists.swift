import Markup

/// A term with an indented description below it, without an empty line between.
///
///     term : classifier
///         Description.
extension BodyReader {
  mutating func definitionList() {
    let start = index
    var items: [RSTBlock.Definition] = []
    var endsWithBlank = true
    while true {
      let term = inlines(Array(bytes[lines[index].range]), line: number(index))
      let block = indented(from: index + 1, first: .indented)
      index = block.end
      items.append(
        RSTBlock.Definition(
          term: term, blocks: nested(block.withoutBlanksAtStart, in: .item)))
      endsWithBlank = block.endsWithBlank
      guard let next = nextTerm else { break }
      index = next
    }
    add(.definitions(items), from: start)
    complainOfUnindent(endsWithBlank, "A definition list")
  }

  /// The next line that is a term too.
  private var nextTerm: Int? {
    var next = index
    while next < lines.count, isBlank(next) { next += 1 }
    guard !isBlank(next), !isBlank(next + 1), bytes[lines[next].range.lowerBound] != 0x20,
      bytes[lines[next + 1].range.lowerBound] == 0x20, !hasMark(next)
    else { return nil }
    return next
  }
}
