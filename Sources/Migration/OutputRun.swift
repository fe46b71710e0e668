import Links
import Markup
import Stores

/// What one run writes into DEST: safe to repeat, never over a person's edits.
struct OutputRun: Sendable {
  let tree: any OutputTree
  /// What the last run wrote.
  let old: Manifest
  /// Edits are overwritten.
  let force: Bool
  let isDryRun: Bool

  init(_ tree: any OutputTree, after old: Manifest, _ request: MigrateRequest) {
    self.tree = tree
    self.old = old
    force = request.force
    isDryRun = request.isDryRun
  }

  /// What became of one file.
  struct Written: Sendable {
    var decision: WriteDecision
    /// For the manifest; nil: nothing of ours stands there.
    var hash: ContentHash?
  }

  func write(_ bytes: [UInt8], to file: String) throws(SystemError) -> Written {
    let new = ContentHash(bytes)
    let decision = try decide(new, file)
    if decision == .write, !isDryRun { try tree.write(bytes, to: file) }
    return Written(decision: decision, hash: decision == .keepEdited ? old.hash(of: file) : new)
  }

  func copy(_ source: Path, to file: String) throws(SystemError) -> Written {
    let new = try ContentHash(of: Descriptor.file(source))
    let decision = try decide(new, file)
    if decision == .write, !isDryRun { try tree.copy(source, to: file) }
    return Written(decision: decision, hash: decision == .keepEdited ? old.hash(of: file) : new)
  }

  private func decide(_ new: ContentHash, _ file: String) throws(SystemError) -> WriteDecision {
    switch try tree.existing(file) {
    case .nothing:
      return WriteDecision(recorded: old.hash(of: file), existing: nil, new: new, force: force)
    case .file(let existing, _):
      return WriteDecision(recorded: old.hash(of: file), existing: existing, new: new, force: force)
    case .other: return .keepEdited
    }
  }
}

extension Finding {
  static func edited(_ file: String, page: String) -> Finding {
    FindingKind.pageEdited.finding(
      page: page, "\(file) was changed since the last run, or was there before; it was kept.",
      help: "--force overwrites it.")
  }

  static func notWritten(_ file: String, page: String, _ error: SystemError) -> Finding {
    FindingKind.notWritten.finding(
      page: page, "\(file) was not written: \(error.reason).",
      help: "Mend the cause and run again; everything else was migrated.")
  }
}
