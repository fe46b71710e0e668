import Files
import Stores

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
