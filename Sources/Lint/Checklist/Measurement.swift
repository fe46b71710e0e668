import Basics
import Facts

/// What was found in one candidate.
struct Measurement {
  let candidate: Candidate
  /// By index of the evidence.
  var hits: [Int: SignalHit] = [:]
  /// 1 where the place itself speaks for the item and holds something.
  var place = 0
  /// Why it can be no more than partial; nil if it can be.
  var cap: ItemCap?
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
      isPage: candidate.isPage, holdsVersions: matcher.asksForVersions, traps: matcher.trapHeadings,
      trapWords: matcher.trapWords)
    var measurement = Measurement(candidate: candidate)
    measurement.line = content.line
    measurement.cap = candidate.cap ?? cap(content)
    measurement.hits = hits(in: content)
    // What is only mentioned, or may be about something else, must show by itself what it is.
    if candidate.rank <= .weak, !isStrong(measurement) { measurement.hits = [:] }
    measurement.isEmpty = content.isUnwritten
    if content.isUnwritten {
      // Headings and questions that wait for answers are no document yet.
      measurement.hits = [:]
    } else if candidate.rank >= .section, isStrong(measurement) || holdsSomething(content) {
      measurement.place = 1
    }
    return (measurement, content)
  }

  private func isStrong(_ measurement: Measurement) -> Bool {
    measurement.hits.keys.contains { matcher.evidence[$0].rule.isStrong }
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

  /// A heading over nothing is not evidence.
  private func holdsSomething(_ content: SectionContent) -> Bool {
    content.wordCount >= 6 || !content.links.isEmpty
      || content.blocks.contains { content.document.blocks[$0].isCode }
  }

  private func cap(_ content: SectionContent) -> ItemCap? {
    if content.placeholders > 0, content.placeholders * 2 >= content.sections {
      return .unwritten(content.placeholders, of: content.sections)
    }
    if ObsoletePage.isOne(content.document) { return .obsolete }
    for limit in matcher.item.limits.compactMap(Limit.init) {
      if let cap = limit.cap(content, history: project.history) { return cap }
    }
    return age(content.document)
  }

  private func age(_ document: DocumentFacts) -> ItemCap? {
    guard let months = matcher.item.staleMonths, let history = project.history,
      let last = history.lastActivity, let change = history.lastChanges[document.path],
      (last.time - change.time) / (30 * 86400) > months
    else { return nil }
    return .old((last.time - change.time) / (30 * 86400))
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
