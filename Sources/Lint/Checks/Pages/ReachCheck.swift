import Basics
import Facts
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
