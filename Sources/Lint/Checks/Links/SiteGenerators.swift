import Basics
import Facts
import Files
import Links
import Markup
import Stores

/// The sites that a project's documents are made into, known by their settings' files: beside `mkdocs.yml` the
/// documents in `docs/` are pages of a site.
///
/// There `license.html` or `../guide/` is right where `license.md` or `guide.md` is the source.
struct SiteGenerators: Sendable {
  /// A site's folder.
  struct Site: Hashable, Sendable {
    /// With a slash at its end; the root is the empty path.
    var folder: String
    /// Whether documents right in that folder are pages, not only those further down.
    var takesRoot: Bool
    /// Whether pages and pictures are found by name alone, wherever they lie.
    var findsByName: Bool
  }

  /// Settings' files, in lower case, of generators that make pages of what lies beside them.
  private static let besides: Set<String> = [
    "_config.yml", "_config.yaml", "_config.toml", "conf.py", "_sidebar.md", "_toc.yml", "myst.yml",
    "_quarto.yml", "_bookdown.yml", "_pkgdown.yml", "mint.json", "docs.json", ".gitbook.yaml",
    "book.json", "docfx.json", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs",
    "eleventy.config.cjs", "doxyfile",
  ]
  /// Of those that make pages only of folders below.
  private static let belows: Set<String> = [
    "mkdocs.yml", "mkdocs.yaml", "zensical.toml", "docusaurus.config.js", "docusaurus.config.ts",
    "docusaurus.config.mjs", "siteconfig.js", "book.toml", "hugo.toml", "hugo.yaml", "hugo.json",
    "antora.yml", "antora-playbook.yml", "gatsby-config.js", "gatsby-config.ts",
    "gridsome.config.js", "astro.config.mjs", "astro.config.ts", "astro.config.js",
    "theme.config.jsx", "theme.config.tsx", "nuxt.config.ts", "nuxt.config.js", "next.config.js",
    "next.config.mjs", "svelte.config.js", "pelicanconf.py", "sidebars.js", "sidebars.ts",
    "config.rb", "markdoc.config.mjs",
  ]
  /// Folders beside a site's pages that only generators have.
  private static let folders: Set<Substring> = [".vitepress", ".vuepress", ".retype", "_layouts"]

  /// By their folders.
  private let sites: [Substring: Site]

  init(_ files: ProjectFiles) {
    var sites: [Substring: Site] = [:]
    func add(_ folder: String, takesRoot: Bool, findsByName: Bool = false) {
      let path = folder.isEmpty ? "" : folder + "/"
      var site =
        sites[path[...]] ?? Site(folder: path, takesRoot: takesRoot, findsByName: findsByName)
      site.takesRoot = site.takesRoot || takesRoot
      sites[path[...]] = site
    }
    for file in files.all {
      let name = file.path.lastPart.lowercased()
      let folder = file.path.folderPart
      if Self.besides.contains(name) { add(folder, takesRoot: true) }
      if Self.belows.contains(name) { add(folder, takesRoot: false) }
      if Self.folders.contains(folder.lastPart) { add(folder.folderPart, takesRoot: true) }
      if let catalog = Self.catalog(file.path) { add(catalog, takesRoot: true, findsByName: true) }
    }
    self.sites = sites
  }

  /// DocC's catalogs are folders whose names end in `.docc`.
  private static func catalog(_ path: String) -> String? {
    let mark = Array(".docc/".utf8)
    guard path.utf8.count > mark.count else { return nil }
    var end = path.utf8.startIndex
    for part in path.utf8.split(separator: UInt8(ascii: "/")).dropLast() {
      end = part.endIndex
      if part.suffix(mark.count - 1).elementsEqual(mark.dropLast()) { return String(path[..<end]) }
    }
    return nil
  }

  /// The innermost site that a document belongs to; nil: it is read as it is.
  func site(of document: String) -> Site? {
    if sites.isEmpty { return nil }
    var end = document.utf8.lastIndex(of: UInt8(ascii: "/"))
    while true {
      let folder = end.map { document[...$0] } ?? ""
      // Swift takes two spellings of a letter for one name.
      if let site = sites[folder], site.folder.utf8.elementsEqual(folder.utf8) {
        let inner = document.utf8.dropFirst(folder.utf8.count)
        if !inner.starts(with: ".github/".utf8),
          site.takesRoot || inner.contains(UInt8(ascii: "/"))
        {
          return site
        }
      }
      guard let last = end else { return nil }
      end = document[..<last].utf8.lastIndex(of: UInt8(ascii: "/"))
    }
  }
}

/// Whether the page of an address has a source in a generated site: `../guide/` and `guide.html` have `guide.md`.
struct GeneratedPage {
  let index: TreeIndex
  let site: SiteGenerators.Site

  /// - Parameters:
  ///   - path: as the address has it, decoded.
  ///   - document: the document that has the link.
  func exists(_ path: String, from document: String) -> Bool {
    if path.utf8.first == UInt8(ascii: "/") {
      return isMade(site.folder + TreePath.walk(path, from: "").path) || isServed(path)
    }
    // A page may be served as a folder of its own: `guide/` for `guide.md`.
    for start in [document.folderPart, document.stem] {
      let (way, above) = TreePath.walk(path, from: start)
      if above == 0, isMade(way) { return true }
    }
    return site.findsByName && isNamed(path)
  }

