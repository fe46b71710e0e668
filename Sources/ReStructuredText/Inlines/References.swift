import Basics
import Markup

/// Links, notes, substitutions and roles in running text.
extension InlineReader {
  /// `name_`, `name__`
  mutating func name(at position: Int) -> Int? {
    guard position >= nameEnd, let end = text.nameEnd(from: position) else { return nil }
    nameEnd = end
    guard underscores(at: end) > 0 else { return nil }
    let name = text[position..<end].string
    return link([.text(name)], name, isWord: true, position..<end)
  }

  /// One or two, which a link may end with; 0: it is not one.
  func underscores(at position: Int) -> Int {
    guard text.byte(position) == 0x5F else { return 0 }
    if text.byte(position + 1) == 0x5F, canEnd(at: position + 2) { return 2 }
    return canEnd(at: position + 1) ? 1 : 0
  }

  /// A link, with the underscores that follow.
  ///
  /// - Parameter name: of its target; nil means that of the next target without a name.
  private mutating func link(
    _ content: [Inline], _ name: String?, isWord: Bool = false, _ range: Range<Int>
  ) -> Int {
    let marks = underscores(at: range.upperBound)
    let range = range.lowerBound..<range.upperBound + marks
    let name = marks == 2 ? nil : name
    if let target = state.names.target(name) { return link(content, to: target, range) }
    if let inlines = state.dialect.inlines(
      withoutTarget: name, content, isWord: isWord, at: place(range))
    {
      return add(inlines, range)
    }
    return keep(range, .rstWithoutTarget(text[range].string))
  }

  /// - Parameter isBare: an address that stands for itself.
  mutating func link(
    _ content: [Inline], to target: LinkTarget, isBare: Bool = false, _ range: Range<Int>
  ) -> Int {
    if case .url(let address) = target, !state.dialect.allows(address) {
      return add(content, range)
    }
    if content.count == 1, case .image(var image) = content[0] {
      image.link = target
      return add([.image(image)], range)
    }
    return add([.link(Link(target, content: content, isImplicit: isBare, at: place(range)))], range)
  }

  /// `|name|`, `|name|_`, `|name|__`
  mutating func substitution(_ inside: Range<Int>, _ range: Range<Int>) -> Int {
    let name = Escapes.plain(text[inside])
    guard var content = state.meaning(of: name) ?? state.dialect.inlines(withoutMeaning: name)
    else { return keep(range, .rstWithoutMeaning(name)) }
    if case .image(var image)? = content.first {
      image.source = place(range)
      content[0] = .image(image)
    }
    if underscores(at: range.upperBound) == 0 { return add(content, range) }
    return link(content, name, isWord: true, range)
  }

  /// `[1]_`, `[#name]_`, `[*]_`, `[CIT2002]_`
  mutating func note(at position: Int) -> Int? {
    guard let (label, end) = text.noteLabel(from: position), underscores(at: end) == 1 else {
      return nil
    }
    guard let note = state.names.note(label) else {
      return keep(position..<end + 1, .rstWithoutNote(label))
    }
    return link([.text("[\(note.label)]")], to: note.target, position..<end + 1)
  }

  // MARK: - Interpreted text

  /// `` :role:`text` ``
  mutating func role(at position: Int) -> Int? {
    guard let end = text.nameEnd(from: position + 1), text.from(end, to: end + 2).string == ":`",
      text.byte(end + 2) != 0x60
    else { return nil }
    return delimited(.phrase, end + 1..<end + 2, role: position + 1..<end)
  }

  /// The name in `` `text`:role: ``
  func roleSuffix(at position: Int) -> Range<Int>? {
    guard text.byte(position) == 0x3A, let end = text.nameEnd(from: position + 1),
      text.byte(end) == 0x3A, canEnd(at: end + 1)
    else { return nil }
    return position + 1..<end
  }

