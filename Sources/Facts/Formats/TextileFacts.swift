import Basics
import Markdown

extension DocumentFormat {
  /// Redmine's markup.
  package static let textile = DocumentFormat(
    "Textile", suffixes: "textile", read: TextileFacts.read)
}

/// Facts about a document in Textile, read line by line.
///
///     h2. Install
///
///     Run "make":make.html or @make@.
struct TextileFacts: LineFormat {
  static let format = DocumentFormat.textile
  static let hasFrontMatter = true

  static func block(_ page: inout LineFacts<Self>) { page.block() }

  /// `h2(#id). text`: the name, where the text begins, whether it holds until the next signature (`bc..`).
  fileprivate static func signature(_ text: ArraySlice<UInt8>) -> (String, Int, Bool)? {
    let name = text.prefix { $0.isAlphanumeric }
    guard
      ["h1", "h2", "h3", "h4", "h5", "h6", "p", "bq", "bc", "pre", "notextile"].contains(name.text)
    else { return nil }
    var index = name.endIndex
    while index < text.endIndex, let close = closing[text[index]] {
      guard let end = text[index...].firstIndex(of: close) else { return nil }
      index = end + 1
    }
    while index < text.endIndex, "<>=".utf8.contains(text[index]) { index += 1 }
    guard index < text.endIndex, text[index] == 0x2E else { return nil }
    let isLong = index + 1 < text.endIndex && text[index + 1] == 0x2E
    index += isLong ? 2 : 1
    guard index < text.endIndex, text[index] == 0x20 else { return nil }
    return (name.text, index + 1, isLong)
  }

