import Facts

/// Fragments of code, whatever its language: `.package(url:`, `<dependency>`.
enum CodeSignal: Signal {
  static let name = "code"
  static let what = "code that holds one of `words`, letter by letter"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for index in content.blocks {
      let block = content.document.blocks[index]
      guard block.isCode || block.prose.utf8.contains(0xEF) else { continue }
      let bytes = Array(block.text.utf8)
      guard evidence.fragments.contains(where: bytes.contains) else { continue }
      if hit.count == 0 { hit.line = block.line }
      hit.count += 1
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }
}

extension [UInt8] {
  /// Whether a few bytes stand somewhere in these.
  func contains(_ fragment: [UInt8]) -> Bool {
    guard let first = fragment.first, fragment.count <= count else { return false }
    var index = 0
    let last = count - fragment.count
    while index <= last {
      if self[index] == first, self[index..<index + fragment.count].elementsEqual(fragment) {
        return true
      }
      index += 1
    }
    return false
  }
}
