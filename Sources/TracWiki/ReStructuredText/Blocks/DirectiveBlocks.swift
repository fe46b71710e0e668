import Markup

/// `.. name:: …`
extension BodyReader {
  /// - Parameter position: of the name.
  /// - Returns: whether an empty line follows; nil: it is no directive.
  mutating func directive(from position: Int) -> Bool? {
    let line = line(index)
    guard let nameEnd = SimpleName.end(line, from: position) else { return nil }
    let colons = line[nameEnd] == 0x20 ? nameEnd + 1 : nameEnd
    guard line.has(UInt8(ascii: ":"), times: 2, at: colons), let end = line.markEnd(colons + 2)
    else { return nil }
    let start = index
    let name = line.string(position..<nameEnd)
    let block = indented(from: index, first: .cut(end - line.start))
    index = block.end
    guard let directive = DirectiveTable.directive(named: name.lowercased()) else {
      addRejected("The directive “\(name)” is not known.", from: start)
      return block.endsWithBlank
    }
    let call = DirectiveCall(
      name: name.lowercased(), document: document, bytes: bytes, lines: block.lines,
      number: number(start), written: string(lines[start..<index]), isTop: takesTitles,
      isSidebar: isSidebar)
    do {
      for content in try directive.read(DirectiveParts(call, directive.form)) {
        add(content, from: start)
      }
    } catch {
      addRejected("The directive “\(name)” \(error.message).", from: start)
    }
    return block.endsWithBlank || isBlank(index)
  }
}
