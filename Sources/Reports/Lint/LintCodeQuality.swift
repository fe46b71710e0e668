import Markup

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
