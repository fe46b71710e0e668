import Basics
import Facts
import Files
import Markup

/// Names the acronyms that readers meet most often and find explained nowhere: one finding a project.
enum AcronymCheck: Check {
  static let rules = ["acronym-undefined"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard let rule = context.rules["acronym-undefined"] else { return [] }
    let acronyms = Acronyms(context.project.documents, everyday: everyday(rule))
    let most = acronyms.undefined.prefix(10)
    guard most.count >= 3, let first = most.first else { return [] }
    let list = most.map { "\($0.name) (\($0.count) times, first in \($0.path), line \($0.line))" }
    let count = acronyms.undefined.count
    return [
      context.finding(
        "acronym-undefined", in: first.path, at: SourceRange(lines: first.line, first.line),
        "\(count) acronyms are never explained: \(list.joined(separator: ", "))"
          + (count > most.count ? ", …" : "."),
        help:
          "Spell out each one once, such as 'service level agreement (SLA)', or list them in a glossary."
      )
    ].compactMap(\.self)
  }

  static func everyday(_ rule: Rule) -> Set<String> { Set(rule.words.values.flatMap(\.self)) }
}

extension AcronymCount {
  /// What the documents of a project leave unexplained.
  init(_ project: ProjectFacts, everyday: Set<String>) {
    let acronyms = Acronyms(project.documents, everyday: everyday)
    self.init(undefined: acronyms.undefined.count, words: acronyms.words)
  }
}

/// The acronyms that a project's documents use and never explain.
///
///     The SLA of the MTA …              two of them
///     service level agreement (SLA)     explained, wherever it stands
///
/// Measured on 29 repositories: those with ten or more need a glossary, all others have seven at most.
struct Acronyms {
  /// One that is used often and explained nowhere.
  struct Undefined: Hashable, Sendable {
    var name: String
    var count: Int
    /// Where it is first.
    var path: String
    var line: Int
  }

  /// The most used first.
  private(set) var undefined: [Undefined] = []
  /// Words of all documents.
  private(set) var words = 0

  /// Less often it is a name, or a slip.
  static let leastUses = 3

