import Basics
import Markup

/// Why a file is no report that can be merged.
package enum GapReportError: Error, Hashable, Sendable, CustomStringConvertible {
  case noJSON(JSONError)
  case noReport
  case otherVersion(Int)
  /// Where in the file, as in `projects[3].items[0].score`, and what is wrong there.
  case wrong(String, String)

  /// What happened and what to do; the caller names the file.
  package var description: String {
    switch self {
    case .noJSON(let error): "This is no JSON: \(error)."
    case .noReport:
      "This is no report of tracdown. Make one with `tracdown report --format json:FILE`."
    case .otherVersion(let version):
      "This report has version \(version) of the format, this program knows \(JSONVersion.current). "
        + "Use the same version of tracdown in all jobs."
    case .wrong(let place, let message): "\(place): \(message)."
    }
  }
}
