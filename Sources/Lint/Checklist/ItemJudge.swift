import Facts
import Reports

/// Judges one item of one project: measures what was found, and puts it together.
struct ItemJudge {
  let measurer: Measurer
  /// Found by names and headings, and by links.
  let candidates: [Candidate]
  let elsewhere: [LinkSearch.Elsewhere]
  let kind: String

  /// As many places as are measured, best first: whoever reads a report wants the best.
  private static let mostCandidates = 24
  /// So many are enough where they make it present: more would only say the same.
  private static let fewCandidates = 5

  func judge() -> ItemVerdict {
    var measured = measureAll()
    let main = measured.filter { documents[$0.candidate.document].translation == nil }
    if !main.isEmpty {
      let verdict = verdict(main)
      if verdict.verdict == .present || main.count == measured.count { return verdict }
      measured = main
      if verdict.verdict == .partial { return verdict }
    }
    // Only translations tell: they count, and the evidence says so.
    return self.verdict(measureAll())
  }

  private var documents: [PlacedDocument] { measurer.documents }
  private var evidence: [EvidenceMatcher] { measurer.matcher.evidence }

  private func measureAll() -> [Measurement] {
    var seen: Set<Place> = []
    var measured: [Measurement] = []
    let ranked = candidates.enumerated().sorted {
      ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
    }
    for (_, candidate) in ranked.prefix(Self.mostCandidates) {
      guard seen.insert(Place(candidate)).inserted else { continue }
      // A section of a page that counts as a whole is counted already.
      if candidate.heading != nil, seen.contains(Place(candidate.document)) { continue }
      let (measurement, content) = measurer.measure(candidate)
      measured.append(measurement)
      if measured.count >= Self.fewCandidates, isPresent(measured) { return measured }
      for next in followed(content, from: candidate) where seen.insert(Place(next)).inserted {
        measured.append(measurer.measure(next).0)
      }
    }
    measured += loose(measured)
    return measured
  }

  private func isPresent(_ measured: [Measurement]) -> Bool {
    let free = measured.filter {
      $0.cap == nil && documents[$0.candidate.document].translation == nil
    }
    return Tally(free, [:], evidence).reaches(measurer.matcher.present(for: kind))
  }

  private struct Place: Hashable {
    var document: Int
    var heading: Int?

    init(_ candidate: Candidate) { (document, heading) = (candidate.document, candidate.heading) }
    init(_ document: Int) { self.document = document }
  }

  /// A short section that points to pages of the project: they are what it means.
  private func followed(_ content: SectionContent, from candidate: Candidate) -> [Candidate] {
    guard candidate.rank >= .section, content.wordCount <= 150 else { return [] }
    let links = content.links
    guard links.count <= 20 else { return [] }
    var next: [Candidate] = []
    let name = documents[candidate.document].path
    for link in links where link.kind != .image && next.count < 6 {
      guard
        let target = LinkedDocument.of(
          link.destination, in: content.document, project: measurer.project),
        let index = documents.firstIndex(where: { $0.facts.path == target }),
        index != candidate.document, documents[index].place != .foreign,
        documents[index].place != .start
      else { continue }
      next.append(
        Candidate(
          document: index, heading: nil, rank: .mention, text: link.text, cap: candidate.cap,
          origin: "\(name) links there"))
    }
    return next
  }

  /// Evidence that also counts outside of sections about the item.
  private func loose(_ measured: [Measurement]) -> [Measurement] {
    let found = Set(measured.filter { $0.cap == nil }.flatMap(\.hits.keys))
    let wanted = evidence.indices.filter { evidence[$0].rule.isAnywhere && !found.contains($0) }
    guard !wanted.isEmpty else { return [] }
    return documents.indices.filter {
      (documents[$0].place == .start || documents[$0].place == .process)
        && documents[$0].translation == nil
    }
    .map { measurer.measureLoose($0, wanted) }
    .filter { !$0.hits.isEmpty }
  }

  private func verdict(_ measured: [Measurement]) -> ItemVerdict {
    let files = projectHits()
    let free = Tally(measured.filter { $0.cap == nil }, files, evidence)
    let all = Tally(measured, files, evidence)
    let present = measurer.matcher.present(for: kind)
    let partial = measurer.matcher.partial(for: kind)
    var result = ItemVerdict(
      verdict: .missing, points: all.points, needed: max(present.points, 1), measured: measured,
      files: files, elsewhere: elsewhere)
    if free.reaches(present) {
      result.verdict = .present
      result.points = free.points
      return result
    }
    if all.reaches(partial) || !elsewhere.isEmpty { result.verdict = .partial }
    if all.points > 0 || !elsewhere.isEmpty, !all.reaches(present) {
      result.lacks = lacks(all, present)
    }
    if result.lacks.isEmpty, let limit = limit(measured) {
      result.limit = limit
      result.lacks = [limit.cap.lack].compactMap(\.self)
    }
    return result
  }

  /// What keeps the place with most evidence from counting in full.
  private func limit(_ measured: [Measurement]) -> (cap: ItemCap, document: Int)? {
    measured.filter { $0.cap != nil && !$0.hits.isEmpty }
      .max { $0.points(evidence) < $1.points(evidence) }
      .flatMap { best in best.cap.map { ($0, best.candidate.document) } }
  }

  private func projectHits() -> [Int: SignalHit] {
    var hits: [Int: SignalHit] = [:]
    for (number, evidence) in evidence.enumerated() {
      hits[number] = Signals.find(evidence, in: measurer.project)
    }
    return hits
  }

  /// What would make it present: parts first, then strong evidence, then whatever else would count.
  /// What is still to be added: parts that are not there, or else evidence of which no form was found. What was found in
  /// a place that does not count in full is not asked for again.
  private func lacks(_ tally: Tally, _ present: ItemRule.Threshold) -> [String] {
    let parts = measurer.matcher.item.parts.filter {
      (tally.parts[$0.id] ?? 0) < present.parts[$0.id] ?? 0
    }
    if !parts.isEmpty { return parts.map(\.what) }
    let found = Set(tally.found.map { evidence[$0].rule.wish })
    var lacks: [String] = []
    for rule in evidence.map(\.rule) where !found.contains(rule.wish) && !lacks.contains(rule.wish)
    {
      if tally.strong < present.strong ? rule.isStrong : !rule.isStrong { lacks.append(rule.wish) }
    }
    return Array(lacks.prefix(2))
  }
}

/// The sum over all evidence; each piece counts once, wherever it was found.
struct Tally {
  var points = 0
  var strong = 0
  var parts: [String: Int] = [:]
  var found: Set<Int> = []

  init(_ measured: [Measurement], _ files: [Int: SignalHit], _ evidence: [EvidenceMatcher]) {
    points = measured.map(\.place).max() ?? 0
    found = Set(measured.flatMap(\.hits.keys)).union(files.keys)
    for number in found {
      let rule = evidence[number].rule
      points += rule.points
      if rule.isStrong { strong += 1 }
      if let part = rule.part { parts[part, default: 0] += rule.points }
    }
  }

  func reaches(_ threshold: ItemRule.Threshold) -> Bool {
    points >= threshold.points && strong >= threshold.strong
      && threshold.parts.allSatisfy { parts[$0.key] ?? 0 >= $0.value }
  }
}