  private func isMade(_ path: String) -> Bool {
    var stem = path
    while stem.utf8.last == UInt8(ascii: "/") { stem.removeLast() }
    if index.hasFile(stem) || index.hasFolder(stem) { return true }
    if Self.pages.contains(stem.suffix) { stem = stem.stem }
    if stem.lastPart == "index", index.hasFolder(stem.folderPart) { return true }
    return !index.files(beginning: stem + ".").isEmpty
  }

  /// Static files are served from folders of many names: `/img/a.png` may lie in `static/img/`.
  private func isServed(_ path: String) -> Bool {
    let wanted = Array(path.utf8)
    return index.filesNamed(path.lastPart).contains {
      $0.utf8.starts(with: site.folder.utf8)
        && ("/" + $0).utf8.reversed().starts(with: wanted.reversed())
    }
  }

  private func isNamed(_ path: String) -> Bool {
    let name = path.lastPart
    return index.files(beginning: site.folder).contains {
      let other = $0.path.lastPart
      return other.utf8.starts(with: name.utf8)
        && (other.utf8.count == name.utf8.count
          || [UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "~")].contains(
            other.utf8.dropFirst(name.utf8.count).first ?? 0))
    }
  }

  private static let pages: Set<String> = [
    ".html", ".htm", ".md", ".markdown", ".rst", ".txt", ".adoc", ".mdx", ".php",
  ]
}

/// Templates of issues and pull requests: their links are seen from the page of the pull request, too.
///
///     .github/PULL_REQUEST_TEMPLATE.md: [the guide](../blob/main/CONTRIBUTING.md)
enum TemplatePage {
  static func isOne(_ document: String) -> Bool { Forms.contains(document) }

  /// The forms of a project, which only the rules about links judge: what else is in them is to be filled in.
  static func all(in project: ProjectFacts) -> [DocumentFacts] {
    let judged = Set(project.documents.lazy.map(\.path))
    return project.ownFiles.compactMap { file in
      guard file.kind == .file, Forms.contains(file.path), !judged.contains(file.path),
        DocumentFormat.of(path: file.path) == .markdown,
        let bytes = project.files.contents(of: file.path)
      else { return nil }
      return DocumentReader.read(bytes, path: file.path)
    }
  }

  /// Whether a link is an example of what to write there: `[the issue](url)`, `[#12](link-to-issue)`.
  static func isPlaceholder(_ link: DocumentLink) -> Bool {
    !link.destination.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
      && !link.text.utf8.starts(with: "http".utf8)
  }

  /// Whether a path leads somewhere from `OWNER/NAME/pull/12` or `OWNER/NAME/compare/main...fix`.
  static func leadsAlong(_ path: String, _ paths: PathResolver) -> Bool {
    var rest = path[...]
    while rest.utf8.starts(with: "../".utf8) { rest = rest.dropFirst(3) }
    guard rest.utf8.count < path.utf8.count else { return false }
    switch paths.climb(String(rest), steps: 2) {
    case .outside, .missing, .otherCase: return false
    default: return true
    }
  }
}

/// The project's own repository on GitHub, known by the address of its remote.
///
///     git@github.com:harbour/tides.git
///     https://github.com/harbour/tides/blob/main/docs/Install.md  → docs/Install.md
struct OwnRepository: Hashable {
  /// In lower case, as GitHub does not tell case: `harbour/tides`.
  let name: String

  /// - Parameter remote: without credentials.
  init?(_ remote: String) {
    let remote = remote.lowercased()
    for start in [
      "git@github.com:", "https://github.com/", "http://github.com/", "git://github.com/",
      "ssh://git@github.com/",
    ] where remote.hasPrefix(start) {
      var name = remote.dropFirst(start.utf8.count)
      if name.hasSuffix("/") { name = name.dropLast() }
      if name.hasSuffix(".git") { name = name.dropLast(4) }
      guard name.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 else { return nil }
      self.name = String(name)
      return
    }
    return nil
  }

  /// The path in this repository that an address names on its default branch; nil: it names something else.
  func path(of address: String) -> String? {
    let (way, _, _) = RelativeURL.split(address)
    let parts = RelativeURL.decode(way).utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    guard parts.count > 5, parts[0] == "https:" || parts[0] == "http:" || parts[0].isEmpty,
      "\(parts[3])/\(parts[4])".lowercased() == name
    else { return nil }
    var rest = parts[5...]
    switch parts[2].lowercased() {
    case "github.com", "www.github.com":
      guard let kind = rest.popFirst(), ["blob", "tree", "raw"].contains(kind) else { return nil }
    case "raw.githubusercontent.com": break
    default: return nil
    }
    guard let branch = rest.popFirst(), PathResolver.branches.contains(branch) else { return nil }
    let path = rest.filter { !$0.isEmpty }.joined(separator: "/")
    return path.isEmpty ? nil : path
  }
}
