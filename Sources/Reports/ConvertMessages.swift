import Basics
import Markup

/// Findings as compilers print them, one a line: `Net/Switches:12: warning: No page Net/Old. [link-dead]`.
package enum ConvertMessages {
  /// - Parameter name: stands in for a finding's page where it has none: the file's name, or `-`.
  package static func write(_ findings: [Finding], name: String, isColored: Bool) -> String {
    let style = ConsoleStyle(isColored: isColored)
    return Finding.sorted(findings).map { finding in
      let page = finding.page.isEmpty ? name : finding.page
      let place = finding.source.isKnown ? "\(page):\(finding.source.start.line)" : page
      var message = finding.message
      if !finding.help.isEmpty { message += " \(finding.help)" }
      if !finding.candidates.isEmpty {
        message += " Near: \(finding.candidates.joined(separator: ", "))."
      }
      let severity = style.severity(finding.severity, "\(finding.severity.rawValue):")
      var mark = finding.id
      if let line = finding.outputLine { mark += ", line \(line) of the Markdown" }
      return "\(place.onOneLine): \(severity) \(message.onOneLine) \(style.dim("[\(mark)]"))\n"
    }.joined()
  }
}
