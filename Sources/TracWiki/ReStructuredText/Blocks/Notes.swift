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
    add(.note(note, nested(block.withoutBlanksAtStart)), from: start)
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

/// What stands in the brackets of a note or of a reference to one.
enum NoteLabel {
  /// The label that starts there, and the position of its `]`.
  static func read(_ text: TextView, from start: Int) -> (RSTNotes.Label, close: Int)? {
    let close = UInt8(ascii: "]")
    switch text[start] {
    case UInt8(ascii: "*"): return text[start + 1] == close ? (.symbol, start + 1) : nil
    case UInt8(ascii: "#"):
      if text[start + 1] == close { return (.automatic(name: nil), start + 1) }
      guard let end = SimpleName.end(text, from: start + 1), text[end] == close else { return nil }
      let name = SimpleName.normalized(text.string(start + 1..<end))
      return (.automatic(name: name), end)
    default:
      guard let end = SimpleName.end(text, from: start), text[end] == close else { return nil }
      let label = text.string(start..<end)
      let isNumber = label.utf8.allSatisfy(ByteClass.isDigit)
      return (isNumber ? .number(label) : .citation(label), end)
    }
  }
}
