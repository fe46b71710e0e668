import Basics
import Files
import Git
import Stores

/// The trees that a command changes, which can be several, named in several ways.
final class StagedFolders {
  private var runs: [Path: StagedFolder] = [:]

  /// - Throws: `RunError`: one of them cannot be written now.
  init(_ roots: [Path]) throws {
    for root in roots {
      let folder = root.resolved ?? root
      if runs[folder] == nil { runs[folder] = try StagedFolder(OutputFolder(root.text)) }
    }
  }

  /// The tree at a root that was given.
  subscript(root: Path) -> StagedFolder? { runs[root.resolved ?? root] }

  private var inOrder: [StagedFolder] { runs.sorted { $0.key < $1.key }.map(\.value) }

  /// What a user should know of the beginning; a line each, with its line end.
  var notes: String { inOrder.map(\.notes).joined() }

  /// Whether something was done that a killed run had left.
  var hasFinishedOthers: Bool { runs.values.contains { $0.finished > 0 } }

  /// Brings everything to its place.
  ///
  /// - Returns: files that somebody changed since they were read: they were left.
  func commit() throws -> [String] {
    try inOrder.flatMap { run in
      try run.commit().map { run.folder.path.appending($0).text }
    }
  }
}

/// Files that are changed in place must be such that git brings them back.
enum CleanFiles {
  /// - Parameters:
  ///   - repository: nil if the files are in none.
  ///   - prefix: their folder in it, with its slash.
  ///   - place: as typed.
  ///   - own: what killed runs of this program wrote, named from the folder.
  /// - Throws: where something is not committed, and what is in the way.
  static func check(
    in repository: GitRepository?, prefix: [UInt8], place: String, besides own: Set<Path>
  ) throws {
    guard let repository else {
      throw Failure(
        "'\(place)' is not in a git repository, so the changes cannot be undone. Make a copy and use --force, or review the changes with --diff first."
      )
    }
    let known = Set(own.map { Path(bytes: prefix + $0.bytes) })
    let waiting = try repository.uncommitted(in: prefix).filter { !known.contains(Path($0)) }
    if let first = waiting.first {
      let more = waiting.count > 1 ? " and \(waiting.count - 1) more" : ""
      throw Failure("\(first)\(more) is not committed. Commit or stash it first, or use --force.")
    }
  }
}
