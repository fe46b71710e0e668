/// The destination of a migration: a folder, or the commits of a branch. Files are identified by their path in it: `A/B.md`.
///
/// Can be used from several threads, as long as no two write the same file.
package protocol OutputTree: Sendable {
  /// What is at a path now, without following links.
  func existing(_ file: String) throws(SystemError) -> ExistingFile

  /// The same, faster if the file is likely to hold certain bytes: by its size, then by its bytes. Only a file that
  /// differs is hashed.
  ///
  /// - Parameters:
  ///   - bytes: what may be there.
  ///   - hash: that of `bytes`.
  func existing(_ file: String, like bytes: [UInt8], _ hash: ContentHash) throws(SystemError)
    -> ExistingFile

  /// The bytes of a file; nil where there is none.
  func read(_ file: String) throws(SystemError) -> [UInt8]?

  /// Writes a file in one step, and the folders on its way.
  func write(_ bytes: [UInt8], to file: String) throws(SystemError)

  /// The same where it is known what is there.
  ///
  /// - Parameter old: as `existing` said.
  func write(_ bytes: [UInt8], to file: String, over old: ExistingFile) throws(SystemError)

  /// Copies a file byte for byte.
  ///
  /// - Returns: the hash of what was copied.
  @discardableResult
  func copy(_ source: Path, to file: String) throws(SystemError) -> ContentHash

  /// Removes a file, and the folders that are empty then. One that is gone already is fine.
  func remove(_ file: String) throws(SystemError)
}

extension OutputTree {
  /// For trees that read a file whole anyway.
  package func existing(
    _ file: String, like bytes: [UInt8], _ hash: ContentHash
  ) throws(SystemError) -> ExistingFile { try existing(file) }

  /// Most trees do not need to know it.
  package func write(_ bytes: [UInt8], to file: String, over old: ExistingFile) throws(SystemError)
  {
    try write(bytes, to: file)
  }
}

/// What a path is at present.
package enum ExistingFile: Hashable, Sendable {
  case nothing
  case file(ContentHash, size: Int)
  /// A folder, a symbolic link or a device, here or on the way: no file may be written there.
  case other
}

extension ExistingFile {
  /// nil means no file.
  package var hash: ContentHash? { if case .file(let hash, _) = self { hash } else { nil } }

  /// In bytes; nil means no file.
  package var size: Int? { if case .file(_, let size) = self { size } else { nil } }
}

/// What happens to one file of DEST on a further run.
package enum WriteDecision: Hashable, Sendable {
  /// It is new, or as the last run left it and now different.
  case write
  /// It holds just these bytes.
  case unchanged
  /// Somebody edited it, or it was there before: it stays, with a finding `page-edited`.
  case keepEdited

  /// - Parameters:
  ///   - recorded: the hash that the manifest of the last run has.
  ///   - existing: the hash of the file now; nil if there is none.
  ///   - new: the hash of what would be written; nil if it is known to differ.
  ///   - force: edits are overwritten.
  package init(recorded: ContentHash?, existing: ContentHash?, new: ContentHash?, force: Bool) {
    if let new, existing == new {
      self = .unchanged
    } else if existing == nil || existing == recorded || force {
      self = .write
    } else {
      self = .keepEdited
    }
  }
}
