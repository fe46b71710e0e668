import Markup

/// `.. |name| replace:: text`: a directive whose result stands for a reference.
extension BodyReader {
  /// - Parameter position: behind the bar.
  /// - Returns: whether an empty line follows; nil: it is no definition.
  mutating func substitutionDefinition(from position: Int) -> Bool? {
    let start = index
    let block = indented(
      from: index, first: .cut(position - line(index).start), strips: false)
    guard let (name, rest) = substitutionName(block.lines) else {
      complain("A substitution has no bar behind its name.", at: index)
      return nil
    }
    index = block.end
    var body = rest
    if body[0].range.isEmpty { body.removeFirst() }
    body.trimBlanksAtEnd()
    // The lines keep their indent, all but the first.
    if let first = body.first {
      let line = TextView(bytes, first.range)
      body[0].trim(line.skipSpace(line.start) - line.start)
    }
    guard let definition = substitution(body, name: name) else {
      addRejected("The substitution “\(name)” has no meaning.", from: start)
      return block.endsWithBlank
    }
    if !document.substitutions.define(name, definition) {
      document.complain(
        "The substitution “\(name)” is defined more than once.", line: number(start),
        help: "The last one was taken, as Trac did.")
    }
    add(.nothing, from: start)
    return block.endsWithBlank
  }

  /// The text up to the bar, which may be on a later line, and the lines from there on.
  private func substitutionName(_ lines: [SourceLine]) -> (String, [SourceLine])? {
    var name: [UInt8] = []
    for (number, line) in lines.enumerated() {
      let view = TextView(bytes, line.range)
      var position = view.skipSpace(view.start)
      if number > 0 { name.append(0x20) }
      while position < view.end {
        let byte = view[position]
        if byte == UInt8(ascii: "\\"), position + 1 < view.end {
          name += bytes[(position + 1)...(position + 1)]
          position += 2
        } else if byte == UInt8(ascii: "|"), let last = name.last, !ByteClass.isBlank(last),
          let end = view.markEnd(position + 1)
        {
          var rest = Array(lines[number...])
          rest[0].trim(end - line.range.lowerBound)
          return (String(decoding: name, as: UTF8.self), rest)
        } else {
          name.append(byte)
          position += 1
        }
      }
    }
    return nil
  }

  /// What the directive in a definition makes.
  private func substitution(
    _ lines: [SourceLine], name: String
  ) -> RSTSubstitutions.Definition? {
    guard let first = lines.first else { return nil }
    let line = TextView(bytes, first.range)
    guard let end = SimpleName.end(line, from: line.start),
      line.has(UInt8(ascii: ":"), times: 2, at: end), let bodyStart = line.markEnd(end + 2)
    else { return nil }
    let kind = line.string(line.start..<end).lowercased()
    let body = IndentedLines(
      lines, bytes, from: 0, first: .cut(bodyStart - line.start))
    let call = DirectiveCall(
      name: kind, document: document, bytes: bytes, lines: body.lines, number: first.number,
      written: string(lines), isTop: false, isSidebar: false)
    return SubstitutionDirectives.read(call, name: name)
  }
}
