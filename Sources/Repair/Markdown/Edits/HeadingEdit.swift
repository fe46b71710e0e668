import Lint
import Markup
import TracWiki

/// A heading of Trac in a Markdown document: `== Stuck? == #help` → `## <a id="help" href="#help"></a>Stuck?`
enum HeadingEdit {
  /// - Parameter range: of the heading in the document.
  /// - Returns: nil: no heading can stand there.
  static func make(_ range: Range<Int>, in source: MarkdownSource) -> Edit? {
    guard source.kinds[source.line(at: range.lowerBound)] == .prose else { return nil }
    let mark = UInt8(ascii: "=")
    var inner = source.bytes[range]
    let level = min(inner.prefix { $0 == mark }.count, 6)
    inner = inner.drop { $0 == mark }
    var anchor = ""
    if let hash = inner.lastIndex(of: UInt8(ascii: "#")), hash > inner.startIndex,
      let close = inner[..<hash].last(where: { $0 != 0x20 }), close == mark
    {
      let id = String(decoding: inner[(hash + 1)...], as: UTF8.self).trimmed
      // `== x=#f00 ==` is text.
      if !id.contains(" ") {
        if !id.isEmpty { anchor = "<a id=\"\(id)\" href=\"#\(id)\"></a>" }
        inner = inner[..<hash]
      }
    }
    while let last = inner.last, last == mark || last <= 0x20 { inner.removeLast() }
    while let first = inner.first, first <= 0x20 { inner.removeFirst() }
    let text = String(repeating: "#", count: level) + " " + anchor
    return Edit(range, Array(text.utf8) + inner, .markupRepaired, "Trac's heading")
  }

  /// The document with its headings as they will be: links look for them before it is repaired.
  static func all(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "=")) else { return bytes }
    let source = MarkdownSource(bytes)
    let shown = ShownText(source)
    let found = TracDetection.leftovers(in: shown.bytes, isRaw: false)
    guard found.contains(where: \.isSure) else { return bytes }
    return found.filter { $0.kind == .heading }.compactMap {
      make(shown.source($0.range), in: source)
    }
    .applied(to: bytes).bytes
  }
}
