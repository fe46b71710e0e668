import Basics
import Markdown

/// A format that is read line by line. What is its own are the blocks that a line may begin, and its inlines; that they
/// become facts is the same for all, and is in `LineFacts`.
protocol LineFormat {
  /// What tells open lists apart: the column of their texts, or their marks.
  associatedtype ListMark = Int

  /// Nothing read yet.
  init()
  static var format: DocumentFormat { get }
  /// Whether YAML at the top is not text.
  static var hasFrontMatter: Bool { get }
  /// Reads the block that begins with the line at hand, which is not blank.
  static func block(_ page: inout LineFacts<Self>)
  /// Takes the markup that begins with the next byte; false: there is none that it knows.
  static func inline(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool
}

extension LineFormat {
  static func read(_ bytes: [UInt8], path: String) -> DocumentFacts {
    read(bytes, path: path, attributes: [:])
  }

  /// - Parameter attributes: names that the document may use, with what they stand for.
  static func read(
    _ bytes: [UInt8], path: String, attributes: [String: String]
  ) -> DocumentFacts {
    LineFacts<Self>.read(bytes, path: path, attributes: attributes)
  }

  static var hasFrontMatter: Bool { false }

  /// Plain text has no markup.
  static func inline(_ text: inout InlineText, _ builder: inout FactsBuilder) -> Bool { false }
}

/// Facts about a document whose format is read line by line.
struct LineFacts<Format: LineFormat> {
  let lines: DocumentLines
  var builder: FactsBuilder
  /// The line at hand, from 0.
  var line = 0
  /// Open lists, the outermost first.
  var lists: [Format.ListMark] = []
  /// What only this format must remember.
  var state = Format()

  /// Reads UTF-8.
  static func read(
    _ bytes: [UInt8], path: String, attributes: [String: String]
  ) -> DocumentFacts {
    var builder = FactsBuilder(path: path, format: Format.format)
    builder.attributes = attributes
    let front = Format.hasFrontMatter ? FrontMatter(bytes) : nil
    builder.facts.frontTitle = front?.title
    var page = LineFacts(lines: DocumentLines(front?.text ?? bytes), builder: builder)
    while page.line < page.lines.count {
      if page.lines.isBlank(page.line) { page.line += 1 } else { Format.block(&page) }
    }
    return page.builder.finish(bytes)
  }

  // MARK: Blocks

  /// The inlines of some bytes, whose first ones are on the line at hand.
  mutating func inlines(_ range: Range<Int>) -> InlineText {
    var text = InlineText(lines, range, line: line + 1)
    text.read(into: &builder, Format.inline)
    return text
  }

  /// A heading, whose text is on the line at hand, and which ends all lists.
  mutating func heading(_ text: ArraySlice<UInt8>, level: Int, lines count: Int = 1) {
    builder.append(.heading(level: level), inlines(text.indices), line: line + 1)
    lists = []
    line += count
  }

  /// A text from an offset in the line at hand to the end of the line `last`.
  mutating func text(_ kind: TextBlock.Kind, from offset: Int, through last: Int) {
    let text = inlines(offset..<max(offset, lines[last].endIndex))
    builder.append(kind, text, line: line + 1)
    line = last + 1
  }

  /// A row, whose cells are parts of the line at hand.
  mutating func row(_ cells: [Range<Int>], isHeader: Bool) {
    let cells = cells.map { cell in
      let inlines = inlines(cell)
      let text = inlines.visibleText.trimmed
      return (text: text, prose: text.isEmpty ? "" : inlines.visibleProse.trimmed)
    }
    builder.append(
      TextBlock(
        .row(isHeader: isHeader), line: line + 1, lastLine: line + 1,
        text: cells.map(\.text).joined(separator: "\t"),
        prose: cells.map(\.prose).joined(separator: "\t")))
    line += 1
  }

  /// Code in the lines `body`; what belongs to it ends before the line `end`.
  mutating func code(_ body: Range<Int>, language: String = "", before end: Int) {
    builder.code(
      lines.code(body), language: language, line: line + 1, lastLine: min(end, lines.count))
    line = end
  }

  /// The lines between the one at hand and `end`, which closes what it opens.
  func inside(_ end: Int) -> Range<Int> { line + 1..<max(line + 1, end) }

  /// A link of the line at hand that is in no text.
  mutating func link(_ kind: DocumentLink.Kind, to destination: String, text: String = "") {
    builder.link(kind, to: destination, text: text, line: line + 1)
  }
}

extension LineFacts where Format.ListMark == Int {
  /// The lists that a line so far from the margin may belong to stay open.
  mutating func closeLists(beyond indent: Int) {
    while let last = lists.last, last > indent { lists.removeLast() }
  }

  /// Opens the list of an item whose text begins after its marker and its box.
  mutating func item(_ marker: ListMarker) -> (kind: TextBlock.Kind, start: Int) {
    lists.append(lines.indent(line) + marker.length)
    return boxed(marker.isOrdered, lines.text(line).dropFirst(marker.length))
  }
}

extension LineFacts {
  /// What an item of the innermost list is, and where its text begins: after its box, should it have one.
  func boxed(_ isOrdered: Bool, _ text: ArraySlice<UInt8>) -> (kind: TextBlock.Kind, start: Int) {
    let (kind, box) = ListMarker.box(
      .item(isOrdered: isOrdered, depth: lists.count, isDone: nil), text)
    return (kind, text.startIndex + box)
  }
}
