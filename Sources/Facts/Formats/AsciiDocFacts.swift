import Basics
import Markdown

extension DocumentFormat {
  /// Asciidoctor's markup.
  package static let asciiDoc = DocumentFormat(
    "AsciiDoc", suffixes: "adoc asciidoc asc",
    siteRead: { text, path, site in
      AsciiDocFacts.read(text, path: path, attributes: site?.attributes ?? [:])
    })
}

/// Facts about a document in AsciiDoc, read line by line.
///
///     = Title
///
///     == Install
///
///     Run link:make.adoc[make].
struct AsciiDocFacts: LineFormat {
  typealias ListMark = ArraySlice<UInt8>
  static let format = DocumentFormat.asciiDoc

  /// What `[source,ruby]` says of the next block: its style and language.
  fileprivate var style = ""
  fileprivate var language = ""
  fileprivate var isInTable = false
  fileprivate var isHeader = false

  /// Whether a text has headings, attributes, or parts of AsciiDoc: `.asc` is also the suffix of keys and of tables of numbers.
  static func looksLikeIt(_ text: [UInt8]) -> Bool {
    text.prefix(100_000).split(separator: 0x0A).contains { line in
      let marks = line.prefix { $0 == 0x3D }.count
      return (1...6).contains(marks) && line.dropFirst(marks).first == 0x20
        || ["[[", "include::", "image::", "[source", ":toc"].contains {
          line.starts(with: $0.utf8)
        }
        // A title above a line as long as itself.
        || marks > 3 && marks == line.trimmedBlanks.count
    }
  }

  static func block(_ page: inout LineFacts<Self>) { page.block() }

