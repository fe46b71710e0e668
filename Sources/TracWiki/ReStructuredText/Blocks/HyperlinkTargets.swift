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

/// `name:` or `` `a name`: `` at the start of a target; nil as a name: `_:`
struct TargetName {
  var name: Range<Int>?
  /// Behind the colon and its blanks.
  var end: Int

  /// - Parameters:
  ///   - text: with NULs for backslashes.
  ///   - colonFrom: no colon before it ends the name.
  init?(_ text: [UInt8], colonFrom: Int) {
    let view = TextView(text, 0..<text.count)
    let isQuoted = view[0] == UInt8(ascii: "`")
    let start = isQuoted ? 1 : 0
    guard start < view.end, view[start] != 0x20, view[start] != UInt8(ascii: "`") else {
      return nil
    }
    var position = colonFrom
    while let colon = view.find(UInt8(ascii: ":"), from: position) {
      position = colon + 1
      guard let end = view.markEnd(position) else { continue }
      // A blank may stand before the colon.
      for last in [colon - 1, colon] where last == colon || colon > 0 && view[last] == 0x20 {
        guard last > 0, !Self.isBlankOrEscape(view[last - 1]),
          view[last - 1] != UInt8(ascii: ":") || last > 1 && view[last - 2] == 0
        else { continue }
        if view[0] == UInt8(ascii: "_") {
          guard last == 1 else { continue }
          (name, self.end) = (nil, end)
          return
        }
        let nameEnd = isQuoted ? last - 1 : last
        guard nameEnd > start, !isQuoted || view[nameEnd] == UInt8(ascii: "`"),
          !Self.isBlankOrEscape(view[nameEnd - 1])
        else { continue }
        (name, self.end) = (start..<nameEnd, end)
        return
      }
    }
    return nil
  }

  static func isBlankOrEscape(_ byte: UInt8) -> Bool { byte == 0 || ByteClass.isBlank(byte) }
}

/// What stands behind the name of a target, or in the angle brackets of a link.
enum TargetText {
  case address(String)
  /// Another target's name, normalized.
  case name(String)

  /// - Parameter lines: with NULs for backslashes.
  static func read(_ lines: [[UInt8]]) -> TargetText {
    let text = Array(lines.joined(separator: [0x20]))
    if let last = text.last(where: { !ByteClass.isBlank($0) }), last == UInt8(ascii: "_"),
      let name = reference(text)
    {
      return .name(name)
    }
    return .address(Escapes.address(text))
  }

  /// - Parameter isMail: whether a mail address gets its scheme.
  func target(_ id: String, isMail: Bool) -> RSTNames.Target {
    switch self {
    case .name(let name): .name(name)
    case .address(""): .place(id)
    case .address(let address): .address(isMail ? StandaloneAddress.withScheme(address) : address)
    }
  }

  /// `name_` or `` `a name`_ `` and nothing else.
  private static func reference(_ text: [UInt8]) -> String? {
    let view = TextView(text, 0..<text.count)
    let start = view.skipSpace(0)
    let end = view.trimmedEnd(from: start)
    if view[start] == UInt8(ascii: "`") {
      guard end - start > 3, view[end - 2] == UInt8(ascii: "`"), view[start + 1] != 0x20,
        !TargetName.isBlankOrEscape(view[end - 3])
      else { return nil }
      return SimpleName.normalized(Escapes.plain(text[(start + 1)..<(end - 2)]))
    }
    guard SimpleName.end(view, from: start) == end - 1 else { return nil }
    return SimpleName.normalized(view.string(start..<(end - 1)))
  }
}
