import Facts

/// Dates in headings, items and lines.
enum DatesSignal: Signal {
  static let name = "dates"
  static let what = "headings, items or paragraphs with a date"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for index in content.blocks {
      let block = content.document.blocks[index]
      if !block.isCode, VersionText.hasDate(block.text) { hit.add(block.line) }
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}
