import Basics
import Facts
import Markdown

/// Problems with their solutions: questions and errors as headings or in bold, with text below them.
///
///     ### Why does it say "no route to host"?
enum ProblemsSignal: Signal {
  static let name = "problems"
  static let what =
    "questions with an answer; below headings that match `words`, every heading with text"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var hit = SignalHit()
    let path = content.document.path
    if DocumentPlace(path, isDocumentation: false) == .template { return hit }
    let isAboutProblems = isAboutProblems(content, evidence.words)
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      guard number + 1 < content.blocks.count || !block.isHeading else { continue }
      switch block.kind {
      case .heading:
        if isAnswered(number, in: content), isAboutProblems || isQuestion(block.text) {
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
    return hit
  }

  /// Below a heading such as "Troubleshooting" every heading names a problem.
  private static func isAboutProblems(_ content: SectionContent, _ words: PhraseTable) -> Bool {
    if let heading = content.heading {
      return words.match(heading: heading.text)
    }
    let name = FoldedWords(DocumentTopic(content.document.path).stem, splitsCamelCase: true)
    return content.isPage
      && (!words.tags(ofHeading: name.withoutNumbering).isEmpty
        || words.match(heading: content.document.headings.first?.text ?? ""))
  }

  private static func isAnswered(_ number: Int, in content: SectionContent) -> Bool {
    let next = content.document.blocks[content.blocks[number + 1]]
    return !next.isHeading && (next.isCode || content.words[number + 1].count >= 4)
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

/// Ways to reach people: a chat, a list, a forum, an address. A badge alone is none.
///
///     Ask on [the list](https://lists.example.org/tool).
enum ChannelSignal: Signal {
  static let name = "channel"
  static let what =
    "links to addresses with one of `words`; outside sections about the item, only next to one of `beside`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.links { link in
      link.kind != .image && !link.text.isEmpty
        && evidence.isAddressed(
          by: String(decoding: link.destination.utf8.map(\.lowercased), as: UTF8.self))
        && (!content.isLoose || evidence.beside.isIn(content.prose(around: link)))
    }
  }
}
