import Lint
import Markup
import Reports
import Stores

/// `--fix` and `--scaffold`: what was changed in the files, in words.
struct WorkspaceChanges {
  private(set) var message = ""

  /// Judges the projects of a request, and changes their files.
  ///
  /// - Throws: where the files cannot be read or written.
  init(_ request: LintRequest, isFixing: Bool, isScaffolding: Bool) throws {
    var outcome = try LintRun.run(request)
    let runs = try StagedFolders(outcome.workspaces.compactMap(\.root))
    message += runs.notes
    // What a killed run left is done now, so the files are others.
    if runs.hasFinishedOthers { outcome = try LintRun.run(request) }
    for (project, workspace) in zip(outcome.result.projects, outcome.workspaces) {
      guard let root = workspace.root, let folder = runs[root] else {
        message += "\(project.name): a commit cannot be changed. Lint the files themselves.\n"
        continue
      }
      if isFixing { fix(project, in: folder) }
      if isScaffolding { write(workspace.scaffolds, of: project, in: folder) }
    }
    for file in try runs.commit() {
      message += "Not changed: \(file): somebody changed it meanwhile.\n"
    }
  }

  private mutating func fix(_ project: ProjectReport, in folder: StagedFolder) {
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
    _ scaffolds: [Scaffold.File], of project: ProjectReport, in folder: StagedFolder
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
