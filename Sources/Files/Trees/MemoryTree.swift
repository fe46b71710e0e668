/// Files that are nowhere but in memory: the examples of rules, and tests.
package struct MemoryTree: FileTree {
  package let files: [TreeFile]
  private let texts: [String: [UInt8]]

  /// Paths from the root, and their bytes.
  package init(_ texts: [String: [UInt8]]) {
    self.texts = texts
    files = texts.map { TreeFile(path: $0.key, size: $0.value.count) }
      .sorted { $0.path.precedesInBytes($1.path) }
  }

  /// Never throws for a file of `files`.
  package func contents(of file: TreeFile) throws(SystemError) -> [UInt8] { texts[file.path] ?? [] }
}
