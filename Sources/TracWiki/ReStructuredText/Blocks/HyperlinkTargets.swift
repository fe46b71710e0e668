import Markup

/// `.. _name: address`, `.. _name: other_`, `.. _name:`, `.. __: address`, `__ address`
extension BodyReader {
  /// - Parameter position: behind the underscore.
  /// - Returns: whether an empty line follows; nil: it is no target.
  mutating func hyperlinkTarget(from position: Int) -> Bool? {
    let first = line(index)
    let block = indented(
      from: index, first: .cut(position - first.start), untilBlank: true, strips: false)
    var head: [UInt8] = []
    for (number, line) in block.lines.enumerated() {
      let known = head.count
      head += Escapes.marked(bytes[line.range])
      guard let mark = TargetName(head, colonFrom: known) else { continue }
      let rest =
        [Array(head[mark.end...])]
        + block.lines[(number + 1)...].map { Escapes.marked(bytes[$0.range]) }
      let start = index
      index = block.end
      addTarget(mark.name.map { Escapes.plain(head[$0]) }, TargetText.read(rest), from: start)
      return block.endsWithBlank
    }
    complain("A target has no colon behind its name.", at: index)
    return nil
  }

  mutating func anonymousTarget(from position: Int) -> Bool {
    let start = index
    let block = indented(
      from: index, first: .cut(position - line(index).start), untilBlank: true)
    index = block.end
    let text = block.withoutBlanksAtStart.map { Escapes.marked(bytes[$0.range]) }
    addTarget(nil, TargetText.read(text), from: start)
    return block.endsWithBlank
  }

  private mutating func addTarget(_ name: String?, _ text: TargetText, from start: Int) {
    let target: Int
    if let name {
      let normal = SimpleName.normalized(name)
      let isDuplicate: Bool
      (target, isDuplicate) = document.names.addExplicit(normal, { text.target($0, isMail: true) })
      if isDuplicate { complainOfDuplicate(normal, at: start) }
    } else {
      target = document.names.addAnonymous { text.target($0, isMail: false) }
    }
    if case .place = document.names.targets[target] {
      add(.place(target), from: start)
    } else {
      add(.nothing, from: start)
    }
  }
}
