import Files
import Links
import Markup
import Reports
import Stores

/// A file of the source that is Markdown already: kept as it is.
struct DocumentCopy {
  let output: OutputRun

  func run(
    _ entry: PageEntry, into result: inout MigrationResult, _ manifest: inout Manifest
  ) {
    var report = PageReport(
      page: entry.name, file: entry.file, output: entry.file, status: .markdown,
      findings: [
        FindingKind.pageMarkdown.finding(
          page: entry.name, "\(entry.file) is Markdown already and was kept as it is.",
          help: "tracdown does not look at its links.")
      ])
    do throws(SystemError) {
      let written = try output.copy(entry.path, to: entry.file)
      manifest.pages[entry.name] = entry.file
      manifest.hashes[entry.file] = written.hash?.description
      switch written.decision {
      case .write: result.counts.pagesWritten += 1
      case .unchanged: result.counts.pagesUnchanged += 1
      case .keepEdited:
        report.status = .edited
        report.findings.append(.edited(entry.file, page: entry.name))
      }
    } catch {
      report.status = .failed
      report.output = nil
      report.findings.append(.notWritten(entry.file, page: entry.name, error))
    }
    result.pages.append(report)
  }
}
