import Basics
import Facts
import Markdown
import Markup
import TracWiki

/// A heading of Trac in a Markdown document: `== Stuck? == #help` → `## <a id="help" href="#help"></a>Stuck?`
enum HeadingEdit {
  /// - Parameter range: of the heading in the text that is shown.
  /// - Returns: nil if no heading can be there.
  static func make(
    _ range: Range<Int>, of shown: ShownText, in source: MarkdownSource
  ) -> Edit? {
    let place = shown.source(range)
    guard source.kinds[source.line(at: place.lowerBound)] == .prose else { return nil }
    let mark = UInt8(ascii: "=")
    var inner = shown.bytes[range]
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
    // What is Markdown in it stays as it is written.
    let text = source.bytes[shown.source(inner.startIndex..<inner.endIndex)]
    let start = String(repeating: "#", count: level) + " " + anchor
    return Edit(place, Array(start.utf8) + text, .trac("heading"))
  }

  /// The document with its headings as they will be: links look for them before it is repaired.
  static func all(in bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "=")) else { return bytes }
    let source = MarkdownSource(bytes)
    let shown = ShownText(source)
    let found = TracDetection.leftovers(in: shown.bytes, isRaw: false)
    guard found.contains(where: \.isSure) else { return bytes }
    return found.filter { $0.kind == .heading }.compactMap {
      make($0.range, of: shown, in: source)
    }
    .applied(to: bytes).bytes
  }
}

/// What a line is to code: a fence, or Trac's braces.
enum CodeMark {
  /// - Parameters:
  ///   - sign: a backquote or a tilde.
  ///   - isBare: nothing follows the signs, so it may close.
  case fence(sign: UInt8, length: Int, isBare: Bool)
  /// `{{{`, `{{{#!sh`
  case opening
  /// `}}}`
  case closing
  case none

  init(_ line: [UInt8]) {
    let text = line.trimmedBlanks
    let sign = text.first ?? 0
    let length = text.prefix { $0 == sign }.count
    let info = text.dropFirst(length)
    if length >= 3, sign == UInt8(ascii: "~") || sign == UInt8(ascii: "`") && !info.contains(sign) {
      self = .fence(sign: sign, length: length, isBare: info.isEmpty)
    } else if TracBraces.opens(text), !text.contains(UInt8(ascii: "}")) {
      self = .opening
    } else if text.elementsEqual("}}}".utf8) {
      self = .closing
    } else {
      self = .none
    }
  }
}

/// The fences that may close others, from the end of a document to a line (CommonMark 4.5).
struct ClosingFences {
  /// By sign; the next one last, each longer than those after it.
  private var fences: [UInt8: [(length: Int, line: Int)]] = [:]

  /// Adds one that precedes all others.
  mutating func add(_ sign: UInt8, _ length: Int, at line: Int) {
    var known = fences.removeValue(forKey: sign) ?? []
    while let last = known.last, last.length <= length { known.removeLast() }
    known.append((length, line))
    fences[sign] = known
  }

  /// The line of the next one that closes a fence of that length.
  func next(_ sign: UInt8, _ length: Int) -> Int? {
    fences[sign]?.last { $0.length >= length }?.line
  }
}
