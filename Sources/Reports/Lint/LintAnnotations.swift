import Basics
import Markup

/// Workflow commands of GitHub Actions, which it shows at the lines of a pull request. It drops what is more than ten
/// of a kind in a step without a word, so the heaviest are written, and the last of ten says how many more there are.
///
///     ::error file=README.md,line=12,col=5,endColumn=31,title=link-dead::There is no file setup.md.
enum GitHubAnnotations {
  /// GitHub's limit of each kind in a step.
  static let mostOfKind = 10

  /// The commands, then a line that sums up.
  static func write(_ result: LintResult) -> [UInt8] {
    let all = result.placedFindings
    var text = ""
    for severity in Severity.allCases.reversed() {
      let findings = all.filter { $0.finding.severity == severity }
      for (index, placed) in findings.prefix(mostOfKind).enumerated() {
        let more = findings.count - mostOfKind
        let isLast = index == mostOfKind - 1 && more > 0
        let rest = isLast ? " (\(more.of("more \(severity.word)")): see the step summary)" : ""
        text += command(placed, rest)
      }
    }
    return Array((text + LintSummary(result).text() + "\n").utf8)
  }

  private static func command(_ placed: PlacedFinding, _ rest: String) -> String {
    let name =
      switch placed.finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "notice"
      }
    let place = placed.place
    var properties = "file=\(property(placed.path)),line=\(place.line)"
    if place.endLine > place.line {
      properties += ",endLine=\(place.endLine)"
    } else if !place.isWholeLines {
      // GitHub knows columns only within one line.
      properties += ",col=\(place.column)"
      if let end = place.endColumn { properties += ",endColumn=\(end)" }
    }
    properties += ",title=\(property(placed.finding.id))"
    return "::\(name) \(properties)::\(data(placed.text + rest))\n"
  }

  /// What follows `::` goes on to the end of the line.
  private static func data(_ text: String) -> String { escape(text, alsoProperties: false) }

  private static func property(_ text: String) -> String { escape(text, alsoProperties: true) }

  private static func escape(_ text: String, alsoProperties: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result.append(contentsOf: "%25".unicodeScalars)
      case "\r": result.append(contentsOf: "%0D".unicodeScalars)
      case "\n": result.append(contentsOf: "%0A".unicodeScalars)
      case ":" where alsoProperties: result.append(contentsOf: "%3A".unicodeScalars)
      case "," where alsoProperties: result.append(contentsOf: "%2C".unicodeScalars)
      default:
        let isHarmful = scalar.properties.generalCategory == .control || scalar.turnsText
        result.append(isHarmful ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

/// GitLab's Code Quality report: an array, also of nothing. Of findings with the same fingerprint GitLab shows only the
/// first, so alike ones get a number.
///
///     [
///       {"description": "…", "check_name": "link-dead", "fingerprint": "…", "severity": "major", "location": {…}}
///     ]
enum LintCodeQuality {
  static func write(_ result: LintResult) -> [UInt8] {
    var seen: Set<String> = []
    return JSONLines.file(lines: result.placedFindings) { json, placed in
      json.entry("description", placed.text.isEmpty ? placed.finding.id : placed.text)
      json.entry("check_name", placed.finding.id)
      json.entry("fingerprint", fingerprint(of: placed, &seen))
      json.entry("severity", severity(placed.finding.severity))
      json.inline("location") { json in
        json.entry("path", placed.path)
        json.inline("lines") { json in
          json.entry("begin", placed.place.line)
          json.entry("end", placed.place.endLine)
        }
      }
    }
  }

  /// No two are alike in one file.
  private static func fingerprint(
    of placed: PlacedFinding, _ seen: inout Set<String>
  ) -> String {
    var number = placed.occurrence
    while true {
      let print = number == 1 ? placed.fingerprint : "\(placed.fingerprint)-\(number)"
      if seen.insert(print).inserted { return print }
      number += 1
    }
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
