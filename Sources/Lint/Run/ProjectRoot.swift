import Facts
import Files
import Git
import Stores

/// A place that the command line names, opened: the files that are judged, and the repository that they are in.
///
/// Where the place is a folder of a repository, the whole repository is read: its documents link to others outside of
/// the folder, and findings name files as the repository does.
struct ProjectRoot {
  let tree: any FileTree
  /// Folders that were not entered.
  let leftOut: [String]
  /// nil: the place is in no repository, or git ignores it.
  let repository: GitRepository?
  /// The commit that is judged; nil: the files as they are, or nothing was committed yet.
  let commit: ObjectID?
  let isWorkingTree: Bool
  /// The place in the tree, with a slash at its end; empty: all of it.
  let folder: String
  /// The root of the tree.
  let path: Path

  /// - Parameter edits: contents of files, by the root of the tree, that are judged instead of their own.
  /// - Throws: where there is nothing to read, or no such commit.
  init(
    _ place: String, revision: String?, exclusions: Exclusions,
    edits: [Path: [String: [UInt8]]] = [:]
  ) throws {
    let path = Path(place)
    guard let status = try path.status() else {
      throw LintError("There is no '\(place)'. Name a folder or a repository.")
    }
    guard status.kind == .folder else {
      throw LintError(
        "'\(place)' is no folder. Name the folder of the project; --select and 'paths' choose from it."
      )
    }
    let repository = try GitRepository.discover(path)
    let prefix = repository?.prefix(of: path)
    if let repository, revision != nil || prefix == nil {
      let commit = try repository.resolve(revision ?? "HEAD")
      tree = try CommitTree(repository, at: commit)
      leftOut = []
      self.repository = repository
      self.commit = commit
      isWorkingTree = false
      folder = String(decoding: prefix ?? [], as: UTF8.self)
      self.path = repository.workingFolder ?? path
      return
    }
    if revision != nil {
      throw LintError("'\(place)' is in no git repository, so it has no commits: leave --rev out.")
    }
    var root = path
    var workingTree: WorkingTree?
    if let repository, let top = repository.workingFolder {
      // A folder that git ignores is judged by itself.
      if try WorkingTree(repository, folder: path) != nil {
        root = top
        workingTree = try WorkingTree(repository, folder: top)
      }
    }
    let files = try FolderTree(root, workingTree: workingTree, isLeftOut: exclusions.leavesOut)
    tree = edits[root].map { EditedTree(files, edits: $0) } ?? files
    leftOut = files.leftOut
    self.repository = workingTree == nil ? nil : repository
    commit = self.repository.flatMap { try? $0.resolve("HEAD") }
    isWorkingTree = true
    folder = workingTree == nil ? "" : String(decoding: prefix ?? [], as: UTF8.self)
    self.path = root
  }
}
