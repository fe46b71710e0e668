import Stores

/// What is known of one project: its files, its documents, its history. Rules read this and nothing else.
package struct ProjectFacts: Sendable {
  /// Unique within one run: the folder's name, unless settings say another.
  package var name: String
  /// All files that were not left out, documents and others.
  package var files: ProjectFiles
  /// In the order of their paths.
  package var documents: [DocumentFacts]
  /// What is known of its history; nil: it is in no repository, or nobody asked.
  package var history: ProjectHistory?
  /// Sentences about what was not read, and why.
  package var notRead: [String]

  /// Plain data.
  package init(
    name: String, files: ProjectFiles, documents: [DocumentFacts],
    history: ProjectHistory? = nil, notRead: [String] = []
  ) {
    self.name = name
    self.files = files
    self.documents = documents
    self.history = history
    self.notRead = notRead
  }

  /// The document at a path.
  package func document(_ path: String) -> DocumentFacts? {
    let index = documents.partitionPoint { bytesPrecede($0.path, path) }
    return index < documents.count && documents[index].path == path ? documents[index] : nil
  }
}

/// The files of a project, found by path.
package struct ProjectFiles: Sendable {
  /// In the order of their paths' bytes.
  package let all: [TreeFile]
  private let tree: any FileTree
  private let places: [String: Int]

  /// All files of a tree, or some of them.
  package init(_ tree: any FileTree, _ files: [TreeFile]? = nil) {
    self.tree = tree
    let all = files ?? tree.files
    self.all = all
    places = Dictionary(
      all.indices.map { (all[$0].path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The file at exactly that path; nil: there is none, or it is a folder.
  package subscript(path: String) -> TreeFile? { places[path].map { all[$0] } }

  /// The bytes of a file; nil where there is none, or where it cannot be read.
  package func contents(of path: String) -> [UInt8]? {
    guard let file = self[path] else { return nil }
    do throws(SystemError) { return try tree.contents(of: file) } catch { return nil }
  }
}

/// The order of paths: by their bytes, the same everywhere.
func bytesPrecede(_ one: String, _ other: String) -> Bool {
  one.utf8.lexicographicallyPrecedes(other.utf8)
}
