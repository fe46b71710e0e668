import Facts

/// Ways to reach people: a chat, a list, a forum, an address. A badge alone is none.
///
///     Ask on [the list](https://lists.example.org/tool).
enum ChannelSignal: Signal {
  static let name = "channel"
  static let what =
    "links to addresses with one of `words`; outside of sections about the item only beside one of `beside`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for link in content.links where link.kind != .image && !link.text.isEmpty {
      guard isChannel(link.destination, evidence.fragments) else { continue }
      let block = content.document.blocks[link.block]
      if content.isLoose, !evidence.beside.isIn(FoldedWords(block.prose).all) { continue }
      hit.add(link.line)
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }

  private static func isChannel(_ address: String, _ fragments: [[UInt8]]) -> Bool {
    let bytes = Array(address.utf8).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    return fragments.contains(where: bytes.contains)
  }
}