  private static let closing: [UInt8: UInt8] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D]

  // MARK: Inlines

  static func inline(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    switch text.byte(0) {
    case UInt8(ascii: "\""): link(&text, &builder)
    case UInt8(ascii: "!"): picture(&text, &builder)
    case UInt8(ascii: "@"): code(&text)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(&text)
    default: false
    }
  }

  /// `"text":address`
  private static func link(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard let close = text.find(UInt8(ascii: "\""), from: 1, within: 500), close + 2 < text.end,
      text.bytes[close + 1] == UInt8(ascii: ":"), text.bytes[close + 2] > 0x20
    else { return false }
    let end = address(from: close + 2, text)
    text.link(
      .link, to: text.bytes[close + 2..<end].text, label: text.index + 1..<close,
      length: end - text.index, into: &builder)
    return true
  }

  private static func address(from start: Int, _ text: InlineText) -> Int {
    var end = start
    while end < text.end, text.bytes[end] > 0x20, text.bytes[end] != 0x7C { end += 1 }
    while end > start + 1, ".,;:!?)'\"]".utf8.contains(text.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// `!picture.png(what it shows)!:address`
  private static func picture(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    guard text.byte(1) > 0x20, !text.previous.isWordByte,
      let close = text.find(UInt8(ascii: "!"), from: 1, within: 500)
    else { return false }
    let inside = text.bytes[text.index + 1..<close]
    guard !inside.contains(0x20) || inside.contains(0x28) else { return false }
    var path = inside
    var label = close..<close
    if inside.last == 0x29, let open = inside.firstIndex(of: 0x28) {
      path = inside[..<open]
      label = open + 1..<close - 1
    }
    path = path.drop { "<>=".utf8.contains($0) }
    guard path.contains(0x2E), !path.contains(0x20) else { return false }
    var end = close + 1
    var target: String?
    if end + 1 < text.end, text.bytes[end] == 0x3A, text.bytes[end + 1] > 0x20 {
      let stop = address(from: end + 1, text)
      target = text.bytes[end + 1..<stop].text
      end = stop
    }
    let line = text.line
    text.link(
      .image, to: path.text, label: label, length: end - text.index, into: &builder)
    if let target {
      builder.link(.link, to: target, line: line)
    }
    return true
  }

  private static func code(_ text: inout InlineText) -> Bool {
    guard !text.previous.isWordByte, let close = text.find(UInt8(ascii: "@"), from: 1),
      close > text.index + 1
    else { return false }
    text.code(text.index + 1..<close, length: close + 1 - text.index)
    return true
  }

  private static func emphasis(_ text: inout InlineText) -> Bool {
    let mark = text.byte(0)
    if text.byte(1) > 0x20, !text.previous.isWordByte,
      let close = text.find(mark, from: 1, within: 300)
    {
      if mark == UInt8(ascii: "*"), text.text.isEmpty {
        text.lead = text.bytes[text.index + 1..<close].text
      }
    } else if text.previous <= 0x20 || text.byte(1).isWordByte {
      return false
    }
    text.hide(1)
    return true
  }
}

extension LineFacts<TextileFacts> {
  fileprivate mutating func block() {
    let text = lines[line]
    let first = text.first
    if first == UInt8(ascii: "<"), html() { return }
    if first == UInt8(ascii: "*") || first == UInt8(ascii: "#"), item() { return }
    if first == UInt8(ascii: "|"), text.last == UInt8(ascii: "|"), text.count > 2 {
      row()
      return
    }
    guard let (name, rest, isLong) = Format.signature(text) else {
      paragraph(.paragraph, from: text.startIndex)
      return
    }
    switch name {
    case "bc", "pre":
      let end = end(isLong)
      builder.code(
        String(decoding: lines.bytes[rest..<lines[end - 1].endIndex], as: UTF8.self) + "\n",
        language: "", line: line + 1, lastLine: end)
      line = end
    case "notextile": line = end(isLong)
    case let name where name.utf8.first == UInt8(ascii: "h"):
      paragraph(.heading(level: Int(name.utf8.last ?? 0x31) - 0x30), from: rest)
    default: paragraph(.paragraph, from: rest)
    }
  }

  /// The line after a block: a blank one, or that of the next signature.
  private func end(_ isLong: Bool) -> Int {
    var end = line + 1
    while end < lines.count {
      if isLong ? Format.signature(lines[end]) != nil : lines.isBlank(end) { break }
      end += 1
    }
    return end
  }

  /// `<pre>` and other tags at the beginning of a line, as far as their end tag.
  private mutating func html() -> Bool {
    let isCode = lines[line].starts(with: "<pre".utf8)
    guard isCode || lines[line].starts(with: "<!--".utf8) else { return false }
    let mark = isCode ? "</pre>" : "-->"
    var end = line
    while end + 1 < lines.count, !lines[end].holds(mark) { end += 1 }
    if isCode {
      code(inside(end), before: end + 1)
    } else {
      HTMLFacts.read(lines.code(line..<end + 1).utf8, line: line + 1, into: &builder)
      line = end + 1
    }
    return true
  }

  private mutating func item() -> Bool {
    let mark = lines[line].prefix { $0 == 0x2A || $0 == 0x23 }
    guard mark.endIndex < lines[line].endIndex, lines[line][mark.endIndex] == 0x20 else {
      return false
    }
    paragraph(
      .item(isOrdered: mark.last == 0x23, depth: mark.count, isDone: nil), from: mark.endIndex + 1)
    return true
  }

  private mutating func row() {
    let text = lines[line]
    let bars = text.indices.filter { text[$0] == 0x7C }
    var isHeader = false
    let cells = zip(bars, bars.dropFirst()).map { open, close in
      // `_.` marks a cell of the header.
      guard text[open + 1..<close].starts(with: "_.".utf8) else { return open + 1..<close }
      isHeader = true
      return open + 3..<close
    }
    row(cells, isHeader: isHeader)
  }

  private mutating func paragraph(_ kind: TextBlock.Kind, from offset: Int) {
    var last = line
    while !lines.isBlank(last + 1) {
      let next = lines[last + 1]
      if Format.signature(next) != nil || next.first == 0x7C || next.starts(with: "<pre".utf8) {
        break
      }
      let mark = next.prefix { $0 == 0x2A || $0 == 0x23 }
      if !mark.isEmpty, mark.endIndex < next.endIndex, next[mark.endIndex] == 0x20 { break }
      last += 1
    }
    text(kind, from: offset, through: last)
  }
}
