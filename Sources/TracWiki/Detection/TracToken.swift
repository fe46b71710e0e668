import Markup

/// Which Trac tokens are visible as markup in other documents, and which of them are certainly Trac markup.
enum TracToken {
  /// nil means plain text to everybody else, or common elsewhere: `CamelCase`, `#12`, `[12]`.
  static func leftover(_ token: Token, in line: TextView) -> (TracLeftover.Kind, Bool)? {
    let text = TextView(line.bytes, token.range)
    switch token.kind {
    case .macroOrLink: return macro(text, isAlone: isAlone(token, in: line))
    case .bracketLink: return bracketLink(text)
    case .anchor: return (.anchor, true)
    case .codeBraces: return (.code, false)
    case .shortLink: return shortLink(text)
    case .labeledPageName:
      return follows(token, line, UInt8(ascii: "(")) ? nil : (.pageLink, false)
    case .freeLink:
      // `list['name']` is a program.
      let isLink = line[token.range.lowerBound + 1] == UInt8(ascii: "\"")
      return isLink && !line.isWord(before: token.range.lowerBound) ? (.pageLink, false) : nil
    case .escape: return escape(token, in: line)
    case .text: return converterMark(text) ?? openMacro(text)
    default: return nil
    }
  }

  private static func follows(_ token: Token, _ line: TextView, _ byte: UInt8) -> Bool {
    line[token.range.upperBound] == byte
  }

  // MARK: Macros

  /// Whether nothing else is in the line: a sentence may be about a macro.
  private static func isAlone(_ token: Token, in line: TextView) -> Bool {
    line.skipSpace(line.start) == token.range.lowerBound
      && line.skipSpace(token.range.upperBound) == line.end
  }

  private static func macro(_ text: TextView, isAlone: Bool) -> (TracLeftover.Kind, Bool)? {
    let inside = TextView(text.bytes, text.start + 2..<text.end - 2)
    var end = inside.start
    while end < inside.end,
      ByteClass.isAlphanumeric(inside[end]) || inside[end] == UInt8(ascii: "_")
    {
      end += 1
    }
    let name = inside.string(inside.start..<end)
    let hasArguments =
      inside[end] == UInt8(ascii: "(") && inside[inside.end - 1] == UInt8(ascii: ")")
    guard end == inside.end || hasArguments, !name.isEmpty else { return page(inside) }
    if name.lowercased() == "br" { return (.lineBreak, true) }
    // Other dialects have it.
    if name.uppercased() == "TOC" { return (.outline, hasArguments) }
    let isKnown =
      MacroTable.macro(named: name, hasArguments: hasArguments).map {
        $0.names.contains(name)
      } ?? false
    guard isKnown else { return hasArguments ? attribute(name) : page(inside) }
    switch name {
    case "Image": return (.image, hasArguments)
    case "PageOutline": return (.outline, hasArguments || isAlone)
    default: return (.macro, hasArguments || isAlone && name.utf8.count > 7)
    }
  }

  /// `[[deprecated("x")]]` is C++.
  private static func attribute(_ name: String) -> (TracLeftover.Kind, Bool)? {
    guard let first = name.utf8.first, ByteClass.isUpper(first) else { return nil }
    return (.macro, false)
  }

  /// `[[Page]]`, `[[Page|label]]`; not `[[1, 2]]` and `[[ -f x ]]`.
  private static func page(_ inside: TextView) -> (TracLeftover.Kind, Bool)? {
    let first = inside[inside.start]
    guard ByteClass.isLetter(first) || first == UInt8(ascii: "#") || first >= 0x80 else {
      return nil
    }
    let hasLabel = inside.find(UInt8(ascii: "|"), from: inside.start) != nil
    let hasScheme = inside.string.hasPrefix("wiki:")
    guard hasLabel || hasScheme || PageName.wordsEnd(inside, from: inside.start, .newest) != nil
    else {
      return nil
    }
    return (.pageLink, hasScheme)
  }

