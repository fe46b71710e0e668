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
