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
