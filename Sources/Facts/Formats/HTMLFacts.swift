import Basics
import Markdown

extension DocumentFormat {
  /// Read for its headings, links and text only as far as tags tell.
  package static let html = DocumentFormat(
    "HTML", suffixes: "html htm xhtml", read: HTMLFile.read)
}

/// Facts of raw HTML: headings, paragraphs, lists, rows, code, comments, anchors, links, images.
///
///     <dl><dt>Term</dt><dd>What it is.</dd></dl>    → a term and a paragraph
struct HTMLFacts {
  private let bytes: [UInt8]
  private let isQuoted: Bool
  private var index = 0
  private var line: Int
  private var text: [UInt8] = []
  private var prose: [UInt8] = []
  /// The text alone, every blank kept: without what is in `text` for tags.
  private var rendered: [UInt8] = []
  /// The line that `text` begins on.
  private var textLine: Int
  /// What the text at hand is.
  private var kind = TextBlock.Kind.html
  private var headingIDs: [String] = []
  /// Open lists: whether they are ordered.
  private var lists: [Bool] = []
  /// Inside a row, cells end with a tab, and what is a block elsewhere is not.
  private var isRow = false
  /// Inside `<code>` and similar: no prose.
  private var hidden = 0
  /// The link that is open: its index, and where its text begins.
  private var link: (index: Int, start: Int)?

  static func read(
    _ bytes: some Sequence<UInt8>, line: Int, isQuoted: Bool = false,
    into builder: inout FactsBuilder
  ) {
    var reader = HTMLFacts(Array(bytes), line: line, isQuoted: isQuoted)
    reader.read(into: &builder)
  }

  private init(_ bytes: [UInt8], line: Int, isQuoted: Bool) {
    self.bytes = bytes
    self.line = line
    self.isQuoted = isQuoted
    textLine = line
  }

