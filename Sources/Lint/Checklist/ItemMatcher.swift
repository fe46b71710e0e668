/// An item's rule, made ready for look-ups: built once for all projects.
struct ItemMatcher: Sendable {
  let id: String
  let rule: Rule
  let item: ItemRule
  let evidence: [EvidenceMatcher]
  let trapHeadings: PhraseTable
  let trapWords: PhraseTable
  let mentions: PhraseTable
  let addresses: [[UInt8]]

  init(_ rule: Rule, _ item: ItemRule, languages: Set<String>) {
    id = rule.id
    self.rule = rule
    self.item = item
    evidence = item.evidence.map(EvidenceMatcher.init)
    trapHeadings = PhraseTable(item.traps.headings)
    trapWords = PhraseTable(item.traps.words)
    mentions = PhraseTable(item.mentions.phrases(in: languages))
    addresses = item.addresses.map { Array($0.utf8) }
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
  let fragments: [[UInt8]]

  init(_ rule: EvidenceRule) {
    self.rule = rule
    words = PhraseTable(rule.words)
    beside = PhraseTable(rule.beside)
    fragments = rule.words.map { Array($0.utf8) }
  }
}

extension PhraseTable {
  init(_ phrases: some Sequence<String>) {
    self.init()
    for (tag, phrase) in phrases.enumerated() { add(phrase, tag: tag) }
  }
}

extension [String: [String]] {
  /// The phrases of some languages, those of `any` too; no language: all.
  func phrases(in languages: Set<String>) -> [String] {
    keys.sorted().filter { languages.isEmpty || $0 == "any" || languages.contains($0) }
      .flatMap { self[$0] ?? [] }
  }
}
