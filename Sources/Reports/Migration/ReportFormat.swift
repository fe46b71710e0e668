import Basics
import Markup

/// The formats of `--report FILE`, known by the file's suffix.
package enum ReportFormat: String, Hashable, Sendable, CaseIterable {
  case html
  case json
  case markdown = "md"

  /// - Throws: where the suffix is not known.
  package init(file: String) throws(Failure) {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last ?? file.utf8[...]
    let suffix = name.lastIndex(of: UInt8(ascii: ".")).map { name[name.index(after: $0)...] }
    guard let format = suffix.flatMap({ ReportFormat(rawValue: String($0)?.lowercased() ?? "") })
    else {
      let suffixes = ReportFormat.allCases.map { ".\($0.rawValue)" }
      let known =
        suffixes.dropLast().joined(separator: ", ")
        + suffixes.suffix(1).map { " and " + $0 }.joined()
      throw Failure(
        "The format of the report '\(file)' is unknown. Its name must end in one of \(known).")
    }
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
