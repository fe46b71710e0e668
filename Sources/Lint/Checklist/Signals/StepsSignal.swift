import Facts

/// Steps in their order: a numbered list, or headings that number themselves.
///
///     1. Fork the repository
///     2. Create a branch
enum StepsSignal: Signal {
  static let name = "steps"
  static let what = "items of a numbered list, or headings with numbers"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var items = SignalHit(count: 0, line: 0)
    var headings = SignalHit(count: 0, line: 0)
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      switch block.kind {
      case .item(let isOrdered, _, _) where isOrdered: items.add(block.line)
      case .heading where isNumbered(content.words[number]): headings.add(block.line)
      default: break
      }
    }
    let best = items.count >= headings.count ? items : headings
    return best.count >= evidence.rule.count ? best : nil
  }

  /// `1. Install`, `Step 2: Build`
  private static func isNumbered(_ words: [FoldedWord]) -> Bool {
    guard words.count > 1 else { return false }
    return words[0].isNumber || words[1].isNumber && steps.contains(words[0].hash)
  }

  private static let steps = Set(
    ["step", "schritt", "étape", "paso"].flatMap { FoldedWords($0).hashes })
}

extension SignalHit {
  /// One more, at a line.
  mutating func add(_ line: Int) {
    if count == 0 { self.line = line }
    count += 1
  }
}
