/// Why a command that writes a tree cannot begin, or cannot end, with what to do next.
package enum RunError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Another process is writing the tree.
  case busy(tree: String)
  /// The folder of the run was left by a program that writes it in another way, or somebody changed it.
  case unknownJournal(tree: String)
  /// Nothing of the tree was changed.
  case notBegun(tree: String, SystemError)
  /// What was decided is written down, and could not be done to the end.
  case notFinished(tree: String, left: Int, SystemError)

  /// For a person: what happened, where, what to do next.
  package var description: String {
    switch self {
    case .busy(let tree):
      "Another run of tracdown is writing '\(tree)'. Wait until it is done, then run this again."
    case .unknownJournal(let tree):
      "'\(journal(tree))' was left by another version of tracdown, or is damaged. Run that version again, or delete "
        + "the folder '\(folder(tree))' to keep the files as they are."
    case .notBegun(let tree, let error):
      "\(error). Nothing in '\(tree)' was changed. \(advice(error))"
    case .notFinished(let tree, let left, let error):
      "\(error). \(left) \(left == 1 ? "file" : "files") of '\(tree)' \(left == 1 ? "is" : "are") not in place yet; "
        + "all others are whole. \(advice(error)) To leave them as they are, delete '\(folder(tree))' instead."
    }
  }

  private func folder(_ tree: String) -> String { Path(tree).appending(RunFolder.path).text }

  private func journal(_ tree: String) -> String {
    Path(tree).appending(RunFolder.path).appending("journal").text
  }

  private func advice(_ error: SystemError) -> String {
    (error.isOfWholeDisk
      ? "Make room on the disk, or see why it cannot be written," : "Check its permissions,")
      + " and run the same command again: it goes on from there."
  }
}
