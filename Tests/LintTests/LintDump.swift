import Foundation
import Markup
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Git
@testable import Lint

/// Not a test: what the checks say of real folders, for whoever measures them.
///
///     TRACDOWN_LINT_DUMP="FOLDER FOLDER" swift test --filter LintDump
@Suite struct LintDump {
  @Test func dump() throws {
    guard let folders = ProcessEnvironment.value("TRACDOWN_LINT_DUMP") else { return }
    var text = ""
    for folder in folders.split(separator: " ") {
      let tree = try FolderTree(Path(String(folder)))
      let project = LintTestProject(tree)
      text +=
        "\(folder)\t# notRead \(project.facts.notRead) documents \(project.facts.documents.count)\n"
      for check in Checks.all {
        let output = project.output(check)
        for finding in output.findings {
          text +=
            "\(folder)\t\(finding.page)\t\(finding.source.start.line)\t\(finding.id)\t\(finding.message)\t\(finding.help)\t\(finding.fix.map { $0.replacement } ?? "-")\n"
        }
        text += "\(folder)\t# \(check) links \(output.links) \(output.notChecked)\n"
      }
    }
    try Data(text.utf8).write(
      to: URL(filePath: ProcessEnvironment.value("TRACDOWN_LINT_OUT") ?? "lint.tsv"))
  }
}
