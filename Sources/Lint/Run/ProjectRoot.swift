import Basics
import Facts
import Files
import Git
import Markup
import Stores
import Targets

/// A place that the command line names, opened: the files that are judged, and the repository that they are in.
///
/// Where the place is a folder of a repository, the whole repository is read: its documents link to others outside of
/// the folder, and findings name files as the repository does.
struct ProjectRoot {
  let tree: any FileTree
  /// Folders that were not entered.
  let leftOut: [String]
  /// nil if the place is in no repository, or git ignores it.
  let repository: GitRepository?
  /// The commit that is judged; nil means the current files, or that nothing is committed yet.
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
      throw Failure("'\(place)' does not exist. Check the path.")
    }
    guard status.kind == .folder else {
      throw Failure(
        "'\(place)' is not a folder. Give the folder of the project; to choose rules or files, use --select or 'paths'."
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
      throw Failure("'\(place)' is not in a git repository, so it has no commits. Remove --rev.")
    }
    var root = path
    var workingTree: WorkingTree?
    if let repository, let top = repository.workingFolder {
      // A folder that git ignores is checked alone.
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

extension ProjectRoot {
  /// What git knows of each project, by its folder; empty: it knows nothing.
  ///
  /// - Parameter isWalking: whether all commits are to be visited, for the last changes of documents.
  func histories(
    of facts: ProjectFacts, _ folders: [String], isWalking: Bool
  ) throws -> [String: ProjectHistory] {
    guard let repository, let commit else { return [:] }
    let reader = try HistoryReader(repository, at: commit)
    if isWalking {
      return try reader.changes(facts, projects: folders, isWorkingTree: isWorkingTree)
    }
    let history = try reader.facts()
    return Dictionary(folders.map { ($0, history) }, uniquingKeysWith: { first, _ in first })
  }

  /// What changed since a commit.
  func changedFiles(since revision: String) throws -> ChangedFiles {
    guard let repository else {
      throw Failure("--changed-since needs a git repository; there is none at '\(path.text)'.")
    }
    return try repository.changedFiles(since: revision, to: isWorkingTree ? nil : commit)
  }
}

/// The folders of a repository that a pattern names as projects: `docs/*` are all folders in `docs`.
enum ProjectFolders {
  /// With a slash at their ends, in the order of their paths. `*` does not span slashes here.
  ///
  /// - Parameter paths: of all files.
  static func matching(_ pattern: String, in paths: some Sequence<String>) -> [String] {
    let parts = pattern.split(separator: "/").filter { $0 != "." }.map { ShellPattern(String($0)) }
    guard !parts.isEmpty else { return [] }
    var folders: Set<String> = []
    var last: Substring = ""
    for path in paths {
      let steps = path.split(
        separator: "/", maxSplits: parts.count, omittingEmptySubsequences: false)
      guard steps.count > parts.count, let end = steps[parts.count - 1].indices.last else {
        continue
      }
      let folder = path[...end]
      if folder == last { continue }
      last = folder
      if zip(parts, steps).allSatisfy({ $0.matches(String($1)) }) { folders.insert(folder + "/") }
    }
    return folders.sortedByBytes()
  }
}

/// Reads a place's documents: all but those that nobody of the project wrote.
struct FactsReader {
  var exclusions: Exclusions
  var jobs: Int
  /// The site that the user chose for the documents; nil means that their own settings decide.
  var target: Target?

  /// - Parameter folders: those that were not entered, for what is said of them.
  func read(_ tree: any FileTree, leftOut folders: [String] = []) -> ProjectFacts {
    var exclusions = exclusions
    exclusions.look(at: tree.files)
    let verdicts = exclusions.verdicts(on: tree.files)
    var judged: Set<String> = []
    var listed: [TreeFile] = []
    for (file, verdict) in zip(tree.files, verdicts) {
      switch verdict {
      case .judged:
        judged.insert(file.path)
        listed.append(file)
      case .onlyListed: listed.append(file)
      case .leftOut: continue
      }
    }
    var facts = ProjectFacts.read(
      tree: tree, listing: listed, name: "", jobs: jobs, target: target
    ) { judged.contains($0) }
    let summary = LeftOutSummary(
      zip(tree.files, verdicts).map { ($0, $1) }, notEntered: folders,
      isDocument: { DocumentFormat.of(path: $0) != nil })
    facts.notRead += summary.sentences
    return facts
  }
}

/// The files of a tree as they would be with other contents: for judging edits before they are made.
struct EditedTree: FileTree {
  let files: [TreeFile]
  private let base: any FileTree
  private let edits: [String: [UInt8]]

  /// - Parameter edits: the new contents, by path.
  init(_ base: any FileTree, edits: [String: [UInt8]]) {
    self.base = base
    self.edits = edits
    files = base.files.map { file in
      var file = file
      if let bytes = edits[file.path] { file.size = bytes.count }
      return file
    }
  }

  func contents(of file: TreeFile) throws(SystemError) -> [UInt8] {
    if let bytes = edits[file.path] { return bytes }
    return try base.contents(of: file)
  }

  func beginning(of file: TreeFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    if let bytes = edits[file.path] { return Array(bytes.prefix(count)) }
    return try base.beginning(of: file, upTo: count)
  }
}
