import Basics

/// A file of a tree, before its contents are read.
package struct TreeFile: Hashable, Sendable {
  /// What a path names. A `module` is a submodule of git: a folder that another repository holds.
  package enum Kind: Hashable, Sendable { case file, link, module }

  /// From the root of the tree, parts between slashes: `docs/Install.md`. Bytes that are no UTF-8 are U+FFFD.
  package var path: String
  /// In bytes; of a link the length of what it points to.
  package var size: Int
  /// Links are not followed.
  package var kind: Kind

  /// Plain data.
  package init(path: String, size: Int, kind: Kind = .file) {
    self.path = path
    self.size = size
    self.kind = kind
  }
}

/// The files of a project at one moment: those of a folder, or of a commit. Nothing is read but what is asked for.
package protocol FileTree: Sendable {
  /// In the order of their paths' bytes; without folders, `.git`, and what the tree was told to leave out.
  var files: [TreeFile] { get }

  /// The bytes of one of `files`; of a link what it points to.
  ///
  /// - Throws: where it cannot be read, or is gone by now.
  func contents(of file: TreeFile) throws(SystemError) -> [UInt8]

  /// The first bytes of one of `files`, at most `count`.
  ///
  /// - Throws: where it cannot be read, or is gone by now.
  func beginning(of file: TreeFile, upTo count: Int) throws(SystemError) -> [UInt8]
}

extension FileTree {
  /// Of a tree that can only read whole files.
  package func beginning(of file: TreeFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    Array(try contents(of: file).prefix(count))
  }
}

/// Files that are nowhere but in memory: the examples of rules, and tests.
package struct MemoryTree: FileTree {
  /// In the order of their paths' bytes.
  package let files: [TreeFile]
  private let texts: [String: [UInt8]]

  /// Paths from the root, and their bytes.
  package init(_ texts: [String: [UInt8]]) {
    self.texts = texts
    files = texts.map { TreeFile(path: $0.key, size: $0.value.count) }
      .sorted { $0.path.precedes(byBytes: $1.path) }
  }

  /// Never throws for a file of `files`.
  package func contents(of file: TreeFile) throws(SystemError) -> [UInt8] { texts[file.path] ?? [] }
}
