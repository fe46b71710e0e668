/// Length: words outside of code.
enum WordsSignal: Signal {
  static let name = "words"
  static let what = "words outside of code"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    content.wordCount >= evidence.rule.count
      ? SignalHit(count: content.wordCount, line: content.line) : nil
  }
}
