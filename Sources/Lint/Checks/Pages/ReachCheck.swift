import Basics
import Facts
import Files
import Links
import Markup

/// Finds pages that no reader comes to: nothing leads there from where readers begin.
enum ReachCheck: Check {
  static let rules = ["orphan", "item-unlinked"]
  static var needsChecklist: Bool { true }

  static func findings(in context: CheckContext) -> [Finding] {
    orphans(context) + unlinked(context)
  }

  // MARK: Orphans

  private static func orphans(_ context: CheckContext) -> [Finding] {
    let project = context.project
    guard context.rules["orphan"] != nil, project.documents.count > 1 else { return [] }
    let starts = project.documents.filter { isStart(project.inner($0.path)) }.map(\.path)
    guard !starts.isEmpty else {
      return [
        context.finding(
          "orphan", in: "", "No page to begin with was found: no README, index or Home.",
          help: "Write a README that leads to the other pages.")
      ].compactMap(\.self)
    }
    let judged = project.documents.filter { document in
      isJudged(document, at: project.inner(document.path), context)
        && context.tables.site(of: document.path) == nil
    }.map(\.path)
    return context.tables.graph.unreached(judged, from: starts).compactMap { path in
      context.finding(
        "orphan", in: path, "Nothing leads to this page from where readers begin.",
        help: "Link it from a page that its readers come by, or remove it.")
    }
  }

  private static func isStart(_ path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    guard let name = parts.last, parts.count <= 2 else { return false }
    let stem = name.split(separator: ".").first ?? name
    if parts.count == 1 { return starts.contains(stem) }
    return ["docs", "doc", "documentation", "wiki"].contains(parts[0]) && starts.contains(stem)
  }

  private static let starts: Set<Substring> = [
    "readme", "index", "home", "summary", "_sidebar", "_index", "navigation", "wikistart",
    "contents", "_toc", "table-of-contents",
  ]

  /// Tools and hosts find some documents by their names, and change notes are read by tools.
  private static func isJudged(
    _ document: DocumentFacts, at path: String, _ context: CheckContext
  ) -> Bool {
    guard ![.plain, .html, .unread].contains(document.format) else { return false }
    let parts = path.lowercased().split(separator: "/")
    guard let name = parts.last else { return false }
    if name.hasPrefix("_") || parts.first?.hasPrefix(".") == true { return false }
    // At the root stands what hosts look for; beside code its own notes.
    if parts.count == 1 { return false }
    guard context.isDocumentation || folders.contains(parts[0]) else { return false }
    let stem = name.split(separator: ".").first ?? name
    if starts.contains(stem)
      || ["changelog", "changes", "license", "notice", "copying"].contains(stem)
    {
      return false
    }
    return !parts.contains {
      ["changelog.d", ".changeset", "newsfragments", "changes"].contains($0)
    }
  }

  private static let folders: Set<Substring> = [
    "docs", "doc", "documentation", "wiki", "guide", "guides", "manual", "handbook",
  ]

  // MARK: Items

  private static func unlinked(_ context: CheckContext) -> [Finding] {
    // Without a page to begin with there is nothing that should link them.
    guard context.rules["item-unlinked"] != nil,
      context.project.documents.contains(where: { isStart(context.project.inner($0.path)) })
    else { return [] }
    return context.itemDocuments.filter { path in
      !context.tables.graph.isLinked(path) && !isStart(context.project.inner(path))
        && !Forms.contains(path)
    }.compactMap { path in
      context.finding(
        "item-unlinked", in: path,
        "No page links to this document, though it is one that people look for.",
        help: "Link it from the README.")
    }
  }
}

/// Which documents lead to which, by their links: `[Set up](docs/)` leads to `docs/README.md`.
struct DocumentGraph: Sendable {
  private let project: ProjectFacts
  /// By the place of each document: the places of those that it links to, itself left out.
  private var links: [Set<Int>] = []
  /// Whether another document links to it, by its place.
  private var linked: [Bool]

  /// - Parameter project: all its documents count, also those of other projects beside it.
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

  /// Those of some documents that no chain of links leads to, in their order.
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
    guard RelativeURL.scheme(of: link.destination) == nil else { return nil }
    let (steps, _, _) = RelativeURL.split(link.destination)
    guard !steps.isEmpty else { return nil }
    let way = TreePath.walk(RelativeURL.decode(steps), from: document.path.folderPart)
    guard way.above == 0 else { return nil }
    if let place = project.index(ofDocument: way.path) { return place }
    var path = way.path
    if path.hasSuffix(".html") { path = String(path.dropLast(5)) }
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
