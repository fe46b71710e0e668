import Basics
import Links

/// Markup that came with Trac 0.12, and that somebody who saw it shown as text would not have left there.
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

  /// What a look through a wiki's own pages found.
  package struct Survey: Hashable, Sendable {
    /// How many there are.
    package var all: Int
    /// Those that use newer markup.
    package var newer: [String]

    package init(all: Int, newer: [String]) {
      self.all = all
      self.newer = newer
    }

    /// More than a page in a hundred: these are no slips.
    package var saysNewer: Bool { newer.count * 100 > all }
  }

  private let pages: Set<String>

  /// - Parameter pages: the names of the wiki's pages.
  package init(pages: some Sequence<String>) {
    self.pages = Set(pages)
  }

  /// The first newer markup of a page; nil: there is none. Code does not count.
  package func first(in text: [UInt8]) -> Construct? {
    var depth = 0
    var followsRow = false
    var run = (mark: UInt8(0), count: 0)
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let shown = line.trimmedBlanks
      if depth > 0 {
        if shown.elementsEqual("}}}".utf8) { depth -= 1 }
        if shown.elementsEqual("{{{".utf8) || shown.starts(with: "{{{#!".utf8) { depth += 1 }
        continue
      }
      defer { followsRow = shown.starts(with: "||".utf8) }
      if shown.elementsEqual("{{{".utf8) {
        depth = 1
        run.count = 0
        continue
      }
      if shown.opensProcessor { return .processor }
      if shown.starts(with: "||".utf8), shown.hasHeaderCell { return .headerCell }
      if followsRow, shown.isRowSeparator { return .rowSeparator }
      if shown.isOpenHeading { return .openHeading }
      if let mark = line.listMark {
        run = (mark, run.mark == mark ? run.count + 1 : 1)
        if run.count == 3 { return .listAtMargin }
      } else if line.first != 0x20 || shown.isEmpty {
        run.count = 0
      }
      if let found = inside(shown) { return found }
    }
    return nil
  }

  /// What may stand anywhere in a line but in code.
  private func inside(_ line: ArraySlice<UInt8>) -> Construct? {
    var rest = line
    var mayHoldCode = true
    while let start = rest.firstIndex(where: \.beginsMarkup) {
      rest = rest[start...]
      var step = 1
      switch rest[start] {
      case UInt8(ascii: "`"):
        step = rest.dropFirst().firstIndex(of: rest[start]).map { $0 + 1 - start } ?? 1
      case UInt8(ascii: "!"):
        step = 2
      case UInt8(ascii: "{") where mayHoldCode && rest.starts(with: "{{{".utf8):
        let end = rest.firstIndex(of: "}}}")
        mayHoldCode = end != nil
        step = end.map { $0 + 3 - start } ?? 3
      case UInt8(ascii: "[") where rest.starts(with: "[=#".utf8):
        let name = rest.dropFirst(3).prefix(NewerMarkup.longest)
        if let first = name.first, first > 0x20, first != UInt8(ascii: "]"),
          name.contains(UInt8(ascii: "]"))
        {
          return .anchor
        }
        step = 3
      case UInt8(ascii: "[") where rest.starts(with: "[[".utf8):
        let link = rest.dropFirst(2).prefix(NewerMarkup.longest)
        if let end = link.firstIndex(of: "]]"), leadsToPage(link[..<end]) { return .pageLink }
        step = 2
      default: break
      }
      rest = rest.dropFirst(step)
    }
    return nil
  }

  /// What is longer in brackets, in bytes, is not looked at, so that the time is linear.
  private static let longest = 400

  /// - Parameter link: what stands between the brackets.
  private func leadsToPage(_ link: ArraySlice<UInt8>) -> Bool {
    let label = link.firstIndex(of: UInt8(ascii: "|"))
    var name = link[..<(label ?? link.endIndex)].trimmedBlanks
    if name.starts(with: "wiki:".utf8) { name = name.dropFirst(5) }
    name = name.prefix { $0 != UInt8(ascii: "#") }
    let page = String(decoding: name, as: UTF8.self)
    // TitleIndex and RecentChanges are macros, too.
    return pages.contains(page) && (label != nil || !TracGuide.shipped.has(page: page))
  }
}

extension UInt8 {
  /// Code, an escape, an anchor or a link may begin with it.
  fileprivate var beginsMarkup: Bool {
    switch self {
    case UInt8(ascii: "`"), UInt8(ascii: "!"), UInt8(ascii: "{"), UInt8(ascii: "["): true
    default: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// `{{{#!python`
  fileprivate var opensProcessor: Bool {
    guard starts(with: "{{{#!".utf8) else { return false }
    let rest = dropFirst(5)
    guard let first = rest.first, first.isLetter else { return false }
    return !rest.holds("}}}")
  }

  /// `||= Name =||`; a cell may also hold `=` alone.
  fileprivate var hasHeaderCell: Bool {
    guard let cell = firstIndex(of: "||=").map({ self[($0 + 3)...] }), let first = cell.first,
      first != UInt8(ascii: "="), first != UInt8(ascii: "|")
    else { return false }
    return cell.holds("=||")
  }

  /// `|----`
  fileprivate var isRowSeparator: Bool {
    count > 2 && first == UInt8(ascii: "|") && dropFirst().allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// `== Title`: `= 5 apples` may be no heading.
  fileprivate var isOpenHeading: Bool {
    let level = prefix { $0 == UInt8(ascii: "=") }.count
    guard (2...6).contains(level), dropFirst(level).first == 0x20 else { return false }
    let title = dropFirst(level)
    return title.last != UInt8(ascii: "=") && !title.holds("==") && !title.holds(" = ")
      && title.trimmedBlanks.first != UInt8(ascii: "=")
  }

  /// The mark of a list's item at the margin: `*`, `-`, or `1` for all numbers.
  fileprivate var listMark: UInt8? {
    if let first, first == UInt8(ascii: "*") || first == UInt8(ascii: "-") {
      return dropFirst().first == 0x20 ? first : nil
    }
    let digits = prefix(while: \.isDigit).count
    guard digits > 0, dropFirst(digits).starts(with: ". ".utf8) else { return nil }
    return UInt8(ascii: "1")
  }
}