  static func inline(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool {
    AsciiDocInlines.read(&text, &builder)
  }
}

extension LineFacts<AsciiDocFacts> {
  fileprivate mutating func block() {
    if state.isInTable {
      row()
      return
    }
    let first = lines[line].first
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "#"): if heading() { return }
    case UInt8(ascii: "/"):
      if comment() { return }
    case UInt8(ascii: ":"):
      if attribute() { return }
    case UInt8(ascii: "["): if attributes() { return }
    case UInt8(ascii: "i"), UInt8(ascii: "v"):
      if include() { return }
    default: break
    }
    if delimited() { return }
    if title() || item() || term() || literal() { return }
    paragraph(.paragraph, from: lines.text(line).startIndex)
  }

  // MARK: Headings

  /// `== Install`; Markdown's `##` is known too.
  private mutating func heading() -> Bool {
    let marks = lines[line].prefix { $0 == lines[line].first }
    guard marks.count <= 6, marks.endIndex < lines[line].endIndex,
      lines[line][marks.endIndex] == 0x20
    else { return false }
    let text = lines[line][marks.endIndex...].drop { $0 == 0x20 }
    append(heading: text, level: marks.count)
    return true
  }

  /// A title above a line of `=`, `-`, `~`, `^` or `+` of its length.
  private mutating func title() -> Bool {
    guard let mark = lines[line + 1].onlyByte,
      let level = [0x3D, 0x2D, 0x7E, 0x5E, 0x2B].firstIndex(of: Int(mark)),
      lines[line + 1].count > 2, lines[line].first.map({ $0.isWordByte || $0 == 0x60 }) ?? false,
      lines.isBlank(line - 1) || lines[line - 1].first == UInt8(ascii: "[")
        || lines[line - 1].starts(with: "//".utf8)
    else { return false }
    let width = String(decoding: lines[line], as: UTF8.self).unicodeScalars.count
    guard abs(width - lines[line + 1].count) <= 2 else { return false }
    append(heading: lines[line], level: level + 1, lines: 2)
    return true
  }

  private mutating func append(heading text: ArraySlice<UInt8>, level: Int, lines count: Int = 1) {
    let above = line
    heading(text, level: level, lines: count)
    // An anchor on the line above is the heading's.
    if let anchor = builder.facts.anchors.last, anchor.line == above {
      builder.facts.headings[builder.facts.headings.count - 1].ids = [anchor.name]
    }
    state.style = ""
  }

  // MARK: What is not shown

  private mutating func comment() -> Bool {
    let text = lines[line]
    if text.onlyByte == UInt8(ascii: "/"), text.count >= 4 {
      let end = closing(text)
      builder.comment(
        lines.bytes[text.endIndex..<max(text.endIndex, lines[max(line, end - 1)].endIndex)],
        line: line + 1, lastLine: end + 1)
      line = end + 1
      return true
    }
    guard text.starts(with: "//".utf8), text.dropFirst(2).first != UInt8(ascii: "/") else {
      return false
    }
    builder.comment(text.dropFirst(2), line: line + 1, lastLine: line + 1)
    line += 1
    return true
  }

  /// `:toc:`, `:title: Install`
  private mutating func attribute() -> Bool {
    guard let close = lines[line].dropFirst().firstIndex(of: UInt8(ascii: ":")),
      lines[line][..<close].dropFirst().allSatisfy({
        $0.isWordByte || $0 == 0x2D || $0 == 0x5F || $0 == 0x21
      }), close > lines[line].startIndex + 1,
      close + 1 == lines[line].endIndex || lines[line][close + 1] == 0x20
    else { return false }
    let name = lines[line][..<close].dropFirst().filter { $0 != 0x21 }.text.lowercased()
    if lines[line][..<close].contains(0x21) {
      builder.attributes[name] = nil
    } else {
      let value = lines[line][(close + 1)...].trimmedBlanks.text
      builder.attributes[name] = value
      if name == "page-aliases" {
        builder.facts.fields[name] = value.split(separator: ",").map { String($0).trimmed }
      }
    }
    line += 1
    return true
  }

  /// `[[id]]`, `[#id]`, `[source,ruby]`, above a block.
  private mutating func attributes() -> Bool {
    let text = lines[line]
    guard text.last == UInt8(ascii: "]") else { return false }
    if text.starts(with: "[[".utf8), text.suffix(2).elementsEqual("]]".utf8) {
      let name = text.dropFirst(2).dropLast(2).prefix { $0 != 0x2C }
      builder.anchor(name.text, line: line + 1)
      line += 1
      return true
    }
    let inside = text.dropFirst().dropLast()
    guard !inside.contains(UInt8(ascii: "]")), !inside.contains(UInt8(ascii: "[")) else {
      return false
    }
    if let mark = inside.firstIndex(of: UInt8(ascii: "#")) {
      let name = inside[(mark + 1)...].prefix { $0.isWordByte || $0 == 0x2D || $0 == 0x5F }
      if !name.isEmpty { builder.anchor(name.text, line: line + 1) }
    } else if let mark = inside.firstIndex(of: "id=") {
      let name = inside[(mark + 3)...].drop { $0 == 0x22 }.prefix { $0 != 0x22 && $0 != 0x2C }
      builder.anchor(name.text, line: line + 1)
    }
    let parts = inside.split(separator: 0x2C, omittingEmptySubsequences: false).map {
      $0.text.trimmed
    }
    state.style = parts[0]
    let isSource = parts[0] == "source" || parts[0].isEmpty
    state.language = parts.count > 1 && isSource ? parts[1] : ""
    line += 1
    return true
  }

  /// `include::other.adoc[]`; also images and other macros of their own line.
  private mutating func include() -> Bool {
    let text = lines[line]
    guard text.last == UInt8(ascii: "]"), let open = text.firstIndex(of: UInt8(ascii: "["))
    else { return false }
    let label = text[(open + 1)...].dropLast()
    for (name, kind) in [
      ("image::", DocumentLink.Kind.image), ("video::", .image), ("include::", .include),
    ] where text.starts(with: name.utf8) {
      let target = builder.resolved(text[..<open].dropFirst(name.utf8.count).text)
      if !target.utf8.contains(UInt8(ascii: "{")) {
        link(kind, to: target, text: label.prefix { $0 != 0x2C }.text)
        // An image may be a link itself.
        if let mark = label.firstIndex(of: "link=") {
          let address = label[(mark + 5)...].prefix { $0 != 0x2C }.filter { $0 != 0x22 }
          link(.link, to: String(decoding: address, as: UTF8.self))
        }
      }
      builder.append(
        TextBlock(.paragraph, line: line + 1, lastLine: line + 1, text: "", prose: "\u{FFFC}"))
      line += 1
      return true
    }
    return false
  }

  // MARK: Blocks between delimiters

  private mutating func delimited() -> Bool {
    let text = lines[line]
    if isTableFence(text) {
      state.isInTable = true
      state.isHeader =
        state.style.contains("header") || !lines.isBlank(line + 1) && lines.isBlank(line + 2)
      state.style = ""
      line += 1
      return true
    }
    if text.starts(with: "```".utf8) {
      code(to: closing(lines[line].prefix(3)), language: text.dropFirst(3).text)
      return true
    }
    guard let mark = text.onlyByte, text.count >= 4 else { return false }
    switch mark {
    case UInt8(ascii: "-"), UInt8(ascii: "."):
      let end = closing(text)
      includes(inside(end))
      code(to: end, language: state.language)
    case UInt8(ascii: "+"):
      let end = closing(text)
      HTMLFacts.read(lines.code(inside(end)).utf8, line: line + 2, into: &builder)
      line = end + 1
    // Examples, sidebars, quotes: their content is text.
    case UInt8(ascii: "="), UInt8(ascii: "*"), UInt8(ascii: "_"): line += 1
    default: return false
    }
    state.style = ""
    return true
  }

  /// Code that is in files of its own.
  private mutating func includes(_ range: Range<Int>) {
    for number in range where lines[number].starts(with: "include::".utf8) {
      guard let open = lines[number].firstIndex(of: UInt8(ascii: "[")) else { continue }
      let path = builder.resolved(lines[number][..<open].dropFirst(9).text)
      if !path.utf8.contains(0x7B) { builder.link(.include, to: path, line: number + 1) }
    }
  }

  private func isTableFence(_ text: ArraySlice<UInt8>) -> Bool {
    ["|===", "!===", ",==="].contains { text.starts(with: $0.utf8) }
  }

  /// The line that closes the block which `mark` opens; the text's end where none does.
  private func closing(_ mark: ArraySlice<UInt8>) -> Int {
    var end = line + 1
    while end < lines.count, !lines[end].elementsEqual(mark) { end += 1 }
    return end
  }

  private mutating func code(to end: Int, language: String) {
    code(inside(end), language: language.trimmed, before: end + 1)
    state.language = ""
  }

  /// `|a |b`: cells of one line are a row.
  private mutating func row() {
    let text = lines[line]
    if isTableFence(text) {
      state.isInTable = false
      line += 1
      return
    }
    let bars = text.indices.filter {
      text[$0] == 0x7C && ($0 == text.startIndex || text[$0 - 1] != 0x5C)
    }
    guard !bars.isEmpty else {
      paragraph(.paragraph, from: text.startIndex)
      return
    }
    row(
      zip(bars, bars.dropFirst() + [text.endIndex]).map { $0 + 1..<$1 }, isHeader: state.isHeader)
    state.isHeader = false
  }

  // MARK: Lists and paragraphs

  private mutating func item() -> Bool {
    let text = lines.text(line)
    guard let first = text.first else { return false }
    var mark = text.prefix { $0 == first }
    var isOrdered = false
    if first == UInt8(ascii: ".") || first.isDigit {
      isOrdered = true
      if first.isDigit {
        mark = text.prefix { $0.isDigit }
        guard mark.endIndex < text.endIndex, text[mark.endIndex] == 0x2E else { return false }
        mark = text[mark.startIndex...mark.endIndex]
      }
    } else if first != UInt8(ascii: "*"), first != UInt8(ascii: "-") || mark.count > 1 {
      return false
    }
    guard mark.count <= 5, mark.endIndex < text.endIndex, text[mark.endIndex] == 0x20 else {
      return false
    }
    let key = first.isDigit ? ArraySlice("1".utf8) : mark
    if let open = lists.firstIndex(where: { $0.elementsEqual(key) }) {
      lists.removeSubrange((open + 1)...)
    } else {
      lists.append(key)
    }
    let (kind, start) = boxed(isOrdered, text[mark.endIndex...].drop { $0 == 0x20 })
    paragraph(kind, from: start)
    return true
  }

  /// `CPU:: what it is`
  private mutating func term() -> Bool {
    let text = lines.text(line)
    guard let mark = text.firstIndex(of: "::"), mark > text.startIndex,
      text[mark - 1] != 0x20 && text[mark - 1] != 0x3A
    else { return false }
    let end = text[mark...].firstIndex { $0 != 0x3A && $0 != 0x3B } ?? text.endIndex
    guard end - mark <= 4, end == text.endIndex || text[end] == 0x20 else { return false }
    builder.append(.term, inlines(text.startIndex..<mark), line: line + 1)
    let rest = text[end...].drop { $0 == 0x20 }
    if rest.isEmpty {
      line += 1
    } else {
      paragraph(.paragraph, from: rest.startIndex)
    }
    return true
  }

  /// An indented paragraph is shown as is, but below a list's item or a term.
  private mutating func literal() -> Bool {
    guard lines.indent(line) > 0, lists.isEmpty, builder.facts.blocks.last?.kind != .term else {
      return false
    }
    var end = line
    while !lines.isBlank(end) { end += 1 }
    code(line..<end, before: end)
    return true
  }

  private mutating func paragraph(_ kind: TextBlock.Kind, from offset: Int) {
    var last = line
    let isInList = kind != .paragraph || builder.facts.blocks.last?.kind == .term
    while !lines.isBlank(last + 1), !Self.interrupts(lines[last + 1], isInList: isInList) {
      last += 1
    }
    if kind == .paragraph, lines.indent(line) == 0, !lines.isBlank(line) {
      if lines.isBlank(line - 1) { lists = [] }
      if ["source", "listing", "literal"].contains(state.style) {
        code(line..<last + 1, language: state.language, before: last + 1)
        state.style = ""
        state.language = ""
        return
      }
    }
    state.style = ""
    // A lone `+` joins the next block to an item; `.Title` is above a block.
    guard lines[line].count > 1 || lines[line].first != 0x2B else {
      line += 1
      return
    }
    text(kind, from: offset, through: last)
  }

  private static func interrupts(_ text: ArraySlice<UInt8>, isInList: Bool) -> Bool {
    if text.count >= 4, let mark = text.onlyByte, "-.=*_+/".utf8.contains(mark) { return true }
    if text.starts(with: "|===".utf8) || text.starts(with: "```".utf8)
      || text.elementsEqual("+".utf8)
      || text.starts(with: "//".utf8) || text.first == 0x5B && text.last == 0x5D
    {
      return true
    }
    guard isInList else { return false }
    let line = text.drop { $0.isSpaceOrTab }
    let mark = line.prefix { $0 == 0x2A || $0 == 0x2E || $0 == 0x2D }
    return !mark.isEmpty && mark.endIndex < line.endIndex && line[mark.endIndex] == 0x20
      || ListMarker(line) != nil || line.holds(":: ")
      || line.suffix(2).elementsEqual("::".utf8)
  }
}
