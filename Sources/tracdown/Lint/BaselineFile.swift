import Files
import Lint
import Reports
import Stores

/// The file of `--baseline`.
struct BaselineFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// - Throws: where there is none, or where it is something else.
  func read() throws -> Baseline {
    guard let text = try OutputFile(path).read() else {
      throw Failure("There is no baseline '\(path)'. Make it with --update-baseline.")
    }
    return try Baseline(text, file: Path(path))
  }

  /// Writes the findings of now.
  ///
  /// - Returns: what came and went, in words.
  func update(with result: LintResult) throws -> String {
    let file = try OutputFile(path)
    let old = try file.read().map { try Baseline($0, file: Path(path)) }
    let new = Baseline(result.projects)
    try file.write(new.json)
    let changes = new.changes(since: old ?? Baseline([]))
    var message =
      "\(path): \(new.entries.count) findings, \(changes.added.count) new, \(changes.dropped.count) gone.\n"
    for entry in changes.added.prefix(20) { message += "  + \(line(entry))\n" }
    if changes.added.count > 20 { message += "  + … and \(changes.added.count - 20) more\n" }
    for entry in changes.dropped.prefix(20) { message += "  - \(line(entry))\n" }
    if changes.dropped.count > 20 { message += "  - … and \(changes.dropped.count - 20) more\n" }
    return message
  }

  private func line(_ entry: Baseline.Entry) -> String {
    let place = [entry.project, entry.file].filter { !$0.isEmpty }.joined(separator: ": ")
    return "\(entry.rule)  \(place)"
  }
}
