import Markup
import Stores

/// The files of a source tree that are looked through: all but what git ignores and what version control keeps.
package struct SourceFiles: Sendable {
  /// In the order of their paths' bytes.
  package let files: [TreeFile]
  /// Paths begin there.
  package let root: Path
  /// nil: the tree is in none.
  package let repository: GitRepository?
  private let tree: FolderTree

  /// Folders of other version control systems; `FolderTree` knows that of git.
  private static let stores: Set = [".hg", ".svn", ".bzr", "CVS", "_darcs", ".jj"]

  /// - Parameters:
  ///   - place: a folder, or one file.
  ///   - docs: what a migration wrote: it has addresses of the old Trac on purpose.
  ///   - only: patterns of paths; none: all.
  /// - Throws: `SystemError`, `GitError`, `FindLinksError`.
  package init(
    _ place: String, docs: String?, only: [ShellPattern] = [], exclude: [ShellPattern] = []
  ) throws {
    let path = Path(place)
    guard let status = try path.status() else { throw FindLinksError.missing(place) }
    var name: String?
    if status.kind == .folder {
      root = path
    } else {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false)
      name = parts.last.map(String.init)
      let folder = parts.dropLast().joined(separator: "/")
      root = Path(parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
    }
    let root = root
    let docsFolder = docs.flatMap { Path($0).resolved }
    repository = try GitRepository.discover(root)
    let tree = try FolderTree(
      root, workingTree: try repository.flatMap { try WorkingTree($0, folder: root) }
    ) { path in
      if let name { return path != name }
      guard path.hasSuffix("/") else { return false }
      let folder = path.dropLast()
      if Self.stores.contains(folder.split(separator: "/").last.map(String.init) ?? "") {
        return true
      }
      return docsFolder != nil && root.appending(String(folder)).resolved == docsFolder
    }
    files = tree.files.filter { file in
      file.kind == .file && (only.isEmpty || only.contains { $0.matches(file.path) })
        && !exclude.contains { $0.matches(file.path) }
    }
    self.tree = tree
  }

  /// What of a file is not looked through.
  package enum Omission: Hashable, Sendable {
    case binary
    case tooLarge
    case utf16
    case unreadable(SystemError)
  }

  /// No source file is larger, and memory holds what it becomes, too.
  private static let largest = 100 << 20

  /// The text of a file.
  func text(of file: TreeFile) -> Result<[UInt8], OmittedFile> {
    func left(_ omission: Omission) -> Result<[UInt8], OmittedFile> {
      .failure(OmittedFile(path: file.path, omission: omission))
    }
    if file.size > Self.largest { return left(.tooLarge) }
    do throws(SystemError) {
      let bytes = try tree.contents(of: file)
      if BinaryDetection.isUTF16(bytes) { return left(.utf16) }
      if bytes.prefix(8000).contains(0) || BinaryDetection.isBinary(head: bytes) {
        return left(.binary)
      }
      return .success(bytes)
    } catch {
      return left(.unreadable(error))
    }
  }
}

/// A file that was not looked through.
package struct OmittedFile: Error, Hashable, Sendable {
  /// As `SourceFiles` names it.
  package var path: String
  package var omission: SourceFiles.Omission
}