  // MARK: Links

  private static func bracketLink(_ text: TextView) -> (TracLeftover.Kind, Bool)? {
    guard let link = BracketLink(text, from: text.start, .newest) else { return nil }
    let hasLabel = link.label != nil
    switch link.target {
    case .relative(let target):
      guard hasLabel, text[target.lowerBound] == UInt8(ascii: "#"),
        ByteClass.isLetter(text[target.lowerBound + 1])
      else { return nil }
      return (.placeLink, false)
    case .scheme(let scheme, let target):
      let name = text.string(scheme)
      if name == "http" || name == "https" || name == "ftp" {
        let isAddress = text.has(UInt8(ascii: "/"), times: 2, at: target.lowerBound)
        return hasLabel && isAddress ? (.webLink, true) : nil
      }
      return realm(name, TextView(text.bytes, target), hasLabel: hasLabel)
    }
  }

  /// Words that other texts put before colons, too: a target must look like Trac's.
  private static func realm(_ name: String, _ target: TextView, hasLabel: Bool)
    -> (TracLeftover.Kind, Bool)?
  {
    guard target.start < target.end else { return nil }
    switch sign(name)?.sign {
    case .anything, .page: return (.tracLink, true)
    case .number: return ByteClass.isDigit(target[target.start]) ? (.tracLink, true) : nil
    case .label: return (.tracLink, hasLabel)
    case .path:
      let isPath = target.find(UInt8(ascii: "/"), from: target.start) != nil
      return isPath ? (.tracLink, hasLabel) : nil
    case nil: return nil
    }
  }

  private static func sign(_ name: String) -> TracRealm? {
    TracRealm.named(name).flatMap { $0.names.contains(name) ? $0 : nil }
  }

  private static func shortLink(_ text: TextView) -> (TracLeftover.Kind, Bool)? {
    guard let link = ShortLink(text, from: text.start, .newest) else { return nil }
    let target = TextView(text.bytes, link.target)
    let first = target[target.start]
    guard let realm = sign(text.string(link.scheme)), realm.isSignInText else { return nil }
    let isSign =
      switch realm.sign {
      case .anything: true
      case .page: ByteClass.isLetter(first) || first == UInt8(ascii: "\"")
      case .number: ByteClass.isDigit(first)
      case .path: target.find(UInt8(ascii: "/"), from: target.start) != nil
      case .label, nil: false
      }
    return isSign ? (.shortLink, false) : nil
  }

  // MARK: Words

  /// `[[Image(` whose end another reader took for a part of an address.
  private static func openMacro(_ text: TextView) -> (TracLeftover.Kind, Bool)? {
    var index = text.start
    while let found = text.find(UInt8(ascii: "["), times: 2, from: index) {
      var end = found + 2
      while ByteClass.isAlphanumeric(text[end]) { end += 1 }
      let name = text.string(min(found + 2, end)..<end)
      if text[end] == UInt8(ascii: "("),
        let macro = MacroTable.macro(named: name, hasArguments: true),
        macro.names.contains(name)
      {
        return (name == "Image" ? .image : .macro, true)
      }
      index = found + 1
    }
    return nil
  }

  /// `!CamelCase`, where the `!` ends no word.
  private static func escape(_ token: Token, in line: TextView) -> (TracLeftover.Kind, Bool)? {
    let start = token.range.lowerBound
    guard ByteClass.isUpper(line[start + 1]), !line.isWord(before: start),
      start == line.start || line[start - 1] != UInt8(ascii: "!")
    else { return nil }
    return (.escape, false)
  }

  /// `(XXX macro: "BR")`
  private static func converterMark(_ text: TextView) -> (TracLeftover.Kind, Bool)? {
    let mark = Array("XXX macro: ".utf8)
    var index = text.start
    while let found = text.find(UInt8(ascii: "X"), from: index) {
      if text.bytes[found..<text.end].starts(with: mark) { return (.converterMark, true) }
      index = found + 1
    }
    return nil
  }
}
