import Basics
import Files
import Links
import Markup
import Reports
import Stores
import Targets

/// A file of the source that is Markdown already: kept as it is.
enum DocumentCopy {
  static func run(_ entry: PageEntry, into output: OutputRun) -> Outcome {
    var report = PageReport(
      page: entry.name, file: entry.file, output: entry.file, status: .markdown,
      findings: [Finding(.markdownKept(file: entry.file), page: entry.name)])
    var outcome = Outcome(listed: [ListedPage(name: entry.name, path: entry.file, title: "")])
    do throws(SystemError) {
      let written = try output.copy(entry.path, to: entry.file)
      outcome.record(written, to: entry.file, as: .page(entry.name))
      if written.decision == .keepEdited {
        report.status = .edited
        report.findings.append(Finding(.edited(file: entry.file), page: entry.name))
      }
    } catch {
      report.status = .failed
      report.output = nil
      report.findings.append(
        Finding(.notWritten(file: entry.file, reason: error.reason), page: entry.name))
    }
    outcome.pages = [report]
    return outcome
  }
}

/// Brings an attachment to its place, byte for byte.
enum AttachmentCopy {
  static func run(_ attachment: Attachment, among index: PageIndex, into output: OutputRun)
    -> Outcome
  {
    var outcome = Outcome()
    guard let file = index.path(of: attachment.key) else { return outcome }
    if let limit = index.target.limits.file, attachment.size > limit {
      outcome.findings.append(
        Finding(
          .tooLarge(file: file, bytes: attachment.size, limit: limit, site: index.target.title),
          page: attachment.key.page))
    }
    if !attachment.isOfSite, !index.hasPage(attachment.page),
      index.looseOwners.page(of: attachment.page) == nil
    {
      outcome.findings.append(
        Finding(.pageGone(file: attachment.name, copy: file), page: attachment.page))
    }
    do throws(SystemError) {
      let written = try output.copy(attachment.path, to: file)
      outcome.record(written, to: file, as: .attachment(attachment.key))
      if written.decision == .keepEdited {
        outcome.findings.append(Finding(.edited(file: file), page: attachment.key.page))
      }
    } catch {
      outcome.findings.append(
        Finding(.notWritten(file: file, reason: error.reason), page: attachment.key.page))
    }
    return outcome
  }
}

/// Writes the files that the target's reader wants next to the pages, and removes those of an earlier run that it wants no
/// more, unless somebody edited them.
struct CompanionStep {
  let target: Target
  let origin: WikiOrigin
  /// Files in DEST that are written by others.
  let foreign: Set<String>
  /// Threads to use at most.
  let jobs: Int

  /// - Parameter written: all pages and attachments.
  func run(after written: Outcome, into output: OutputRun) -> Outcome {
    let taken = Set(written.manifest.pages.values).union(written.manifest.attachments.values)
      .union(foreign)
    let files = CompanionFiles.files(
      for: target, pages: written.listed, taken: taken, origin: origin)
    var outcome = ConcurrentMap.reduce(
      files, jobs: jobs, into: Outcome(), { self.write($0, into: output) }, add: { $0 += $1 })
    let new = Set(written.manifest.hashes.keys).union(outcome.manifest.hashes.keys)
    outcome.findings += removeOld(besides: new, from: output)
    return outcome
  }

  private func write(_ file: CompanionFile, into output: OutputRun) -> Outcome {
    var outcome = Outcome()
    outcome.companions.insert(file.path)
    do throws(SystemError) {
      let written = try output.write(file.bytes, to: file.path)
      outcome.record(written, to: file.path)
      if written.decision == .keepEdited {
        outcome.findings.append(Finding(.edited(file: file.path)))
      }
    } catch {
      outcome.findings.append(Finding(.notWritten(file: file.path, reason: error.reason)))
    }
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
        findings.append(Finding(.notWritten(file: path, reason: error.reason)))
      }
    }
    return findings
  }
}

extension VanishedFile {
  /// Removes the file if that is asked for and nobody edited it; else says that it is still there.
  func leave(_ output: OutputRun, isPruned: Bool) -> Outcome {
    var outcome = Outcome()
    let isEdited = (try? output.tree.existing(file)).map {
      if case .file(let hash, _) = $0 { hash != output.old.hash(of: file) } else { false }
    }
    if isPruned, isEdited == false || output.force, !output.isDryRun {
      do throws(SystemError) {
        try output.tree.remove(file)
        outcome.counts.filesRemoved = 1
        return outcome
      } catch {
        outcome.findings.append(
          Finding(.notWritten(file: file, reason: error.reason), page: item.page))
      }
    }
    outcome.manifest.keep(self, from: output.old)
    outcome.findings.append(
      Finding(.vanished(file: file, isPruned: isPruned), page: item.page))
    return outcome
  }
}

/// The finished tree against itself: no relative link, fragment or image may be broken.
///
/// Links are resolved before they are written, so this finds faults of the program, not of the wiki.
enum TreeCheck {
  /// - Parameter others: files that no page of this run became.
  static func findings(
    _ outcome: Outcome, others: Set<String>, index: PageIndex, jobs: Int
  ) -> [Finding] {
    var leftOut: [String: String] = [:]
    var names: [String: String] = [:]
    for report in outcome.pages where report.status != .leftOut {
      if let output = report.output {
        names[output] = report.page
      } else if let file = index.path(ofPage: report.page) {
        leftOut[file] = report.page
      }
    }
    let check = LinkCheck(
      files: outcome.links, others: others.subtracting(outcome.links.keys), target: index.target)
    return check.deadLinks(jobs: jobs).map { dead in
      let name = names[dead.path] ?? dead.path
      if dead.reason == .file, let page = dead.file.flatMap({ leftOut[$0] }) {
        return Finding(.pageLeftOut(page, address: dead.address, in: dead.path), page: name)
      }
      let reason = dead.reason.rawValue
      return Finding(
        .outputLinkDead(address: dead.address, in: dead.path, reason: reason), page: name)
    }
  }
}
