import Basics
import Files
import Links

/// Which documents lead to which, by their links: `[Set up](docs/)` leads to `docs/README.md`.
struct DocumentGraph {
  /// By path: the paths of the documents that it links to.
  private(set) var links: [String: Set<String>] = [:]
  private let project: ProjectFacts

  init(_ project: ProjectFacts) {
    self.project = project
    for document in project.allDocuments {
      var targets: Set<String> = []
      for link in document.links where link.kind != .image {
        if let target = target(of: link, in: document) { targets.insert(target) }
      }
      targets.remove(document.path)
      links[document.path] = targets
    }
  }

  /// All documents that a chain of links leads to, those at its beginning included.
  func reached(from starts: [String]) -> Set<String> {
    var reached = Set(starts)
    var open = starts
    while let path = open.popLast() {
      for target in links[path] ?? [] where reached.insert(target).inserted { open.append(target) }
    }
    return reached
  }

  /// The names of pages that a folder shows.
  static let indexNames = [
    "README.md", "index.md", "Home.md", "_index.md", "README.rst", "index.rst", "README.adoc",
    "index.adoc", "README", "README.txt",
  ]

  private func target(of link: DocumentLink, in document: DocumentFacts) -> String? {
    guard RelativeURL.scheme(of: link.destination) == nil else { return nil }
    let (steps, _, _) = RelativeURL.split(link.destination)
    guard !steps.isEmpty else { return nil }
    let way = TreePath.walk(RelativeURL.decode(steps), from: document.path.folderPart)
    guard way.above == 0 else { return nil }
    if project.document(way.path) != nil { return way.path }
    var path = way.path
    if path.hasSuffix(".html") { path = String(path.dropLast(5)) }
    for suffix in [".md", ".rst", ".adoc", ".txt", ".markdown"] {
      if project.document(path + suffix) != nil { return path + suffix }
    }
    let folder = path.isEmpty ? "" : path + "/"
    for name in Self.indexNames where project.document(folder + name) != nil {
      return folder + name
    }
    return nil
  }
}
