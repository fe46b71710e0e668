import Facts

/// Headings, the section's own and those below it.
enum HeadingSignal: Signal {
  static let name = "heading"
  static let what = "headings like those of `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    if let heading = content.heading,
      !evidence.words.tags(ofHeading: FoldedWords(heading.text).withoutNumbering).isEmpty
    {
      hit.add(heading.line)
    }
    for index in content.blocks {
      let block = content.document.blocks[index]
      guard case .heading = block.kind else { continue }
      if !evidence.words.tags(ofHeading: FoldedWords(block.text).withoutNumbering).isEmpty {
        hit.add(block.line)
      }
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}
