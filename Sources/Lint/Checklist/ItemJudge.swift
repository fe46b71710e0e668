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

  /// A short section that leads to pages of the project: they are what it means.
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
          origin: "\(name) leads there"))
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
    } else if all.reaches(partial) || !elsewhere.isEmpty {
      result.verdict = .partial
      result.lacks = lacks(free, present, measured)
    } else {
      result.lacks = lacks(free, present, measured)
    }
    return result
  }

  private func projectHits() -> [Int: SignalHit] {
    var hits: [Int: SignalHit] = [:]
    for (number, evidence) in evidence.enumerated() {
      hits[number] = Signals.find(evidence, in: measurer.project)
    }
    return hits
  }

  /// What would make it present: parts first, then strong evidence, then whatever else would count.
  private func lacks(
    _ tally: Tally, _ present: ItemRule.Threshold, _ measured: [Measurement]
  ) -> [String] {
    let item = measurer.matcher.item
    var lacks = item.parts.filter { (tally.parts[$0.id] ?? 0) < present.parts[$0.id] ?? 0 }
      .map(\.what)
    if lacks.isEmpty {
      let missing = evidence.indices.filter { !tally.found.contains($0) }.map { evidence[$0].rule }
      let strong = missing.filter(\.isStrong)
      if tally.strong < present.strong { lacks = Array(strong.prefix(2).map(\.wish)) }
      lacks += missing.filter { !$0.isStrong && tally.points < present.points }.prefix(2).map(
        \.wish)
    }
    let caps = measured.filter { !$0.hits.isEmpty || $0.place > 0 }.compactMap(\.cap)
    if lacks.isEmpty, let cap = caps.first { lacks = ["a page that is more than this: \(cap)"] }
    return Array(lacks.prefix(3))
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
