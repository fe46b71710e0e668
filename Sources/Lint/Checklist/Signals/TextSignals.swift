import Basics
import Facts
import Markdown

/// Phrases in sentences: `pull request`, `run the tests`. Each counts once.
enum TextSignal: Signal {
  static let name = "text"
  static let what = "different phrases of `words` in the text"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var seen: Set<Int> = []
    var line = 0
    for (number, index) in content.blocks.enumerated() {
      let words = content.words[number]
      var found: [Int] = []
      evidence.words.find(in: words) { tag, _ in found.append(tag) }
      if found.isEmpty || !evidence.beside.isEmpty && !evidence.beside.isIn(words) { continue }
      if seen.isEmpty { line = content.document.blocks[index].line }
      seen.formUnion(found)
    }
    return SignalHit(count: seen.count, line: line)
  }
}

/// Length: words outside of code.
enum WordsSignal: Signal {
  static let name = "words"
  static let what = "words outside code"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    SignalHit(count: content.wordCount, line: content.line)
  }
}

/// Words that are explained: terms of definition lists, rows of tables, bold words, short headings with a sentence.
///
///     **Berth**: the place where a ship lies.
enum TermsSignal: Signal {
  static let name = "terms"
  static let what = "words that are explained"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var forms = [SignalHit](repeating: SignalHit(), count: 5)
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
    return forms.max { $0.count < $1.count } ?? SignalHit()
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
      if let range = text.byteRange(of: mark),
        text.utf8.count > text[..<range.upperBound].utf8.count + 8
      {
        return isTerm(text[..<range.lowerBound])
      }
    }
    return false
  }
}

/// Headings, the section's own and those below it.
enum HeadingSignal: Signal {
  static let name = "heading"
  static let what = "headings that match `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var hit = content.blocks { $0.isHeading && evidence.words.match(heading: $0.text) }
    if let heading = content.heading, evidence.words.match(heading: heading.text) {
      hit.line = heading.line
      hit.count += 1
    }
    return hit
  }
}

/// Items of lists, of any kind and depth.
enum ItemsSignal: Signal {
  static let name = "items"
  static let what = "items of lists"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.blocks(where: \.isItem)
  }
}

/// Links to addresses with one of some fragments: `/releases`, `good-first-issue`. Badges do not count.
enum LinkSignal: Signal {
  static let name = "link"
  static let what = "links whose address contains one of `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.links { link in
      link.kind != .image && !link.text.isEmpty && evidence.isAddressed(by: link.destination)
        && (evidence.beside.isEmpty || evidence.beside.isIn(content.prose(around: link)))
    }
  }
}

/// Images that are links, as badges are: `[![chat](x.svg)](https://chat.example.org)`.
enum BadgeSignal: Signal {
  static let name = "badge"
  static let what = "images that link to addresses with one of `words`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.links {
      $0.kind == .link && $0.text.trimmed.isEmpty && evidence.isAddressed(by: $0.destination)
    }
  }
}

/// Dates in headings, items and lines.
enum DatesSignal: Signal {
  static let name = "dates"
  static let what = "headings, items or paragraphs with a date"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.blocks { !$0.isCode && VersionText.hasDate($0.text) }
  }
}

/// Entries of released versions: headings, items and lines that begin with a version or a date.
///
///     ## [1.4.0] - 2024-02-03
enum VersionsSignal: Signal {
  static let name = "versions"
  static let what = "headings or items with a version or a date, excluding unreleased ones"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var headings = SignalHit()
    var entries = SignalHit()
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
    return headings.count >= min(evidence.rule.count, entries.count) ? headings : entries
  }

  private static func isVersion(_ text: some StringProtocol, within start: Int) -> Bool {
    VersionText.version(in: text, within: start) != nil || VersionText.hasDate(text.prefix(start))
  }
}

extension ItemMatcher {
  /// Whether it is a list of versions.
  var asksForVersions: Bool { evidence.contains { $0.rule.signal == VersionsSignal.name } }
}
