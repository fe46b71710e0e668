import ArgumentParser
import Markup
import Reports

/// How a run ends: the exit code, and the last line of its messages, which gives the reason.
///
///     Exit code 1: 3 errors, 71 warnings (--fail-on warning).
struct ExitLine {
  private let code: Int32
  private let reason: String

  /// If only the severities of findings count.
  init(_ level: FailLevel, _ severities: [Severity: Int]) {
    let worst = severities.filter { $0.value > 0 }.keys.max()
    code = level.isReached(by: worst) ? 1 : 0
    let counted = Severity.allCases.reversed().filter { level.isReached(by: $0) }
    let parts = counted.compactMap { severity -> String? in
      let count = severities[severity, default: 0]
      return count == 0 ? nil : "\(count) \(severity.word)\(count == 1 ? "" : "s")"
    }
    let none =
      counted.isEmpty
      ? "findings are ignored"
      : "no " + counted.map { "\($0.word)s" }.joined(separator: counted.count > 2 ? ", " : " or ")
    reason =
      (parts.isEmpty ? none : parts.joined(separator: ", ")) + " (--fail-on \(level.rawValue))"
  }

  /// The same by the names of the severities.
  init(_ level: FailLevel, named counts: [String: Int]) {
    self.init(
      level,
      counts.reduce(into: [:]) { counts, entry in
        if let severity = Severity(rawValue: entry.key) { counts[severity] = entry.value }
      })
  }

  /// If something else decides.
  init(code: Int32, _ reason: String) {
    self.code = code
    self.reason = reason
  }

  /// Prints the line, and throws the code unless it is 0.
  ///
  /// - Parameter isTerse: print the line only if the code is not 0.
  /// - Throws: `ExitCode`.
  func end(isQuiet: Bool, isTerse: Bool = false) throws {
    if !isQuiet, !isTerse || code != 0 { Console.message("Exit code \(code): \(reason).\n") }
    if code != 0 { throw ExitCode(code) }
  }
}

extension LintResult {
  /// How many findings of each severity there are, with those of the checklist.
  var severities: [Severity: Int] {
    projects.flatMap(\.findings).reduce(into: [:]) { $0[$1.finding.severity, default: 0] += 1 }
  }
}
