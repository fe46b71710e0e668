import Basics
import Files
import Links

/// Which items the names of files and the headings speak of: one look-up for all items.
struct NameTable: Sendable {
  /// What a phrase says.
  struct Meaning: Hashable {
    var item: Int
    var isWeak: Bool
    var isTrap: Bool
    /// Whether it can be no more than partial.
    var isPartial = false
  }

  private var meanings: [Meaning] = []
  /// By all letters together.
  private var names: [UInt64: [Int]] = [:]
  /// Those with `…`.
  private var openNames = PhraseTable()
  private var headings = PhraseTable()

  init(_ items: [ItemMatcher], languages: Set<String>) {
    for (index, item) in items.enumerated() {
      let rule = item.item
      let strong = tag(Meaning(item: index, isWeak: false, isTrap: false))
      let weak = tag(Meaning(item: index, isWeak: true, isTrap: false))
      let trap = tag(Meaning(item: index, isWeak: false, isTrap: true))
      for (list, tag) in [(rule.names, strong), (rule.weakNames, weak), (rule.traps.names, trap)] {
        for name in list { add(name: name, tag: tag) }
      }
      for phrase in rule.headings.phrases(in: languages) { headings.add(phrase, tag: strong) }
      for phrase in rule.weakHeadings.phrases(in: languages) { headings.add(phrase, tag: weak) }
      let partial = tag(Meaning(item: index, isWeak: false, isTrap: false, isPartial: true))
      for phrase in rule.partialHeadings.phrases(in: languages) {
        headings.add(phrase, tag: partial)
      }
      for phrase in rule.traps.headings { headings.add(phrase, tag: trap) }
    }
  }

  private mutating func tag(_ meaning: Meaning) -> Int {
    meanings.append(meaning)
    return meanings.count - 1
  }

  private mutating func add(name: String, tag: Int) {
    if name.hasPrefix("…") || name.hasSuffix("…") {
      openNames.add(name, tag: tag, splitsCamelCase: true)
    } else {
      names[FoldedWords.joined(name), default: []].append(tag)
    }
  }

  /// Per item what a file's name says; a trap beats all.
  func meanings(ofName name: some StringProtocol) -> [Meaning] {
    let whole = names[FoldedWords.joined(name)] ?? []
    let words = FoldedWords(name, splitsCamelCase: true).withoutNumbering
    return best((whole + openNames.tags(ofHeading: words)).map { meanings[$0] })
  }

  /// The items for which a file's name is a trap: nothing in it counts.
  func traps(ofName name: some StringProtocol) -> Set<Int> {
    let words = FoldedWords(name, splitsCamelCase: true).withoutNumbering
    let tags = (names[FoldedWords.joined(name)] ?? []) + openNames.tags(ofHeading: words)
    return Set(tags.map { meanings[$0] }.filter(\.isTrap).map(\.item))
  }

  /// The items for which a page's title is a trap, and nothing in it speaks for them: `Checking documents in CI`.
  func traps(ofTitle text: String) -> Set<Int> {
    let found = headings.tags(ofHeading: FoldedWords(text).withoutNumbering).map { meanings[$0] }
    let items = Set(found.filter { !$0.isTrap && !$0.isWeak }.map(\.item))
    return Set(found.filter(\.isTrap).map(\.item)).subtracting(items)
  }

  /// Per item what a heading says; a trap beats all.
  func meanings(ofHeading text: String) -> [Meaning] {
    best(headings.tags(ofHeading: FoldedWords(text).withoutNumbering).map { meanings[$0] })
  }

  private func best(_ found: [Meaning]) -> [Meaning] {
    guard found.count > 1 else { return found.filter { !$0.isTrap } }
    var best: [Int: Meaning] = [:]
    for meaning in found {
      guard let known = best[meaning.item] else {
        best[meaning.item] = meaning
        continue
      }
      if meaning.isTrap || !known.isTrap && (known.isWeak || known.isPartial && !meaning.isWeak) {
        best[meaning.item] = meaning
      }
    }
    return best.values.filter { !$0.isTrap }
  }
}

/// What a file's name without its suffix says.
struct DocumentTopic {
  /// `CONTRIBUTING` of `docs/CONTRIBUTING.de.md`.
  let stem: Substring
  /// `de`; nil if none is named.
  let language: String?
  /// The stem in lower case.
  private let lower: String

