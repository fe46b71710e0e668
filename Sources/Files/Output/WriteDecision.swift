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
  ///   - existing: the hash of the file now; nil: there is none.
  ///   - new: the hash of what would be written.
  ///   - force: edits are overwritten.
  package init(recorded: ContentHash?, existing: ContentHash?, new: ContentHash, force: Bool) {
    if existing == new {
      self = .unchanged
    } else if existing == nil || existing == recorded || force {
      self = .write
    } else {
      self = .keepEdited
    }
  }
}
