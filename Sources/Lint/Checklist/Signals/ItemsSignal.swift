import Facts

/// Items of lists, of any kind and depth.
enum ItemsSignal: Signal {
  static let name = "items"
  static let what = "items of lists"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for index in content.blocks where content.document.blocks[index].isItem {
      hit.add(content.document.blocks[index].line)
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}
