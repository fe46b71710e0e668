import Basics
import Git
import Links
import Markup
import Stores

/// The commits of one run, and what they leave on the branch.
struct HistoryCommits {
  /// What migrations wrote, with all commits so far.
  var manifest: Manifest { files.manifest }
  private(set) var result = HistoryResult()
  private(set) var findings: [Finding] = []
  private let branch: HistoryBranch
  private let authors: Authors
  private let isDryRun: Bool
  private var files: HistoryFiles

  init(_ branch: HistoryBranch, _ authors: Authors, _ files: HistoryFiles, isDryRun: Bool) {
    self.branch = branch
    self.authors = authors
    self.files = files
    self.isDryRun = isDryRun
    result.branch = branch.name
  }

  /// Pages that are gone, or have another name.
  ///
  /// - Parameter seconds: of the branch's newest commit.
  mutating func add(_ moves: HistoryMoves, at seconds: Int?) throws {
    let author = Signature.tracdown(at: seconds ?? 0)
    for (old, new) in moves.renames {
      guard let changes = try files.rename(old, to: new) else { continue }
      try add(changes, by: author, HistoryMessage.rename(old, to: new))
    }
    for page in moves.deletions {
      guard let changes = try files.delete(page) else { continue }
      try add(changes, by: author, HistoryMessage.deletion(of: page))
    }
    try branch.publish()
    files.tree = try branch.output()
  }

  /// Versions and uploads.
  mutating func add(
    _ steps: [HistoryStep], as pages: HistoryPages, jobs: Int, _ progress: Progress
  ) throws {
    var rest = steps[...]
    while !rest.isEmpty {
      let batch = Array(rest.prefix(32 * jobs))
      rest = rest.dropFirst(batch.count)
      let texts = ConcurrentMap.map(batch, jobs: jobs) { step in
        let text = pages.text(of: step)
        progress.advance(bytes: text.bytes?.count ?? 0)
        return text
      }
      for (step, text) in zip(batch, texts) { try add(step, text) }
    }
    try branch.publish()
  }

  private mutating func add(_ step: HistoryStep, _ text: HistoryPages.Text) throws {
    findings += text.findings
    guard let path = text.path, let bytes = text.bytes,
      try files.accept(bytes, at: path, for: step)
    else { return }
    let change = TreeChange(path: Array(path.utf8), contents: bytes)
    guard change.isSafe else {
      findings.append(Finding(.notCommitted(file: path), page: step.page))
      return
    }
    switch step.change {
    case .versions(let versions):
      let last = versions.last
      try add(
        [change], by: authors.signature(of: last?.author ?? "", at: last?.seconds ?? 0),
        HistoryMessage.of(versions, comments: text.comments))
      result.versions += versions.count
    case .upload(let upload):
      try add(
        [change], by: authors.signature(of: upload.author, at: upload.seconds),
        HistoryMessage.of(upload))
      result.uploads += 1
    }
  }

  /// What only the whole wiki tells: links, indexes, the manifest.
  ///
  /// - Parameter output: what the migration made of the branch.
  mutating func add(_ output: CommitOutput, at seconds: Int, state: String) throws {
    for change in output.pending where !change.isSafe && change.contents != nil {
      findings.append(Finding(.notCommitted(file: String(decoding: change.path, as: UTF8.self))))
    }
    let pending = output.pending.filter(\.isSafe)
    guard !isDryRun, !pending.isEmpty else { return }
    try add(pending, by: .tracdown(at: seconds), HistoryMessage.end(state: state))
    try branch.publish()
  }

  private mutating func add(
    _ changes: [TreeChange], by author: Signature, _ message: String
  ) throws {
    result.commits += 1
    if !isDryRun { try branch.add(changes, by: author, message) }
  }
}

extension Signature {
  /// Of commits that nobody in Trac made. The same in each run, as a run that was killed must end as any other.
  fileprivate static func tracdown(at seconds: Int) -> Signature {
    Signature(name: "Tracdown", email: "tracdown@trac-host", seconds: seconds)
  }
}
