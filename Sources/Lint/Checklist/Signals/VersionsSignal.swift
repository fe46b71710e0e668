import Facts

/// Entries of released versions: headings, items and lines that begin with a version or a date.
///
///     ## [1.4.0] - 2024-02-03
enum VersionsSignal: Signal {
  static let name = "versions"
  static let what = "headings or items with a version or a date, unreleased ones left out"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var headings = SignalHit(count: 0, line: 0)
    var entries = SignalHit(count: 0, line: 0)
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      guard !evidence.beside.isIn(content.words[number]) else { continue }
      switch block.kind {
      case .heading where isVersion(block.text, within: 40): headings.add(block.line)
      case .item, .paragraph, .row, .term, .html:
        if isVersion(block.text, within: 12) { entries.add(block.line) }
      case .code:
        for line in block.text.split(separator: "\n") where isVersion(line, within: 12) {
          entries.add(block.line)
        }
      default: break
      }
    }
    let best = headings.count >= min(evidence.rule.count, entries.count) ? headings : entries
    return best.count >= evidence.rule.count ? best : nil
  }

  private static func isVersion(_ text: some StringProtocol, within start: Int) -> Bool {
    VersionText.version(in: text, within: start) != nil || VersionText.hasDate(text.prefix(start))
  }
}
