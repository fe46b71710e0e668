import Facts

/// Words that are explained: terms of definition lists, rows of tables, bold words, short headings with a sentence.
///
///     **Berth**: the place where a ship lies.
enum TermsSignal: Signal {
  static let name = "terms"
  static let what = "words that are explained"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit? {
    var forms = [SignalHit](repeating: SignalHit(count: 0, line: 0), count: 5)
    let document = content.document
    for (number, index) in content.blocks.enumerated() {
      let block = document.blocks[index]
      switch block.kind {
      case .term: forms[0].add(block.line)
      case .row(isHeader: false):
        let cells = block.text.split(separator: "\t", omittingEmptySubsequences: false)
        if cells.count >= 2, isTerm(cells[0]), cells[1].utf8.count > 3 { forms[1].add(block.line) }
      case .heading where isTerm(block.text) && isDefined(number, in: content):
        forms[2].add(block.line)
      case .item, .paragraph:
        if let lead = block.lead {
          if isTerm(lead), block.text.utf8.count > lead.utf8.count + 8 { forms[3].add(block.line) }
        } else if isEntry(block.text) {
          forms[4].add(block.line)
        }
      default: break
      }
    }
    guard let best = forms.max(by: { $0.count < $1.count }), best.count >= evidence.rule.count
    else {
      return nil
    }
    return best
  }

  /// A few words.
  private static func isTerm(_ text: some StringProtocol) -> Bool {
    !text.utf8.isEmpty && text.utf8.count <= 60 && text.utf8.count { $0 == 0x20 } <= 4
  }

  /// A heading with a short text below it, and nothing else.
  private static func isDefined(_ number: Int, in content: SectionContent) -> Bool {
    var words = 0
    for (offset, index) in content.blocks[(number + 1)...].prefix(8).enumerated() {
      let block = content.document.blocks[index]
      if case .heading = block.kind { break }
      if block.isCode { return false }
      words += content.words[number + 1 + offset].count
    }
    return (3...90).contains(words)
  }

  /// `Berth: the place where a ship lies`, `Berth - the place`
  private static func isEntry(_ text: String) -> Bool {
    for mark in [": ", " - ", " – ", " — ", "："] {
      if let range = text.firstRange(of: mark),
        text.utf8.count > text[..<range.upperBound].utf8.count + 8
      {
        return isTerm(text[..<range.lowerBound])
      }
    }
    return false
  }
}
