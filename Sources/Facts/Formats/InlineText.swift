import Basics
import Markdown

/// The inlines of one block of a format that is read line by line: what is shown of it, and its links.
///
/// A reader looks at `bytes[index]` and says how to convert the next bytes: shown, hidden, code, a link.
struct InlineText {
  let bytes: [UInt8]
  let end: Int
  private(set) var index: Int
  /// From 1.
  private(set) var line: Int
  private(set) var text: [UInt8] = []
  private(set) var prose: [UInt8] = []
  /// The bold text at the beginning.
  var lead: String?

  /// - Parameters:
  ///   - range: bytes of the text; lines after the first lose their indentation.
  ///   - line: of its first byte, from 1.
  init(_ lines: DocumentLines, _ range: Range<Int>, line: Int) {
    bytes = lines.bytes
    index = range.lowerBound
    end = range.upperBound
    self.line = line
  }

  var visibleText: String { String(decoding: text, as: UTF8.self) }
  var visibleProse: String { String(decoding: prose, as: UTF8.self) }

  /// The byte in front; a blank at the beginning.
  var previous: UInt8 { text.last ?? 0x20 }

  func byte(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] : 0x20 }

  func begins(with word: String) -> Bool { bytes[index..<end].starts(with: word.utf8) }

  /// Where `byte` is next, at or after `offset` from here, and before `limit` bytes have passed.
  func find(_ byte: UInt8, from offset: Int, within limit: Int = 1000) -> Int? {
    let start = index + offset
    guard start < end else { return nil }
    return bytes[start..<min(end, start + limit)].firstIndex(of: byte)
  }

  /// What is between two marks that are written twice: `<<x>>`; nil if nothing, or they do not begin here.
  func doubled(_ open: UInt8, _ close: UInt8, within limit: Int) -> Range<Int>? {
    guard byte(1) == open, let end = find(close, from: 2, within: limit), end + 1 < self.end,
      bytes[end + 1] == close, end > index + 2
    else { return nil }
    return index + 2..<end
  }

  /// Reads to the end: `markup` takes what it knows and returns true; all else is shown, addresses as links.
  mutating func read(
    into builder: inout FactsBuilder,
    _ markup: (inout InlineText, inout FactsBuilder) -> Bool
  ) {
    while index < end {
      if markup(&self, &builder) { continue }
      switch bytes[index] {
      case UInt8(ascii: "h"), UInt8(ascii: "f"): if address(into: &builder) { continue }
      case UInt8(ascii: "@"): if mail(into: &builder) { continue }
      default: break
      }
      show(1)
    }
  }

  mutating func show(_ count: Int) {
    for _ in 0..<count where index < end {
      if bytes[index] == 0x0A {
        endLine()
      } else {
        text.append(bytes[index])
        prose.append(bytes[index])
        index += 1
      }
    }
  }

  /// Line ends stay, so that lines keep their numbers.
  mutating func hide(_ count: Int) {
    let stop = min(end, index + count)
    while index < stop { if bytes[index] == 0x0A { endLine() } else { index += 1 } }
  }

  /// `length` bytes, of which those of `range` are shown as code.
  mutating func code(_ range: Range<Int>, length: Int) {
    let stop = index + length
    prose += InlineFacts.placeholder
    hide(range.lowerBound - index)
    while index < range.upperBound {
      if bytes[index] == 0x0A {
        endLine()
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    hide(stop - index)
  }

  /// `length` bytes are a link, of which those of `label` are shown.
  mutating func link(
    _ kind: DocumentLink.Kind, to destination: String, label: Range<Int>, length: Int,
    into builder: inout FactsBuilder
  ) {
    let stop = index + length
    let shown = bytes[label].split { $0 == 0x0A }.map { $0.text.trimmed }.joined(separator: " ")
    builder.link(kind, to: destination, text: shown, line: line)
    if kind != .image, kind != .address {
      hide(label.lowerBound - index)
      show(label.upperBound - index)
    } else {
      prose += InlineFacts.placeholder
      if kind == .address {
        text += bytes[label]
      }
    }
    hide(stop - index)
  }

  private mutating func endLine() {
    text.append(0x0A)
    prose.append(0x0A)
    index += 1
    line += 1
    while index < end, bytes[index].isSpaceOrTab { index += 1 }
  }

  /// `https://example.org/a` on its own.
  private mutating func address(into builder: inout FactsBuilder) -> Bool {
    guard !previous.isWordByte,
      ["https://", "http://", "ftp://"].contains(where: { begins(with: $0) })
    else { return false }
    var stop = index
    while stop < end, bytes[stop] > 0x20, !Self.addressEnds.contains(bytes[stop]) { stop += 1 }
    let hasParenthesis = bytes[index..<stop].contains(UInt8(ascii: "("))
    while stop > index,
      Self.behindAddress.contains(bytes[stop - 1])
        || bytes[stop - 1] == UInt8(ascii: ")") && !hasParenthesis
    { stop -= 1 }
    guard stop > index + 8 else { return false }
    let destination = bytes[index..<stop].text
    link(
      .address, to: destination, label: index..<stop, length: stop - index, into: &builder)
    return true
  }

  private static let addressEnds = Set("<>\"`|[]{}".utf8)
  private static let behindAddress = Set(".,;:!?'*_".utf8)

  /// `help@example.org`
  private mutating func mail(into builder: inout FactsBuilder) -> Bool {
    let isLocal = { (byte: UInt8) in
      byte.isAlphanumeric || byte == 0x2E || byte == 0x2B || byte == 0x2D
        || byte == 0x5F
    }
    let local = text.reversed().prefix(64).prefix(while: isLocal).count
    var stop = index + 1
    while stop < end, bytes[stop] != 0x5F, bytes[stop] != 0x2B, isLocal(bytes[stop]) { stop += 1 }
    while stop > index + 1, !bytes[stop - 1].isLetter { stop -= 1 }
    guard local > 0, prose.count >= local, bytes[index..<stop].contains(UInt8(ascii: ".")),
      prose.suffix(local) == text.suffix(local)
    else { return false }
    let name = text.suffix(local).text
    let host = bytes[index..<stop]
    builder.link(
      .address, to: "mailto:" + name + host.text, text: name + host.text, line: line)
    prose.removeLast(local)
    prose += InlineFacts.placeholder
    text += host
    index = stop
    return true
  }
}

extension FactsBuilder {
  /// A block of inlines that were read to their end.
  mutating func append(_ kind: TextBlock.Kind, _ inlines: InlineText, line: Int) {
    let (text, prose) = (inlines.visibleText, inlines.visibleProse)
    if case .heading(let level) = kind {
      heading(text, prose: prose, level: level, line: line, lastLine: inlines.line)
    } else {
      append(
        TextBlock(
          kind, line: line, lastLine: inlines.line, text: text, prose: prose, lead: inlines.lead))
    }
  }
}
