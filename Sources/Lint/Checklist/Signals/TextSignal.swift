import Facts

/// Phrases in sentences: `pull request`, `run the tests`. Each counts once.
enum TextSignal: Signal {
  static let name = "text"
  static let what = "different phrases of `words` in the text"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var seen: Set<Int> = []
    var line = 0
    for (number, index) in content.blocks.enumerated() {
      let words = content.words[number]
      var found: [Int] = []
      evidence.words.find(in: words) { tag, _ in found.append(tag) }
      if found.isEmpty || !evidence.beside.isEmpty && !evidence.beside.isIn(words) { continue }
      if seen.isEmpty { line = content.document.blocks[index].line }
      seen.formUnion(found)
    }
    return seen.count >= evidence.rule.count ? SignalHit(count: seen.count, line: line) : nil
  }
}

extension PhraseTable {
  /// Whether one of the phrases stands in a text.
  func isIn(_ words: [FoldedWord]) -> Bool {
    var isFound = false
    find(in: words) { _, _ in isFound = true }
    return isFound
  }
}
