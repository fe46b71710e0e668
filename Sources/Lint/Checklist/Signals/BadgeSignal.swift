import Basics
import Facts
import Markdown

/// Pictures that are links, as badges are: `[![chat](x.svg)](https://chat.example.org)`.
enum BadgeSignal: Signal {
  static let name = "badge"
  static let what = "pictures that lead to addresses with one of `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for link in content.links where link.kind == .link && link.text.trimmed.isEmpty {
      if evidence.fragments.contains(where: Array(link.destination.utf8).contains) {
        hit.add(link.line)
      }
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}
