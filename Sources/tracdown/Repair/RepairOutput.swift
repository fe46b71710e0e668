import Basics
import Files
import Git
import Markup
import Repair
import Reports
import Stores

/// Where the changes of a repair go: nowhere, to standard output as a difference, into the files, or into a commit.
final class RepairOutput {
  /// What the user asked for.
  enum Mode {
    case report, diff
    case write(isForced: Bool)
    case branch(String)
  }

  private enum Way {
    case none, diff
    case files(StagedFolder)
    case commit(String)
  }

  private let way: Way
  private let place: String
  private let repair: Repair
  private var changes: [TreeChange] = []

  /// - Parameter staged: where files are written to.
  /// - Throws: where the files may not be written.
  init(_ mode: Mode, _ repair: Repair, place: String, _ staged: StagedFolder?) throws {
    self.place = place
    self.repair = repair
    switch mode {
    case .report: way = .none
    case .diff: way = .diff
    case .write(let isForced):
      guard let staged else {
        throw Failure("'\(place)' is not a folder. Give the folder of the documents.")
      }
      if !isForced {
        try CleanFiles.check(
          in: repair.repository, prefix: repair.prefix, place: place,
          besides: staged.ownFiles().union([Path(RepairRecord.file)]))
      }
      way = .files(staged)
    case .branch(let branch):
      guard repair.repository != nil else {
        throw Failure(
          "'\(place)' is not in a git repository, which --git-branch requires. To change the files instead, use --write --force."
        )
      }
      way = .commit(branch)
    }
  }

  func take(_ file: FileChange) throws {
    switch way {
    case .none: break
    case .diff:
      try Console.output(
        UnifiedDiff.write(
          path: file.path, newPath: file.newPath, old: file.old, new: file.new))
    case .files(let folder):
      do throws(SystemError) {
        if file.newPath == file.path {
          try folder.replace(file.path, holding: file.old, with: file.new)
        } else {
          try folder.move(file.path, holding: file.old, to: file.newPath, with: file.new)
        }
      } catch {
        throw RunError.notBegun(tree: place, error)
      }
    case .commit:
      changes.append(TreeChange(path: repair.prefix + Array(file.newPath.utf8), contents: file.new))
      if file.newPath != file.path {
        changes.append(TreeChange(path: repair.prefix + Array(file.path.utf8), contents: nil))
      }
    }
  }

  /// What is left to do at the end, and what to tell.
  func finish(_ result: RepairResult, _ left: RepairLeft) throws -> String {
    switch way {
    case .none:
      return result.counts.changed > 0
        ? "\nNothing was written. To show the changes, use --diff; to make them, use --write.\n"
        : ""
    case .diff: return ""
    case .files(let folder):
      let message: String
      do throws(SystemError) { message = try left.keep(result, in: folder) } catch {
        throw RunError.notBegun(tree: place, error)
      }
      let kept = try folder.commit()
      return kept.isEmpty
        ? message : "\nChanged during the run, so left unchanged: \(kept.joined(separator: ", "))\n"
    case .commit(let branch): return try commit(to: branch, result)
    }
  }

  private func commit(to branch: String, _ result: RepairResult) throws -> String {
    guard let repository = repair.repository else { return "" }
    guard !changes.isEmpty else { return "\nNothing to do; no commit was made.\n" }
    let head = try repository.resolve("HEAD")
    guard let author = try repository.signature(at: ProcessEnvironment.unixTime) else {
      throw Failure("git has no author name. Set user.name and user.email, and run again.")
    }
    let counts = result.counts
    let message = """
      Finish the move from Trac to Markdown

      \(counts.changed) documents changed, \(counts.renamed) of them renamed.
      """
    let commit = try repository.write(
      changes, onto: head, author: author, committer: author, message: message)
    try repository.move(branch: branch, to: commit)
    return
      "\nCommitted to the branch \(branch) as \(commit.abbreviated); the files were not changed.\n"
  }
}

/// The findings that need a person, from one run of a repair to the next.
struct RepairLeft {
  private let folder: OutputFolder
  private let old: RepairRecord

  /// - Parameter place: the folder of the documents.
  init(_ place: String) {
    folder = OutputFolder(place)
    let bytes = (try? folder.read(RepairRecord.file)) ?? nil
    old = RepairRecord(reading: bytes ?? [])
  }

  /// Adds the findings that earlier runs kept, if the document has not changed since.
  func add(to result: inout RepairResult) {
    let known = Dictionary(
      old.entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    for index in result.pages.indices {
      let page = result.pages[index]
      guard page.status != .failed, let entry = known[page.file],
        (try? folder.existing(page.file))?.hash?.description == entry.hash
      else { continue }
      let told = Set(page.findings.map { $0.id + " " + $0.message })
      let kept = entry.findings.filter { !told.contains($0.id + " " + $0.message) }
      result.pages[index].findings += kept
      result.counts.kept += kept.count
    }
  }

  /// Keeps what needs a person now. The file is part of the run: it is moved with the documents.
  ///
  /// - Parameter result: after `add`.
  /// - Returns: the message to print.
  func keep(_ result: RepairResult, in staged: StagedFolder) throws(SystemError) -> String {
    var entries: [RepairRecord.Entry] = []
    for page in result.pages where page.isToLookAt && page.status != .failed {
      guard let file = page.output, let hash = try staged.existing(file).hash else { continue }
      entries.append(
        RepairRecord.Entry(
          file: file, hash: hash.description,
          findings: page.sortedFindings.filter { $0.severity >= .warning }))
    }
    if entries.isEmpty {
      if !old.entries.isEmpty { try staged.remove(RepairRecord.file) }
      return ""
    }
    let new = RepairRecord(entries)
    if new.write() != old.write() { try staged.write(new.write(), to: RepairRecord.file) }
    return
      "\nWhat needs a person is kept in \(RepairRecord.file): `repair` and `lint` list it until its document is edited.\n"
  }
}
