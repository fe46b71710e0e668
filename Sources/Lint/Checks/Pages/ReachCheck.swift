import Basics
import Facts
import Markup

/// Finds pages that readers cannot reach: no chain of links from a start page points to them.
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
          "orphan", in: "", "The project has no start page: no README, index, or Home.",
          help: "Write a README that links to the other pages.")
      ].compactMap(\.self)
    }
    let judged = project.documents.filter { document in
      isJudged(document, at: project.inner(document.path), context)
        && context.tables.site(of: document.path) == nil
    }.map(\.path)
    // One finding a page: of a document of the checklist the other rule says more.
    let items = context.rules["item-unlinked"] == nil ? [] : Set(unlinkedItems(context))
    return context.tables.graph.unreached(judged, from: starts).compactMap { path in
      if items.contains(path) || isObsolete(path, context) { return nil }
      return context.finding(
        "orphan", in: path, "This page cannot be reached from the start page.",
        help: "Link to it from a page that its readers visit, or remove it.")
    }
  }

  private static func isStart(_ path: String) -> Bool {
    // Most documents are deeper.
    var slashes = 0
    let isDeep = path.hasByte { byte in
      if byte == UInt8(ascii: "/") { slashes += 1 }
      return slashes > 1
    }
    if isDeep { return false }
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
    guard !unjudged.contains(document.format) else { return false }
    let parts = path.lowercased().split(separator: "/")
    guard let name = parts.last else { return false }
    if name.hasPrefix("_") || parts.first?.hasPrefix(".") == true { return false }
    // At the root is what hosts look for; next to code its own notes.
    if parts.count == 1 { return false }
    guard context.isDocumentation || folders.contains(parts[0]) else { return false }
    let stem = name.split(separator: ".").first ?? name
    if starts.contains(stem)
      || ["changelog", "changes", "license", "notice", "copying"].contains(stem)
    {
      return false
    }
    return !parts.dropLast().contains(where: asides.contains)
  }

  private static let unjudged: [DocumentFormat] = [.plain, .html, .unread]

  /// Folders of what tools read, of what is in other pages, and of notes next to images and other files.
  private static let asides: Set<Substring> = [
    "changelog.d", ".changeset", "newsfragments", "changes", "includes", "include", "partials",
    "snippets", "fragments", "templates", "archetypes", "layouts", "generated", "images", "img",
    "assets", "static", "public", "media", "screenshots", "examples", "samples",
  ]

  private static let folders: Set<Substring> = [
    "docs", "doc", "documentation", "wiki", "guide", "guides", "manual", "handbook",
  ]

  // MARK: Items

  private static func unlinked(_ context: CheckContext) -> [Finding] {
    guard context.rules["item-unlinked"] != nil else { return [] }
    return unlinkedItems(context).compactMap { path in
      context.finding(
        "item-unlinked", in: path,
        "No page links to this document, although people look for it.",
        help: "Link to it from the README.")
    }
  }

  private static func unlinkedItems(_ context: CheckContext) -> [String] {
    // Without a page to begin with there is nothing that should link them.
    guard context.project.documents.contains(where: { isStart(context.project.inner($0.path)) })
    else { return [] }
    return context.itemDocuments.filter { path in
      let inner = context.project.inner(path)
      return !context.tables.graph.isLinked(path) && !isStart(inner) && !isFound(byName: inner)
        && !Forms.contains(path)
        // Its pages have a menu.
        && context.tables.site(of: path) == nil
        && context.project.document(path)?.isOldVersion == false
        && !isObsolete(path, context)
    }
  }

  /// Nobody is to come to such a page.
  private static func isObsolete(_ path: String, _ context: CheckContext) -> Bool {
    context.project.document(path).map(ObsoletePage.isOne) ?? false
  }

  /// What people look for at the root of a project is there, for all to see; hosts show some documents of certain
  /// names wherever they look for them, and package managers those of each package.
  private static func isFound(byName path: String) -> Bool {
    let parts = path.lowercased().split(separator: "/")
    guard let name = parts.last, parts.count > 1 else { return true }
    if parts[0].hasPrefix(".") { return true }
    let stem = name.split(separator: ".").first ?? name
    return starts.contains(stem) || packaged.contains(stem)
      || parts.count == 2 && folders.contains(parts[0]) && hosted.contains(stem)
  }

  /// GitHub Docs, "Creating a default community health file": looked for in `.github`, the root, and `docs`.
  private static let hosted: Set<Substring> = [
    "code_of_conduct", "contributing", "funding", "governance", "security", "support",
  ]

  /// What a package has next to its code.
  private static let packaged: Set<Substring> = [
    "changelog", "changes", "history", "news", "releases",
  ]
}
