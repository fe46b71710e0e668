import Links
import Markup
import Reports
import Stores

/// Writes the files that the target's reader wants beside the pages, and removes those of an earlier run that it wants no
/// more, unless somebody edited them.
struct CompanionStep {
  let target: Target
  let origin: WikiOrigin
  /// Files in DEST that are written by others.
  let foreign: Set<String>

  /// - Parameter written: all pages and attachments.
  func run(after written: Outcome, into output: OutputRun) -> Outcome {
    var outcome = Outcome()
    let taken = Set(written.manifest.pages.values).union(written.manifest.attachments.values)
      .union(foreign)
    for file in CompanionFiles.files(
      for: target, pages: written.listed, taken: taken, origin: origin)
    {
      outcome.companions.insert(file.path)
      do throws(SystemError) {
        let written = try output.write(file.bytes, to: file.path)
        outcome.record(written, to: file.path)
        if written.decision == .keepEdited { outcome.findings.append(.edited(file.path, page: "")) }
      } catch {
        outcome.findings.append(.notWritten(file.path, page: "", error))
      }
    }
    let new = Set(written.manifest.hashes.keys).union(outcome.manifest.hashes.keys)
    outcome.findings += removeOld(besides: new, from: output)
    return outcome
  }

  /// What the last run generated, and this one does not.
  private func removeOld(besides new: Set<String>, from output: OutputRun) -> [Finding] {
    if output.isDryRun { return [] }
    var findings: [Finding] = []
    let known = Set(output.old.pages.values).union(output.old.attachments.values)
      .union(output.old.vanished.keys)
    for path in output.old.hashes.keys.sorted() where !new.contains(path) && !known.contains(path) {
      guard let hash = (try? output.tree.existing(path))?.hash, hash == output.old.hash(of: path)
      else { continue }
      do throws(SystemError) { try output.tree.remove(path) } catch {
        findings.append(.notWritten(path, page: "", error))
      }
    }
    return findings
  }
}
