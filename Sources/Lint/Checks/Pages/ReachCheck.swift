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
    let project = context.project
    let graph = DocumentGraph(project)
    return orphans(graph, context) + unlinked(graph, context)
  }

  // MARK: Orphans

  private static func orphans(_ graph: DocumentGraph, _ context: CheckContext) -> [Finding] {
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
    let sites = SiteGenerators(project.files)
    let reached = graph.reached(from: starts)
    // Pages that lead to each other alone are one island: its first page is named.
    return project.documents.filter { document in
      !reached.contains(document.path)
        && isJudged(document, at: project.inner(document.path), context)
        && sites.site(of: document.path) == nil
    }.compactMap { document in
      context.finding(
        "orphan", in: document.path, "Nothing leads to this page from where readers begin.",
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

  private static func unlinked(_ graph: DocumentGraph, _ context: CheckContext) -> [Finding] {
    // Without a page to begin with there is nothing that should link them.
    guard context.rules["item-unlinked"] != nil,
      context.project.documents.contains(where: { isStart(context.project.inner($0.path)) })
    else { return [] }
    var linked: Set<String> = []
    for targets in graph.links.values { linked.formUnion(targets) }
    return context.itemDocuments.filter { path in
      !linked.contains(path) && !isStart(context.project.inner(path))
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
