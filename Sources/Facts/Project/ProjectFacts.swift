import Basics
import Files
import Stores

/// What is known of one project: its files, its documents, its history. Rules read this and nothing else.
///
/// All paths begin at the root of the repository (or of the folder that was given), also where the project is only a
/// folder of it: links between projects can be followed, and findings name files as the repository does.
package struct ProjectFacts: Sendable {
  /// Unique within one run: the folder's name, unless settings say another.
  package var name: String
  /// The project's folder with a slash at its end; empty: the project is all of the repository.
  package var folder: String
  /// All files of the repository that were not left out, documents and others.
  package var files: ProjectFiles
  /// The project's documents, which rules judge, in the order of their paths.
  package var documents: [DocumentFacts]
  /// All documents of the repository, in the order of their paths: what links may point to.
  package var allDocuments: [DocumentFacts]
  /// What is known of its history; nil if it is in no repository, or nobody asked.
  package var history: ProjectHistory?
  /// Sentences about what was not read, and why.
  package var notRead: [String]
  /// The sites that documents of the repository are made into.
  package var sites = DocumentationSites.none

  /// A project that is all of its repository.
  package init(
    name: String, files: ProjectFiles, documents: [DocumentFacts],
    history: ProjectHistory? = nil, notRead: [String] = []
  ) {
    self.name = name
    folder = ""
    self.files = files
    self.documents = documents
    allDocuments = documents
    self.history = history
    self.notRead = notRead
  }

  /// One folder of a repository as a project. A page of the folder's name next to it is its start page, as in Trac:
  /// `Radar.md` and `Radar/Install.md`.
  package func project(named name: String, folder: String) -> ProjectFacts {
    var project = self
    project.name = name
    project.folder = folder
    if folder.isEmpty {
      project.documents = allDocuments
      return project
    }
    let sibling = String(folder.dropLast()) + "."
    let siblings = allDocuments[allDocuments.range(beginning: sibling, \.path)].filter {
      !$0.path.utf8.dropFirst(sibling.utf8.count).contains(UInt8(ascii: "/"))
    }
    // The dot comes before the slash.
    project.documents = siblings + allDocuments[allDocuments.range(beginning: folder, \.path)]
    return project
  }

  /// The files in the project's folder, in the order of their paths' bytes.
  package var ownFiles: ArraySlice<TreeFile> { files.all(beginning: folder) }

  /// A path as seen from the project's folder; the start page next to the folder is its `README`.
  package func inner(_ path: String) -> String {
    guard !folder.isEmpty else { return path }
    if path.utf8.starts(with: folder.utf8) {
      return String(path.utf8.dropFirst(folder.utf8.count)) ?? path
    }
    let sibling = String(folder.dropLast()) + "."
    guard path.utf8.starts(with: sibling.utf8) else { return path }
    return "README." + path.dropFirst(sibling.count)
  }

  /// The document at a path of the repository.
  package func document(_ path: String) -> DocumentFacts? {
    index(ofDocument: path).map { allDocuments[$0] }
  }

  /// Its place among all documents.
  package func index(ofDocument path: String) -> Int? {
    let index = allDocuments.indices.partitionPoint {
      !allDocuments[$0].path.precedes(byBytes: path)
    }
    return index < allDocuments.count && allDocuments[index].path == path ? index : nil
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

  /// The file at exactly that path; nil if there is none, or it is a folder.
  package subscript(path: String) -> TreeFile? { places[path].map { all[$0] } }

  /// The files whose paths begin with those bytes, in their order.
  package func all(beginning prefix: String) -> ArraySlice<TreeFile> {
    all[all.range(beginning: prefix, \.path)]
  }

  /// The bytes of a file; nil where there is none, or where it cannot be read.
  package func contents(of path: String) -> [UInt8]? {
    guard let file = self[path] else { return nil }
    do throws(SystemError) { return try tree.contents(of: file) } catch { return nil }
  }

  /// The first bytes of a file, at most `count`; nil where there is none, or where it cannot be read.
  package func beginning(of path: String, upTo count: Int) -> [UInt8]? {
    guard let file = self[path] else { return nil }
    do throws(SystemError) { return try tree.beginning(of: file, upTo: count) } catch {
      return nil
    }
  }
}

/// What git knows of a project.
package struct ProjectHistory: Hashable, Sendable {
  /// A commit that counts as a change.
  package struct Change: Hashable, Sendable {
    /// Abbreviated.
    package var commit: String
    /// Seconds since 1970 (UTC): when it was written; of the last activity, when it was committed.
    package var time: Int
  }

  /// Commits to a file, or to what is in a folder.
  package struct CodeChanges: Hashable, Sendable {
    /// Of a folder with a slash at its end.
    package var path: String
    /// How many.
    package var commits: Int
  }

  /// History ends at a graft: when files last changed is not known.
  package var isShallow = false
  /// The last commit of the project, whatever it changed.
  package var lastActivity: Change?
  /// By path: the last commit that changed a document's words; commits that touch very many documents at once, or
  /// only blanks, do not count. Empty in a shallow clone.
  package var lastChanges: [String: Change] = [:]
  /// By document: the code that it links to or names, and how much of it changed since the document did.
  package var codeChanges: [String: [CodeChanges]] = [:]
  /// Sentences: what could not be found out, and why.
  package var limits: [String] = []
  /// Names of tags, newest first.
  package var tags: [String] = []
  /// The time of the newest tag's commit.
  package var lastTag: Int?
  /// The address of `origin`, without credentials.
  package var remote: String?

  /// Nothing known.
  package init() {}
}
