/// The files below a folder, as they are now.
package struct FolderTree: FileTree {
  package let files: [TreeFile]
  private let root: Path

  /// Lists the folder and what is in it; links are listed, not followed.
  ///
  /// - Parameter isLeftOut: asked for every path from the root, folders with a `/` at the end; a folder that is left
  ///   out is not opened.
  /// - Throws: where the folder itself cannot be listed; folders in it that cannot are left out.
  package init(_ root: Path, isLeftOut: (String) -> Bool = { _ in false }) throws(SystemError) {
    self.root = root
    var files: [TreeFile] = []
    let folder = try Descriptor.folder(root)
    try Self.list(folder, at: "", isLeftOut, &files)
    self.files = files.sorted { $0.path.precedesInBytes($1.path) }
  }

  private static func list(
    _ folder: borrowing Descriptor, at place: String, _ isLeftOut: (String) -> Bool,
    _ files: inout [TreeFile]
  ) throws(SystemError) {
    for (name, kind) in try folder.list() {
      let path = place + String(decoding: name, as: UTF8.self)
      switch kind {
      case .folder:
        if path == ".git" || path.hasSuffix("/.git") || isLeftOut(path + "/") { continue }
        do throws(SystemError) {
          try list(try folder.folder(named: name), at: path + "/", isLeftOut, &files)
        } catch {
          continue
        }
      case .file, .link:
        guard !isLeftOut(path), let status = try folder.status(of: name) else { continue }
        files.append(
          TreeFile(path: path, size: status.size, kind: kind == .link ? .link : .file))
      case .other: continue
      }
    }
  }

  package func contents(of file: TreeFile) throws(SystemError) -> [UInt8] {
    try Descriptor.file(root.appending(file.path), followingLinks: file.kind == .link).readAll()
  }

  package func beginning(of file: TreeFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    try Descriptor.file(root.appending(file.path), followingLinks: file.kind == .link)
      .readBytes(upTo: count)
  }
}
