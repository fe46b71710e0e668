import Markdown

/// Facts of raw HTML: comments, headings, anchors, links, pictures, and the text between the tags.
struct HTMLFacts {
  private let bytes: [UInt8]
  private let isQuoted: Bool
  private var index = 0
  private var line: Int
  private var text: [UInt8] = []
  private var textLine: Int
  /// The heading that is open: its level and the line of its tag.
  private var heading: (level: Int, line: Int, ids: [String])?
  /// Inside `<pre>`, `<code>`, `<script>` or `<style>`: no prose.
  private var hidden = 0
  private var prose: [UInt8] = []

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
      if bytes[index...].starts(with: "<!--".utf8) {
        comment(into: &builder)
      } else if bytes[index] == UInt8(ascii: "<"), HTMLTag.begins(bytes, at: index),
        let tag = HTMLTag(bytes, at: index)
      {
        meet(tag, into: &builder)
        skip(to: tag.end)
      } else {
        text.append(bytes[index])
        if hidden == 0 || bytes[index] == 0x0A { prose.append(bytes[index]) }
        if bytes[index] == 0x0A { line += 1 }
        index += 1
      }
    }
    flush(into: &builder)
  }

  private mutating func comment(into builder: inout FactsBuilder) {
    let start = index + 4
    var end = start
    while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
    let lines = bytes[min(start, end)..<end].count { $0 == 0x0A }
    builder.comment(bytes[min(start, end)..<end], line: line, lastLine: line + lines)
    skip(to: min(end + 3, bytes.count))
  }

  /// Line ends inside a tag or a comment stay in the text, so that its lines keep their numbers.
  private mutating func skip(to end: Int) {
    for byte in bytes[index..<end] where byte == 0x0A {
      text.append(byte)
      prose.append(byte)
      line += 1
    }
    index = end
  }

  private mutating func meet(_ tag: HTMLTag, into builder: inout FactsBuilder) {
    switch tag.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = Int(tag.name.utf8.last ?? 0x31) - 0x30
      if !tag.isClosing {
        flush(into: &builder)
        heading = (level, line, [tag.attributes["id"]].compactMap(\.self))
      } else if let open = heading {
        heading = nil
        let shown = HTMLEntities.decode(text[...])
        builder.heading(
          shown, level: open.level, line: open.line, lastLine: line, ids: open.ids)
        clear()
      }
    case "pre", "code", "script", "style":
      hidden = max(0, hidden + (tag.isClosing ? -1 : 1))
    case "br", "p", "li", "td", "th", "div", "summary":
      text.append(0x20)
      prose.append(0x20)
    default: break
    }
    builder.tag(tag, line: line, column: 0, block: builder.facts.blocks.count)
  }

  private mutating func flush(into builder: inout FactsBuilder) {
    defer { clear() }
    // A block without text still holds its links.
    let holdsLink = builder.facts.links.last?.block == builder.facts.blocks.count
    let shown = HTMLEntities.decode(text[...])
    guard holdsLink || !shown.trimmed.isEmpty else { return }
    builder.append(
      TextBlock(
        .html, line: textLine, lastLine: line, text: shown, prose: HTMLEntities.decode(prose[...]),
        isQuoted: isQuoted))
  }

  private mutating func clear() {
    text = []
    prose = []
    textLine = line
  }
}
