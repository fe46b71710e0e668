import Basics
import Facts
import Markdown

/// What a candidate holds: the blocks of a document or a section that are written, and are about the item.
struct SectionContent {
  let document: DocumentFacts
  /// The heading of the section; nil means the whole document.
  let heading: DocumentHeading?
  /// All of the document is about the item.
  let isPage: Bool
  /// Nothing says that it is about the item: signals that depend on it look for more.
  let isLoose: Bool
  /// Indices of blocks, in order.
  private(set) var blocks: [Int] = []
  /// The folded words of each of `blocks`, without code; of code none.
  private(set) var words: [[FoldedWord]] = []
  /// Words outside of code; characters of scripts without blanks count half.
  private(set) var wordCount = 0
  /// Of its main sections those that say nothing but that they are to be written, and all.
  private(set) var placeholders = 0
  private(set) var sections = 0
  /// By level of their headings; 0: the text before the first.
  private var written: [Int: Int] = [:]
  private var unwritten: [Int: Int] = [:]

  /// Enough to judge by: whatever is in a longer document is the same again.
  private static let mostBlocks = 3000

  /// - Parameters:
  ///   - sections: of the document.
  ///   - holdsVersions: sections of the same level belong to it if their headings begin with a version.
  init(
    _ document: DocumentFacts, sections: [DocumentSection], heading: Int?, isPage: Bool,
    isLoose: Bool = false, holdsVersions: Bool = false, traps: PhraseTable, trapWords: PhraseTable
  ) {
    self.document = document
    self.heading = heading.map { document.headings[$0] }
    self.isPage = isPage
    self.isLoose = isLoose
    var range =
      heading.flatMap { heading in sections.first { $0.heading == heading }?.blocks }
      ?? 0..<document.blocks.count
    if let heading, holdsVersions { document.extend(&range, from: heading) }
    var trapLevel: Int?
    for section in sections
    where section.ownBlocks.lowerBound >= range.lowerBound
      && section.ownBlocks.upperBound <= range.upperBound && blocks.count < Self.mostBlocks
    {
      if let index = section.heading, index != heading {
        let heading = document.headings[index]
        if let level = trapLevel, heading.level <= level { trapLevel = nil }
        if !traps.isEmpty, trapLevel == nil,
          traps.match(heading: heading.text)
        {
          trapLevel = heading.level
        }
      }
      if trapLevel != nil { continue }
      add(section, trapWords)
    }
    countSections()
  }

  /// A main section is one of the highest level of which there are several.
  private mutating func countSections() {
    let levels = Set(written.keys).union(unwritten.keys).sorted()
    let counts = levels.map { (unwritten[$0] ?? 0, (written[$0] ?? 0) + (unwritten[$0] ?? 0)) }
    guard let main = counts.first(where: { $0.1 > 1 }) ?? counts.last else { return }
    (placeholders, sections) = main
  }

  private mutating func add(_ section: DocumentSection, _ trapWords: PhraseTable) {
    let level = section.heading.map { document.headings[$0].level } ?? 0
    if UnwrittenSections.contain(section, of: document) {
      unwritten[level, default: 0] += 1
      return
    }
    written[level, default: 0] += 1
    if let index = section.heading, document.headings[index].block != heading?.block {
      append(document.headings[index].block)
    }
    for block in section.ownBlocks {
      if !document.blocks[block].isHeading { append(block, trapWords) }
    }
  }

  private mutating func append(_ index: Int, _ trapWords: PhraseTable = PhraseTable()) {
    let block = document.blocks[index]
    let found = block.isCode ? [] : FoldedWords(block.prose).all
    if !trapWords.isEmpty, trapWords.isIn(found) { return }
    blocks.append(index)
    words.append(found)
    let ideographs = found.count(where: \.isIdeograph)
    wordCount += found.count - ideographs + (ideographs + 1) / 2
  }

  /// The links in its blocks.
  var links: [DocumentLink] {
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let own = Set(blocks)
    return document.links(in: first..<last + 1).filter { own.contains($0.block) }
  }

  /// Whether there is nothing but headings, below which something is to come.
  var isUnwritten: Bool {
    !unwritten.isEmpty && blocks.allSatisfy { document.blocks[$0].isHeading }
  }

