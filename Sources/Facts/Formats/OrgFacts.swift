import Basics
import Markdown

extension DocumentFormat {
  /// Emacs's outlines.
  package static let org = DocumentFormat(
    "Org", suffixes: "org", read: OrgFacts.read)
}

/// Facts about a document in Org, read line by line.
///
///     * Install
///
///     Run [[file:make.org][make]] or =make=.
struct OrgFacts: LineFormat {
  static let format = DocumentFormat.org

  static func block(_ page: inout LineFacts<Self>) { page.block() }

  // MARK: Inlines

  static func inline(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    switch text.byte(0) {
    case UInt8(ascii: "["): link(&text, &builder)
    case UInt8(ascii: "="), UInt8(ascii: "~"): code(&text)
    case UInt8(ascii: "*"), UInt8(ascii: "/"): emphasis(&text)
    case UInt8(ascii: "<"): anchor(&text, &builder)
    default: false
    }
  }

  /// `[[address][text]]`, `[[address]]`
  private static func link(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard text.byte(1) == 0x5B, let close = text.find(0x5D, from: 2), close + 1 < text.end,
      close > text.index + 2
    else { return false }
    var destination = text.bytes[text.index + 2..<close].text
    var label = text.index + 2..<close
    var end = close + 1
    if text.bytes[end] == 0x5B {
      guard let second = text.find(0x5D, from: end + 1 - text.index), second + 1 < text.end else {
        return false
      }
      label = end + 1..<second
      end = second + 1
    }
    guard end < text.end, text.bytes[end] == 0x5D else { return false }
    var kind = DocumentLink.Kind.link
    if destination.hasPrefix("file:") { destination = String(destination.dropFirst(5)) }
    // `::` points to a place in the file: a line, a heading.
    if let place = destination.utf8.firstIndex(of: 0x3A),
      destination.utf8[place...].starts(with: "::".utf8)
    {
      destination = String(destination[..<place])
    }
    let suffix = FileName(destination).suffix
    if label.lowerBound == text.index + 2, ["png", "jpg", "jpeg", "gif", "svg"].contains(suffix) {
      kind = .image
    } else if destination.utf8.first == 0x2A
      || !destination.utf8.contains(where: { [0x23, 0x2E, 0x2F, 0x3A].contains($0) })
    {
      // A heading of this document, or the words of one.
      kind = .label
    }
    text.link(kind, to: destination, label: label, length: end + 1 - text.index, into: &builder)
    return true
  }

  /// `<<place>>`
  private static func anchor(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard let name = text.doubled(0x3C, 0x3E, within: 200) else { return false }
    builder.anchor(text.bytes[name].text, line: text.line)
    text.hide(name.count + 4)
    return true
  }

  private static func code(_ text: inout InlineText) -> Bool {
    guard !text.previous.isWordByte, text.byte(1) > 0x20,
      let close = text.find(text.byte(0), from: 1), close > text.index + 1,
      text.bytes[close - 1] > 0x20, close + 1 == text.end || !text.bytes[close + 1].isWordByte
    else { return false }
    text.code(text.index + 1..<close, length: close + 1 - text.index)
    return true
  }

  private static func emphasis(_ text: inout InlineText) -> Bool {
    let mark = text.byte(0)
    if text.byte(1) > 0x20, !text.previous.isWordByte, !text.previous.isPunctuation,
      let close = text.find(mark, from: 1, within: 300), text.bytes[close - 1] > 0x20
    {
      if mark == UInt8(ascii: "*"), text.text.isEmpty {
        text.lead = text.bytes[text.index + 1..<close].text
      }
      text.hide(1)
      text.show(close - text.index)
      text.hide(1)
      return true
    }
    return false
  }
}

extension LineFacts<OrgFacts> {
  fileprivate mutating func block() {
    if heading() || keyword() || drawer() || row() || item() { return }
    let text = lines.text(line)
    if text.starts(with: ": ".utf8) {
      fixedWidth()
    } else {
      paragraph(.paragraph, from: text.startIndex)
    }
  }

  /// `** TODO Install :tag:`
  private mutating func heading() -> Bool {
    let marks = lines[line].prefix { $0 == UInt8(ascii: "*") }
    guard !marks.isEmpty, marks.endIndex < lines[line].endIndex,
      lines[line][marks.endIndex] == 0x20
    else { return false }
    var text = lines[line][marks.endIndex...].drop { $0 == 0x20 }
    for state in ["TODO ", "DONE "] where text.starts(with: state.utf8) {
      text = text.dropFirst(state.utf8.count)
    }
    if text.last == 0x3A, let blank = text.lastIndex(of: 0x20), text[blank + 1] == 0x3A {
      text = text[..<blank]
    }
    heading(text, level: marks.count)
    return true
  }

