import Files
import Links
import Markup
import Reports
import Stores

/// Writes the files that the target's reader wants beside the pages, and removes those of an earlier run that it wants no
/// more, unless somebody edited them.
struct GeneratedFiles {
  let output: OutputRun
  let target: Target
  let origin: WikiOrigin
  /// Files in DEST that are written by others.
  let foreign: Set<String>

  /// - Returns: the paths that are there now.
  func run(
    _ steps: [PageStep.Result], _ documents: [PageEntry], into result: inout MigrationResult,
    _ manifest: inout Manifest
  ) -> Set<String> {
    var pages = steps.compactMap { step in
      step.report.output.map { ListedPage(name: step.report.page, path: $0, title: step.title) }
    }
    pages += documents.map { ListedPage(name: $0.name, path: $0.file, title: "") }
    let taken = Set(manifest.pages.values).union(manifest.attachments.values)
      .union(foreign)
    let files = TargetFiles.files(for: target, pages: pages, taken: taken, origin: origin)
    for file in files {
      do throws(SystemError) {
        let written = try output.write(file.bytes, to: file.path)
        manifest.hashes[file.path] = written.hash?.description
        if written.decision == .keepEdited { result.others.append(.edited(file.path, page: "")) }
      } catch {
        result.others.append(.notWritten(file.path, page: "", error))
      }
    }
    removeOld(manifest, &result)
    return Set(files.map(\.path))
  }

  /// What the last run generated, and this one does not.
  private func removeOld(_ manifest: Manifest, _ result: inout MigrationResult) {
    let known = Set(output.old.pages.values).union(output.old.attachments.values)
      .union(output.old.vanished.keys)
    for path in output.old.hashes.keys.sorted()
    where manifest.hashes[path] == nil && !known.contains(path) && !output.isDryRun {
      guard let hash = (try? output.tree.existing(path))?.hash, hash == output.old.hash(of: path)
      else { continue }
      do throws(SystemError) { try output.tree.remove(path) } catch {
        result.others.append(.notWritten(path, page: "", error))
      }
    }
  }
}
