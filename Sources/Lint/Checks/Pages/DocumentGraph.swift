import Basics
import Facts
import Files

/// Which documents point to which, by their links: `[Set up](docs/)` points to `docs/README.md`.
struct DocumentGraph: Sendable {
  private let project: ProjectFacts
  /// By the place of each document: the places of those that it links to, itself left out.
  private var links: [Set<Int>] = []
  /// Whether another document links to it, by its place.
  private var linked: [Bool]

  /// - Parameter project: all its documents count, also those of other projects next to it.
  init(_ project: ProjectFacts) {
    self.project = project
    linked = Array(repeating: false, count: project.allDocuments.count)
    links.reserveCapacity(linked.count)
    for (place, document) in project.allDocuments.enumerated() {
      var targets: Set<Int> = []
      for link in document.links where link.kind != .image {
        if let target = target(of: link, in: document), target != place { targets.insert(target) }
      }
      for target in targets { linked[target] = true }
      links.append(targets)
    }
  }

  /// Whether another document links to the one at a path.
  func isLinked(_ path: String) -> Bool {
    project.index(ofDocument: path).map { linked[$0] } ?? false
  }

  /// Those of some documents that no chain of links points to, in their order.
  ///
  /// - Parameter starts: where the chains begin; they are reached.
  func unreached(_ documents: [String], from starts: [String]) -> [String] {
    var open = starts.compactMap(project.index(ofDocument:))
    var reached = Set(open)
    // The search ends with the last of those that are asked for: the rest may be a thousand other projects.
    var missing = Set(documents.compactMap(project.index(ofDocument:)).filter { linked[$0] })
      .subtracting(open)
    while !missing.isEmpty, let place = open.popLast() {
      for target in links[place] where reached.insert(target).inserted {
        open.append(target)
        missing.remove(target)
      }
    }
    return documents.filter { path in
      project.index(ofDocument: path).map { !reached.contains($0) } ?? true
    }
  }

  /// The names of pages that a folder shows.
  static let indexNames = [
    "README.md", "index.md", "Home.md", "_index.md", "README.rst", "index.rst", "README.adoc",
    "index.adoc", "README", "README.txt",
  ]

  private func target(of link: DocumentLink, in document: DocumentFacts) -> Int? {
    guard RelativeURL.scheme(of: link.destination) == nil else {
      return HostedFile.path(of: link.destination).flatMap(project.index(ofDocument:))
    }
    let (steps, _, _) = RelativeURL.split(link.destination)
    guard !steps.isEmpty else { return nil }
    let way = TreePath.walk(RelativeURL.decode(steps), from: document.path.folderPart)
    guard way.above == 0 else { return nil }
    if let place = project.index(ofDocument: way.path) { return place }
    var path = way.path
    if path.utf8.last == UInt8(ascii: "l"), path.hasSuffix(".html") {
      path = String(path.dropLast(5))
    }
    for suffix in [".md", ".rst", ".adoc", ".txt", ".markdown"] {
      if let place = project.index(ofDocument: path + suffix) { return place }
    }
    let folder = path.isEmpty ? "" : path + "/"
    for name in Self.indexNames {
      if let place = project.index(ofDocument: folder + name) { return place }
    }
    return nil
  }
}

/// A file of a repository as its host shows it: `https://github.com/harbour/tides/blob/main/docs/set-up.md`.
///
/// Whose repository it is does not matter here: who forks one keeps the addresses of the first, and a path that is a
/// document's points to that document.
enum HostedFile {
  /// `docs/set-up.md`; nil if the address is something else.
  static func path(of address: String) -> String? {
    // Few addresses point to a file of a repository.
    guard address.begins(with: "https://git") || address.holds("/src/") else { return nil }
    let steps = Array(RelativeURL.split(address).path.utf8)
    for mark in ["/blob/", "/tree/", "/-/blob/", "/src/branch/", "/src/"] {
      guard let found = steps.range(of: mark) else { continue }
      // The branch, then the path.
      let parts = steps[found.upperBound...].split(separator: UInt8(ascii: "/"), maxSplits: 1)
      if parts.count == 2 { return RelativeURL.decode(String(decoding: parts[1], as: UTF8.self)) }
    }
    return nil
  }
}
