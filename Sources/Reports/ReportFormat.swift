import Markup

/// The formats of `--report FILE`, known by the file's suffix.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case json
  case markdown = "md"

  /// - Throws: where the suffix is not known.
  package init(file: String) throws(UnknownReportFormat) {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
    let suffix = name.lastIndex(of: UInt8(ascii: ".")).map { name[name.index(after: $0)...] }
    guard let format = suffix.flatMap({ ReportFormat(rawValue: String($0)?.lowercased() ?? "") })
    else { throw UnknownReportFormat(file: file) }
    self = format
  }

  /// The report in this format, in UTF-8. The same input gives the same bytes: no clock, no absolute path.
  package func report(_ pages: [PageReport], others: [Finding] = [], summary: Summary) -> [UInt8] {
    switch self {
    case .json: JSONReport.write(pages, others: others, summary: summary)
    case .markdown: MarkdownReport.write(pages, others: others, summary: summary)
    }
  }
}

/// A `--report` whose suffix says no format.
package struct UnknownReportFormat: Error, Hashable, Sendable, CustomStringConvertible {
  /// As given to `--report`.
  package var file: String

  /// Names the suffixes that are known.
  package var description: String {
    let known = ReportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: " and ")
    return "The format of the report '\(file)' is not known. Its name must end in one of \(known)."
  }
}
