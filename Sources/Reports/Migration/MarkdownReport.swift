import Basics
import Markup

/// The pages that a person must look at, neediest first, each with its findings; then pages with notes only,
/// and all kinds of findings with what they mean and what to do next.
///
///     ### [Net/Switches](Net/Switches.md)
///
///     - line 12 → [14](Net/Switches.md?plain=1#L14), `link-dead`: There is no page “Net/Old”.
package enum MarkdownReport {
  /// UTF-8 with a line end at its end.
  static func write(_ material: ReportMaterial) -> [UInt8] {
    let toLookAt = material.pages.toLookAt
    let notes = material.pages.withNotesOnly
    var text = "# \(material.summary.title)\n\n"
    for line in SummaryLines.all(material.summary) {
      let names = line.names.map { MarkdownText.codeSpan($0.onOneLine) }.joined(separator: ", ")
      text += "- **\(line.label)** \(line.value)\(names.isEmpty ? "" : ": " + names)\n"
    }
    text += "\n## Pages to look at\n\n"
    text += toLookAt.isEmpty ? "None.\n\n" : legend(toLookAt)
    for page in toLookAt {
      text += "### \(link(to: page, material))\n\n"
      if page.file != page.page { text += "Source: \(MarkdownText.codeSpan(page.file))\n\n" }
      text += list(Finding.sorted(page.findings.oncePerCause), on: page, material)
      if page.findings.isEmpty { text += "- \(status(page.status))\n" }
      text += "\n"
    }
    if !material.others.isEmpty {
      text += "## About the whole wiki\n\n"
      text += list(Finding.sorted(material.others), on: nil, material) + "\n"
    }
    if !notes.isEmpty {
      text += "## Pages with notes only\n\n"
      for page in notes { text += "- \(link(to: page, material)): \(counts(page))\n" }
      text += "\n"
    }
    return Array((text + causes(material) + kinds(material.summary)).utf8)
  }

  private static func legend(_ pages: [PageReport]) -> String {
    var text = "Those that need a person most come first."
    if pages.contains(where: {
      $0.findings.contains { $0.outputLine != nil && $0.source.isKnown }
    }) {
      text += " *Line 12 → 14* means line 12 of the Trac source and line 14 of the Markdown file."
    }
    return text + "\n\n"
  }

  private static func link(to page: PageReport, _ material: ReportMaterial) -> String {
    guard let output = page.output else { return escaped(page.page) }
    return "[\(escaped(page.page))](\(material.address(output)))"
  }

  /// - Parameter page: nil if the findings are about no single page.
  private static func list(
    _ findings: [Finding], on page: PageReport?, _ material: ReportMaterial
  ) -> String {
    FindingCluster.all(findings).map { cluster in
      let finding = cluster.finding
      var line = "- "
      if page == nil, !finding.page.isEmpty { line += "\(escaped(finding.page)), " }
      let places = cluster.places.compactMap { place($0, on: page, material) }
      let shown = places.prefix(mostPlaces).joined(separator: ", ")
      if !shown.isEmpty { line += (places.count == 1 ? "line " : "lines ") + shown }
      if places.count > mostPlaces { line += " and \(places.count - mostPlaces) more" }
      if !shown.isEmpty { line += ", " }
      line += "`\(finding.id)`\(mark(finding.severity)): \(escaped(finding.message))"
      if !finding.help.isEmpty { line += " \(escaped(finding.help))" }
      if !finding.candidates.isEmpty {
        line += " Near: \(finding.candidates.map(MarkdownText.codeSpan).joined(separator: ", "))."
      }
      return line + "\n"
    }.joined()
  }

  /// Places of equal findings that are named.
  private static let mostPlaces = 10

  /// `12 → [14](Net/Switches.md?plain=1#L14)`; nil if there is no line.
  private static func place(
    _ finding: Finding, on page: PageReport?, _ material: ReportMaterial
  ) -> String? {
    let source = finding.source.isKnown ? "\(finding.source.start.line)" : nil
    guard let output = page?.output, let number = finding.outputLine else { return source }
    // GitHub shows a Markdown file with its lines only so.
    let link = "[\(number)](\(material.address(output))?plain=1#L\(number))"
    return source.map { "\($0) → \(link)" } ?? link
  }

  /// Most findings listed are warnings; the others say what they are.
  private static func mark(_ severity: Severity) -> String {
    switch severity {
    case .error: " (**error**)"
    case .warning: ""
    case .info: " (note)"
    }
  }

  /// `3 look-dropped, 1 link-version`
  private static func counts(_ page: PageReport) -> String {
    Summary.FindingCount.counting(page.findings).map { "\($0.count) `\($0.id)`" }
      .joined(separator: ", ")
  }

  /// A line for each macro and processor that had to be kept.
  private static func causes(_ material: ReportMaterial) -> String {
    let causes = material.summary.causes
    guard !causes.isEmpty else { return "" }
    var text = "## Macros and processors\n\n"
    text += "| count | pages | kind | what | first |\n| ---: | ---: | --- | --- | --- |\n"
    for cause in causes {
      let line = cause.line.map { "?plain=1#L\($0)" } ?? ""
      let place =
        cause.output.map { "[\(escaped(cause.place))](\(material.address($0))\(line))" }
        ?? escaped(cause.place)
      text += "| \(cause.count) | \(cause.pages) | `\(cause.id)` "
      text += "| \(escaped(cause.message)) | \(place) |\n"
    }
    return text + "\n"
  }

  private static func kinds(_ summary: Summary) -> String {
    var text = "## Kinds of findings\n\n"
    if summary.findings.isEmpty { return text + "None.\n" }
    text += "| count | pages | severity | kind | what it means | what to do |\n"
    text += "| ---: | ---: | --- | --- | --- | --- |\n"
    for kind in summary.findings {
      let advice = FindingKind(rawValue: kind.id)
      text += "| \(kind.count) | \(kind.pages) | \(kind.severity.rawValue) | `\(kind.id)` "
      text +=
        "| \(escaped(advice?.meaning(on: summary.site) ?? "")) | \(escaped(advice?.next ?? "")) |\n"
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
    case .repaired: "Repaired."
    case .untouched: "Left as it is."
    }
  }

  /// The text as GitHub shows it, character by character and on one line; `@name` is code, so that nobody is mentioned.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.onOneLine.utf8)
    var result = ""
    var start = 0
    var index = 0
    while index < bytes.count {
      // In `team@example.org` nobody is mentioned.
      guard bytes[index] == UInt8(ascii: "@"), index == 0 || !isNamePart(bytes[index - 1]),
        case let end = bytes[(index + 1)...].firstIndex(where: { !isNamePart($0) }) ?? bytes.count,
        end > index + 1
      else {
        index += 1
        continue
      }
      result += MarkdownText.escaped(String(decoding: bytes[start..<index], as: UTF8.self))
      result += MarkdownText.codeSpan(String(decoding: bytes[index..<end], as: UTF8.self))
      (start, index) = (end, end)
    }
    return result + MarkdownText.escaped(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// Of the name of a person or a team: `@team/docs`.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "/")
  }
}
