import Facts

/// Links to addresses with one of some fragments: `/releases`, `good-first-issue`. Badges do not count.
enum LinkSignal: Signal {
  static let name = "link"
  static let what = "links whose address holds one of `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    let links = content.links.filter { link in
      link.kind != .image && !link.text.isEmpty
        && evidence.fragments.contains(where: Array(link.destination.utf8).contains)
        && (evidence.beside.isEmpty
          || evidence.beside.isIn(FoldedWords(content.document.blocks[link.block].prose).all))
    }
    guard links.count >= evidence.rule.count, let first = links.first else { return nil }
    return SignalHit(count: links.count, line: first.line)
  }
}
