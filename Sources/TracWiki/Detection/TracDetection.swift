/// Finds visible Trac markup in a text with the Trac tokenizer.
///
///     == Set up ==                 a heading
///     Run '''make'''.[[BR]]        bold text, a line break
///
/// Text inside `{{{` and `}}}` is left alone. Linear in the length of the text.
package struct TracDetection {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  private let isRaw: Bool
  private(set) var found: [TracLeftover] = []

  /// - Parameters:
  ///   - text: UTF-8, U+FFFC in place of what is code.
  ///   - isRaw: nobody has read it yet: blanks at the beginnings of lines are its author's, and code is still in
  ///     backquotes.
  /// - Returns: in the order of the text.
  package static func leftovers(in text: [UInt8], isRaw: Bool) -> [TracLeftover] {
    var detection = TracDetection(text, isRaw: isRaw)
    detection.read()
    return detection.found
  }

  private init(_ bytes: [UInt8], isRaw: Bool) {
    self.bytes = bytes
    self.isRaw = isRaw
    lines = Lines.split(bytes, in: 0..<bytes.count)
  }

  private mutating func read() {
    var closers = lines.count { BlockEnd.matches(TextView(bytes, $0)) }
    var depth = 0
    for (number, range) in lines.enumerated() {
      let line = TextView(bytes, range)
      let isStart = BlockStart(line, .newest) != nil
      let isEnd = !isStart && BlockEnd.matches(line)
      if isStart, closers > depth {
        // Blocks inside blocks are text of these.
        if depth == 0 { add(.codeBlock, line.start..<line.end, number, isSure: true) }
        depth += 1
      } else if isEnd {
        closers -= 1
        if depth > 0 {
          depth -= 1
        } else {
          add(.codeBlock, line.start..<line.end, number, isSure: false)
        }
      } else if depth == 0, mayHold(range) {
        read(line, number)
      }
    }
  }

  private mutating func add(
    _ kind: TracLeftover.Kind, _ range: Range<Int>, _ line: Int, isSure: Bool
  ) {
    found.append(TracLeftover(kind: kind, range: range, line: line, isSure: isSure))
  }

  private func mayHold(_ range: Range<Int>) -> Bool {
    var last: UInt8 = 0
    for index in range {
      if Self.mayBegin(bytes[index], after: last) { return true }
      last = bytes[index]
    }
    return false
  }

  /// Whether a pair of bytes begins or ends any markup; nearly all lines hold none.
  @inlinable
  package static func mayBegin(_ byte: UInt8, after last: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "^"), UInt8(ascii: "!"): true
    case UInt8(ascii: "'"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"),
      UInt8(ascii: ","), UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "X"):
      byte == last
    case 0x20: last == UInt8(ascii: "=")
    // `wiki:x`
    default: last == UInt8(ascii: ":") && byte > 0x20
    }
  }

  // MARK: One line

  private mutating func read(_ line: TextView, _ number: Int) {
    if let heading = heading(line, number) {
      found.append(heading)
      return
    }
    if TracTableRow.matches(line) { add(.table, line.start..<line.end, number, isSure: true) }
    let tokenizer = InlineTokenizer(line)
    let tokens = tokenizer.tokenize()
    var open: [Token.Kind: Int] = [:]
    for token in tokens {
      switch token.kind {
      case .bold, .boldItalic, .italic, .superscript, .subscript:
        if let start = open.removeValue(forKey: token.kind) {
          pair(token, from: start, line, number)
        } else {
          open[token.kind] = token.range.lowerBound
        }
      case .definition where isRaw:
        add(.definition, token.range, number, isSure: false)
      default:
        if let (kind, isSure) = TracToken.leftover(token, in: line) {
          add(kind, token.range, number, isSure: isSure)
        }
      }
    }
  }

  private func heading(_ line: TextView, _ number: Int) -> TracLeftover? {
    let mark = line.skipSpace(line.start)
    guard line[mark] == UInt8(ascii: "="), let heading = HeadingLine(line, .newest),
      TextView(bytes, heading.text).bytes[heading.text].contains(where: {
        ByteClass.isAlphanumeric($0) || $0 >= 0x80
      })
    else { return nil }
    var end = line.end
    while end > mark, ByteClass.isBlank(bytes[end - 1]) { end -= 1 }
    let isClosed =
      heading.id != nil
      || line.has(UInt8(ascii: "="), times: heading.level, at: end - heading.level)
        && end - heading.level >= heading.text.upperBound
    return TracLeftover(kind: .heading, range: mark..<end, line: number, isSure: isClosed)
  }

  /// Marks around text, on one line: `'''x'''`.
  private mutating func pair(_ token: Token, from start: Int, _ line: TextView, _ number: Int) {
    let inside = start + token.range.count..<token.range.lowerBound
    guard !inside.isEmpty, !ByteClass.isBlank(bytes[inside.lowerBound]),
      !ByteClass.isBlank(bytes[inside.upperBound - 1]),
      bytes[inside].contains(where: { ByteClass.isAlphanumeric($0) || $0 >= 0x80 })
    else { return }
    let kind: TracLeftover.Kind =
      switch token.kind {
      case .bold, .boldItalic: .bold
      case .italic: .italic
      case .superscript: .superscript
      default: .subscript
      }
    let isWide = kind == .superscript && inside.contains { ByteClass.isBlank(bytes[$0]) }
    if isWide { return }
    add(kind, start..<token.range.upperBound, number, isSure: kind == .bold)
  }
}

/// Signs of other wikis' markup, which shares some of Trac's: MediaWiki, and the wiki of Google Code.
package enum OtherWiki {
  /// - Parameter text: UTF-8.
  package static func isIn(_ text: [UInt8]) -> Bool {
    if text.starts(with: "#summary ".utf8) || text.starts(with: "#labels ".utf8) { return true }
    var isStart = true
    for index in text.indices {
      let byte = text[index]
      if isStart,
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "_"),
        starts.contains(where: { text[index...].starts(with: $0) })
      {
        return true
      }
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "<"),
        marks.contains(where: { text[index...].starts(with: $0) })
      {
        return true
      }
      isStart = byte == 0x0A
    }
    return false
  }

  private static let starts = ["{|", "|}", "|-\n", "__TOC__", "__NOTOC__"].map { Array($0.utf8) }
  private static let marks = [
    "[[Category:", "[[File:", "[[category:", "<nowiki>", "<syntaxhighlight",
  ].map {
    Array($0.utf8)
  }
}

/// `||x||y||`: a row of a table.
enum TracTableRow {
  /// Two cells or more on a line of their own, or one that is a heading: `||= x =||`.
  static func matches(_ line: TextView) -> Bool {
    let start = line.skipSpace(line.start)
    guard let first = TableTokens.cell(line, from: start), !first.isLast else { return false }
    var end = line.end
    while end > start, ByteClass.isBlank(line.bytes[end - 1]) { end -= 1 }
    guard end - start > 4, line.has(UInt8(ascii: "|"), times: 2, at: end - 2) else { return false }
    var marks = 0
    var hasText = false
    var index = start
    while index < end {
      if let mark = TableTokens.cell(line, from: index) {
        marks += 1
        index = max(mark.separatorEnd, index + 1)
      } else {
        hasText = hasText || ByteClass.isAlphanumeric(line[index]) || line[index] >= 0x80
        index += 1
      }
    }
    return hasText && (marks > 2 || first.isHeader)
  }
}
