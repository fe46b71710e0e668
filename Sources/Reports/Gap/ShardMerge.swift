import Basics
import Markup

/// Shares of one run in one result: the same that one run would have given.
enum ShardMerge {
  /// - Parameter parts: each with the name of where it comes from, for messages.
  /// - Returns: nil if they are not shards.
  /// - Throws: where shares are missing, or are not of one run.
  static func result(
    _ parts: [(source: String, result: LintResult)]
  ) throws(ShardMergeError) -> LintResult? {
    let shares = parts.compactMap { part in part.result.shard.map { (part.source, $0, part.result) }
    }
    guard let (first, kind, _) = shares.first else { return nil }
    if let whole = parts.first(where: { $0.result.shard == nil }) {
      throw .mixed(share: first, other: whole.source)
    }
    var byNumber: [Int: (source: String, result: LintResult)] = [:]
    for (source, shard, result) in shares {
      guard shard.dealt == kind.dealt, shard.count == kind.count else {
        throw .mixed(share: first, other: source)
      }
      if let other = byNumber[shard.number] {
        throw .twice(shard.text, other.source, source)
      }
      byNumber[shard.number] = (source, result)
    }
    let missing = (1...kind.count).filter { byNumber[$0] == nil }
    if !missing.isEmpty { throw .missing(missing.map { "\($0)/\(kind.count)" }) }
    return join(byNumber.sorted { $0.key < $1.key }.map(\.value.result))
  }

  private static func join(_ shares: [LintResult]) -> LintResult {
    var whole = LintResult(projects: [], rules: [], version: shares.last?.version ?? "")
    var trends: [Int: [TrendPoint]] = [:]
    var projects: [Int: ProjectReport] = [:]
    var rules: [String: RuleSummary] = [:]
    for share in shares {
      let trend = Dictionary(grouping: share.trend, by: \.project)
      for var project in share.projects {
        let index = project.place?.index ?? 0
        let unique = project.name
        project.name = project.place?.name ?? unique
        if let points = trend[unique] { trends[index] = points }
        projects[index] = projects[index].map { $0.joined(with: project) } ?? project
      }
      for rule in share.rules { rules[rule.id] = rule }
    }
    whole.rules = rules.values.sorted { $0.id.precedes(byBytes: $1.id) }
    let inOrder = projects.sorted { $0.key < $1.key }
    for (_, var project) in inOrder {
      project.place = nil
      whole.projects.append(project)
    }
    whole.nameUniquely(trends: inOrder.map { trends[$0.key] ?? [] })
    return whole
  }
}

extension ProjectReport {
  /// The same project as another share saw it.
  fileprivate func joined(with other: ProjectReport) -> ProjectReport {
    var project = self
    project.findings += other.findings
    if project.items.isEmpty { project.items = other.items }
    if project.notChecked.isEmpty { project.notChecked = other.notChecked }
    project.counts.documents += other.counts.documents
    project.counts.links += other.counts.links
    project.counts.suppressed += other.counts.suppressed
    project.counts.inBaseline += other.counts.inBaseline
    project.counts.unchanged += other.counts.unchanged
    return project
  }
}

/// Why shares make no whole.
package enum ShardMergeError: Error, Hashable, Sendable, CustomStringConvertible {
  case missing([String])
  case mixed(share: String, other: String)
  case twice(String, String, String)

  /// What happened, and what to do.
  package var description: String {
    switch self {
    case .missing(let shards):
      "The report of \(shards.count == 1 ? "shard" : "shards") \(shards.joined(separator: ", ")) is missing, "
        + "so its findings would be lost. Give the reports of all shards of the run."
    case .mixed(let share, let other):
      "'\(share)' is a shard of a run, but '\(other)' is not part of that run. Merge the shards of each run separately."
    case .twice(let shard, let one, let other):
      "'\(one)' and '\(other)' are both shard \(shard). Give each shard once."
    }
  }
}
