import Basics
import Facts
import Markdown
import Reports

/// What the judge of an item found, before it is put into words.
struct ItemVerdict {
  var verdict: ItemReport.Verdict
  var points: Int
  /// For "present".
  var needed: Int
  var measured: [Measurement]
  /// By index of the evidence: what files that are no documents say.
  var files: [Int: SignalHit]
  var elsewhere: [LinkSearch.Elsewhere]
  var lacks: [String] = []
  /// What keeps it from being present although all evidence is there, and where; nil if evidence is lacking.
  var limit: (cap: ItemCap, document: Int)?

  /// 0 to 1, so that every present item has more than every partial one.
  var score: Double {
    let part = min(1, Double(points) / Double(needed))
    switch verdict {
    case .present:
      let more = min(1, Double(points - needed) / Double(needed))
      return rounded(0.8 + 0.2 * max(0, more))
    case .partial: return rounded(0.25 + 0.45 * part)
    case .missing: return measured.contains(where: \.isEmpty) ? 0.1 : 0
    case .notApplicable, .declared: return 1
    }
  }

  private func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }
}

extension ItemVerdict {
  private static let mostEvidence = 5

  /// Best first, at most five.
  func evidence(_ rules: [EvidenceMatcher], _ documents: [PlacedDocument]) -> [ItemReport.Evidence]
  {
    var list = measured.compactMap { measurement -> ItemReport.Evidence? in
      let points = measurement.points(rules)
      guard points > 0 || measurement.isEmpty else { return nil }
      let document = documents[measurement.candidate.document]
      return ItemReport.Evidence(
        file: document.facts.path, line: measurement.evidenceLine, text: measurement.candidate.text,
        why: measurement.why(rules, document), score: score(points, cap: measurement.cap))
    }
    for (number, hit) in files.sorted(by: { $0.key < $1.key }) {
      let rule = rules[number].rule
      list.append(
        ItemReport.Evidence(
          file: hit.file ?? "", line: 0, text: hit.file ?? "", why: rule.what.filled(hit.count),
          score: score(rule.points, cap: nil)))
    }
    for link in elsewhere.prefix(2) {
      list.append(
        ItemReport.Evidence(
          file: documents[link.document].facts.path, line: link.link.line, text: link.link.text,
          why: "a link to a page elsewhere: \(link.link.destination)", score: 0.25))
    }
    let sorted = list.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return Array(sorted.map(\.element).prefix(Self.mostEvidence))
  }

  private func score(_ points: Int, cap: ItemCap?) -> Double {
    let full = min(1, Double(points) / Double(needed))
    return rounded(cap == nil ? full : min(full, 0.5))
  }
}

extension Measurement {
  /// The section's; of a whole document that of its best evidence.
  fileprivate var evidenceLine: Int {
    if candidate.heading != nil || place > 0 { return line }
    return hits.values.map(\.line).filter { $0 > 0 }.min() ?? line
  }

  /// `section of README.md; a command that installs it, 3 steps`
  fileprivate func why(_ rules: [EvidenceMatcher], _ document: PlacedDocument) -> String {
    var place =
      switch candidate.rank {
      case .file: "the name of the file"
      case .page: "the title of the page"
      case .section: "section of \(document.path)"
      case .elsewhere, .weak, .mention: candidate.heading == nil ? "text" : "section"
      }
    if let origin = candidate.origin { place = origin }
    if let language = document.translation, language != "other" {
      place += " (only in \(language))"
    }
    var seen: Set<[String]> = []
    // Of evidence that differs only in how much there must be the first says all.
    let found = hits.sorted { $0.key < $1.key }.filter {
      let rule = rules[$0.key].rule
      return seen.insert([rule.signal, rule.wish] + rule.words.prefix(1)).inserted
        || rule.signal == WordsSignal.name
    }
    .map { rules[$0.key].rule.what.filled($0.value.count) }
    var why = found.isEmpty ? place : "\(place); \(found.joined(separator: ", "))"
    if isEmpty { why += "; not written yet" } else if let cap { why += "; but \(cap.reason)" }
    return why
  }
}
