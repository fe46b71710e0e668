import Basics
import Facts

/// What was found in one candidate.
struct Measurement {
  let candidate: Candidate
  /// By index of the evidence.
  var hits: [Int: SignalHit] = [:]
  /// 1 where the place itself speaks for the item and holds something.
  var place = 0
  /// Why it can be no more than partial; nil: it can.
  var cap: String?
  /// Nothing in it is written yet.
  var isEmpty = false
  /// The document was followed to from a page that only names it.
  var line = 0

  /// Of all that was found.
  func points(_ evidence: [EvidenceMatcher]) -> Int {
    hits.keys.reduce(place) { $0 + evidence[$1].rule.points }
  }
}

/// Measures candidates of one item.
struct Measurer {
  let matcher: ItemMatcher
  let documents: [PlacedDocument]
  let sections: SectionCache
  let project: ProjectFacts

  func measure(_ candidate: Candidate) -> (Measurement, SectionContent) {
    let document = documents[candidate.document].facts
    let content = SectionContent(
      document, sections: sections[candidate.document], heading: candidate.heading,
      isPage: candidate.isPage, traps: matcher.trapHeadings, trapWords: matcher.trapWords)
    var measurement = Measurement(candidate: candidate)
    measurement.line = content.line
    measurement.cap = candidate.cap ?? cap(content)
    measurement.hits = hits(in: content)
    // What is only mentioned, or may be about something else, must show by itself what it is.
    if candidate.rank <= .weak,
      !measurement.hits.keys.contains(where: { matcher.evidence[$0].rule.isStrong })
    {
      measurement.hits = [:]
    }
    measurement.isEmpty = content.isUnwritten
    if content.isUnwritten {
      // Headings and questions that wait for answers are no document yet.
      measurement.hits = [:]
    } else if candidate.rank >= .section, holdsSomething(content) {
      measurement.place = 1
    }
    return (measurement, content)
  }

  /// What documents that people read first say outside of sections about the item.
  func measureLoose(_ index: Int, _ wanted: [Int]) -> Measurement {
    let document = documents[index]
    let content = SectionContent(
      document.facts, sections: sections[index], heading: nil, isPage: false, isLoose: true,
      traps: matcher.trapHeadings, trapWords: matcher.trapWords)
    var measurement = Measurement(
      candidate: Candidate(
        document: index, heading: nil, rank: .elsewhere,
        text: document.path.split(separator: "/").last.map(String.init) ?? ""))
    for number in wanted {
      measurement.hits[number] = Signals.find(matcher.evidence[number], in: content)
    }
    return measurement
  }

  private func hits(in content: SectionContent) -> [Int: SignalHit] {
    var hits: [Int: SignalHit] = [:]
    for (number, evidence) in matcher.evidence.enumerated() {
      if evidence.rule.isOnlyInPages, !content.isPage { continue }
      hits[number] = Signals.find(evidence, in: content)
    }
    return hits
  }

  /// A heading over nothing is no evidence.
  private func holdsSomething(_ content: SectionContent) -> Bool {
    content.wordCount >= 6 || !content.links.isEmpty
      || content.blocks.contains { content.document.blocks[$0].isCode }
  }

  private func cap(_ content: SectionContent) -> String? {
    if content.placeholders > 0, content.placeholders * 2 >= content.sections {
      return "\(content.placeholders) of \(content.sections) sections are still to be written"
    }
    if ObsoletePage.isOne(content.document) { return "the page calls itself obsolete" }
    for limit in matcher.item.limits.compactMap(Limit.init) {
      if let reason = limit.reason(content, history: project.history) { return reason }
    }
    return age(content.document)
  }

  private func age(_ document: DocumentFacts) -> String? {
    guard let months = matcher.item.staleMonths, let history = project.history,
      let last = history.lastActivity, let change = history.lastChanges[document.path],
      (last.time - change.time) / (30 * 86400) > months
    else { return nil }
    return "last changed \((last.time - change.time) / (30 * 86400)) months before the project"
  }
}

/// The sections of documents, taken apart once.
final class SectionCache {
  private let documents: [PlacedDocument]
  private var known: [Int: [DocumentSection]] = [:]

  init(_ documents: [PlacedDocument]) { self.documents = documents }

  subscript(document: Int) -> [DocumentSection] {
    if let sections = known[document] { return sections }
    let sections = documents[document].facts.sections
    known[document] = sections
    return sections
  }
}

/// What keeps a page from being more than partial, although all evidence is there.
enum Limit: String, CaseIterable {
  /// A log of commits is no list of changes: most items begin with a hash or with "Merge".
  case rawLog = "raw-log"
  /// The newest version that the page names is older than the last tags.
  case behindTags = "behind-tags"

  /// Why the page is only partial; nil: this does not limit it.
  func reason(_ content: SectionContent, history: ProjectHistory?) -> String? {
    switch self {
    case .rawLog: Self.isRawLog(content) ? "a raw log of commits" : nil
    case .behindTags:
      Self.isBehind(
        content, tags: ReleaseTags(history?.tags ?? []).names(for: content.document.path)
      ).map {
        "the newest version it names is older than \($0)"
      }
    }
  }

  private static let merge = PhraseTable([
    "merge branch", "merge pull request", "merge remote tracking",
  ])

  private static func isRawLog(_ content: SectionContent) -> Bool {
    var items = 0
    var raw = 0
    for (number, index) in content.blocks.enumerated()
    where content.document.blocks[index].isItem {
      items += 1
      let text = content.document.blocks[index].text.trimmed
      let first = text.utf8.prefix { $0 != 0x20 && $0 != 0x3A }
      let isHash =
        (7...40).contains(first.count) && first.contains { $0.isDigit }
        && first.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
      if isHash || merge.tag(at: 0, in: content.words[number] + [.end]) != nil { raw += 1 }
    }
    return items >= 10 && raw * 10 > items * 6
  }

  /// The tag that nothing in the page has reached; nil: the page keeps up, or there are too few tags to say.
  private static func isBehind(_ content: SectionContent, tags: [String]) -> String? {
    let released = tags.compactMap { tag in VersionText.version(in: tag).map { (tag, $0) } }
    guard released.count >= 3 else { return nil }
    let second = released.map(\.1).sorted { $1.lexicographicallyPrecedes($0) }[1]
    var newest: [Int]?
    for index in content.blocks {
      guard let version = VersionText.version(in: content.document.blocks[index].text, within: 40)
      else { continue }
      if newest.map({ $0.lexicographicallyPrecedes(version) }) ?? true { newest = version }
    }
    guard let newest, newest.lexicographicallyPrecedes(second) else { return nil }
    return released[0].0
  }
}
