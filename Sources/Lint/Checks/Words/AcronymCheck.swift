import Basics
import Facts
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
      for block in document.blocks where !block.isCode {
        let text = AcronymText(block.prose)
        explained.formUnion(text.explained)
        if let term = Self.term(block) { explained.insert(term) }
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
      let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
      term = cells.count > 1 ? cells[0] : nil
    case .term, .heading: term = block.text[...]
    default: term = block.lead.map { $0[...] }
    }
    guard let term, term.utf8.count <= 12 else { return nil }
    let name = term.filter { $0 != ":" && $0 != " " && $0 != "*" }
    return AcronymText.isAcronym(name.utf8) ? String(name) : nil
  }
}

extension DocumentFacts {
  /// Changelogs and licenses name much that nobody has to understand.
  var isHistory: Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return ["changelog", "changes", "history", "news", "release", "license", "licence", "copying"]
      .contains { name.hasPrefix($0) }
  }
}

/// The acronyms in one block of text: `The MTA (mail transfer agent) meets the SLA` uses `SLA`, and explains `MTA`.
struct AcronymText {
  /// With the number of the line in the text, from 0.
  private(set) var uses: [(name: String, line: Int)] = []
  /// Those that are next to their words in brackets.
  private(set) var explained: Set<String> = []

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
    let marks = Array("_$@#/\\=-%<>".utf8)
    if marks.contains(before) || marks.contains(after) { return false }
    return before != UInt8(ascii: ".")
  }

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

/// How documents write words elsewhere that are in capitals: what they also write small is a word that somebody shouts,
/// and what is more often in code is a constant.
///
///     PREFER short names. … They prefer long ones.    a word
///     MANUAL commits: set `AckMode.MANUAL`.           a constant
struct OtherUses {
  private var small: Set<UInt64> = []
  private var code: [UInt64: Int] = [:]

  /// - Parameter names: of two to six capitals and digits.
  init(of names: [String], in documents: [DocumentFacts]) {
    let wanted = Set(names.map { Self.key($0.utf8) })
    if wanted.isEmpty { return }
    for document in documents {
      for block in document.blocks {
        if block.isCode {
          count(block.text, wanted, by: 1)
          continue
        }
        findSmall(block.prose, wanted)
        // Prose lacks code; the text has it.
        if block.text != block.prose {
          count(block.text, wanted, by: 1)
          count(block.prose, wanted, by: -1)
        }
      }
    }
  }

  func areWords(_ acronym: Acronyms.Undefined) -> Bool {
    let key = Self.key(acronym.name.utf8)
    return small.contains(key) || code[key, default: 0] >= acronym.count
  }

  private mutating func findSmall(_ text: String, _ wanted: Set<UInt64>) {
    Self.words(in: Array(text.utf8)) { bytes, word in
      guard bytes[word].allSatisfy({ $0.isLower || $0.isDigit }) else { return }
      let before = word.lowerBound > 0 ? bytes[word.lowerBound - 1] : 0x20
      var after = word.upperBound < bytes.count ? bytes[word.upperBound] : 0x20
      // The end of a sentence, not a part of `example.com`.
      if after == UInt8(ascii: "."), word.upperBound + 1 < bytes.count {
        after = bytes[word.upperBound + 1]
        if after.isAlphanumeric { return }
      }
      // `prefer:x` is a key.
      guard AcronymText.standsAlone(before, after), before != UInt8(ascii: ":") else { return }
      let key = Self.key(bytes[word])
      if wanted.contains(key) { small.insert(key) }
    }
  }

  private mutating func count(_ text: String, _ wanted: Set<UInt64>, by number: Int) {
    Self.words(in: Array(text.utf8)) { bytes, word in
      guard bytes[word].allSatisfy({ $0.isUpper || $0.isDigit }) else { return }
      let key = Self.key(bytes[word])
      if wanted.contains(key) { code[key, default: 0] += number }
    }
  }

  /// Words of two to six bytes.
  private static func words(
    in bytes: [UInt8], _ found: (_ bytes: [UInt8], _ word: Range<Int>) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      guard AcronymText.isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, AcronymText.isWord(bytes[index]) { index += 1 }
      if (2...6).contains(index - start) { found(bytes, start..<index) }
    }
  }

  /// The bytes in one number, in capitals.
  private static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64($1.isLower ? $1 - 0x20 : $1) }
  }
}
