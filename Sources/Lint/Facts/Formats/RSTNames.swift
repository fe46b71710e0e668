/// The inlines of reStructuredText, and the names by which they refer to addresses elsewhere in the document.
struct RSTNames {
  /// Addresses by normal name, of `.. _name: address`; nil: a place in the document.
  var targets: [String: String?] = [:]
  /// Pictures by the name of their substitution, `.. |name| image:: address`.
  var pictures: [String: String] = [:]
  /// Addresses of `__`, in their order.
  var anonymous: [String] = []
  /// Names that headings have.
  var implicit: Set<String> = []
  /// Links whose address is not known yet: their indices and names; nil: the next of `anonymous`.
  private var open: [(link: Int, name: String?, isWord: Bool)] = []

  /// Lower case, runs of blanks as one.
  static func normal(_ name: String) -> String {
    name.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ").lowercased()
  }

  mutating func read(_ text: inout InlineText, into builder: inout FactsBuilder) {
    text.read(into: &builder) { text, builder in
      switch text.byte(0) {
      case UInt8(ascii: "`"): quoted(&text, &builder)
      case UInt8(ascii: "*"): Self.emphasis(&text)
      case UInt8(ascii: "|"): picture(&text, &builder)
      case UInt8(ascii: ":"): role(&text, &builder)
      case UInt8(ascii: "_"): word(&text, &builder)
      case UInt8(ascii: "\\"): Self.escape(&text)
      default: false
      }
    }
  }

  /// ``` ``code`` ```, `` `text <address>`_ ``, `` `name`_ ``, `` `text` ``.
  private mutating func quoted(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    if text.byte(1) == UInt8(ascii: "`") {
      guard text.index + 2 < text.end,
        let close = text.bytes[..<min(text.end, text.index + 2000)].firstIndex(
          of: "``", from: text.index + 2)
      else { return false }
      text.code(text.index + 2..<close, length: close + 2 - text.index)
      return true
    }
    guard let close = text.find(UInt8(ascii: "`"), from: 1), close > text.index + 1 else {
      return false
    }
    let inside = text.index + 1..<close
    let length = close + 1 - text.index
    guard text.byte(length) == UInt8(ascii: "_") else {
      text.hide(1)
      text.show(inside.count)
      text.hide(1)
      return true
    }
    let marks = text.byte(length + 1) == UInt8(ascii: "_") ? 2 : 1
    let (label, address) = Self.split(inside, text.bytes)
    if let address {
      let shown = label.isEmpty ? inside : label
      if address.utf8.last == UInt8(ascii: "_") {
        refer(String(address.dropLast()), &text, &builder, shown, length + marks)
      } else {
        targets[Self.normal(text.bytes[label].text)] = .some(address)
        text.link(.link, to: address, label: shown, length: length + marks, into: &builder)
      }
    } else {
      refer(
        marks == 2 ? nil : text.bytes[inside].text, &text, &builder, inside, length + marks)
    }
    return true
  }

  /// `text <address>`, taken apart.
  private static func split(_ inside: Range<Int>, _ bytes: [UInt8]) -> (Range<Int>, String?) {
    guard bytes[inside].last == UInt8(ascii: ">"),
      let open = bytes[inside].lastIndex(of: UInt8(ascii: "<"))
    else { return (inside, nil) }
    var end = open
    while end > inside.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    // An address may be broken across lines.
    let address = bytes[open + 1..<inside.upperBound - 1].filter { $0 > 0x20 }
    return (inside.lowerBound..<end, String(decoding: address, as: UTF8.self))
  }

  private mutating func refer(
    _ name: String?, _ text: inout InlineText, _ builder: inout FactsBuilder, _ label: Range<Int>,
    _ length: Int
  ) {
    open.append((builder.facts.links.count, name.map(Self.normal), false))
    text.link(.link, to: "", label: label, length: length, into: &builder)
  }

  /// `name_`: the name is shown already.
  private mutating func word(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard text.previous.isWordByte else { return false }
    let marks = text.byte(1) == UInt8(ascii: "_") ? 2 : 1
    guard !text.byte(marks).isWordByte, text.byte(marks) != UInt8(ascii: "_") else { return false }
    let name = text.text.reversed().prefix(80).prefix {
      $0.isWordByte || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E
    }
    let word = String(decoding: name.reversed(), as: UTF8.self)
    open.append((builder.facts.links.count, marks == 2 ? nil : Self.normal(word), true))
    builder.facts.links.append(
      DocumentLink(.link, destination: "", text: word, line: text.line, block: text.block))
    text.hide(marks)
    return true
  }