  /// The words of the block that holds a link.
  func prose(around link: DocumentLink) -> [FoldedWord] {
    FoldedWords(document.blocks[link.block].prose).all
  }

  /// Where it begins, for evidence.
  var line: Int { heading?.line ?? 0 }
}

extension DocumentFacts {
  /// Takes the sections after a heading in that have its level and begin with a version: `## Release notes`, then `## 1.1`.
  fileprivate func extend(_ range: inout Range<Int>, from heading: Int) {
    let level = headings[heading].level
    let end =
      headings[(heading + 1)...].first {
        $0.level < level
          || $0.level == level && VersionText.version(in: $0.text, within: 12) == nil
      }?.block ?? blocks.count
    range = range.lowerBound..<max(end, range.upperBound)
  }
}

/// Sections that nobody has written yet.
enum UnwrittenSections {
  private static let words = PhraseTable([
    "todo", "tbd", "fixme", "wip", "coming soon", "to be written", "to be done", "to be defined",
    "to be determined", "to do", "work in progress", "under construction", "lorem ipsum", "folgt",
    "à venir", "pendiente", "待补充", "未完成", "準備中", "作成中", "執筆中",
  ])

  /// Whether what is below a heading says nothing but that something is to come.
  static func contain(_ section: DocumentSection, of document: DocumentFacts) -> Bool {
    if isMarked(section, of: document) { return true }
    var found: [FoldedWord] = []
    for index in section.ownBlocks {
      let block = document.blocks[index]
      if block.isCode { return false }
      if block.isHeading { continue }
      found += FoldedWords(block.prose).all
      if found.count > 30 { return false }
    }
    guard !found.isEmpty else { return false }
    return words.tag(at: 0, in: found) != nil
  }

  private static func isMarked(_ section: DocumentSection, of document: DocumentFacts) -> Bool {
    guard document.comments.contains(where: { $0.text == ScaffoldMarker.text }) else {
      return false
    }
    let from = section.heading.map { document.headings[$0].line } ?? 0
    let next = (section.heading ?? -1) + 1
    let to = next < document.headings.count ? document.headings[next].line : Int.max
    return document.comments.contains {
      $0.text == ScaffoldMarker.text && $0.line >= from && $0.line < to
    }
  }
}

/// An item's rule, made ready for look-ups: built once for all projects.
struct ItemMatcher: Sendable {
  let id: String
  let rule: Rule
  let item: ItemRule
  let evidence: [EvidenceMatcher]
  let trapHeadings: PhraseTable
  let trapWords: PhraseTable
  let mentions: PhraseTable
  let addresses: [String]
  /// Names of folders, letters joined.
  let folders: Set<UInt64>

  init(_ rule: Rule, _ item: ItemRule, languages: Set<String>) {
    id = rule.id
    self.rule = rule
    self.item = item
    evidence = item.evidence.map(EvidenceMatcher.init)
    trapHeadings = PhraseTable(item.traps.headings)
    trapWords = PhraseTable(item.traps.words)
    mentions = PhraseTable(item.mentions.phrases(in: languages))
    addresses = item.addresses
    folders = Set(item.folders.map(FoldedWords.joined))
  }

  /// What must be reached, for a kind of project.
  func present(for kind: String) -> ItemRule.Threshold { item.kinds[kind]?.present ?? item.present }
  func partial(for kind: String) -> ItemRule.Threshold { item.kinds[kind]?.partial ?? item.partial }
}

/// One piece of evidence, made ready.
struct EvidenceMatcher: Sendable {
  let rule: EvidenceRule
  let words: PhraseTable
  let beside: PhraseTable

  init(_ rule: EvidenceRule) {
    self.rule = rule
    words = PhraseTable(rule.words)
    beside = PhraseTable(rule.beside)
  }

  /// Whether a text holds one of the words, letter by letter: an address, code.
  func isAddressed(by text: String) -> Bool {
    let bytes = Array(text.utf8)
    return rule.words.contains(where: bytes.holds)
  }
}

extension [String: [String]] {
  /// The phrases of some languages, those of `any` too; no language: all.
  func phrases(in languages: Set<String>) -> [String] {
    keys.sorted().filter { languages.isEmpty || $0 == "any" || languages.contains($0) }
      .flatMap { self[$0] ?? [] }
  }
}
