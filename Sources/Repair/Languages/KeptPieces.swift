import Basics
import Markdown

/// Pieces of Markdown that Trac's reader shall not see: signs are in their places until they are put back.
///
///     see [home](Home.md)   →   see ⟨1⟩   →   see [home](Home.md)
struct KeptPieces {
  enum Piece: Hashable {
    /// In running text, and the same in HTML, where nobody reads Markdown.
    case inline([UInt8], html: [UInt8])
    /// Lines without line ends, and which line of the page is the first; in the text a block of code holds their sign.
    case block([[UInt8]], first: Int)
  }

  private var pieces: [Piece] = []
  /// Unicode's supplementary private use area A: nobody types those.
  private static let first: UInt32 = 0xF0000
  private static let most = 65_000
  private static let lead: UInt8 = 0xF3

  /// nil if the text has such signs itself.
  init?(in text: some Sequence<UInt8>) {
    var last: UInt8 = 0
    for byte in text {
      if last == Self.lead, byte >= 0xB0 { return nil }
      last = byte
    }
  }

  var isFull: Bool { pieces.count >= Self.most }
  var isEmpty: Bool { pieces.isEmpty }

  /// The sign for a piece.
  mutating func sign(for piece: Piece) -> [UInt8] {
    let scalar = Unicode.Scalar(Self.first + UInt32(min(pieces.count, Self.most))) ?? "?"
    pieces.append(piece)
    return Array(String(Character(scalar)).utf8)
  }

  /// The Markdown with everything back in its place; nil if a piece has no place there, or several.
  func filled(_ markdown: [UInt8]) -> Filled? {
    guard !isFull else { return nil }
    var filling = Filling(markdown, pieces)
    return filling.fill()
  }

  struct Filled {
    var markdown: [UInt8]
    /// Lines of the Markdown with signs, from 1, with how many lines more are above them now.
    fileprivate var shifts: [(line: Int, shift: Int)] = []
    /// Lines that were kept as they are, in order, and the lines of the page that they are; both from 0.
    fileprivate(set) var kept: [(lines: Range<Int>, first: Int)] = []

    func line(_ line: Int) -> Int { line + (shifts.last { $0.line <= line }?.shift ?? 0) }

    /// Puts lines before all others, and a blank one.
    mutating func put(_ lines: [[UInt8]]) {
      kept =
        [(0..<lines.count, 0)]
        + kept.map {
          ($0.lines.lowerBound + lines.count + 1..<$0.lines.upperBound + lines.count + 1, $0.first)
        }
      markdown = Array((lines + [[], []]).joined(separator: [0x0A])) + markdown
      let count = lines.count + 1
      shifts = [(0, count)] + shifts.map { ($0.line, $0.shift + count) }
    }
  }

  /// The number of the piece whose sign begins there.
  fileprivate static func number(_ bytes: [UInt8], at index: Int) -> Int? {
    guard bytes[index] == lead, index + 3 < bytes.count, bytes[index + 1] >= 0xB0 else {
      return nil
    }
    let value =
      UInt32(bytes[index] & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
      | UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
    return value >= first ? Int(value - first) : nil
  }
}

private struct Filling {
  private let markdown: [UInt8]
  private let kinds: [MarkdownSource.LineKind]
  private let pieces: [KeptPieces.Piece]
  private var used: [Bool]
  private var result: [UInt8] = []
  private var line = 0
  private var shifts: [(line: Int, shift: Int)] = []
  private var shift = 0
  /// Of the result.
  private var resultLine = 0
  private var kept: [(lines: Range<Int>, first: Int)] = []
  /// By how much the cell is wider than the writer knew.
  private var excess = 0

  init(_ markdown: [UInt8], _ pieces: [KeptPieces.Piece]) {
    self.markdown = markdown
    self.pieces = pieces
    kinds = MarkdownSource(markdown).kinds
    used = Array(repeating: false, count: pieces.count)
    result.reserveCapacity(markdown.count * 2)
  }