  /// `` `text` ``, `` `text`:role: ``, `` `text`_ ``, `` `text <address>`_ ``, `` :role:`text <target>` ``
  mutating func phrase(_ inside: Range<Int>, _ range: Range<Int>, role: Range<Int>?) -> Int {
    let (label, inner) = Self.split(text[inside])
    if let name = role ?? roleSuffix(at: range.upperBound) {
      let start = min(range.lowerBound, name.lowerBound - 1)
      let range = start..<max(range.upperBound, name.upperBound + 1)
      let role = RSTRole(
        name: text[name].string.lowercased(), text: text[inside].string,
        label: plain(label), target: inner.map { Escapes.words(text[$0]) }, source: place(range),
        state: state)
      if let inlines = state.dialect.inlines(role) { return add(inlines, range) }
      return keep(range, .rstNotRead(.role, role.name))
    }
    let marks = underscores(at: range.upperBound)
    guard marks > 0 else { return add([.styled(.emphasis, plain(inside))], range) }
    let name = Escapes.plain(text[label])
    guard let inner else { return link(plain(label), name, range) }
    let target = Escapes.plain(text[inner], isAddress: true)
    let alias = Self.alias(text[inner])
    let meaning = alias.map { RSTNames.Target.alias($0) } ?? .address(.url(target))
    if marks == 1 { state.names.define(label.isEmpty ? target : name, meaning) }
    let shown = label.isEmpty ? [.text(alias ?? target)] : plain(label)
    let whole = range.lowerBound..<range.upperBound + marks
    guard let alias else { return link(shown, to: .url(target), whole) }
    guard let address = state.names.target(alias) else { return link(shown, alias, range) }
    return link(shown, to: address, whole)
  }

  /// `any words_` between brackets is the name of a target, unless it is an address.
  private static func alias(_ text: ArraySlice<UInt8>) -> String? {
    guard text.last == 0x5F, text.count > 1, text.byte(text.count - 2) != 0x5C,
      RelativeURL.scheme(of: text.string) == nil
    else { return nil }
    let name = text.dropLast()
    let isQuoted = name.count > 2 && name.first == 0x60 && name.last == 0x60
    return Escapes.words(isQuoted ? name.dropFirst().dropLast() : name)
  }

  /// `text <address>`: the text before the address, without its blanks, and what is in the brackets.
  private static func split(_ text: ArraySlice<UInt8>) -> (label: Range<Int>, target: Range<Int>?) {
    guard text.last == UInt8(ascii: ">"), text.byte(text.count - 2) != 0x5C,
      let open = text.lastIndex(of: UInt8(ascii: "<")), open < text.endIndex - 2,
      open == text.startIndex || text[open - 1].isBlank
    else { return (text.indices, nil) }
    let end = text[..<open].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? text.startIndex
    return (text.startIndex..<end, open + 1..<text.endIndex - 1)
  }
}

/// Addresses in plain text: `https://example.org/x`, `name@example.org`.
extension InlineReader {
  /// The schemes that people write.
  private static let schemes: Set<String> = [
    "http", "https", "ftp", "sftp", "file", "mailto", "news", "irc", "ircs", "ssh", "svn",
    "svn+ssh", "git", "git+ssh", "cvs", "smb", "ldap", "tel", "urn", "xmpp",
  ]

  /// `scheme:address`, up to white space, brackets or quotes; punctuation at the end is none of it.
  mutating func address(at position: Int) -> Int? {
    guard text.byte(position).isLetter, position >= schemeEnd else { return nil }
    let scheme = text.dropFirst(position).prefix { $0.isAlphanumeric || "+-.".utf8.contains($0) }
    schemeEnd = scheme.endIndex
    guard text.byte(schemeEnd) == 0x3A, Self.schemes.contains(scheme.string.lowercased()) else {
      return nil
    }
    var address = text.dropFirst(schemeEnd + 1).prefix { byte in
      byte.isAlphanumeric || byte >= 0x80 || "-_.!~*'()[];/:@&=+$,%?#\\".utf8.contains(byte)
    }
    schemeEnd = address.endIndex
    let hasParenthesis = address.contains(0x28)
    while let last = address.last, !last.isAlphanumeric, last < 0x80,
      !"_~*/=+-&#%$".utf8.contains(last), !(hasParenthesis && last == 0x29)
    {
      address.removeLast()
    }
    // `//` alone is not an address.
    guard address.contains(where: { $0 != 0x2F }), canEnd(at: address.endIndex) else { return nil }
    return bare(position..<address.endIndex, scheme: "")
  }

  /// `name@example.org`, when the reader is at its `@`.
  mutating func mail(at position: Int) -> Int? {
    func isMail(_ byte: UInt8) -> Bool { byte.isAlphanumeric || ".-_+".utf8.contains(byte) }
    let name = text[plainStart..<position].suffix(64).reversed().prefix(while: isMail).count
    var host = text.dropFirst(position + 1).prefix(256).prefix(while: isMail)
    while let last = host.last, !last.isAlphanumeric { host.removeLast() }
    guard name > 0, host.contains(0x2E), canStart(at: position - name), canEnd(at: host.endIndex)
    else { return nil }
    return bare(position - name..<host.endIndex, scheme: "mailto:")
  }

  private mutating func bare(_ range: Range<Int>, scheme: String) -> Int {
    let shown = Escapes.plain(text[range])
    return link([.text(shown)], to: .url(scheme + shown), isBare: true, range)
  }
}
