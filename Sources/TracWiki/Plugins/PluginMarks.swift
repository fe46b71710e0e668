import Basics
import Markup

/// The marks that plugins add to running text, prepared for searching: `:-)`, `->`, `FIXME:`, `(|clock|)`, `&copy;`, acronyms.
///
/// The rules of WikiExtras and WikiGoodies: a mark that begins or ends with a word character has no other there (`\b`);
/// a smiley has no word character before it. Where several marks are at one place, the first table has the first word,
/// and in it the longest mark.
struct PluginMarks: Sendable {
  /// What a mark shows.
  enum Form: Sendable {
    case text(String)
    /// Set off from the text around.
    case phrase(String)
    /// `&laquo;`
    case entity(String)
    /// An image without an emoji: what stands for it, and its name.
    case lostIcon(String, icon: String)
    case acronym(AcronymDefinition)
  }

  /// The table that a mark is from.
  enum Table: Int, Sendable {
    case smiley, phrase, symbol, acronym
  }

  private struct Mark: Sendable {
    let bytes: [UInt8]
    let form: Form
    let table: Table
    /// Whether `!` before it shows it as it is.
    var isEscapable = true
  }

  /// By the first byte.
  private var marks: [[Mark]] = Array(repeating: [], count: 256)
  private var count = 0
  var hasIcons = false
  var hasEntities = false
  var hasFormulas = false
  /// A mark may begin with a small letter, which the tokenizer else passes by.
  private(set) var beginInSmallLetters = false

  var isEmpty: Bool { count == 0 && !hasIcons && !hasEntities && !hasFormulas }

  mutating func add(_ forms: [(mark: String, form: Form)], _ table: Table) {
    let longest = forms.map(\.mark.utf8.count).max() ?? 0
    for (mark, form) in forms {
      // The rule for symbols is `!?` and all of them in a row, so that it belongs to the first alone, the longest.
      let isEscapable = table != .symbol || mark.utf8.count == longest
      insert(
        Mark(bytes: Array(mark.utf8), form: form, table: table, isEscapable: isEscapable))
    }
  }

  mutating func add(_ acronyms: [AcronymDefinition]) {
    for acronym in acronyms {
      // Acronyms have no `!` in their rule.
      insert(
        Mark(
          bytes: Array(acronym.name.utf8), form: .acronym(acronym), table: .acronym,
          isEscapable: false))
    }
  }

  private mutating func insert(_ mark: Mark) {
    guard let first = mark.bytes.first else { return }
    marks[Int(first)].append(mark)
    if ByteClass.isLower(first) || first >= 0x80 { beginInSmallLetters = true }
    count += 1
  }

  func sorted() -> PluginMarks {
    var result = self
    for index in result.marks.indices where result.marks[index].count > 1 {
      result.marks[index].sort {
        $0.table != $1.table
          ? $0.table.rawValue < $1.table.rawValue : $0.bytes.count > $1.bytes.count
      }
    }
    return result
  }

  // MARK: - Finding

  /// The end of the mark that is there, or nil.
  ///
  /// - Parameter isEscaped: a `!` precedes it.
  func end(_ text: TextView, at start: Int, isEscaped: Bool) -> Int? {
    let byte = text.bytes[start]
    for mark in marks[Int(byte)] {
      if isEscaped, !mark.isEscapable { continue }
      if let end = end(of: mark, text, at: start, isEscaped: isEscaped) { return end }
    }
    if hasIcons, byte == UInt8(ascii: "("), let icon = IconMark(text, at: start) { return icon.end }
    if hasEntities, byte == UInt8(ascii: "&") { return Self.entityEnd(text, at: start) }
    if hasFormulas, !isEscaped, let formula = FormulaMark(text, at: start) { return formula.end }
    return nil
  }

  private func end(of mark: Mark, _ text: TextView, at start: Int, isEscaped: Bool) -> Int? {
    var end = start + mark.bytes.count
    guard end <= text.end, text.bytes[start..<end].elementsEqual(mark.bytes) else { return nil }
    if mark.table == .smiley || text.isWord(at: start) {
      // After `!` a word character begins, whatever precedes; but a smiley looks at what is before the `!`.
      let before = isEscaped ? start - 1 : start
      if mark.table == .smiley || !isEscaped, text.isWord(before: before) { return nil }
    }
    if mark.table == .acronym {
      // Before `.NET` the rule's `\b` asks for a word.
      if !text.isWord(at: start), !text.isWord(before: start) { return nil }
      let isOpen = text.isWord(before: end)
      let name = end
      end = text.wordEnd(from: end)
      return isOpen || end > name ? end : nil
    }
    return text.isWord(before: end) && text.isWord(at: end) ? nil : end
  }