  init(_ path: String) {
    var stem = path[...]
    if let slash = stem.lastIndex(ofByte: UInt8(ascii: "/")) {
      stem = stem[stem.utf8.index(after: slash)...]
    }
    if let dot = stem.lastIndex(ofByte: UInt8(ascii: ".")), dot > stem.startIndex {
      stem = stem[..<dot]
    }
    // The manual of a language: `README.de`, `README_zh-CN`; a word of two letters after `-` may be anything.
    var language: String?
    if let mark = stem.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }) {
      let code = stem[stem.utf8.index(after: mark)...]
      let base = stem[..<mark]
      if let known = Languages.code(code), stem.utf8[mark] != 0x2D || Self.isShouted(base) {
        (stem, language) = (base, known)
      } else if Languages.isRegion(code),
        let first = base.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }),
        let known = Languages.code(base[base.utf8.index(after: first)...])
      {
        (stem, language) = (base[..<first], known)
      }
    }
    self.stem = stem
    self.language = language
    lower = stem.lowercased()
  }

  private static func isShouted(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { !$0.isLower }
  }

  private static let starts: Set<String> = ["readme", "index", "home", "start", "_index"]
  private static let initialsOfStarts = starts.compactMap(\.utf8.first)
  private static let processes = ["contribut", "hacking", "develop", "support", "maintain"]
  private static let licenses = [
    "license", "licence", "copying", "copyright", "unlicense", "eula", "notice", "mit-license",
  ]

  var isStart: Bool { Self.starts.contains(lower) }

  /// Whether the first byte of the name speaks for a start page: whole projects are looked through for one.
  static func mayBeStart(_ path: String) -> Bool {
    guard let first = path.lastPart.utf8.first else { return false }
    return first >= 0x80 || initialsOfStarts.contains(first.lowercased)
  }

  var isProcess: Bool { Self.processes.contains { lower.begins(inAnyCase: $0) } }
  var isTemplate: Bool {
    lower.begins(inAnyCase: "issue_template") || lower.begins(inAnyCase: "pull_request_template")
      || lower.begins(inAnyCase: "merge_request_template")
  }
  /// `TracRoadmap` tells how Trac shows roadmaps; no project has written it.
  var isGuidePage: Bool { stem.hasPrefix("Trac") && TracGuide.shipped.has(page: String(stem)) }
  var isLicense: Bool {
    Self.licenses.contains { lower.begins(inAnyCase: $0) }
      || lower.utf8.last == UInt8(ascii: "e")
        && (lower.hasSuffix("license") || lower.hasSuffix("licence"))
  }
}

/// Codes of languages in names of files and folders, by which translations are known: `README.de.md`, `docs/fr/`.
enum Languages {
  private static let known: Set<String> = [
    "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi",
    "hr",
    "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk",
    "sl",
    "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "zh", "cn", "jp", "kr",
  ]

  /// `de`, `zh-CN`, `pt_BR` as the code of the language; nil if it is not one.
  static func code(_ text: Substring) -> String? {
    guard mayBeCode(text) else { return nil }
    let parts = text.lowercased().split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, parts.count <= 2, known.contains(String(first)),
      parts.count == 1 || isRegion(parts[1])
    else { return nil }
    switch first {
    case "cn": return "zh"
    case "jp": return "ja"
    case "kr": return "ko"
    default: return String(first)
    }
  }

  /// Nearly all names begin with a word that is longer than a code; beyond ASCII that is not told by bytes.
  private static func mayBeCode(_ text: Substring) -> Bool {
    let bytes = text.utf8.span
    var letters = 0
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        if letters > 0 { break }
      } else if byte >= 0x80 {
        return true
      } else {
        letters += 1
      }
      if letters > 2 { return false }
    }
    return letters == 2
  }

  /// `CN`, `BR`, `Hans`.
  static func isRegion(_ text: some StringProtocol) -> Bool {
    let code = text.lowercased()
    return ["cn", "tw", "hk", "br", "pt", "us", "gb", "es", "mx", "hans", "hant"].contains(code)
  }

  /// The language of a folder on the way to a file: `docs/fr/install.md`, `translations/README.md`; nil if none.
  static func ofFolders(_ path: String) -> String? {
    let folders = path.filledParts.dropLast()
    for folder in folders {
      if let code = code(folder) { return code }
    }
    return folders.contains { $0 == "translations" || $0 == "i18n" || $0 == "l10n" } ? "other" : nil
  }
}
