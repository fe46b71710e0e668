import Files
import Git
import Stores

/// Files that are changed in place must be such that git brings them back.
enum CleanFiles {
  /// - Parameters:
  ///   - repository: nil: the files are in none.
  ///   - prefix: their folder in it, with its slash.
  ///   - place: as typed.
  ///   - own: what killed runs of this program wrote, named from the folder.
  /// - Throws: where something is not committed, and what is in the way.
  static func check(
    in repository: GitRepository?, prefix: [UInt8], place: String, besides own: Set<Path>
  ) throws {
    guard let repository else {
      throw Failure(
        "'\(place)' is in no git repository, so nothing could be taken back. Copy it, and give --force; or see --diff first."
      )
    }
    let known = Set(own.map { Path(bytes: prefix + $0.bytes) })
    let waiting = try repository.uncommitted(in: prefix).filter { !known.contains(Path($0)) }
    if let first = waiting.first {
      let more = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
      throw Failure("\(first)\(more) is not committed. Commit or stash it first, or give --force.")
    }
  }
}
