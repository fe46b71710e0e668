/// What begins with two dots: directives, targets, comments.
extension RSTFacts {
  mutating func explicit(_ indent: Int) -> Bool {
    let text = lines.text(line)
    if text.starts(with: "__ ".utf8) {
      names.anonymous.append(text.dropFirst(3).text.trimmed)
      line += 1
      return true
    }
    guard text.starts(with: "..".utf8), text.count == 2 || text.dropFirst(2).first == 0x20 else {
      return false
    }
    let rest = text.dropFirst(2).drop { $0 == 0x20 }
    switch rest.first {
    case UInt8(ascii: "_"): target(rest, indent)
    case UInt8(ascii: "|"):
      guard let bar = rest.dropFirst().firstIndex(of: UInt8(ascii: "|")),
        let (name, argument) = Self.directive(rest[(bar + 1)...].drop { $0 == 0x20 })
      else { return comment(rest, indent) }
      if name == "image" {
        names.pictures[RSTNames.normal(rest[rest.startIndex + 1..<bar].text)] = argument.text
      }
      let end = lines.end(ofBodyAfter: line, indent: indent)
      targets(of: line + 1..<end)
      line = end
    case UInt8(ascii: "["):
      // A note: its text is text.
      guard let close = rest.firstIndex(of: UInt8(ascii: "]")) else { return comment(rest, indent) }
      let note = rest[(close + 1)...].drop { $0 == 0x20 }
      paragraph(.paragraph, indent + 1, from: note.startIndex, mayBeTerm: false)
    default:
      guard let (name, argument) = Self.directive(rest) else { return comment(rest, indent) }
      directive(name, argument, indent)
    }
    return true
  }

  /// `name:: argument`
  private static func directive(_ text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
    let name = text.prefix { $0.isWordByte || $0 == 0x2D || $0 == 0x5F || $0 == 0x2B || $0 == 0x2E }
    var end = name.endIndex
    // A domain in front: `py:function::`.
    if end + 1 < text.endIndex, text[end] == 0x3A, text[end + 1].isWordByte {
      end = text[(end + 1)...].firstIndex { !($0.isWordByte || $0 == 0x2D) } ?? text.endIndex
    }
    guard end > text.startIndex, text[end...].starts(with: "::".utf8),
      end + 2 == text.endIndex || text[end + 2] == 0x20
    else { return nil }
    return (text[..<end].text, text[(end + 2)...].drop { $0 == 0x20 })
  }

  private mutating func comment(_ rest: ArraySlice<UInt8>, _ indent: Int) -> Bool {
    // Two dots alone end where a blank line follows.
    let end =
      rest.isEmpty && lines.isBlank(line + 1)
      ? line + 1 : lines.end(ofBodyAfter: line, indent: indent)
    builder.comment(
      lines.bytes[rest.startIndex..<max(rest.startIndex, lines[end - 1].endIndex)], line: line + 1,
      lastLine: end)
    line = end
    return true
  }

  /// `_name: address`
  private mutating func target(_ rest: ArraySlice<UInt8>, _ indent: Int) {
    let name = rest.dropFirst()
    let isQuoted = name.first == UInt8(ascii: "`")
    let close =
      isQuoted
      ? name.dropFirst().firstIndex(of: UInt8(ascii: "`")).map { $0 + 1 }
      : name.indices.first {
        name[$0] == 0x3A && name[$0 - 1] != 0x5C
          && ($0 + 1 == name.endIndex || name[$0 + 1] == 0x20)
      }
    let end = lines.end(ofBodyAfter: line, indent: indent)
    defer { line = lines.isBlank(line + 1) ? line + 1 : end }
    guard let close, close < name.endIndex else { return }
    let text = (isQuoted ? name[(name.startIndex + 1)..<(close - 1)] : name[..<close])
      .filter { $0 != 0x5C }
    let label = String(decoding: text, as: UTF8.self)
    var address = name[(close + 1)...].filter { $0 > 0x20 }
    if !lines.isBlank(line + 1) {
      for more in line + 1..<max(line + 1, end) { address += lines.text(more).filter { $0 > 0x20 } }
    }
    if label == "_" {
      names.anonymous.append(String(decoding: address, as: UTF8.self))
    } else if address.isEmpty {
      names.targets[RSTNames.normal(label)] = .some(nil)
      builder.facts.anchors.append(DocumentAnchor(label, line: line + 1))
    } else {
      names.targets[RSTNames.normal(label)] = String(decoding: address, as: UTF8.self)
    }
  }

