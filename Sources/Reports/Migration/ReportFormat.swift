import Basics
import Markup

/// The formats of `--report FILE`, known by the file's suffix.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html
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

  /// The report in this format, in UTF-8, piece by piece: a page's text is needed only while its piece is made.
  /// The same input gives the same bytes: no clock, no absolute path.
  package func write<Failure: Error>(
    _ material: ReportMaterial, to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch self {
    case .json: try output(JSONReport.write(material))
    case .markdown: try output(MarkdownReport.write(material))
    case .html: try HTMLReport.write(material, to: output)
    }
  }

  /// The whole report at once.
  package func report(_ pages: [PageReport], others: [Finding] = [], summary: Summary) -> [UInt8] {
    var bytes: [UInt8] = []
    write(ReportMaterial(pages, others: others, summary: summary)) { bytes += $0 }
    return bytes
  }
}

/// A `--report` whose suffix says no format.
package struct UnknownReportFormat: Error, Hashable, Sendable, CustomStringConvertible {
  /// As given to `--report`.
  package var file: String

  /// Names the suffixes that are known.
  package var description: String {
    let suffixes = ReportFormat.allCases.map { ".\($0.rawValue)" }
    let known =
      suffixes.dropLast().joined(separator: ", ") + suffixes.suffix(1).map { " and " + $0 }.joined()
    return "The format of the report '\(file)' is not known. Its name must end in one of \(known)."
  }
}

/// What a report is made of.
package struct ReportMaterial: Sendable {
  /// In any order.
  package var pages: [PageReport]
  /// Findings about no single page.
  package var others: [Finding]
  /// Of all of them.
  package var summary: Summary
  /// The way from the report's folder to DEST, percent-encoded, ending in `/`; empty: the report lies in DEST.
  package var base: String
  /// The text of a page before and after; nil: there is none. Asked once a page, and only for pages shown.
  package var compare: @Sendable (PageReport) -> ComparedPage?

  /// By default without texts, and for a report that lies in DEST.
  package init(
    _ pages: [PageReport], others: [Finding] = [], summary: Summary, base: String = "",
    compare: @escaping @Sendable (PageReport) -> ComparedPage? = { _ in nil }
  ) {
    self.pages = pages
    self.others = others
    self.summary = summary
    self.base = base
    self.compare = compare
  }

  /// The address of a file in DEST, as seen from the report.
  func address(_ output: String) -> String { base + ReportMaterial.encoded(output.utf8) }

  /// A path as a link's address (RFC 3986): what is neither unreserved nor `/` is percent-encoded.
  package static func encoded(_ path: some Sequence<UInt8>) -> String {
    PercentCoding.encode(path) { "-./_~".utf8.contains($0) }
  }
}
