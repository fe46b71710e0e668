import Lint
import Markup
import Reports
import Stores

/// `--fix` and `--scaffold`: what was changed in the files, in words.
struct WorkspaceChanges {
  private(set) var message = ""

  init(_ outcome: LintOutcome, isFixing: Bool, isScaffolding: Bool) {
    for (project, workspace) in zip(outcome.result.projects, outcome.workspaces) {
      guard let root = workspace.root else {
        message += "\(project.name): a commit cannot be changed. Lint the files themselves.\n"
        continue
      }
      let folder = OutputFolder(root.text)
      if isFixing { fix(project, in: folder) }
      if isScaffolding { write(workspace.scaffolds, of: project, in: folder) }
    }
  }

  private mutating func fix(_ project: ProjectReport, in folder: OutputFolder) {
    let fixes = LintFixes.apply(project.findings.map(\.finding), in: folder)
    guard !fixes.mended.isEmpty || !fixes.left.isEmpty else {
      message += "Nothing to mend without a person.\n"
      return
    }
    let (mended, files) = (fixes.mended.count, fixes.changed.count)
    message +=
      "Mended \(mended) \(mended == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files"): \(fixes.changed.joined(separator: ", "))\n"
    for (finding, _) in fixes.left {
      message += "Not mended: \(finding.page): \(finding.message)\n"
    }
  }

  private mutating func write(
    _ scaffolds: [Scaffold.File], of project: ProjectReport, in folder: OutputFolder
  ) {
    if scaffolds.isEmpty { message += "No document is missing, so none was begun.\n" }
    for file in scaffolds {
      do throws(SystemError) {
        guard case .nothing = try folder.existing(file.path) else { continue }
        try folder.write(Array(file.text.utf8), to: file.path)
        message += "Begun: \(file.path). Answer its questions, and remove the marks.\n"
      } catch {
        message += "Not begun: \(file.path): \(error)\n"
      }
    }
  }
}
