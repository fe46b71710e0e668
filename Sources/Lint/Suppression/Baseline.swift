import Basics
import Files
import Markup
import Reports
import Settings
import Stores

/// Findings that were there when a team began to lint: they do not fail, new ones do. A JSON file that is kept in
/// git, one finding a line.
package struct Baseline: Hashable, Sendable {
  /// One finding that is known.
  package struct Entry: Hashable, Sendable {
    /// The project's path as it was given, its name if that is absolute; empty: the folder where the program ran.
    package var project: String
    package var rule: String
    /// From the project's root; empty: the project as a whole.
    package var file: String
    package var fingerprint: String
    /// For people who read the file; not compared.
    package var message: String

    /// Entries are the same if their keys are.
    fileprivate var key: [String] { [project, rule, file, fingerprint] }
  }

  /// In the order of the file.
  package var entries: [Entry]

  /// What an update changes.
  package struct Changes: Hashable, Sendable {
    package var added: [Entry]
    package var dropped: [Entry]
  }

  /// All findings of some projects.
  package init(_ projects: [ProjectReport]) {
    entries = projects.flatMap { project in
      project.findings.map { finding in
        Entry(
          project: Self.name(of: project), rule: finding.finding.id,
          file: finding.finding.page, fingerprint: finding.fingerprint,
          message: finding.finding.message)
      }
    }
    .sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// Stays the same on all machines.
  private static func name(of project: ProjectReport) -> String {
    project.path.utf8.first == UInt8(ascii: "/") ? project.name : project.path
  }

  /// Reads what `json` wrote.
  ///
  /// - Throws: where it is something else, with the line.
  package init(_ text: [UInt8], file: Path) throws(SettingsError) {
    entries = []
    let root: JSONValue
    do throws(JSONError) { root = try JSONValue(text) } catch {
      throw SettingsError(file: file.text, line: error.line, "\(error.message). \(Self.advice)")
    }
    guard case .object(let members) = root,
      case .array(let findings)? = members.first(where: { $0.key == "findings" })?.value
    else { throw SettingsError(file: file.text, Self.advice) }
    for case .object(let members) in findings {
      var entry = Entry(project: "", rule: "", file: "", fingerprint: "", message: "")
      for member in members {
        guard case .string(let text) = member.value else { continue }
        switch member.key {
        case "project": entry.project = text
        case "rule": entry.rule = text
        case "file": entry.file = text
        case "fingerprint": entry.fingerprint = text
        default: entry.message = text
        }
      }
      entries.append(entry)
    }
  }

  private static let advice = "This is not a baseline. Create one with --update-baseline."

  /// UTF-8, sorted, one finding a line.
  package var json: [UInt8] {
    var json = Array("{\"version\": 1, \"findings\": [".utf8)
    for (number, entry) in entries.enumerated() {
      json += (number == 0 ? "\n  {" : ",\n  {").utf8
      var fields = [("rule", entry.rule), ("file", entry.file), ("fingerprint", entry.fingerprint)]
      fields.append(("message", entry.message))
      if !entry.project.isEmpty { fields.insert(("project", entry.project), at: 0) }
      for (index, field) in fields.enumerated() {
        json += "\(index == 0 ? "" : ", ")\"\(field.0)\": ".utf8
        JSONText.append(field.1, to: &json)
      }
      json += "}".utf8
    }
    return json + "\n]}\n".utf8
  }

  /// What is new and what is gone, compared with an older one.
  package func changes(since old: Baseline) -> Changes {
    let before = Set(old.entries.map(\.key))
    let now = Set(entries.map(\.key))
    return Changes(
      added: entries.filter { !before.contains($0.key) },
      dropped: old.entries.filter { !now.contains($0.key) })
  }

  /// Takes the findings that are known out of a report, and counts them.
  package func hide(in project: inout ProjectReport) {
    let known = Set(entries.map(\.key))
    let name = Self.name(of: project)
    let all = project.findings.count
    project.findings.removeAll {
      known.contains([name, $0.finding.id, $0.finding.page, $0.fingerprint])
    }
    project.counts.inBaseline = all - project.findings.count
  }
}