  /// `&#169;`, `&copy;`
  private static func entityEnd(_ text: TextView, at start: Int) -> Int? {
    var end = start + 1
    let isNumber = text[end] == UInt8(ascii: "#")
    if isNumber { end += 1 }
    let first = end
    while end < first + 10,
      isNumber ? ByteClass.isDigit(text[end]) : ByteClass.isAlphanumeric(text[end])
    {
      end += 1
    }
    return end > first && text[end] == UInt8(ascii: ";") ? end + 1 : nil
  }

  /// What the text shows that is one mark from its start to its end; nil if it is an icon, an entity, or a formula.
  func form(_ text: TextView) -> (form: Form, end: Int)? {
    let bytes = text.bytes[text.start..<text.end]
    let found = marks[Int(text[text.start])].first {
      $0.table == .acronym ? bytes.starts(with: $0.bytes) : bytes.elementsEqual($0.bytes)
    }
    return found.map { ($0.form, text.start + $0.bytes.count) }
  }

  /// What stands for a smiley; nil if there is no such mark.
  func shown(forSmiley mark: String) -> String? {
    guard let first = mark.utf8.first,
      let found = marks[Int(first)].first(where: {
        $0.table == .smiley && $0.bytes.elementsEqual(mark.utf8)
      })
    else { return nil }
    return switch found.form {
    case .text(let shown), .lostIcon(let shown, _): shown
    case .phrase, .entity, .acronym: nil
    }
  }

  // MARK: - For the witness

  /// Marks, and what they may show in their place, where these hold letters or digits.
  var replacedTexts: [String] {
    marks.joined().compactMap { mark in
      switch mark.form {
      case .text, .entity, .lostIcon: String(decoding: mark.bytes, as: UTF8.self)
      case .phrase, .acronym: nil
      }
    }
  }

  var openAcronyms: [String] {
    marks.joined().compactMap { mark in
      if case .acronym(let acronym) = mark.form, !acronym.selectorAddress.isEmpty {
        return acronym.name
      }
      return nil
    }
  }
}

/// `$x^2$` in a line, `$$x^2$$` set off from it: TracMath's rules are `\$\$(.*?)\$\$` and `\$(.*?)\$`, and no `!` escapes them.
struct FormulaMark {
  /// Its TeX.
  let text: String
  /// Whether Trac set it off as a block.
  let isSetOff: Bool
  let end: Int

  init?(_ text: TextView, at start: Int) {
    guard text[start] == Self.dollar else { return nil }
    isSetOff = text[start + 1] == Self.dollar && Self.close(text, from: start + 2, count: 2) != nil
    let count = isSetOff ? 2 : 1
    guard let close = Self.close(text, from: start + count, count: count) else { return nil }
    self.text = text.string(start + count..<close).trimmedBlanks
    end = close + count
  }

  private static let dollar = UInt8(ascii: "$")

  /// Where the next `count` dollars are.
  private static func close(_ text: TextView, from start: Int, count: Int) -> Int? {
    var index = start
    while index + count <= text.end {
      if text.has(dollar, times: count, at: index) { return index }
      index += 1
    }
    return nil
  }
}

/// `(|name|)`, `(|name, size|)`: WikiExtras' rule is `\(\|([-*?._a-z0-9]+)(?:,\s*(\w*))?\|\)`.
struct IconMark {
  let name: String
  let end: Int

  init?(_ text: TextView, at start: Int) {
    guard text[start] == UInt8(ascii: "("), text[start + 1] == UInt8(ascii: "|") else { return nil }
    var position = start + 2
    while ByteClass.isLower(text[position]) || ByteClass.isDigit(text[position])
      || "-*?._".utf8.contains(text[position])
    {
      position += 1
    }
    guard position > start + 2 else { return nil }
    name = text.string(start + 2..<position)
    if text[position] == UInt8(ascii: ",") {
      position = text.wordEnd(from: text.skipSpace(position + 1))
    }
    guard text[position] == UInt8(ascii: "|"), text[position + 1] == UInt8(ascii: ")") else {
      return nil
    }
    end = position + 2
  }
}
