import Markup

/// What begins with `.. `: notes, targets, substitutions, directives; all else is a comment. And `__ target`.
extension BodyReader {
  enum ExplicitMark {
    /// The position behind the dots and their blanks.
    case dots(Int)
    /// The position behind `__ `.
    case anonymous(Int)
  }

  func explicitMark(at index: Int) -> ExplicitMark? {
    guard !isBlank(index) else { return nil }
    let line = line(index)
    if line.has(UInt8(ascii: "."), times: 2, at: line.start), let end = line.markEnd(line.start + 2)
    {
      return .dots(end)
    }
    if line.has(UInt8(ascii: "_"), times: 2, at: line.start), let end = line.markEnd(line.start + 2)
    {
      return .anonymous(end)
    }
    return nil
  }

  /// One such block after another: they need no empty line between them, but one behind the last.
  mutating func explicitMarkup() -> Bool {
    guard explicitMark(at: index) != nil else { return false }
    var endsWithBlank = true
    while let mark = explicitMark(at: index) {
      switch mark {
      case .dots(let position): endsWithBlank = explicitConstruct(from: position)
      case .anonymous(let position): endsWithBlank = anonymousTarget(from: position)
      }
    }
    complainOfUnindent(endsWithBlank, "A block that begins with “..”")
    return true
  }

  /// - Returns: whether an empty line follows.
  private mutating func explicitConstruct(from position: Int) -> Bool {
    let line = line(index)
    switch line[position] {
    case UInt8(ascii: "["):
      if let end = note(from: position) { return end }
    case UInt8(ascii: "_") where position + 1 < line.end && line[position + 1] != 0x20:
      if let end = hyperlinkTarget(from: position + 1) { return end }
    case UInt8(ascii: "|") where position + 1 < line.end && line[position + 1] != 0x20:
      if let end = substitutionDefinition(from: position + 1) { return end }
    default:
      if let end = directive(from: position) { return end }
    }
    return comment(from: position)
  }

  /// `.. text`; dots alone are a comment without text, and what is indented below them is none of it.
  private mutating func comment(from position: Int) -> Bool {
    let start = index
    if position == line(index).end, isBlank(index + 1) {
      index += 1
      add(.nothing, from: start)
      return true
    }
    let block = indented(from: index, first: .cut(position - line(index).start))
    index = block.end
    var comment = block.withoutBlanksAtStart
    comment.trimBlanksAtEnd()
    add(.comment(string(comment)), from: start)
    return block.endsWithBlank
  }
}
