import Basics
import Markup

/// Markup that was introduced in Trac 0.12 and that an author who saw it as plain text would have changed: what the
/// grammars of 0.11 and of today read differently, as far as it is plain.
package struct NewerMarkup: Sendable {
  /// What a page uses.
  package enum Construct: Hashable, Sendable {
    /// `{{{#!python` on one line
    case processor
    /// `||= Name =||`
    case headerCell
    /// `|----` below a row
    case rowSeparator
    /// `== Title`
    case openHeading
    /// Three items of a list one after the other at the margin.
    case listAtMargin
    /// `[=#name]`
    case anchor
    /// `[[Page]]` and `[[Page|label]]`, where there is that page.
    case pageLink
  }

  private let pages: Set<String>
  private static let old = TracSyntax(.v011)

  /// - Parameter pages: the names of the wiki's pages.
  package init(pages: some Sequence<String>) {
    self.pages = Set(pages)
  }

  /// The first newer markup of a page; nil if there is none. Code does not count. Linear in the length of the text.
  package func first(in text: [UInt8]) -> Construct? {
    var depth = 0
    var followsRow = false
    var run = ItemRun()
    for range in Lines.split(text, in: 0..<text.count) {
      let line = TextView(text, range)
      let start = BlockStart(line, .newest)
      if depth > 0 {
        if start != nil { depth += 1 } else if BlockEnd.matches(line) { depth -= 1 }
        continue
      }
      if let start {
        if start.processor != nil { return .processor }
        depth = 1
        run = ItemRun()
        followsRow = false
        continue
      }
      let first = line.skipSpace(line.start)
      let isRow = line.has(UInt8(ascii: "|"), times: 2, at: first)
      if followsRow, NewerMarkup.isRowSeparator(line) { return .rowSeparator }
      if NewerMarkup.isOpenHeading(line) { return .openHeading }
      if run.add(line) == 3 { return .listAtMargin }
      if isRow || line.find(UInt8(ascii: "["), from: first) != nil,
        let found = inside(line, isRow: isRow)
      {
        return found
      }
      followsRow = isRow
    }
    return nil
  }

  /// What may be anywhere in a line.
  private func inside(_ line: TextView, isRow: Bool) -> Construct? {
    let tokenizer = InlineTokenizer(line)
    /// Where the text of a header cell begins.
    var header: Int?
    for token in tokenizer.tokenize() {
      switch token.kind {
      case .anchor: return .anchor
      case .macroOrLink: if leadsToPage(token, in: line) { return .pageLink }
      case .tableCell where isRow:
        let start = token.range.lowerBound
        // `||==x==||` may be meant as is.
        if let header, header < start, line[header] != UInt8(ascii: "="),
          line[start] == UInt8(ascii: "=")
        {
          return .headerCell
        }
        header = TableTokens.cell(line, from: start).flatMap {
          $0.isHeader ? $0.separatorEnd : nil
        }
      default: break
      }
    }
    return nil
  }

  /// `[[Page]]`, but no macro of that name.
  private func leadsToPage(_ token: Token, in line: TextView) -> Bool {
    let inside = TextView(line.bytes, token.range.lowerBound + 2..<token.range.upperBound - 2)
    if MacroOrLink.namesMacro(inside) { return false }
    let link = CreoleLink(inside)
    guard link.relative == nil, link.scheme == nil || link.scheme == "wiki" else { return false }
    return pages.contains(link.target.prefix { $0 != "#" }.trimmedBlanks)
  }

  // MARK: Lines

  /// `|----`: not `|-`, which others write.
  private static func isRowSeparator(_ line: TextView) -> Bool {
    let bar = line.skipSpace(line.start)
    guard let (parameters, end) = TableTokens.rowSeparator(line, from: bar) else { return false }
    return parameters.isEmpty && end == line.end
      && line.has(UInt8(ascii: "-"), times: 2, at: bar + 1)
  }

  /// `== Title`: `= 5 apples` and `== a = b` may be no headings, and `== Title==` is a slip of any age.
  private static func isOpenHeading(_ line: TextView) -> Bool {
    guard line[line.skipSpace(line.start)] == UInt8(ascii: "="),
      let heading = HeadingLine(line, .newest), heading.level > 1, !heading.text.isEmpty
    else { return false }
    return HeadingLine(line, old) == nil
      && !line.bytes[heading.text.lowerBound..<line.end].contains(UInt8(ascii: "="))
  }

  /// Items of a list at the margin with one mark, with nothing but indented lines between them.
  private struct ItemRun {
    private var mark: UInt8 = 0
    private var count = 0

    /// How many there are with this line.
    mutating func add(_ line: TextView) -> Int {
      let first = line[line.start]
      if line.space(at: line.start) != nil, line.skipSpace(line.start) < line.end { return 0 }
      // `A. Smith` and `B. Jones` are no items.
      guard !ByteClass.isLetter(first), ListMark(line, .newest) != nil else {
        count = 0
        return 0
      }
      let mark = ByteClass.isDigit(first) ? UInt8(ascii: "1") : first
      count = mark == self.mark ? count + 1 : 1
      self.mark = mark
      return count
    }
  }
}