  /// `#+TITLE: x`, `#+BEGIN_SRC sh`, `# comment`
  private mutating func keyword() -> Bool {
    let text = lines.text(line)
    guard text.first == UInt8(ascii: "#") else { return false }
    if text.count == 1 || text.dropFirst().first == 0x20 {
      builder.comment(text.dropFirst(), line: line + 1, lastLine: line + 1)
      line += 1
      return true
    }
    guard text.starts(with: "#+".utf8) else { return false }
    let name = text.dropFirst(2).prefix { $0 != 0x3A && $0 != 0x20 }
    let value = text[name.endIndex...].drop { $0 == 0x3A || $0 == 0x20 }
    switch name.text.lowercased() {
    case "title": if builder.facts.frontTitle == nil { builder.facts.frontTitle = value.text }
    case "begin_src", "begin_example", "begin_export", "begin_comment":
      region(name.dropFirst(6), value)
      return true
    case "include":
      let path = value.prefix { $0 != 0x20 }.filter { $0 != 0x22 }
      link(.link, to: String(decoding: path, as: UTF8.self))
      builder.append(TextBlock(.paragraph, line: line + 1, lastLine: line + 1, text: ""))
    default: break
    }
    line += 1
    return true
  }

  private mutating func region(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    let kind = name.text.lowercased()
    let mark = "#+end_" + kind
    var end = line + 1
    while end < lines.count,
      !(lines.text(end).first == 0x23 && lines.text(end).text.lowercased().hasPrefix(mark))
    { end += 1 }
    let body = inside(end)
    switch kind {
    case "comment":
      builder.comment(ArraySlice(lines.code(body).utf8), line: line + 1, lastLine: end + 1)
    case "export": HTMLFacts.read(lines.code(body).utf8, line: line + 2, into: &builder)
    default:
      code(body, language: value.prefix { $0 != 0x20 }.text, before: end + 1)
    }
    line = end + 1
  }

  /// `:PROPERTIES:` to `:END:`; the id in it is an anchor.
  private mutating func drawer() -> Bool {
    let text = lines.text(line)
    guard text.first == 0x3A, text.last == 0x3A, text.count > 2,
      text.dropFirst().dropLast().allSatisfy({ $0.isWordByte || $0 == 0x5F })
    else { return false }
    var end = line + 1
    while end < lines.count, end < line + 50, !lines.text(end).elementsEqual(":END:".utf8) {
      end += 1
    }
    guard lines.text(end).elementsEqual(":END:".utf8) else { return false }
    for entry in line..<end where lines.text(entry).starts(with: ":CUSTOM_ID:".utf8) {
      let id = lines.text(entry).dropFirst(11).text.trimmed
      builder.anchor(id, line: entry + 1)
      if let block = builder.facts.blocks.last, block.lastLine == line,
        case .heading = block.kind
      {
        builder.facts.headings[builder.facts.headings.count - 1].ids.append(id)
      }
    }
    line = end + 1
    return true
  }

  private mutating func row() -> Bool {
    let text = lines.text(line)
    guard text.first == 0x7C else { return false }
    if text.dropFirst().first == 0x2D {
      line += 1
      return true
    }
    let bars = text.indices.filter { text[$0] == 0x7C } + (text.last == 0x7C ? [] : [text.endIndex])
    row(
      zip(bars, bars.dropFirst()).map { $0 + 1..<$1 },
      isHeader: lines.text(line + 1).starts(with: "|-".utf8) && lines.text(line - 1).first != 0x7C)
    return true
  }

  /// `- item`, `1. item`, `- term :: what it is`
  private mutating func item() -> Bool {
    let text = lines.text(line)
    let indent = lines.indent(line)
    guard let marker = ListMarker(text), text.first != UInt8(ascii: "*") || indent > 0 else {
      return false
    }
    closeLists(beyond: indent)
    let (kind, start) = item(marker)
    if let mark = text.dropFirst(marker.length).firstIndex(of: " :: ") {
      builder.append(.term, inlines(start..<mark), line: line + 1)
      paragraph(.paragraph, from: mark + 4)
    } else {
      paragraph(kind, from: start)
    }
    return true
  }

  private mutating func fixedWidth() {
    let start = line
    while lines.text(line).first == 0x3A { line += 1 }
    let code = (start..<line).map { lines.text($0).dropFirst(2).text + "\n" }.joined()
    builder.code(code, language: "", line: start + 1, lastLine: line)
  }

  private mutating func paragraph(_ kind: TextBlock.Kind, from offset: Int) {
    var last = line
    while !lines.isBlank(last + 1) {
      let next = lines.text(last + 1)
      if next.first == 0x23 || next.first == 0x7C || ListMarker(next) != nil
        || lines[last + 1].first == 0x2A
      {
        break
      }
      last += 1
    }
    if kind == .paragraph, lines.indent(line) == 0 { lists = [] }
    text(kind, from: offset, through: last)
  }
}
