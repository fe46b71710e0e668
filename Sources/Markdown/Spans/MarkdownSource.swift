import Basics

/// A Markdown document's bytes, line by line, with what each line is to a reader of Markdown.
package struct MarkdownSource: Sendable {
  /// What a line is.
  package enum LineKind: Hashable, Sendable {
    /// Text: of a paragraph, a heading, a definition of a link.
    case prose
    /// A row of a table.
    case row
    case blank
    /// A fence, and what is in it; an indented block.
    case code
    /// Raw HTML, comments included.
    case html
  }

  /// A block of code.
  package struct Code: Hashable, Sendable {
    /// Of lines, fences included.
    package var lines: Range<Int>
    package var isFenced: Bool
    /// What follows the opening fence.
    package var info: String
    /// No fence ends it.
    package var isOpen: Bool
  }

  /// All of the document.
  package let bytes: [UInt8]
  /// Of bytes, without line ends.
  package let lines: [Range<Int>]
  /// A kind a line.
  package private(set) var kinds: [LineKind]
  /// Lines of running text that belong together: a paragraph, a heading, a row.
  package private(set) var units: [Range<Int>] = []
  /// In the order of the document.
  package private(set) var codes: [Code] = []
  /// HTML blocks, of lines.
  package private(set) var htmls: [Range<Int>] = []

  /// Reads a document.
  ///
  /// - Parameter bytes: UTF-8, with whatever line ends.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let lines = Self.lines(of: bytes)
    self.lines = lines
    kinds = lines.map { range in
      bytes[range].allSatisfy { $0.isSpaceOrTab || $0 == 0x0D } ? .blank : .prose
    }
    let front = FrontMatter(bytes)
    for (number, range) in lines.enumerated() where !front.text[range].elementsEqual(bytes[range]) {
      kinds[number] = .code
    }
    read(CMarkTree(parsing: front.text, countsLines: true))
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
      // CommonMark 2.1: a CR that no LF follows ends a line, too.
      if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      lines.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private mutating func read(_ tree: CMarkTree) {
    for node in tree.nodes {
      let range = tree.lines(of: node).clamped(to: 0..<lines.count)
      switch node.kind {
      case .code:
        let code = code(range, info: tree.text(node.detail))
        codes.append(code)
        mark(code.lines, .code)
      case .html:
        htmls.append(range)
        mark(range, .html)
      case .paragraph, .heading: units.append(range)
      case .headerRow, .row:
        units.append(range)
        mark(range, .row)
      default: break
      }
    }
    addUncovered()
  }

  private mutating func mark(_ range: Range<Int>, _ kind: LineKind) {
    for line in range { kinds[line] = kind }
  }

  private func code(_ range: Range<Int>, info: String) -> Code {
    guard let first = range.first else {
      return Code(lines: range, isFenced: false, info: "", isOpen: false)
    }
    var marks = bytes[lines[first]].drop { $0.isSpaceOrTab }
    // After `> ` or `- ` the fence is not the first of its line.
    while let byte = marks.first, byte != UInt8(ascii: "`"), byte != UInt8(ascii: "~") {
      guard "> -*+0123456789.)\t".utf8.contains(byte) else { break }
      marks = marks.dropFirst()
    }
    let mark = marks.first ?? 0
    let length = marks.prefix { $0 == mark }.count
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), length >= 3 else {
      // Blank lines at the end of an indented block are none of it.
      var end = range.upperBound
      while end > range.lowerBound, kinds[end - 1] == .blank { end -= 1 }
      return Code(lines: range.lowerBound..<end, isFenced: false, info: "", isOpen: false)
    }
    let last = range.upperBound - 1
    let ending = bytes[lines[last]].drop { $0.isSpaceOrTab || $0 == UInt8(ascii: ">") }
    let run = ending.prefix { $0 == mark }.count
    let isClosed =
      last > first && run >= length
      && ending.dropFirst(run).allSatisfy { $0.isSpaceOrTab || $0 == 0x0D }
    return Code(lines: range, isFenced: true, info: info, isOpen: !isClosed)
  }

  /// Definitions of links are in no node.
  private mutating func addUncovered() {
    var covered = kinds.map { $0 != .prose }
    for unit in units { for line in unit { covered[line] = true } }
    for line in lines.indices where !covered[line] { units.append(line..<line + 1) }
    units.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// A line without its line end and CR.
  package func text(_ line: Int) -> ArraySlice<UInt8> {
    let range = lines[line]
    let end = range.upperBound
    return bytes[
      range.lowerBound..<(end > range.lowerBound && bytes[end - 1] == 0x0D ? end - 1 : end)]
  }

  /// The bytes of lines with the line end of the last one.
  package func range(_ lines: Range<Int>) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    let end = self.lines[last].upperBound
    return self.lines[first].lowerBound..<min(end + 1, bytes.count)
  }

  /// The bytes of lines that belong together, without the last line end.
  package func text(ofUnit unit: Range<Int>) -> Range<Int> {
    guard let first = unit.first, let last = unit.last else { return 0..<0 }
    return lines[first].lowerBound..<lines[last].upperBound
  }

  /// The line that a byte is in, from 0.
  package func line(at offset: Int) -> Int {
    max(0, lines.partitionPoint { $0.lowerBound > offset } - 1)
  }

  /// The lines of running text that a line belongs to; nil if it is not text.
  package func unit(of line: Int) -> Range<Int>? {
    let next = units.partitionPoint { $0.lowerBound > line }
    return next > 0 && units[next - 1].contains(line) ? units[next - 1] : nil
  }

  /// How lines end here.
  package var newline: [UInt8] {
    guard let first = lines.first, first.upperBound < bytes.count else { return [0x0A] }
    return first.upperBound > first.lowerBound && bytes[first.upperBound - 1] == 0x0D
      ? [0x0D, 0x0A] : [0x0A]
  }
}

extension CMarkTree {
  /// The lines of a block, from 0; at least one.
  package func lines(of node: CMarkNode) -> Range<Int> {
    let first = max(0, Int(node.line) - 1)
    var end = max(first + 1, Int(node.lastLine))
    if node.kind == .html {
      // The reader's last line lacks the one with the sign that ends the block, such as `-->`.
      let text = utf8(node.literal)
      end = max(end, first + text.count { $0 == 0x0A } + (text.last == 0x0A ? 0 : 1))
    }
    return first..<end
  }
}

/// The YAML between two lines `---` at the top of a document, which is not text:
///
///     ---
///     title: Install
///     ---
package struct FrontMatter {
  /// `title:` of it.
  package private(set) var title: String?
  /// The document with blanks in place of the front matter, so that lines keep their numbers.
  package private(set) var text: [UInt8]

  /// Of a document; without front matter, nothing is in it.
  package init(_ bytes: [UInt8]) {
    text = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let end = Self.end(bytes, from: start) else { return }
    for line in bytes[start..<end].split(separator: 0x0A) where line.starts(with: "title:".utf8) {
      let value = String(decoding: line.dropFirst(6), as: UTF8.self).trimmed
      title =
        value.first == "\"" || value.first == "'" ? String(value.dropFirst().dropLast()) : value
    }
    for index in start..<end where text[index] != 0x0A { text[index] = 0x20 }
  }

  /// The offset after the closing line; nil if there is no front matter.
  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start...].starts(with: "---\n".utf8) || bytes[start...].starts(with: "---\r\n".utf8)
    else { return nil }
    var line = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let content = String(decoding: bytes[line..<end], as: UTF8.self).trimmed
      if content == "---" || content == "..." { return end }
      line = end + 1
    }
    return nil
  }
}
