import Basics

/// The pieces of running text that mean something to a reader of Markdown, by place: code spans, HTML, links.
///
/// Source: CommonMark 6.1 (code spans), 6.3 and 6.4 (links, images), 6.5 (autolinks), 6.6 (raw HTML), 4.7
/// (definitions of links).
package struct InlineSpans {
  /// What a piece is.
  package enum Kind: Hashable, Sendable {
    case code
    /// `<b>`, `<!-- x -->`
    case html
    /// `<https://example.org>`
    case autolink
    /// `[text](address "title")`; with `destination` alone where it is a definition.
    case link(LinkSpan)
  }

  /// A link, an image or a definition. All offsets are of the document.
  package struct LinkSpan: Hashable, Sendable {
    /// `![text](address)`
    package var isImage = false
    /// `[name]: address`
    package var isDefinition = false
    /// What is between the brackets.
    package var label: Range<Int>
    /// The address, without angle brackets; may be empty.
    package var destination: Range<Int>
    /// From the first byte to after the last.
    package var whole: Range<Int>

    /// Plain data.
    package init(
      isImage: Bool = false, isDefinition: Bool = false, label: Range<Int>, destination: Range<Int>,
      whole: Range<Int>
    ) {
      self.isImage = isImage
      self.isDefinition = isDefinition
      self.label = label
      self.destination = destination
      self.whole = whole
    }
  }

  /// A piece and where it is.
  package struct Span: Hashable, Sendable {
    /// Of the document's bytes.
    package var range: Range<Int>
    /// What it is.
    package var kind: Kind

    /// Plain data.
    package init(range: Range<Int>, kind: Kind) {
      self.range = range
      self.kind = kind
    }
  }

  /// In the order of their ends; links may hold other spans.
  package private(set) var spans: [Span] = []
  private let bytes: [UInt8]
  private let end: Int
  private var open: [(start: Int, isImage: Bool)] = []
  /// What is nowhere in the rest of the text: not to be looked for again.
  private var missing: Set<UInt8> = []
  /// Parentheses in an address, as the reader has it.
  private static let mostParentheses = 32

  /// Reads them.
  ///
  /// - Parameter range: of one unit of text: no span passes its ends.
  package init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    read(from: range.lowerBound)
  }

  private func at(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  private mutating func read(from start: Int) {
    var index = start
    while let definition = definition(at: index) {
      spans.append(definition)
      index = definition.range.upperBound
      if at(index) == 0x0D { index += 1 }
      guard at(index) == 0x0A else { break }
      index += 1
    }
    /// Lengths of runs of backticks that have no partner.
    var lonely: Set<Int> = []
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"):
        let length = run(at: index)
        if !lonely.contains(length), let close = closing(length, from: index + length) {
          spans.append(Span(range: index..<close, kind: .code))
          index = close
        } else {
          lonely.insert(length)
          index += length
        }
      case UInt8(ascii: "<"):
        if let span = angle(at: index) {
          spans.append(span)
          index = span.range.upperBound
        } else {
          index += 1
        }
      case UInt8(ascii: "!") where at(index + 1) == UInt8(ascii: "["):
        open.append((index, true))
        index += 2
      case UInt8(ascii: "["):
        open.append((index, false))
        index += 1
      case UInt8(ascii: "]"): index = close(at: index)
      default: index += 1
      }
    }
  }

  private func run(at index: Int) -> Int {
    var end = index
    while at(end) == UInt8(ascii: "`") { end += 1 }
    return end - index
  }

  private func closing(_ length: Int, from start: Int) -> Int? {
    var index = start
    while index < end {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let count = run(at: index)
      index += count
      if count == length { return index }
    }
    return nil
  }

  // MARK: Angle brackets

  private mutating func angle(at start: Int) -> Span? {
    if bytes[start..<end].starts(with: "<!--".utf8) {
      guard !missing.contains(UInt8(ascii: "-")) else { return nil }
      var index = start + 4
      while index + 2 < end {
        if bytes[index] == 0x2D, bytes[index + 1] == 0x2D, bytes[index + 2] == UInt8(ascii: ">") {
          return Span(range: start..<index + 3, kind: .html)
        }
        index += 1
      }
      missing.insert(UInt8(ascii: "-"))
      return nil
    }
    let first = at(start + 1)
    guard first.isLetter || first == UInt8(ascii: "/") else { return nil }
    var index = start + 1
    var quote: UInt8 = 0
    var hasBlank = false
    var hasMark = false
    while index < end {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        let isAddress = hasMark && !hasBlank
        return Span(range: start..<index + 1, kind: isAddress ? .autolink : .html)
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == 0x20 || byte == 0x0A || byte == 0x09 {
        hasBlank = true
      } else if !hasBlank, byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") {
        hasMark = true
      } else if !hasBlank, !hasMark, !Self.isName(byte), byte != UInt8(ascii: "/") {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == 0x2D || byte == 0x2E || byte == 0x5F
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "+")
  }

  // MARK: Links

  /// - Returns: where to go on.
  private mutating func close(at index: Int) -> Int {
    guard let opener = open.popLast() else { return index + 1 }
    guard at(index + 1) == UInt8(ascii: "("), let target = target(at: index + 2) else {
      return index + 1
    }
    let label = opener.start + (opener.isImage ? 2 : 1)..<index
    let whole = opener.start..<target.end
    spans.append(
      Span(
        range: whole,
        kind: .link(
          LinkSpan(
            isImage: opener.isImage, label: label, destination: target.destination, whole: whole))))
    // No link in a link.
    if !opener.isImage { open.removeAll { !$0.isImage } }
    return target.end
  }

  /// After `](`: the address, and where the closing parenthesis ends.
  private mutating func target(at start: Int) -> (destination: Range<Int>, end: Int)? {
    var index = skip(start)
    guard let destination = destination(at: &index) else { return nil }
    let before = index
    index = skip(index)
    if at(index) == UInt8(ascii: ")") { return (destination, index + 1) }
    guard index > before, let title = title(at: index) else { return nil }
    index = skip(title)
    return at(index) == UInt8(ascii: ")") ? (destination, index + 1) : nil
  }

  private func destination(at index: inout Int) -> Range<Int>? {
    let start = index
    if at(index) == UInt8(ascii: "<") {
      index += 1
      while index < end, bytes[index] != UInt8(ascii: ">") {
        if bytes[index] == 0x0A || bytes[index] == UInt8(ascii: "<") { return nil }
        index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      guard at(index) == UInt8(ascii: ">") else { return nil }
      index += 1
      return start + 1..<index - 1
    }
    var depth = 0
    while index < end {
      let byte = bytes[index]
      if byte <= 0x20 { break }
      if byte == UInt8(ascii: "\\"), index + 1 < end, bytes[index + 1] > 0x20 {
        index += 2
        continue
      }
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > Self.mostParentheses { return nil }
      }
      if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    return depth == 0 ? start..<min(index, end) : nil
  }

  private mutating func title(at start: Int) -> Int? {
    let mark = at(start)
    let close =
      mark == UInt8(ascii: "(")
      ? UInt8(ascii: ")")
      : mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") ? mark : 0
    guard close != 0, !missing.contains(close) else { return nil }
    var index = start + 1
    while index < end, bytes[index] != close {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    if index < end { return index + 1 }
    missing.insert(close)
    return nil
  }

  private func skip(_ start: Int) -> Int {
    var index = start
    while index < end,
      bytes[index].isSpaceOrTab || bytes[index] == 0x0A
        || bytes[index] == 0x0D
    { index += 1 }
    return index
  }

  /// The end of a line on which a title may be, and nothing else; nil if what is there is text.
  private mutating func lineEnd(behindDestination start: Int) -> Int? {
    var index = skipBlanks(start)
    if index > start, let title = title(at: index) { index = skipBlanks(title) }
    return index >= end || at(index) == 0x0A || at(index) == 0x0D ? min(index, end) : nil
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while at(index) == 0x20 || at(index) == 0x09 { index += 1 }
    return index
  }

  /// `[name]: address` (CommonMark 4.7); no bracket may be in the name without a backslash.
  private mutating func definition(at start: Int) -> Span? {
    var index = start
    while at(index) == 0x20 { index += 1 }
    guard index - start < 4, at(index) == UInt8(ascii: "[") else { return nil }
    index += 1
    let label = index
    while index < end, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == 0x0A || bytes[index] == UInt8(ascii: "[") { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at(index + 1) == UInt8(ascii: ":"), index > label, at(label) != UInt8(ascii: "^") else {
      return nil
    }
    let name = label..<index
    index += 2
    index = skipBlanks(index)
    guard let destination = destination(at: &index), !destination.isEmpty,
      let behind = lineEnd(behindDestination: index)
    else { return nil }
    let whole = start..<behind
    return Span(
      range: whole,
      kind: .link(
        LinkSpan(isDefinition: true, label: name, destination: destination, whole: whole)))
  }
}
