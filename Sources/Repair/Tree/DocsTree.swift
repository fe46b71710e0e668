import Basics
import Facts
import Files
import Git
import Links
import Markup
import Stores

/// The tree that is repaired, as it is now: a folder, in a git repository or not.
struct DocsTree: Sendable {
  let root: Path
  /// nil means in no repository, or git ignores the folder.
  let repository: GitRepository?
  /// The folder in the repository, with its slash; empty: its root.
  let prefix: [UInt8]
  /// All files that links may point to, in the order of their paths.
  let files: [TreeFile]
  /// Those that are looked at; vendored and generated ones are not.
  let candidates: [TreeFile]
  private let tree: FolderTree

  init(_ place: String, paths: [String]) throws {
    let root = Path(place)
    self.root = root
    guard let status = try root.status() else {
      throw Failure("'\(place)' does not exist. Check the path.")
    }
    guard status.kind == .folder else {
      throw Failure("'\(place)' is not a folder. Give the folder that contains the document.")
    }
    let discovered = try GitRepository.discover(root)
    let exclusions = Exclusions(paths: paths)
    let working = try discovered.flatMap { try WorkingTree($0, folder: root) }
    if let discovered, discovered.workingFolder == nil {
      throw Failure(
        "'\(place)' is a bare repository. Clone it, and give the folder of the clone.")
    }
    let tree = try FolderTree(root, workingTree: working, isLeftOut: exclusions.leavesOut)
    self.tree = tree
    repository = working == nil ? nil : discovered
    prefix = working?.prefix ?? []
    let verdicts = exclusions.verdicts(on: tree.files)
    files = tree.files
    let judged = Array(zip(tree.files, verdicts))
    candidates = judged.filter { $0.0.kind == .file && $0.1 == .judged }.map(\.0)
  }

  func contents(of file: TreeFile) throws(SystemError) -> [UInt8] { try tree.contents(of: file) }

  func beginning(of file: TreeFile, upTo count: Int) -> [UInt8] {
    (try? tree.beginning(of: file, upTo: count)) ?? []
  }
}

/// Attachments that are where a migration or Trac put them: `attachments/Net/Switches/rack.png`.
enum TreeAttachments {
  /// Each with its path in the tree.
  static func find(in files: [TreeFile], pages: [String]) -> [AttachmentName: String] {
    let pages = Set(pages)
    var found: [AttachmentName: String] = [:]
    for file in files where file.kind == .file {
      guard let inner = inner(file.path) else { continue }
      let parts = inner.split(separator: "/").map { RelativeURL.decode($0) }
      guard parts.count > 1, let name = parts.last else { continue }
      let owner = parts.dropLast().joined(separator: "/")
      guard pages.contains(owner) else { continue }
      let key = AttachmentName(owner: owner, file: name)
      if found[key] == nil { found[key] = file.path }
    }
    return found
  }

  /// What follows the folder of the attachments; nil if the file is in none.
  private static func inner(_ path: String) -> Substring? {
    var rest = path[...]
    while let slash = rest.firstIndex(of: "/") {
      let folder = rest[..<slash].lowercased()
      rest = rest[rest.index(after: slash)...]
      if folder == "attachments" || folder == "raw-attachment" {
        return rest.hasPrefix("wiki/") ? rest.dropFirst(5) : rest
      }
    }
    return nil
  }
}
