import Basics
import Facts
import Files
import Links
import Stores
import Targets

/// Antora's names of files: `component:module:family$path`, of which all but the path may be left out.
///
///     xref:install.adoc[]              modules/ROOT/pages/install.adoc
///     xref:admin:users.adoc#add[]      modules/admin/pages/users.adoc
///     include::partial$note.adoc[]     modules/ROOT/partials/note.adoc
struct ResourceNames {
  let index: TreeIndex
  let sites: DocumentationSites

  private static let folders = [
    "page": "pages", "partial": "partials", "example": "examples", "attachment": "attachments",
    "image": "images",
  ]

  /// - Parameters:
  ///   - name: without a fragment.
  ///   - family: where the name has none.
  func resolve(
    _ name: String, family: String, from document: String, _ site: DocumentationSite
  ) -> ResolvedPath {
    var rest = name[...]
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "@")) {
      rest = rest[rest.utf8.index(after: mark)...]
      // Which branch holds another version, nobody here knows.
      return known(component: rest.split(separator: ":").first ?? "") == nil
        ? .notChecked(.otherRepository) : .notChecked(.otherVersion)
    }
    var parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    var path = String(parts.removeLast())
    var roots = [site]
    if parts.count > 1 {
      let all = known(component: parts[0])
      guard let all else { return .notChecked(.otherRepository) }
      roots = all
    }
    let own = module(of: document, site)
    let module =
      parts.last.map { $0.isEmpty ? "ROOT" : String($0) } ?? (parts.isEmpty ? own : "ROOT")
    var folder = Self.folders[family] ?? "pages"
    if let mark = path.firstIndex(of: "$") {
      folder = Self.folders[String(path[..<mark])] ?? "pages"
      path = String(path[path.index(after: mark)...])
    } else if path.hasPrefix("."), parts.isEmpty {
      return plain(path, from: document)
    }
    if folder == "pages", path.suffix.isEmpty { path += ".adoc" }
    for site in roots.isEmpty ? [site] : roots + siblings(of: site) {
      let (way, above) = TreePath.walk(path, from: "\(site.root)\(module)/\(folder)")
      if above == 0, index.hasFile(way) { return .file(way) }
    }
    if family != "page", folder == Self.folders[family], parts.isEmpty,
      case .file(let file) = plain(path, from: document)
    {
      return .file(file)
    }
    // A component may have modules in several repositories.
    guard roots.contains(where: { index.hasFolder("\($0.root)\(module)") }) else {
      return parts.isEmpty ? plain(path, from: document) : .notChecked(.otherRepository)
    }
    return .missing("\(roots[0].root)\(module)/\(folder)/\(path)")
  }

  private func plain(_ path: String, from document: String) -> ResolvedPath {
    let (way, above) = TreePath.walk(path, from: document.folderPart)
    return above == 0 && index.hasFile(way) ? .file(way) : .missing(way)
  }

  /// `admin` of `modules/admin/pages/users.adoc`
  private func module(of document: String, _ site: DocumentationSite) -> String {
    document.dropFirst(site.root.count).filledParts.first.map { String($0) } ?? "ROOT"
  }

  /// Other folders of the same component.
  private func siblings(of site: DocumentationSite) -> [DocumentationSite] {
    sites.all.filter { $0.target == site.target && $0.name == site.name && $0 != site }
  }

  private func known(component: Substring) -> [DocumentationSite]? {
    let all = sites.all.filter { $0.target == .antora && $0.name == component }
    return all.isEmpty ? nil : all
  }
}