  private mutating func read(into builder: inout FactsBuilder) {
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        show()
      } else if HTMLTag.begins(bytes, at: index), let tag = HTMLTag(bytes, at: index) {
        meet(tag, into: &builder)
        skip(to: tag.end)
        if !tag.isClosing, Self.silent.contains(tag.name) { skipElement(tag.name) }
      } else if bytes[index...].starts(with: "<!--".utf8) {
        comment(into: &builder)
      } else if bytes[index...].starts(with: "<!".utf8) || bytes[index...].starts(with: "<?".utf8) {
        skip(to: bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count)
      } else {
        show()
      }
    }
    flush(into: &builder)
  }

  private mutating func show() {
    let end = bytes[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let shown = bytes[index..<end]
    text += shown
    rendered += shown
    prose += hidden == 0 ? shown : shown.filter { $0 == 0x0A }[...]
    line += shown.count { $0 == 0x0A }
    index = end
  }

  private mutating func comment(into builder: inout FactsBuilder) {
    let start = index + 4
    // `<!-->` and `<!--->` are whole comments.
    let end = bytes.firstIndex(of: "-->", from: max(index + 2, start - 2)) ?? bytes.count
    let inside = bytes[min(start, end)..<end]
    builder.comment(inside, line: line, lastLine: line + inside.count { $0 == 0x0A })
    skip(to: min(end + 3, bytes.count))
  }

  /// Line ends inside a tag or a comment stay in the text, so that its lines keep their numbers.
  private mutating func skip(to end: Int) {
    for byte in bytes[index..<max(index, end)] where byte == 0x0A {
      text.append(byte)
      prose.append(byte)
      line += 1
    }
    index = max(index, end)
  }

  private mutating func skipElement(_ name: String) {
    skip(to: bytes.firstIndex(of: "</" + name, from: index) ?? bytes.count)
  }

  /// Their content is not text of the page.
  private static let silent: Set<String> = ["script", "style", "title", "template", "noscript"]

  private mutating func meet(_ tag: HTMLTag, into builder: inout FactsBuilder) {
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush(into: &builder)
      if !tag.isClosing {
        kind = .heading(level: Int(tag.name.utf8.last ?? 0x31) - 0x30)
        headingIDs = [tag.attributes["id"]].compactMap(\.self)
      }
    case "pre":
      flush(into: &builder)
      if !tag.isClosing { kind = .code(language: tag.attributes["lang"] ?? "") }
    case "code", "kbd", "samp", "tt", "var":
      if case .code = kind { break }
      if !tag.isClosing, hidden == 0 { prose += InlineFacts.placeholder }
      hidden = max(0, hidden + (tag.isClosing ? -1 : 1))
    case "ul", "ol":
      flush(into: &builder)
      if !tag.isClosing { lists.append(tag.name == "ol") } else { _ = lists.popLast() }
    case "li", "dt", "dd", "tr": part(tag, into: &builder)
    case "td", "th":
      if tag.isClosing { break }
      if tag.name == "th", case .row = kind { kind = .row(isHeader: true) }
      if isRow, text.contains(where: { $0 > 0x20 }) || hasCells { cellBegins() }
      hasCells = true
    case "br": blank()
    case "p", "div", "summary", "details", "section", "article", "blockquote", "table", "dl",
      "caption", "figcaption", "header", "footer", "nav", "main", "hr", "body", "form", "fieldset",
      "center", "thead", "tbody":
      // Inside of these it is one text.
      switch kind {
      case .html: flush(into: &builder)
      default: blank()
      }
    default: break
    }
    meetInline(tag, into: &builder)
  }

  /// A cell of the row has begun.
  private var hasCells = false

  private mutating func cellBegins() {
    text.append(0x09)
    prose.append(0x09)
  }

  private mutating func part(_ tag: HTMLTag, into builder: inout FactsBuilder) {
    flush(into: &builder)
    isRow = tag.name == "tr" && !tag.isClosing
    guard !tag.isClosing else { return }
    switch tag.name {
    case "li": kind = .item(isOrdered: lists.last ?? false, depth: max(1, lists.count), isDone: nil)
    case "dt": kind = .term
    case "dd": kind = .paragraph
    default: kind = .row(isHeader: false)
    }
  }

  private mutating func blank() {
    text.append(0x20)
    prose.append(0x20)
  }

  private mutating func meetInline(_ tag: HTMLTag, into builder: inout FactsBuilder) {
    if tag.name == "a" {
      endLink(into: &builder)
      if !tag.isClosing, tag.attributes["href"] != nil {
        link = (builder.facts.links.count, text.count)
      }
    }
    if tag.name == "img", !tag.isClosing { prose += InlineFacts.placeholder }
    builder.tag(tag, line: line)
  }

  private mutating func endLink(into builder: inout FactsBuilder) {
    if let link, link.start <= text.count {
      builder.facts.links[link.index].text =
        HTMLEntities.decode(text[link.start...]).trimmed
    }
    link = nil
  }

  private mutating func flush(into builder: inout FactsBuilder) {
    defer { clear() }
    endLink(into: &builder)
    // A block without text still holds its links.
    let holdsLink = builder.facts.links.last?.block == builder.facts.blocks.count
    let start = text.firstIndex { $0 > 0x20 } ?? text.endIndex
    guard holdsLink || start < text.endIndex else { return }
    // Blank lines in front are not the block's.
    let lines = text[..<start].count { $0 == 0x0A }
    let first = start < text.endIndex ? textLine + lines : textLine
    let shown = start < text.endIndex ? Self.trim(text, lines: lines) : []
    let read = start < text.endIndex ? Self.trim(prose, lines: lines) : prose[...]
    let last = max(first, first + shown.count { $0 == 0x0A })
    switch kind {
    case .heading(let level):
      guard start < text.endIndex else { return append(.html, "", "", first, last, &builder) }
      builder.heading(
        HTMLEntities.decode(shown), rendered: HTMLEntities.decode(rendered[...]),
        prose: HTMLEntities.decode(read), level: level, line: first, lastLine: last,
        ids: headingIDs)
    case .code(let language):
      builder.code(
        HTMLEntities.decode(shown), language: language, line: first, lastLine: last)
    default:
      append(kind, HTMLEntities.decode(shown), HTMLEntities.decode(read), first, last, &builder)
    }
  }

  private func append(
    _ kind: TextBlock.Kind, _ text: String, _ prose: String, _ first: Int, _ last: Int,
    _ builder: inout FactsBuilder
  ) {
    builder.append(
      TextBlock(kind, line: first, lastLine: last, text: text, prose: prose, isQuoted: isQuoted))
  }

  /// Without the first `lines` lines, and without blanks at the end.
  private static func trim(_ text: [UInt8], lines: Int) -> ArraySlice<UInt8> {
    var start = text.startIndex
    for _ in 0..<lines {
      guard let end = text[start...].firstIndex(of: 0x0A) else { break }
      start = end + 1
    }
    var end = text.endIndex
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return text[start..<end]
  }

  private mutating func clear() {
    text = []
    prose = []
    rendered = []
    textLine = line
    kind = .html
    hasCells = false
    if isRow { isRow = false }
  }
}

/// Whole files of HTML.
enum HTMLFile {
  /// The program that made the page of a source that is judged instead: `Doxygen 1.9`; nil means a person wrote it.
  static func maker(_ text: [UInt8]) -> String? {
    let head = Array(text.prefix(4000))
    if head.holds("<!-- Generated by javadoc") { return "javadoc" }
    var index = head.startIndex
    while let start = head.firstIndex(of: "<meta", from: index) {
      index = start + 1
      guard let tag = HTMLTag(head, at: start) else { continue }
      if tag.attributes["name"]?.lowercased() == "generator", let maker = tag.attributes["content"]
      {
        return maker.trimmed
      }
    }
    return nil
  }
}

extension HTMLFile {
  /// Facts about a whole file.
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    let front = FrontMatter(bytes)
    var builder = FactsBuilder(path: path, format: .html)
    builder.facts.frontTitle = front.title ?? title(bytes)
    HTMLFacts.read(front.text, line: 1, into: &builder)
    return builder.finish(bytes)
  }

  private static func title(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(20_000)
    guard let start = head.firstIndex(of: "<title>"),
      let end = head.firstIndex(of: "</title>", from: start)
    else { return nil }
    let title = HTMLEntities.decode(head[(start + 7)..<end]).trimmed
    return title.isEmpty ? nil : title
  }
}
