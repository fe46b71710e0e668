import Markup

/// The pages that a person must look at, neediest first, each with its findings; then all kinds of findings
/// with what they mean and what to do next.
///
///     ### [Net/Switches](Net/Switches.md)
///
///     - line 12, `link-dead`: The page Net/Old does not exist. Did you mean Net/OldSwitches?
package enum MarkdownReport {
  /// UTF-8 with a line end at its end; `others` are findings about no single page.
  package static func write(_ pages: [PageReport], others: [Finding] = [], summary: Summary)
    -> [UInt8]
  {
    var text = summary.verification == nil ? "# Migration report\n\n" : "# Verification report\n\n"
    text += SummaryLines.all(summary).map { "- \($0.label): \($0.value)\n" }.joined()
    let toLookAt = pages.toLookAt
    text += "\n## Pages to look at\n\n"
    if toLookAt.isEmpty { text += "None.\n" }
    for page in toLookAt {
      text += "### \(heading(page))\n\n"
      if page.file != page.page { text += "Source: \(code(page.file))\n\n" }
      text += list(page.sortedFindings.filter { $0.severity >= .warning }, ofPage: true)
      let notes = page.sortedFindings.filter { $0.severity < .warning }
      if !notes.isEmpty { text += list(notes, ofPage: true) }
      if page.findings.isEmpty { text += "- \(status(page.status))\n" }
      text += "\n"
    }
    if !others.isEmpty {
      text += (toLookAt.isEmpty ? "\n" : "") + "## About the whole wiki\n\n"
      text += list(Finding.sorted(others), ofPage: false) + "\n"
    }
    text += (toLookAt.isEmpty && others.isEmpty ? "\n" : "") + kinds(summary)
    return Array(text.utf8)
  }

  private static func heading(_ page: PageReport) -> String {
    guard let output = page.output else { return escaped(page.page) }
    return "[\(escaped(page.page))](\(encoded(output)))"
  }

  private static func list(_ findings: [Finding], ofPage: Bool) -> String {
    findings.map { finding in
      var line = "- "
      if !ofPage, !finding.page.isEmpty { line += "\(escaped(finding.page)), " }
      if finding.source.isKnown { line += "line \(finding.source.start.line), " }
      line += "`\(finding.id)`: \(escaped(finding.message))"
      if !finding.help.isEmpty { line += " \(escaped(finding.help))" }
      if !finding.candidates.isEmpty {
        line += " Near: \(finding.candidates.map(code).joined(separator: ", "))."
      }
      return line + "\n"
    }.joined()
  }

  private static func kinds(_ summary: Summary) -> String {
    var text = "## Kinds of findings\n\n"
    if summary.findings.isEmpty { return text + "None.\n" }
    text += "| count | pages | severity | kind | what it means | what to do |\n"
    text += "| ---: | ---: | --- | --- | --- | --- |\n"
    for kind in summary.findings {
      let advice = FindingAdvice.of(kind.id)
      text += "| \(kind.count) | \(kind.pages) | \(kind.severity.rawValue) | `\(kind.id)` "
      text += "| \(escaped(advice?.meaning ?? "")) | \(escaped(advice?.next ?? "")) |\n"
    }
    return text
  }

  private static func status(_ status: PageReport.Status) -> String {
    switch status {
    case .failed: "Nothing could be written."
    case .notProved: "Written, but not proved."
    case .proved, .markdown, .edited, .leftOut: "Written."
    case .same: "It says what Trac's page says."
    case .different: "It differs from Trac's page."
    case .notCompared: "It was not compared."
    }
  }

  /// The text as GitHub shows it, character by character and on one line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result += " "
      case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "&", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as code, whatever backticks it holds.
  static func code(_ text: String) -> String {
    let text = text.replacing("\n", with: " ")
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let blank = text.first == "`" || text.last == "`" ? " " : ""
    return fence + blank + text + blank + fence
  }

  /// A path as a link's address (RFC 3986): what is neither unreserved nor `/` is percent-encoded.
  static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