  /// - Parameter everyday: acronyms that everybody knows, in capitals.
  init(_ documents: [DocumentFacts], everyday: Set<String>) {
    var uses: [String: Undefined] = [:]
    var explained = everyday
    for document in documents where !document.isHistory {
      words += document.wordCount
      for index in document.blocks.indices where !document.blocks[index].isCode {
        if document.blocks[index].mayExplain, let term = Self.term(document.blocks[index]) {
          explained.insert(term)
        }
        guard AcronymText.mayHold(document.blocks[index].prose) else { continue }
        let block = document.blocks[index]
        let text = AcronymText(block.prose)
        explained.formUnion(text.explained)
        for (name, line) in text.uses {
          uses[
            name,
            default: Undefined(name: name, count: 0, path: document.path, line: block.line + line)
          ].count += 1
        }
      }
    }
    let often = uses.values.filter {
      $0.count >= Self.leastUses && !explained.contains($0.name)
    }
    // One or two matter to nobody.
    let others = OtherUses(of: often.count < 3 ? [] : often.map(\.name), in: documents)
    undefined = often.filter { !others.areWords($0) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// What an entry of a glossary explains: the first cell of a row, a term, bold text at the start of an item.
  private static func term(_ block: TextBlock) -> String? {
    let term: Substring?
    switch block.kind {
    case .row(isHeader: false):
      term = block.text.utf8.firstIndex(of: 0x09).map { block.text[..<$0] }
    case .term, .heading: term = block.text[...]
    default: term = block.lead.map { $0[...] }
    }
    guard let term, term.utf8.count <= 12 else { return nil }
    let name = term.utf8.filter {
      $0 != UInt8(ascii: ":") && $0 != 0x20 && $0 != UInt8(ascii: "*")
    }
    return AcronymText.isAcronym(name) ? String(decoding: name, as: UTF8.self) : nil
  }
}

extension TextBlock {
  /// Whether it is an entry of a glossary, or may begin with one.
  fileprivate var mayExplain: Bool {
    switch kind {
    case .row, .term, .heading: true
    default: lead != nil
    }
  }
}

extension DocumentFacts {
  /// Changelogs and licenses name much that nobody has to understand.
  var isHistory: Bool {
    let name = String(path.lastPart)
    return Self.histories.contains { name.begins(inAnyCase: $0) }
  }

  private static let histories = [
    "changelog", "changes", "history", "news", "release", "license", "licence", "copying",
  ]
}

/// The acronyms in one block of text: `The MTA (mail transfer agent) meets the SLA` uses `SLA`, and explains `MTA`.
struct AcronymText {
  /// With the number of the line in the text, from 0.
  private(set) var uses: [(name: String, line: Int)] = []
  /// Those that are next to their words in brackets.
  private(set) var explained: Set<String> = []

  /// Whether a capital and another one, or a digit, are next to each other, as in every acronym.
  static func mayHold(_ text: String) -> Bool {
    var wasUpper = false
    return text.hasByte { byte in
      defer { wasUpper = byte.isUpper }
      return wasUpper && (byte.isUpper || byte.isDigit)
    }
  }

  init(_ text: String) {
    // Whoever shouts a whole sentence uses no acronyms.
    let bytes = Array(text.utf8)
    var line = 0
    var index = 0
    var previous: (isUpper: Bool, isSpace: Bool) = (false, true)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { line += 1 }
      guard Self.isWord(byte) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
      let word = bytes[start..<index]
      let isAcronym = Self.isAcronym(word)
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = index < bytes.count ? bytes[index] : 0x20
      defer { previous = (isAcronym || Self.isShouted(word), true) }
      guard isAcronym, Self.standsAlone(before, after) else { continue }
      let name = String(decoding: word, as: UTF8.self)
      let next = Self.wordAfter(index, in: bytes)
      if before == UInt8(ascii: "("), after == UInt8(ascii: ")") {
        explained.insert(name)
      } else if Self.opensBracket(index, in: bytes) {
        explained.insert(name)
      } else if !previous.isUpper, !Self.isShouted(next) {
        uses.append((name, line))
      }
    }
  }

  /// Two to six capitals and digits, the first a capital, at least two capitals.
  static func isAcronym(_ word: some Collection<UInt8>) -> Bool {
    guard (2...6).contains(word.count), let first = word.first, first.isUpper,
      word.allSatisfy({ $0.isUpper || $0.isDigit }),
      word.count(where: { $0.isUpper }) >= 2
    else { return false }
    return !isRomanNumeral(word)
  }

  private static func isRomanNumeral(_ word: some Collection<UInt8>) -> Bool {
    guard word.allSatisfy({ "IVXLCDM".utf8.contains($0) }),
      word.contains(where: { "IVX".utf8.contains($0) })
    else { return false }
    // Short words of these letters are numerals far more often than not: `MDX`.
    return word.count <= 4 || isWellFormed(Array(word))
  }

  /// `XVIII`: each place of the decimal number in its turn.
  private static func isWellFormed(_ word: [UInt8]) -> Bool {
    var rest = word[...]
    for (one, five, ten) in [("M", "", ""), ("C", "D", "M"), ("X", "L", "C"), ("I", "V", "X")] {
      let digits = [
        one + ten, one + five, five + one + one + one, five + one + one, five + one, five,
        one + one + one, one + one, one,
      ].sorted { $0.utf8.count > $1.utf8.count }
      for digit in digits where !digit.isEmpty && rest.starts(with: digit.utf8) {
        rest = rest.dropFirst(digit.utf8.count)
        break
      }
    }
    return rest.isEmpty
  }

  private static func isShouted(_ word: some Collection<UInt8>) -> Bool {
    word.count >= 2 && word.allSatisfy { $0.isUpper }
  }

  static func isWord(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0x80
  }

  /// Not a part of `CONFIG_FILE`, `README.md`, `A/B`, `$HOME`, `UTF-8`.
  static func standsAlone(_ before: UInt8, _ after: UInt8) -> Bool {
    !marks.contains(before) && !marks.contains(after) && before != UInt8(ascii: ".")
  }

  private static let marks = Array("_$@#/\\=-%<>".utf8)

  private static func wordAfter(_ index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard index < bytes.count, bytes[index] == 0x20 else { return [] }
    let rest = bytes[(index + 1)...]
    return rest.prefix(while: isWord)
  }

  /// `SLA (service level agreement)`: as many words as letters, or nearly.
  private static func opensBracket(_ index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "(")
    else { return false }
    let inside = bytes[(index + 2)...].prefix(80).prefix { $0 != UInt8(ascii: ")") }
    return inside.contains(0x20) && inside.contains { $0.isLower }
  }
}
