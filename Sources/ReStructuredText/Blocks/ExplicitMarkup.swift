import Markup

/// What begins with `.. `: notes, targets, substitutions, directives; all else is a comment. And `__ address`.
extension BlockReader {
  mutating func explicitMarkup() -> Bool {
    let line = source[index]
    if line.starts(with: "__".utf8), let text = line.behindMark(2) {
      target("_", text)
      return true
    }
    guard line.starts(with: "..".utf8), let mark = line.behindMark(2) else { return false }
    switch line.byte(mark) {
    case UInt8(ascii: "[") where note(mark): break
    case UInt8(ascii: "_") where target(mark): break
    case UInt8(ascii: "|") where substitution(mark): break
    default: if !directive(mark) { comment(mark) }
    }
    return true
  }

  /// Dots alone are a comment without text, and what is indented below them is none of it.
  private mutating func comment(_ mark: Int) {
    let start = index
    index += 1
    if source[start].count == mark, source.isBlank(index) { return }
    let body = source.body(from: start, cut: mark)
    index = body.end
    blocks.append(Block(.comment(body.lines.text), at: lines(from: start).source))
  }

  /// `.. [1] text`, `.. [#] text`, `.. [#name] text`, `.. [*] text`, `.. [CIT2002] text`
  private mutating func note(_ mark: Int) -> Bool {
    guard let (label, close) = source[index].noteLabel(from: mark),
      let text = source[index].behindMark(close)
    else { return false }
    let (shown, id) = state.names.defineNote(label)
    if state.dialect.hasAnchors { state.places.append(.anchor(id)) }
    let places = state.text([.text("[\(shown)] ")])
    let body = source.body(from: index, cut: text)
    index = body.end
    var content = state.nested(body.lines)
    if case .paragraph(let first)? = content.first?.content {
      content[0].content = .paragraph(places + first)
    } else {
      content.insert(Block(.paragraph(places), at: body.lines.source), at: 0)
    }
    blocks += content
    return true
  }

  // MARK: - Targets

  /// `.. _name: address`, `` .. _`a name`: ``, `.. _name: other_`, `.. __: address`
  private mutating func target(_ mark: Int) -> Bool {
    let line = source[index]
    let isQuoted = line.byte(mark + 1) == UInt8(ascii: "`")
    let start = mark + (isQuoted ? 2 : 1)
    var end = start
    while end < line.count,
      isQuoted ? line.byte(end) != 0x60 : line.byte(end) != 0x3A || line.behindMark(end + 1) == nil
    {
      end += line.byte(end) == 0x5C ? 2 : 1
    }
    let colon = isQuoted ? end + 1 : end
    guard end > start, line.byte(colon) == 0x3A, let text = line.behindMark(colon + 1) else {
      return false
    }
    target(Escapes.plain(line.from(start, to: end)), text)
    return true
  }

  /// A place where no address is; otherwise an address, or the name of another target.
  ///
  /// - Parameter text: where the address begins on the line at work.
  private mutating func target(_ name: String, _ text: Int) {
    let start = index
    let body = source.body(from: index, cut: text, untilBlank: true)
    index = body.end
    let address = Escapes.address(body.lines)
    if let alias = Self.alias(address) { return state.names.define(name, .alias(alias)) }
    guard address.isEmpty else { return state.names.define(name, .address(.url(address))) }
    let id = state.names.newID(name, kind: "target")
    state.names.define(name, .address(RSTNames.place(id)))
    if state.dialect.hasAnchors { return state.places.append(.anchor(id)) }
    add(.paragraph([.anchor(name)]), from: start)
  }

  /// `name_` or `` `a name`_ ``
  static func alias(_ address: String) -> String? {
    let text = ArraySlice(address.utf8)
    let end = text.count - 1
    guard end > 0, text.last == 0x5F else { return nil }
    if text.first == 0x60, text.byte(end - 1) == 0x60 { return text.from(1, to: end - 1).string }
    return text.nameEnd(from: 0) == end ? text.prefix(end).string : nil
  }

  // MARK: - Directives

  private mutating func directive(_ mark: Int) -> Bool {
    let start = index
    let body = source.body(from: start, cut: mark)
    guard let directive = RSTDirective(body.lines, state) else { return false }
    let made = state.dialect.blocks(directive)
    index = body.end
    if let made {
      blocks += state.takePlaces() + made
      if directive.name == "image", state.dialect.hasAnchors { joinImages() }
    } else {
      reject(.rstNotRead(.directive, directive.name), from: start)
    }
    return true
  }

  /// Images one after the other are in one line.
  private mutating func joinImages() {
    let last = blocks.count - 1
    defer { images = blocks.count - 1 }
    guard let images, images == last - 1, case .paragraph(var line) = blocks[images].content,
      case .paragraph(let image) = blocks[last].content
    else { return }
    blocks.removeLast()
    // Taken out first, so that the line grows without a copy.
    blocks[images].content = .thematicBreak
    line += [.softBreak] + image
    blocks[images].content = .paragraph(line)
  }

  /// `.. |name| replace:: text`: what stands for `|name|`.
  private mutating func substitution(_ mark: Int) -> Bool {
    let line = source[index]
    guard let bar = line.dropFirst(mark + 1).firstIndex(of: UInt8(ascii: "|")),
      case let end = bar - line.startIndex, end > mark + 1, let text = line.behindMark(end + 1)
    else { return false }
    let name = Escapes.plain(line.from(mark + 1, to: end))
    let start = index
    let body = source.body(from: index, cut: text)
    index = body.end
    if let directive = RSTDirective(body.lines, state),
      directive.name == "replace" || state.dialect.substitutions.contains(directive.name)
    {
      state.names.defineSubstitution(name, directive)
    } else {
      reject(.rstNotRead(.substitution, name), from: start)
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// The label in the brackets that open there, and where they end.
  func noteLabel(from offset: Int) -> (label: String, end: Int)? {
    guard byte(offset) == UInt8(ascii: "[") else { return nil }
    let mark = byte(offset + 1)
    let start = mark == UInt8(ascii: "#") || mark == UInt8(ascii: "*") ? offset + 2 : offset + 1
    let end = mark == UInt8(ascii: "*") ? start : nameEnd(from: start) ?? start
    guard end > offset + 1, byte(end) == UInt8(ascii: "]") else { return nil }
    return (from(offset + 1, to: end).string, end + 1)
  }
}
