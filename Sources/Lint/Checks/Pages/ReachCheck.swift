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
    guard context.rules["item-unlinked"] != nil else { return [] }
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
