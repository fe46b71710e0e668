import Files
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
    let rounds = isFixing ? try FixRounds(request, outcome) { runs[$0] } : nil
    for (number, workspace) in outcome.workspaces.enumerated() {
      let project = outcome.result.projects[number]
      guard let root = workspace.root, let folder = runs[root] else {
        message += "\(project.name): a commit cannot be changed. Lint the files themselves.\n"
        continue
      }
      if let fixes = rounds?.fixes[number] { tell(fixes) }
      if isScaffolding { write(workspace.scaffolds, of: project, in: folder) }
    }
    for file in try runs.commit() {
      message += "Not changed: \(file): somebody changed it meanwhile.\n"
    }
  }

  private mutating func tell(_ fixes: LintFixes) {
    guard !fixes.mended.isEmpty || !fixes.left.isEmpty else {
      message += "Nothing to mend without a person.\n"
      return
    }
    let (mended, files) = (fixes.mended.count, fixes.changed.count)
    message +=
      "Mended \(mended) \(mended == 1 ? "finding" : "findings") in \(files) \(files == 1 ? "file" : "files"): \(fixes.changed.joined(separator: ", "))\n"
    for (finding, obstacle) in fixes.left {
      let reason = obstacle == .addsFinding ? " The fix would only move the fault." : ""
      message += "Not mended: \(finding.page): \(finding.message)\(reason)\n"
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
