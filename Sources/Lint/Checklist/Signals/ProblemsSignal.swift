/// Problems with their solutions: questions and errors as headings or in bold, with text below them.
///
///     ### Why does it say "no route to host"?
enum ProblemsSignal: Signal {
  static let name = "problems"
  static let what = "questions or problems with an answer"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var hit = SignalHit(count: 0, line: 0)
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      guard number + 1 < content.blocks.count || !isHeading(block) else { continue }
      switch block.kind {
      case .heading:
        // Below a heading such as "Troubleshooting" every heading names a problem.
        if isAnswered(number, in: content), !content.isLoose || isQuestion(block.text) {
          hit.add(block.line)
        }
      case .paragraph, .item, .term, .html:
        let lead = block.lead ?? block.text
        if lead.utf8.count < 300, isQuestion(lead),
          number + 1 < content.blocks.count || block.lead != nil
        {
          hit.add(block.line)
        }
      default: break
      }
    }
    return hit.count >= evidence.rule.count ? hit : nil
  }

  private static func isHeading(_ block: TextBlock) -> Bool {
    if case .heading = block.kind { true } else { false }
  }

  private static func isAnswered(_ number: Int, in content: SectionContent) -> Bool {
    let next = content.document.blocks[content.blocks[number + 1]]
    return !isHeading(next) && (next.isCode || content.words[number + 1].count >= 4)
  }

  /// `How …?`, `Q: …`, `**Problem:** …`
  private static func isQuestion(_ text: String) -> Bool {
    let text = text.trimmed
    if text.hasSuffix("?") || text.hasSuffix("？") { return true }
    let start = text.prefix(10)
    return start.hasPrefix("Q:") || start.hasPrefix("Q.") || start.hasPrefix("Problem:")
      || start.hasPrefix("Symptom:") || start.hasPrefix("问：") || start.hasPrefix("Issue:")
      || start.hasPrefix("Error:")
  }
}
