import Basics

/// How far a run is, in words.
///
///     1204 of 10000 pages, 12 %, 5.6 MB, 3 min left
package enum ProgressText {
  /// - Parameter first: how much was done when the clock started, and how many seconds ago that was.
  package static func write(
    _ count: Progress.Count, _ unit: String, since first: (done: Int, seconds: Double)?
  ) -> String {
    var parts = [
      "\(count.done) of \(count.total) \(unit)", "\(count.done * 100 / count.total) %",
    ]
    if count.bytes >= 100_000 { parts.append(megabytes(count.bytes)) }
    if let left = left(count, since: first) { parts.append(left) }
    return parts.joined(separator: ", ")
  }

  /// `5.6 MB`
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) MB" : "\(tenths / 10) MB"
  }

  /// `3 min left`; nil if it is too early to tell.
  private static func left(
    _ count: Progress.Count, since first: (done: Int, seconds: Double)?
  ) -> String? {
    guard let first, first.seconds >= 2, count.done > first.done else { return nil }
    let seconds = Int(
      first.seconds / Double(count.done - first.done) * Double(count.total - count.done))
    return switch seconds {
    case ..<1: nil
    case ..<90: "\(seconds) s left"
    case ..<5400: "\((seconds + 30) / 60) min left"
    default: "\((seconds + 1800) / 3600) h left"
    }
  }
}
