import Files
import Git

/// A file of the project's web folder: `htdocs:images/logo.png`.
package struct SiteFile: Hashable, Sendable {
  /// From the folder, with slashes.
  package var name: String
  /// Where it is, to be opened.
  package var path: Path
  /// In bytes.
  package var size: Int
}

extension SiteFile {
  /// All files below a folder, by the bytes of their names; what is hidden, a link or cannot be listed is left out.
  static func all(in folder: Path) -> [SiteFile] {
    guard let tree = try? FolderTree(folder) else { return [] }
    return tree.files.filter { file in
      file.kind == .file && !file.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.map { SiteFile(name: $0.path, path: folder.appending($0.path), size: $0.size) }
  }
}