  mutating func fill() -> KeptPieces.Filled? {
    var index = 0
    while index < markdown.count {
      let byte = markdown[index]
      if let number = KeptPieces.number(markdown, at: index) {
        guard number < pieces.count, !used[number] else { return nil }
        used[number] = true
        switch pieces[number] {
        case .inline(let text, let html):
          put(text, html)
          index += 4
        case .block(let lines, let first):
          guard let end = put(lines, from: first, behind: index + 4) else { return nil }
          index = end
        }
        continue
      }
      if byte == UInt8(ascii: "|") || byte == 0x0A { narrow() }
      if byte == 0x0A {
        line += 1
        resultLine += 1
      }
      result.append(byte)
      index += 1
    }
    guard used.allSatisfy({ $0 }) else { return nil }
    return KeptPieces.Filled(markdown: result, shifts: shifts, kept: kept)
  }

  private var kind: MarkdownSource.LineKind { line < kinds.count ? kinds[line] : .prose }

  private mutating func put(_ text: [UInt8], _ html: [UInt8]) {
    resultLine += (kind == .html ? html : text).count { $0 == 0x0A }
    switch kind {
    case .html: result += html
    case .row:
      let text = text.withEscapedBars
      excess += text.count - 1
      result += text
    default: result += text
    }
  }

  /// Takes the blanks away that only filled the column.
  private mutating func narrow() {
    while excess > 0, result.count > 1, result[result.count - 1] == 0x20,
      result[result.count - 2] == 0x20
    {
      result.removeLast()
      excess -= 1
    }
    excess = 0
  }

  /// Lines in the place of the fence around their sign.
  ///
  /// - Returns: where to go on; nil if the sign does not stand alone in a fence.
  private mutating func put(_ lines: [[UInt8]], from first: Int, behind index: Int) -> Int? {
    let fence = Array("```".utf8)
    guard let start = result.lastIndex(of: 0x0A), result[..<start].suffix(3).elementsEqual(fence),
      index < markdown.count, markdown[index] == 0x0A
    else { return nil }
    let prefix = Array(result[(start + 1)...])
    let end = markdown[(index + 1)...].firstIndex(of: 0x0A) ?? markdown.count
    let closing = markdown[index + 1..<end]
    guard closing.suffix(3).elementsEqual(fence), closing.count == prefix.count + 3 else {
      return nil
    }
    result.removeLast(prefix.count + 4)
    resultLine -= 1
    kept.append((resultLine..<resultLine + lines.count, first))
    resultLine += lines.count - 1
    for (number, line) in lines.enumerated() {
      if number > 0 {
        result.append(0x0A)
        result += line.isEmpty ? Array(prefix.trimmedEnd) : prefix
      }
      result += line
    }
    line += 1
    shift += lines.count - 3
    shifts.append((line + 2, shift))
    return end
  }
}

extension [UInt8] {
  /// Without blanks at the end.
  fileprivate var trimmedEnd: ArraySlice<UInt8> {
    self[..<((lastIndex { $0 != 0x20 && $0 != 0x09 } ?? -1) + 1)]
  }
}

/// The same piece of Markdown in HTML: inside of `<dl>` and `<table>` nobody reads Markdown.
enum KeptHTML {
  static func text(of span: InlineSpans.Span, in bytes: [UInt8]) -> [UInt8] {
    switch span.kind {
    case .html: return Array(bytes[span.range])
    case .code:
      let marks = bytes[span.range].prefix { $0 == UInt8(ascii: "`") }.count
      let inner = bytes[span.range].dropFirst(marks).dropLast(marks).trimmedBlanks
      return Array("<code>".utf8) + escaped(inner) + Array("</code>".utf8)
    case .autolink:
      let address = bytes[span.range].dropFirst().dropLast()
      return link(address, escaped(address))
    case .link(let link):
      let label = escaped(unescaped(bytes[link.label])[...])
      let address = unescaped(bytes[link.destination])[...]
      guard link.isImage else { return self.link(address, label) }
      return Array("<img src=\"".utf8) + escaped(address) + Array("\" alt=\"".utf8) + label
        + Array("\">".utf8)
    }
  }

  private static func link(_ address: ArraySlice<UInt8>, _ label: [UInt8]) -> [UInt8] {
    Array("<a href=\"".utf8) + escaped(address) + Array("\">".utf8) + label + Array("</a>".utf8)
  }

  private static func unescaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array(LinkSpans.unescaped(text).utf8)
  }

  /// A text or an address between quotes.
  static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      default: result.append(byte)
      }
    }
    return result
  }
}
