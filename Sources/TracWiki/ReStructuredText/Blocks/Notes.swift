import Markup

/// `.. [1] text`, `.. [#] text`, `.. [#name] text`, `.. [*] text`, `.. [CIT2002] text`
extension BodyReader {
  /// - Parameter position: of the bracket.
  /// - Returns: whether an empty line follows; nil: it is no note.
  mutating func note(from position: Int) -> Bool? {
    let line = line(index)
    guard let (label, close) = NoteLabel.read(line, from: position + 1),
      let end = line.markEnd(close + 1)
    else { return nil }
    let start = index
    let block = indented(from: index, first: .cut(end - line.start))
    let target = noteTarget(label)
    let note = document.notes.add(label, target: target)
    index = block.end
    add(.note(note, nested(block.withoutBlanksAtStart, in: .cell)), from: start)
    return block.endsWithBlank
  }

  private func noteTarget(_ label: RSTNotes.Label) -> Int {
    let name: String?
    var kind = "footnote"
    switch label {
    case .number(let number): name = number
    case .automatic(let own): name = own
    case .symbol: name = nil
    case .citation(let citation):
      name = SimpleName.normalized(citation)
      kind = "citation"
    }
    guard let name else { return document.names.addNameless(kind: kind) }
    let (target, isDuplicate) = document.names.addExplicit(name, kind: kind)
    if isDuplicate { complainOfDuplicate(name, at: index) }
    return target
  }

  func complainOfDuplicate(_ name: String, at index: Int) {
    document.complain(
      "The name “\(name)” is used for more than one target.", line: number(index),
      help: "Links by that name lead nowhere.")
  }
}
