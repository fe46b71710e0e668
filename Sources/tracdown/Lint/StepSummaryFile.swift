import Files
import Reports
import Stores

/// The file that GitHub Actions shows as a job's summary: annotations are few, so the full list goes there.
enum StepSummaryFile {
  /// Adds the list behind what other steps wrote; nothing where there is no such file.
  static func append(_ result: LintResult) throws {
    guard let path = ProcessEnvironment.value("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return }
    let file = try OutputFile(path)
    try file.write((try file.read() ?? []) + StepSummary.write(result))
  }
}