  private static func escape(_ text: inout InlineText) -> Bool {
    text.hide(1)
    if text.byte(0) == 0x20 { text.hide(1) } else { text.show(1) }
    return true
  }

  private static func emphasis(_ text: inout InlineText) -> Bool {
    let isStrong = text.byte(1) == UInt8(ascii: "*")
    let marks = isStrong ? 2 : 1
    guard text.byte(marks) > 0x20, !text.previous.isWordByte || text.text.isEmpty else {
      // An end, or a mark of its own.
      guard text.previous > 0x20, text.byte(marks) <= 0x20 || text.byte(marks).isPunctuation
      else { return false }
      text.hide(marks)
      return true
    }
    if isStrong, text.text.isEmpty,
      let close = text.bytes[..<min(text.end, text.index + 300)].firstIndex(
        of: "**", from: text.index + 2)
    {
      text.lead = text.bytes[text.index + 2..<close].text
    }
    text.hide(marks)
    return true
  }

  private mutating func picture(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard !text.previous.isWordByte, text.byte(1) > 0x20,
      let close = text.find(UInt8(ascii: "|"), from: 1, within: 100), close > text.index + 1
    else { return false }
    let name = text.index + 1..<close
    let marks = text.bytes[close + 1..<text.end].prefix { $0 == UInt8(ascii: "_") }.count
    open.append(
      (builder.facts.links.count, "|" + Self.normal(text.bytes[name].text), false))
    text.link(
      .image, to: "", label: name, length: close + 1 + marks - text.index, into: &builder)
    return true
  }

  /// `` :doc:`text <name>` ``
  private mutating func role(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard let tick = text.find(UInt8(ascii: "`"), from: 1, within: 40),
      text.bytes[tick - 1] == UInt8(ascii: ":"), tick - 1 > text.index,
      text.bytes[text.index + 1..<tick - 1].allSatisfy({
        $0.isWordByte || $0 == 0x2D || $0 == 0x3A || $0 == 0x5F || $0 == 0x2B
      }), let close = text.find(UInt8(ascii: "`"), from: tick + 1 - text.index)
    else { return false }
    let role = text.bytes[text.index + 1..<tick - 1].text
    let (label, address) = Self.split(tick + 1..<close, text.bytes)
    let length = close + 1 - text.index
    let destination = address ?? text.bytes[tick + 1..<close].text
    switch role {
    case "doc":
      text.link(.document, to: destination, label: label, length: length, into: &builder)
    case "ref", "numref", "any", "term", "std:ref":
      text.link(.label, to: destination, label: label, length: length, into: &builder)
    case "download"
    where address?.utf8.first != UInt8(ascii: "/") && address?.contains(":") != true:
      text.link(.link, to: destination, label: label, length: length, into: &builder)
    case "sub", "sup", "abbr", "strong", "emphasis", "title", "guilabel", "menuselection":
      text.hide(tick + 1 - text.index)
      text.show(close - text.index)
      text.hide(1)
    default: text.code(label, length: length)
    }
    return true
  }

  /// Gives the links their addresses; those that lead to a place in the document, or nowhere that is known, go.
  mutating func resolve(in facts: inout DocumentFacts) {
    guard !open.isEmpty else { return }
    var isGone = [Bool](repeating: false, count: facts.links.count)
    var next = 0
    for (link, name, isWord) in open {
      var address: String?
      if let name {
        address =
          name.utf8.first == 0x7C ? pictures[String(name.dropFirst())] : targets[name] ?? nil
      } else if next < anonymous.count {
        address = anonymous[next]
        next += 1
      }
      // An alias: `.. _one: two_`
      if let alias = address, alias.utf8.last == 0x5F, !alias.contains("/") {
        address = targets[Self.normal(String(alias.dropLast()))] ?? nil
      }
      if let address {
        facts.links[link].destination = address
      } else if isWord || facts.links[link].kind == .image || name == nil
        || implicit.contains(name ?? "") || targets[name ?? ""] != nil
      {
        isGone[link] = true
      } else {
        facts.links[link].kind = .label
        facts.links[link].destination = name ?? ""
      }
    }
    var index = 0
    facts.links.removeAll { _ in
      defer { index += 1 }
      return isGone[index]
    }
  }
}
