import Basics
import Markup

/// The end of a migration on the terminal.
///
///     Pages        390 in the source, 390 written
///     Proved       389 proved to say the same, 1 not
package enum ConsoleSummary {
  /// - Parameters:
  ///   - isColored: with ANSI colors (ECMA-48, SGR).
  ///   - width: columns of the terminal; nil if lines are as long as they are.
  ///   - place: the address of DEST, for links that terminals open; nil means no links.
  package static func write(
    _ summary: Summary, isColored: Bool, width: Int? = nil, place root: String? = nil
  ) -> String {
    let style = ConsoleStyle(isColored: isColored)
    var text = ""
    let lines = SummaryLines.all(summary)
    let column = max(13, (lines.map(\.label.utf8.count).max() ?? 0) + 2)
    for line in lines {
      let label = padded(line.label, to: column)
      let names =
        line.names.isEmpty ? "" : ": " + line.names.map(\.onOneLine).joined(separator: ", ")
      let value = line.value + names
      let shown = style.bold(label) + (line.isBad ? style.yellow(value) : value)
      text += shown.folded(to: width, indent: column) + "\n"
    }
    if let seconds = summary.seconds {
      text += style.bold(padded("Seconds", to: column)) + decimal(seconds) + "\n"
    }
    text += kinds(summary, style, width)
    text += causes(summary, style, width)
    if !summary.neediest.isEmpty {
      let (shown, all) = (summary.neediest.count, summary.pagesToLookAt)
      let counts = shown < all ? ": \(shown) of \(all.of("page"))" : ""
      text += "\n" + style.bold("Look at these first" + counts) + "\n"
      for page in summary.neediest {
        var line = "  \(page.page.onOneLine)  \(style.dim(reasons(of: page)))"
        if let place = place(of: page) {
          let file = root.map { $0 + ReportMaterial.encoded((page.output ?? "").utf8) }
          line += "  " + style.link(place.onOneLine, to: file)
        }
        text += line.folded(to: width, indent: 4) + "\n"
      }
    }
    if summary.isDryRun, summary.repair == nil { text += "\nNothing was written: --dry-run.\n" }
    return text
  }

  /// A line for each kind of finding that a person must check; the heading has their sum.
  private static func kinds(_ summary: Summary, _ style: ConsoleStyle, _ width: Int?) -> String {
    let kinds = summary.findings.filter { $0.severity >= .warning }
    guard !kinds.isEmpty else { return "" }
    let total = kinds.reduce(0) { $0 + $1.count }
    let kept = summary.repair?.kept ?? 0
    let earlier = kept > 0 ? ", \(kept) of them kept from an earlier run" : ""
    var text = "\n" + style.bold("Why to look: \(total.of("finding"))\(earlier)") + "\n"
    let digits = kinds.map { "\($0.count)".utf8.count }.max() ?? 0
    let names = kinds.map { $0.id.utf8.count }.max() ?? 0
    for reason in kinds {
      let number = "\(reason.count)"
      var line = String(repeating: " ", count: 2 + digits - number.utf8.count) + number + "  "
      line += style.severity(reason.severity, padded(reason.id, to: names + 2))
      line += FindingKind(rawValue: reason.id)?.meaning(on: summary.site) ?? ""
      text += line.folded(to: width, indent: digits + names + 6) + "\n"
    }
    return text
  }

  /// The most lines about macros and processors.
  private static let mostCauses = 10

  /// A line for each macro and processor that had to be kept.
  private static func causes(_ summary: Summary, _ style: ConsoleStyle, _ width: Int?) -> String {
    let causes = summary.causes.filter { $0.severity >= .warning }
    guard !causes.isEmpty else { return "" }
    var text = "\n" + style.bold("Macros and processors") + "\n"
    let shown = causes.prefix(mostCauses)
    let counts = shown.map(\.counts.utf8.count).max() ?? 0
    for cause in shown {
      let line = "  \(padded(cause.counts, to: counts))  \(cause.message.onOneLine)"
      text += "\(line)  \(style.dim(cause.place.onOneLine))".folded(to: width, indent: counts + 4)
      text += "\n"
    }
    if causes.count > shown.count {
      text +=
        "  and \(causes.count - shown.count) more: see the report, or tracdown explain --macros\n"
    }
    return text
  }

  /// `3 link-dead, 1 image-missing`
  private static func reasons(of page: PageReport) -> String {
    let counts = Summary.FindingCount.all(in: [page], others: [])
      .filter { $0.severity >= .warning }
    if counts.isEmpty { return page.status.rawValue }
    return counts.map { "\($0.count) \($0.id)" }.joined(separator: ", ")
  }

  /// The first line to look at, in the form that editors open: `Net/Switches.md:14`
  private static func place(of page: PageReport) -> String? {
    guard let output = page.output, let line = page.lineToBegin else { return nil }
    return "\(output):\(line)"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }

  /// With two digits after the point.
  static func decimal(_ seconds: Double) -> String {
    let hundredths = Int((max(0, seconds) * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

/// Findings as compilers print them, one per line: `Net/Switches:12: warning: No page Net/Old. [link-dead]`.
package enum ConvertMessages {
  /// - Parameter name: replaces a finding's page if it has none: the file's name, or `-`.
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
