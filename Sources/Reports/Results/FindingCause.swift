import Basics
import Markup

/// A macro or processor that had to be kept, on all its pages: one line in the reports, whatever the number of its calls.
package struct FindingCause: Hashable, Sendable {
  /// The kind, as in `Finding`.
  package var id: String
  /// That of all its findings.
  package var severity: Severity
  /// What happened, in the words that all its findings have.
  package var message: String
  /// Findings.
  package var count = 0
  /// Pages that have at least one.
  package var pages = 0
  /// The first page by name that has it.
  package var page: String
  /// The file of that page; nil if there is none.
  package var output: String?
  /// Of that file, or of its source where the file's is not known.
  package var line: Int?

  private static let kinds = Set(
    [
      FindingKind.macroUnknown, .macroDynamic, .macroLinked, .processorUnknown,
    ].map(\.rawValue))

  /// Whether its findings say the same again and again.
  fileprivate static func isOne(_ finding: Finding) -> Bool { kinds.contains(finding.id) }

  /// The heaviest first, then the most frequent, of equal ones by their words.
  static func all(in pages: [PageReport]) -> [FindingCause] {
    var causes: [String: FindingCause] = [:]
    for page in pages.sortedByName {
      var seen: Set<String> = []
      for finding in page.sortedFindings where isOne(finding) {
        let key = finding.id + " " + finding.message
        var cause =
          causes[key]
          ?? FindingCause(
            id: finding.id, severity: finding.severity, message: finding.message, page: page.page,
            output: page.output, line: finding.outputLine ?? finding.lineOfSource)
        cause.count += 1
        if seen.insert(key).inserted { cause.pages += 1 }
        causes[key] = cause
      }
    }
    return causes.values.sorted {
      if $0.severity != $1.severity { return $0.severity > $1.severity }
      return $0.count != $1.count ? $0.count > $1.count : $0.message.precedes(byBytes: $1.message)
    }
  }

  /// `12 on 5 pages`
  var counts: String { "\(count) on \(pages.of("page"))" }

  /// Where it is first: `Net/Switches.md:14`.
  var place: String { (output ?? page) + (line.map { ":\($0)" } ?? "") }
}

extension Finding {
  fileprivate var lineOfSource: Int? { source.isKnown ? Int(source.start.line) : nil }
}

extension [Finding] {
  /// The findings of a page, those of one cause as one at the place of the first, with their number.
  var oncePerCause: [Finding] {
    var counts: [String: Int] = [:]
    for finding in self where FindingCause.isOne(finding) {
      counts[finding.id + finding.message, default: 0] += 1
    }
    guard counts.values.contains(where: { $0 > 1 }) else { return self }
    var told: Set<String> = []
    return Finding.sorted(self).compactMap { finding in
      let key = finding.id + finding.message
      guard FindingCause.isOne(finding), let count = counts[key], count > 1 else { return finding }
      guard told.insert(key).inserted else { return nil }
      var first = finding
      first.help =
        (first.help.isEmpty ? "" : first.help + " ") + "So it is \(count) times on this page."
      return first
    }
  }
}

/// Findings that say the same, at several places.
struct FindingCluster {
  /// The first.
  var finding: Finding
  /// All, in their order.
  var places: [Finding]

  /// Those of one page and cause as one, in the order of the first.
  static func all(_ findings: [Finding]) -> [FindingCluster] {
    var clusters: [FindingCluster] = []
    var known: [[String]: Int] = [:]
    for finding in findings {
      let key =
        [finding.page, finding.id, finding.severity.rawValue, finding.message, finding.help]
        + finding.candidates
      if let index = known[key] {
        clusters[index].places.append(finding)
      } else {
        known[key] = clusters.count
        clusters.append(FindingCluster(finding: finding, places: [finding]))
      }
    }
    return clusters
  }
}
