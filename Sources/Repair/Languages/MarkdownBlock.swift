import Basics

/// Lines that Markdown reads as a block, and Trac as nothing but text.
struct MarkdownBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case frontMatter
    /// `## Set up`, or text above `====`.
    case heading
    case fence
    /// Rows with a delimiter row below the first: `| --- | --- |`.
    case table
    /// A list at the margin that holds `- [ ] text`.
    case tasks
    /// `<!-- text -->` on lines of its own.
    case comment
    /// `[name]: address`, `[^1]: note`
    case definition
    /// `> ` before one of these.
    case quote
  }

  var kind: Kind
  var lines: Range<Int>
  /// How many of its lines nobody who writes Trac would type; what is in a fence speaks for nothing.
  var signs: Int
  /// It is part of no item.
  var isAtMargin: Bool
  /// A line such as `# restart` that touches code of Trac on both sides, or follows `{{{` that nothing closes:
  /// a comment unless something else in the tree is Markdown.
  var isWeak = false
}

/// The mark of a list's item: `- text`, `2. text`, `* [ ] text`.
struct MarkdownItem {
  /// A box precedes its text (GitHub Flavored Markdown 5.3).
  let isTask: Bool
  /// Where the box or the text begins.
  let text: Int

  /// nil if the line begins no item.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line.drop { $0.isSpaceOrTab }
    guard let mark = rest.first else { return nil }
    if "-*+".utf8.contains(mark) {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix { $0.isDigit }.count
      rest = rest.dropFirst(digits)
      guard (1...9).contains(digits), let end = rest.first, ".)".utf8.contains(end) else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
    rest = rest.drop { $0.isSpaceOrTab }
    text = rest.startIndex
    let box = rest.prefix(4)
    isTask =
      box.count == 4 && box.first == UInt8(ascii: "[") && " xX".utf8.contains(box[text + 1])
      && box[text + 2] == UInt8(ascii: "]") && box[text + 3].isSpaceOrTab
      && rest.dropFirst(4).contains { $0 > 0x20 }
  }
}

/// `[name]: address "title"`, or a footnote's `[^name]: text`.
struct MarkdownDefinition {
  /// As references to it are compared: in lower case, with one blank for several.
  let name: [UInt8]

  /// - Parameter line: without blanks at its ends.
  /// - Returns: nil if it is not one, or Trac reads it as a link of its own with a colon after.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.first == UInt8(ascii: "["),
      let end = line.firstIndex(of: UInt8(ascii: "]")), end > line.startIndex + 1,
      line[end...].starts(with: "]:".utf8)
    else { return nil }
    let label = line[line.startIndex + 1..<end]
    name = Self.folded(label)
    let rest = line[(end + 2)...].trimmedBlanks
    if label.first == UInt8(ascii: "^") {
      guard label.count > 1, !label.contains(0x20), !rest.isEmpty else { return nil }
      return
    }
    guard !label.contains(UInt8(ascii: "[")), let address = rest.split(separator: 0x20).first,
      Self.looksLikeAddress(address)
    else { return nil }
    let title = rest.dropFirst(address.count).trimmedBlanks
    guard title.isEmpty || "\"'(".utf8.contains(title.first ?? 0) && title.count > 1 else {
      return nil
    }
    if TracBrackets(Array(line[...end])).begin(at: 0) { return nil }
  }

  /// How labels are compared (CommonMark 4.7), ASCII only.
  static func folded(_ label: ArraySlice<UInt8>) -> [UInt8] {
    Array(
      label.split { $0 <= 0x20 }.joined(separator: [0x20]).map {
        $0.lowercased
      })
  }

  /// Whether that is where a link leads rather than a word: `Guide.md`, `https://…`, `#set-up`, `img/x.png`.
  static func looksLikeAddress(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if "#/<.".utf8.contains(first) || text.contains(UInt8(ascii: "/")) { return text.count > 1 }
    if text.starts(with: "mailto:".utf8) { return true }
    // A suffix, perhaps with a fragment after it.
    let path = text.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    guard let dot = path.lastIndex(of: UInt8(ascii: ".")), dot > path.startIndex else {
      return false
    }
    let suffix = path[(dot + 1)...]
    return (1...8).contains(suffix.count)
      && suffix.allSatisfy { $0.isAlphanumeric }
  }
}

/// Rows of GitHub's tables: `| a | b |`, `| --- | :-: |`.
///
/// Source: GitHub Flavored Markdown 4.10.
enum PipeRow {
  /// How many cells a row has: bars at its ends are none, and escaped ones separate nothing.
  static func cells(_ line: ArraySlice<UInt8>) -> Int {
    var text = line.trimmedBlanks
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "|"), text.dropLast().last != UInt8(ascii: "\\") {
      text = text.dropLast()
    }
    var count = 1
    var last: UInt8 = 0
    for byte in text {
      if byte == UInt8(ascii: "|"), last != UInt8(ascii: "\\") { count += 1 }
      last = byte
    }
    return count
  }

  /// How many columns a delimiter row makes; nil if it is not one. Without a bar it would be a rule.
  static func delimiterCells(_ line: ArraySlice<UInt8>) -> Int? {
    var text = line.trimmedBlanks
    guard text.contains(UInt8(ascii: "|")), text.allSatisfy({ "|-: \t".utf8.contains($0) }) else {
      return nil
    }
    if text.first == UInt8(ascii: "|") { text = text.dropFirst() }
    if text.last == UInt8(ascii: "|") { text = text.dropLast() }
    let cells = text.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    let isWhole = cells.allSatisfy { cell in
      var cell = cell.trimmedBlanks
      if cell.first == UInt8(ascii: ":") { cell = cell.dropFirst() }
      if cell.last == UInt8(ascii: ":") { cell = cell.dropLast() }
      return !cell.isEmpty && cell.allSatisfy { $0 == UInt8(ascii: "-") }
    }
    return isWhole ? cells.count : nil
  }
}
