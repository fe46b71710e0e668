import Stores

/// Files that are changed in place must be such that git brings them back.
enum CleanFiles {
  /// - Parameters:
  ///   - repository: nil: the files are in none.
  ///   - prefix: their folder in it, with its slash.
  ///   - place: as typed.
  /// - Throws: where something is not committed, and what is in the way.
  static func check(in repository: GitRepository?, prefix: [UInt8], place: String) throws {
    guard let repository else {
      throw Failure(
        "'\(place)' is in no git repository, so nothing could be taken back. Copy it, and give --force; or see --diff first."
      )
    }
    let waiting = try repository.uncommitted(in: prefix)
    if let first = waiting.first {
      let more = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
      throw Failure("\(first)\(more) is not committed. Commit or stash it first, or give --force.")
    }
  }
}
