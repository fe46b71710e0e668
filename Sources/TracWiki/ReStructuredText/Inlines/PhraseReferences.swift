/// `` `text` ``, `` `text`:role: ``, `` `text`_ ``, `` `text <address>`_ ``
extension InlineReader {
  /// - Parameters:
  ///   - start: the backquote.
  ///   - role: the name between colons before it.
  mutating func interpreted(_ start: Range<Int>, role: Range<Int>?) -> Int {
    let first = role.map { $0.lowerBound - 1 } ?? start.lowerBound
    if role == nil, isQuoted(start) { return skip(start) }
    guard let end = end(.interpreted, from: start.upperBound),
      let suffix = suffix(from: end.upperBound)
    else {
      // Only the backquote is shown as an error, but a role before it stays text all the same.
      return reject("The start of interpreted text has no end.", start)
    }
    let content = Array(text.bytes[start.upperBound..<end.lowerBound])
    let range = first..<suffix.end
    if suffix.role != nil, role != nil {
      return reject("Interpreted text has two roles.", range)
    }
    let name = (role ?? suffix.role).map { text.string($0) }
    if suffix.underscores > 0 {
      guard name == nil else {
        return reject("Interpreted text with a role cannot be a link.", range)
      }
      let phrase = PhraseReference(content)
      return add(
        [
          .reference(
            phrase.reference(document, isAnonymous: suffix.underscores == 2, written(range), line))
        ],
        range)
    }
    let interpreted = InterpretedText(
      document: document, role: name, text: content, written: written(range), line: line)
    return add(interpreted.read(), range)
  }

  /// A role and underscores behind the text, as far as what follows lets them stand; nil: the text cannot end
  /// there.
  func suffix(from start: Int) -> (role: Range<Int>?, underscores: Int, end: Int)? {
    if text[start] == UInt8(ascii: ":"), let end = SimpleName.end(text, from: start + 1),
      text[end] == UInt8(ascii: ":"), let count = underscores(from: end + 1)
    {
      return (start + 1..<end, count, end + 1 + count)
    }
    return underscores(from: start).map { (nil, $0, start + $0) }
  }

  /// As many as can stand there; nil: the markup cannot even end without them.
  func underscores(from start: Int) -> Int? {
    let most =
      text.has(UInt8(ascii: "_"), times: 2, at: start)
      ? 2 : text[start] == UInt8(ascii: "_") ? 1 : 0
    return stride(from: most, through: 0, by: -1).first { canEnd(at: start + $0) }
  }
}

/// `text <address>` or `text <name_>`: what stands in the backquotes of a link.
struct PhraseReference {
  private let text: [UInt8]
  /// What stands in angle brackets at the end.
  private let embedded: [UInt8]?

  init(_ content: [UInt8]) {
    guard let range = Self.embedded(content) else {
      (text, embedded) = (content, nil)
      return
    }
    embedded = Array(content[range])
    var end = range.lowerBound - 1
    while end > 0, content[end - 1] == 0x20 || content[end - 1] == 0x0A { end -= 1 }
    text = Array(content[..<end])
  }

  /// The inside of `<…>` at the end, behind a blank or at the start.
  private static func embedded(_ content: [UInt8]) -> Range<Int>? {
    let count = content.count
    guard count > 2, content[count - 1] == UInt8(ascii: ">"),
      !TargetName.isBlankOrEscape(content[count - 2])
    else { return nil }
    var position = count - 2
    while position >= 0 {
      let byte = content[position]
      let isEscaped = position > 0 && content[position - 1] == 0
      if !isEscaped, byte == UInt8(ascii: ">") { return nil }
      if !isEscaped, byte == UInt8(ascii: "<") { break }
      position -= 1
    }
    guard position >= 0, position + 1 < count - 1, !ByteClass.isBlank(content[position + 1]),
      position == 0 || content[position - 1] == 0x20 || content[position - 1] == 0x0A
    else { return nil }
    return position + 1..<count - 1
  }

  /// The link. A named one with an address is a target of that name, too.
  func reference(
    _ document: RSTDocument, isAnonymous: Bool, _ written: String, _ line: Int
  ) -> RSTReference {
    var reference = RSTReference(
      content: [.text(text)], target: .name(""), written: written, line: line)
    let name = SimpleName.normalized(Escapes.plain(text))
    guard let embedded else {
      reference.target =
        isAnonymous ? .anonymous(document.names.nextAnonymousReference()) : .name(name)
      return reference
    }
    if let alias = Self.alias(embedded) {
      reference.target = .name(alias)
      if text.isEmpty { reference.content = [.text(Array(alias.utf8))] }
      if !isAnonymous, !text.isEmpty { define(name, .name(alias), document, line) }
      return reference
    }
    var address = StandaloneAddress.withScheme(Escapes.address(embedded))
    if address.hasSuffix("\\_") { address = address.dropLast(2) + "_" }
    reference.target = .address(address)
    if text.isEmpty { reference.content = [.text(Array(address.utf8))] }
    if !isAnonymous {
      define(
        text.isEmpty ? SimpleName.normalized(address) : name, .address(address), document, line)
    }
    return reference
  }

  private func define(
    _ name: String, _ target: RSTNames.Target, _ document: RSTDocument, _ line: Int
  ) {
    let (_, isDuplicate) = document.names.addExplicit(name, { _ in target })
    if isDuplicate {
      document.complain(
        "The name “\(name)” is used for more than one target.", line: line,
        help: "Links by that name lead nowhere. Two underscores at their end need no name.")
    }
  }

  /// `name_` in the brackets: another target. An underscore with a backslash is part of an address.
  private static func alias(_ embedded: [UInt8]) -> String? {
    guard embedded.last == UInt8(ascii: "_"), embedded.count > 1, embedded[embedded.count - 2] != 0,
      !StandaloneAddress.isAddress(embedded)
    else { return nil }
    return SimpleName.normalized(Escapes.plain(embedded.dropLast()))
  }
}
