import Links

@testable import Targets

/// A GitHub wiki: one name space without folders, pages by name without suffix, blanks and hyphens are one.
struct GitHubWikiRules: ReaderRules {
  var slugs: Target.Slugs? { .github }
  var readsTags: Bool { true }

  func entrances(_ files: OutputFiles) -> [String] {
    ["Home.md", "_Sidebar.md", "_Footer.md", "_Header.md"]
  }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    let name = link.path
    if name.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      return .dead("leaves the wiki")
    }
    if name.hasSuffix(".md") { return .dead("opens the raw file") }
    if link.form != .image, !name.contains("/") {
      let wanted = Self.folded(name)
      if let page = files.pages.first(where: { Self.folded(Self.name($0)) == wanted }) {
        return .page(page)
      }
    }
    if files.has(name) { return .file }
    return .dead(name.contains("/") ? "no such file" : "no such page")
  }

  func faults(_ files: OutputFiles) -> [String] {
    var faults = files.has("Home.md") ? [] : ["no Home.md"]
    faults += files.pages.filter { $0.contains("/") }.map { "\($0): in a folder" }
    let names = Dictionary(grouping: files.pages) { Self.folded(Self.name($0)).lowercased() }
    faults += names.values.filter { $0.count > 1 }.map { "\($0.sorted()): one name" }
    return faults.sorted()
  }

  /// The file's name without suffix.
  private static func name(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(3))
  }

  private static func folded(_ name: String) -> String {
    String(name.map { $0 == " " ? "-" : $0 })
  }
}
