import Basics
import Markup

/// The formats of `tracdown report`, by the names that `--format` takes.
package enum GapFormat: String, OutputFormat {
  /// For people at a terminal.
  case text
  /// For a wiki page or a comment.
  case markdown
  /// One file for a browser.
  case html
  /// For programs; `tracdown report merge` reads it.
  case json
  /// A message of Slack's Block Kit.
  case slack
  /// An image for a README; in a file that ends in `.json` it is `shields`.
  case badge
  /// What shields.io makes a badge of.
  case shields
  /// For Prometheus: a scrape, or a push gateway.
  case openmetrics

  /// `badge:docs.json` is the endpoint of shields.io, `badge:docs.svg` an image.
  package func suited(to file: String) -> Self {
    self == .badge && file.lowercased().hasSuffix(".json") ? .shields : self
  }

  /// The whole report in UTF-8. The same input gives the same bytes: no clock, no absolute path.
  package func write(_ result: LintResult, _ options: ReportOptions = ReportOptions()) -> [UInt8] {
    switch self {
    case .text: GapText.write(result, options)
    case .markdown: GapMarkdown.write(result)
    case .html: GapHTML.write(result)
    case .json: ResultJSON.write(result)
    case .slack: GapSlack.write(result, options)
    case .badge: Badge(result).svg
    case .shields: Badge(result).endpoint
    case .openmetrics: GapOpenMetrics.write(result)
    }
  }
}

/// Why a file is not a report that can be merged.
package enum GapReportError: Error, Hashable, Sendable, CustomStringConvertible {
  case noJSON(JSONError)
  case noReport
  case otherVersion(Int)
  /// Where in the file, as in `projects[3].items[0].score`, and what is wrong there.
  case wrong(String, String)

  /// What happened and what to do; the caller names the file.
  package var description: String {
    switch self {
    case .noJSON(let error): "This is not valid JSON: \(error)."
    case .noReport:
      "This is not a tracdown report. Create one with `tracdown report --format json:FILE`."
    case .otherVersion(let version):
      "This report has format version \(version), but this program supports version \(JSONVersion.current). "
        + "Use the same version of tracdown in all jobs."
    case .wrong(let place, let message): "\(place): \(message)."
    }
  }
}
