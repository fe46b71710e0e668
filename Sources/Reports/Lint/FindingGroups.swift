import Basics
import Markup

/// Findings as people read them: those of one rule with one cause in a folder are on one line.
///
///     docs/
///       note  12 × Nothing leads to this page from where readers begin: a.md, b.md, c.md and 9 more.
///
/// Only reports for people group them. In machine formats, baselines and exit codes each finding stands for itself.
struct FindingGroup {
  /// So many places are named.
  static let mostPlaces = 3
  /// Fewer findings stand for themselves.
  private static let least = mostPlaces + 1

  /// By file and place; never empty.
  private(set) var findings: [LintFinding]

  /// - Parameter findings: by file and place.
  /// - Returns: by the file and the place of their first findings.
  static func all(of findings: [LintFinding]) -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var places: [Cause: [Int]] = [:]
    for (index, found) in findings.enumerated() {
      if let cause = Cause(found.finding) { places[cause, default: []].append(index) }
    }
    let many = places.values.filter { $0.count >= least }
    let members = Set(many.joined())
    let heads = Dictionary(
      many.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    for (index, found) in findings.enumerated() {
      if let head = heads[index] {
        groups.append(FindingGroup(findings: head.map { findings[$0] }))
      } else if !members.contains(index) {
        groups.append(FindingGroup(findings: [found]))
      }
    }
    return groups
  }

  /// Each finding by itself.
  static func single(_ findings: [LintFinding]) -> [FindingGroup] {
    findings.map { FindingGroup(findings: [$0]) }
  }

  var first: LintFinding { findings[0] }

  /// What the group is under: the file, or the folder with a slash at its end (`./` for the root); empty: the project
  /// as a whole.
  var page: String {
    let path = first.finding.page
    if findings.allSatisfy({ $0.finding.page == path }) { return path }
    return path.folder.isEmpty ? "./" : path.folder
  }

  /// `12 × Nothing leads to this page from where readers begin: a.md, b.md, c.md and 9 more.`; in one file `lines 3, 7, 9`.
  ///
  /// - Parameter write: how a format writes the name of a file.
  func sentence(_ write: (String) -> String) -> String {
    let shown = findings.prefix(Self.mostPlaces)
    let lines = shown.map { $0.finding.source.isKnown ? Int($0.finding.source.start.line) : 0 }
    let places =
      if page != first.finding.page {
        zip(shown, lines).map { found, line in
          let name = found.finding.page.fileName
          return write(line > 1 ? "\(name):\(line)" : name)
        }.joined(separator: ", ")
      } else {
        "lines " + lines.map { "\($0)" }.joined(separator: ", ")
      }
    return "\(findings.count) × \(message): \(places) and \(findings.count - shown.count) more."
  }

  /// What all say, without the period at its end: what differs is left out.
  private var message: String {
    var text = first.finding.message
    if findings.contains(where: { $0.finding.message != text }) {
      text = Cause.common(text, isKeepingMarks: true)
    }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// What all advise; empty: nothing, or each its own.
  var help: String {
    let help = first.finding.help
    return findings.allSatisfy { $0.finding.help == help } ? help : ""
  }
}

/// What findings of a folder have in common.
private struct Cause: Hashable {
  var rule: String
  var severity: Severity
  var folder: String
  var message: String

  /// Links and images are repaired one by one, each in its own way.
  private static let single = ["link-", "fragment-", "image-"]

  /// nil if such findings always stand for themselves.
  init?(_ finding: Finding) {
    guard !finding.page.isEmpty, !Self.single.contains(where: finding.id.hasPrefix) else {
      return nil
    }
    rule = finding.id
    severity = finding.severity
    folder = finding.page.folder
    message = Self.common(finding.message, isKeepingMarks: false)
  }

  /// A message without what it quotes; without marks also without its numbers.
  static func common(_ text: String, isKeepingMarks: Bool) -> String {
    var result = String.UnicodeScalarView()
    var closing: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let end = closing {
        if scalar == end {
          closing = nil
          if isKeepingMarks { result.append(contentsOf: "…\(end)".unicodeScalars) }
        }
        continue
      }
      switch scalar {
      case "“": closing = "”"
      // An apostrophe is not a quote.
      case "'" where result.last.map { $0 == " " || $0 == "(" } ?? true: closing = "'"
      case "0"..."9" where !isKeepingMarks: continue
      default: break
      }
      if isKeepingMarks || closing == nil { result.append(scalar) }
    }
    return String(result)
  }
}

extension String {
  /// `docs/` of `docs/a.md`; empty for a file at the root.
  fileprivate var folder: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[...$0]) } ?? ""
  }

  /// `a.md` of `docs/a.md`
  fileprivate var fileName: String { String(dropFirst(folder.count)) }
}
