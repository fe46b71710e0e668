import Markup

extension TreeBuilder {
  /// `> text`: the lines are read as a page of their own once the last one is known.
  mutating func addCitationLine(_ source: SourceLine) {
    closeParagraph()
    let mark = line.skipSpace(line.start)
    let depth = Indent.depth(line, to: mark, tab: 1)
    if citation.isEmpty, depth < lists.last?.depth ?? -1 { setListDepth(depth, opening: nil) }
    citation.append(SourceLine(range: mark + 1..<line.end, number: source.number))
  }

  mutating func closeCitation() {
    guard !citation.isEmpty else { return }
    var lines = citation
    citation.removeAll()
    let isSpaced = lines.allSatisfy {
      $0.range.isEmpty || bytes[$0.range.lowerBound] == UInt8(ascii: ">")
        || bytes[$0.range.lowerBound] == UInt8(ascii: " ")
    }
    if isSpaced {
      for index in lines.indices {
        let range = lines[index].range
        if !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: " ") {
          lines[index].range = range.lowerBound + 1..<range.upperBound
        }
      }
    }
    let source = SourceLines(bytes, lines: lines)
    sink.add(Block(.quote(context.blocks(source)), at: source.range))
  }
}