  private mutating func directive(_ name: String, _ argument: ArraySlice<UInt8>, _ indent: Int) {
    let end = lines.end(ofBodyAfter: line, indent: indent)
    switch name {
    case "image", "figure":
      picture(argument)
      var body = line + 1
      while body < end, lines.text(body).first == UInt8(ascii: ":") { body += 1 }
      targets(of: line + 1..<body)
      line = name == "image" ? end : body
    case "toctree": contents(end)
    case "raw":
      let body = body(end)
      if argument.elementsEqual("html".utf8) {
        HTMLFacts.read(lines.code(body).utf8, line: body.lowerBound + 1, into: &builder)
      }
      line = end
    case "include":
      let start = builder.facts.blocks.count
      if argument.first != UInt8(ascii: "/"), argument.first != UInt8(ascii: "<") {
        builder.facts.links.append(
          DocumentLink(
            .link, destination: argument.text, text: "", line: line + 1, block: start))
        builder.append(TextBlock(.paragraph, line: line + 1, lastLine: line + 1, text: ""))
      }
      line = end
    case "csv-table":
      for row in body(end) where !lines.isBlank(row) {
        let cells = lines.text(row).split(
          separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        builder.append(
          TextBlock(
            .row(isHeader: false), line: row + 1, lastLine: row + 1,
            text: cells.map { $0.text.trimmed }.joined(separator: "\t")))
      }
      line = end
    case let name where Self.code.contains(name):
      let body = body(end)
      if !body.isEmpty { code(body, language: name == "math" ? "math" : argument.text) }
      line = end
    case let name where Self.silent.contains(name) || name.utf8.starts(with: "auto".utf8):
      line = end
    default:
      // Its text is text: a note, a tab, a description.
      let isShown = !argument.isEmpty && !Self.named.contains(name) && !name.utf8.contains(0x3A)
      if isShown {
        let text = line
        paragraph(.paragraph, indent + 1, from: argument.startIndex, mayBeTerm: false)
        if line == text { line += 1 }
      } else {
        line += 1
      }
      while line < end, lines.text(line).first == UInt8(ascii: ":") { line += 1 }
    }
  }

  /// The lines behind the options.
  private func body(_ end: Int) -> Range<Int> {
    var start = line + 1
    while start < end, lines.text(start).first == UInt8(ascii: ":") { start += 1 }
    while start < end, lines.isBlank(start) { start += 1 }
    return start..<max(start, end)
  }

  private mutating func picture(_ argument: ArraySlice<UInt8>) {
    builder.facts.links.append(
      DocumentLink(
        .image, destination: argument.text.trimmed, text: "", line: line + 1,
        column: argument.startIndex - lines[line].startIndex + 1, block: builder.facts.blocks.count)
    )
    builder.append(
      TextBlock(.paragraph, line: line + 1, lastLine: line + 1, text: "", prose: "\u{FFFC}"))
  }

  /// `:target: address`, among options: the picture above is a link.
  private mutating func targets(of options: Range<Int>) {
    for option in options where lines.text(option).starts(with: ":target:".utf8) {
      let address = lines.text(option).dropFirst(8).text.trimmed
      guard !address.isEmpty, address.utf8.last != 0x5F else { continue }
      builder.facts.links.append(
        DocumentLink(
          .link, destination: address, text: "", line: option + 1,
          block: max(0, builder.facts.blocks.count - 1)))
    }
  }

  /// The entries of a `toctree`.
  private mutating func contents(_ end: Int) {
    var options: [String] = []
    for option in line + 1..<max(line + 1, end) where lines.text(option).first == 0x3A {
      options.append(lines.text(option).text)
    }
    if options.contains(":glob:") {
      builder.comment(ArraySlice("toctree :glob:".utf8), line: line + 1, lastLine: line + 1)
    }
    for entry in body(end) where !lines.isBlank(entry) {
      let text = lines.text(entry)
      var label = text
      var name = text
      if text.last == UInt8(ascii: ">"), let open = text.lastIndex(of: UInt8(ascii: "<")) {
        label = text[..<open]
        name = text[(open + 1)...].dropLast()
      }
      let isAddress = name.starts(with: "http".utf8)
      builder.facts.links.append(
        DocumentLink(
          isAddress ? .link : .document, destination: name.text, text: label.text.trimmed,
          line: entry + 1, block: builder.facts.blocks.count))
      builder.append(
        TextBlock(
          .item(isOrdered: false, depth: 1, isDone: nil), line: entry + 1, lastLine: entry + 1,
          text: label.text.trimmed, prose: "\u{FFFC}"))
    }
    line = end
  }

  private static let code: Set<String> = [
    "code-block", "code", "sourcecode", "parsed-literal", "math", "prompt", "console", "ipython",
    "doctest", "testcode", "testoutput", "testsetup", "graphviz", "digraph", "uml", "mermaid",
    "productionlist", "command-output", "program-output", "literal", "jupyter-execute", "plantuml",
    "testcleanup", "terminal", "highlight-block", "nbplot", "plot", "ditaa", "blockdiag",
  ]
  /// They show nothing of their own, or what only the generator knows.
  private static let silent: Set<String> = [
    "contents", "literalinclude", "highlight", "index", "meta", "currentmodule", "module",
    "default-role", "role", "sectnum", "section-numbering", "header", "footer", "tabularcolumns",
    "only-html", "py:module", "program", "default-domain", "argparse", "click", "sectionauthor",
    "codeauthor", "bibliography", "todolist", "title", "target-notes", "unicode", "date", "replace",
    "acks", "cssclass", "rst-class", "class", "localtoc",
  ]
  /// Their argument is no text.
  private static let named: Set<String> = [
    "container", "list-table", "only", "tabs", "grid", "glossary", "compound", "function", "method",
    "attribute", "data", "exception", "cmdoption", "option", "envvar", "confval", "c", "cpp",
    "toggle", "grid-item", "tab-set", "code-tab", "hlist", "panels", "describe", "object",
  ]
}
