import Links
import Markup
import Reports
import Stores

/// A file of the source that is Markdown already: kept as it is.
enum DocumentCopy {
  static func run(_ entry: PageEntry, into output: OutputRun) -> Outcome {
    var report = PageReport(
      page: entry.name, file: entry.file, output: entry.file, status: .markdown,
      findings: [
        FindingKind.pageMarkdown.finding(
          page: entry.name, "\(entry.file) is Markdown already and was kept as it is.",
          help: "tracdown does not look at its links.")
      ])
    var outcome = Outcome(listed: [ListedPage(name: entry.name, path: entry.file, title: "")])
    do throws(SystemError) {
      let written = try output.copy(entry.path, to: entry.file)
      outcome.record(written, to: entry.file, as: .page(entry.name))
      if written.decision == .keepEdited {
        report.status = .edited
        report.findings.append(.edited(entry.file, page: entry.name))
      }
    } catch {
      report.status = .failed
      report.output = nil
      report.findings.append(.notWritten(entry.file, page: entry.name, error))
    }
    outcome.pages = [report]
    return outcome
  }
}
