import Basics
import Facts
import Files
import Links
import Stores
import Targets

/// Follows addresses of documents of one site, as its system does: by files, by addresses of pages.
struct SiteResolver: Sendable {
  let pages: SitePages
  let index: TreeIndex
  let paths: PathResolver
  let site: DocumentationSite
  private let form: Target.SiteForm

  init(_ pages: SitePages, _ index: TreeIndex) {
    (self.pages, self.index, site) = (pages, index, pages.site)
    paths = PathResolver(index: index, target: .github)
    form = pages.site.form ?? Target.SiteForm(marks: .init(files: []))
  }

  /// - Parameters:
  ///   - path: as the address has it, decoded, neither empty nor another site's.
  ///   - document: what holds the link.
  func resolve(_ path: String, from document: String) -> ResolvedPath {
    if let aliased = aliased(path) {
      return file(aliased) ?? (known(aliased) ? .missing(aliased) : .notChecked(.name))
    }
    return path.utf8.first == UInt8(ascii: "/")
      ? rooted(path, from: document) : relative(path, from: document)
  }

  /// `@site/docs/plan.md` of Docusaurus, `@/plan.md` of VitePress.
  private func aliased(_ path: String) -> String? {
    if path.utf8.starts(with: "@site/".utf8) {
      return TreePath.walk(String(path.dropFirst(6)), from: site.folder).path
    }
    if path.utf8.starts(with: "@/".utf8) {
      return TreePath.walk(String(path.dropFirst(2)), from: site.root).path
    }
    return nil
  }

  /// Settings may give such a name another folder; there is hardly a file beside what is missed then.
  private func known(_ aliased: String) -> Bool { index.hasFolder(aliased.folderPart) }

  // MARK: Relative addresses

  private func relative(_ path: String, from document: String) -> ResolvedPath {
    let (way, above) = TreePath.walk(path, from: document.folderPart)
    if above == 0 {
      if let found = file(way) { return found }
    }
    if form.naming.contains(.address) {
      for place in pages.places(of: document) {
        // A page may be served as a file, or as a folder of its own.
        for base in [place.folderPart, place] {
          if let found = page(TreePath.walk(path, from: base).path) { return found }
        }
      }
      // So may pictures and files beside a page's source.
      let (below, steps) = TreePath.walk(path, from: document.stem)
      if steps == 0, let found = file(below) { return found }
    }
    if let found = twin(path, of: document) { return found }
    // Hugo's own template for links looks for a page from the root, too.
    if !form.linkTemplates.isEmpty, let found = page(TreePath.walk(path, from: "").path) {
      return found
    }
    if above > 0 { return paths.climb(way, steps: above) }
    return other(way, path)
  }

  /// Copies of documents in other languages and versions lead to documents that only the newest ones have.
  private func twin(_ path: String, of document: String) -> ResolvedPath? {
    for mark in ["/current/", "/docusaurus-plugin-content-docs/"] {
      guard let range = document.firstRange(of: mark) else { continue }
      let inner = String(document[range.upperBound...])
      let (way, above) = TreePath.walk(path, from: (site.root + inner).folderPart)
      if above == 0, let found = file(way) { return found }
    }
    return nil
  }

  // MARK: Addresses from the root

  private func rooted(_ path: String, from document: String) -> ResolvedPath {
    let way = TreePath.walk(path, from: "").path
    var ways = [way]
    if let base = site.base, !base.isEmpty, way.utf8.starts(with: (base + "/").utf8) {
      ways.append(String(way.dropFirst(base.count + 1)))
    }
    for way in ways {
      for folder in [site.root, site.folder] + statics {
        if let found = file(folder + way) { return found }
      }
      if let found = page(way) { return found }
    }
    // On the host of the repository it begins there.
    if let found = file(way) { return found }
    return other(site.root + way, path)
  }

  private var statics: [String] {
    let folders = site.root == site.folder ? [site.folder] : [site.folder, site.root]
    var statics: [String] = []
    for name in form.serving.statics {
      for folder in folders { statics.append("\(folder)\(name)/") }
    }
    return statics
  }

  // MARK: Files and pages

  /// The file or the folder at a path of the tree, with or without the suffix of a document.
  private func file(_ path: String) -> ResolvedPath? {
    switch paths.resolve(at: path) {
    case .file(let file): return .file(file)
    case .notChecked(let reason): return .notChecked(reason)
    case .folder(let folder):
      for name in DocumentGraph.indexNames {
        let file = folder.isEmpty ? name : "\(folder)/\(name)"
        if index.hasFile(file) { return .file(file) }
      }
      if let page = suffixed(path) { return .file(page) }
      return .folder(folder)
    default: break
    }
    guard form.naming.contains(.stem) || form.naming.contains(.address) else { return nil }
    return suffixed(path).map { .file($0) }
  }

  private func suffixed(_ path: String) -> String? {
    var stem = path
    while stem.utf8.last == UInt8(ascii: "/") { stem.removeLast() }
    if stem.suffix == ".html" || stem.suffix == ".htm" { stem = stem.stem }
    guard !stem.isEmpty else { return nil }
    return index.files(beginning: stem + ".").first {
      $0.path.stem == stem && SitePages.suffixes.contains($0.path.suffix)
    }?.path
  }

  private func page(_ address: String) -> ResolvedPath? {
    if let document = pages.document(at: address) { return .file(document) }
    for folder in statics {
      if index.hasFile(folder + address) { return .file(folder + address) }
    }
    // A folder's page is a list, where the system makes one.
    let folder = site.root + address
    return !address.isEmpty && index.hasFolder(folder) ? .folder(folder) : nil
  }

  /// What only a lenient look finds.
  private func other(_ way: String, _ path: String) -> ResolvedPath {
    if let other = index.otherCase(of: way) {
      return form.serving.foldsCase && SitePages.suffixes.contains(other.suffix)
        ? .file(other) : .otherCase(other)
    }
    // Static files are served from folders of many names: `/img/a.png` may lie in `static/img/`.
    if !path.suffix.isEmpty, !SitePages.suffixes.contains(path.suffix) {
      let wanted = ("/" + TreePath.walk(path, from: "").path).utf8.reversed()
      for file in index.filesNamed(path.lastPart)
      where file.utf8.starts(with: site.folder.utf8)
        && ("/" + file).utf8.reversed().starts(with: wanted)
      { return .file(file) }
    }
    return .missing(way)
  }

  // MARK: What cannot be known

  /// Why an address that nothing answers is not judged; nil: it is dead.
  ///
  /// - Parameters:
  ///   - path: decoded.
  ///   - way: from the root of the tree, where nothing is.
  func reason(_ path: String, at way: String) -> NotChecked? {
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    let address =
      isRooted
      ? TreePath.walk(path, from: "").path
      : way.utf8.starts(with: site.root.utf8) ? String(way.dropFirst(site.root.count)) : way
    if isMade(address) && !isDocument(path) || isRedirected(address) {
      return .made(site.target.title)
    }
    if isRooted, !isDocument(path), let reason = elsewhere(address) { return reason }
    if site.makesPages && mayBeMade(way) || isRoute(way) { return .made(site.target.title) }
    return nil
  }

  private func isDocument(_ path: String) -> Bool {
    [".md", ".mdx", ".rst", ".adoc", ".markdown"].contains(path.suffix)
  }

  private func isMade(_ address: String) -> Bool {
    let plain = address.suffix == ".html" ? address.stem : address
    return form.makes.contains { pattern in
      let pattern = ShellPattern(pattern)
      return pattern.matches(address) || pattern.matches(plain) || pattern.matches(address + "/")
    }
  }

  /// Settings of redirects name old addresses as keys.
  private func isRedirected(_ address: String) -> Bool {
    let name = address.lowercased()
    return site.says("redirect") && name.utf8.count > 2
      && ["\"", "'", " "].contains { mark in
        site.says("\(mark)\(name)\(mark == " " ? "" : mark):")
      }
  }

  /// `packages/[name].md` makes the pages of its folder.
  private func isRoute(_ way: String) -> Bool {
    index.filesIn(way.folderPart).contains { $0.lastPart.utf8.first == UInt8(ascii: "[") }
  }

  /// A site that is only a part of its host does not own what begins with a slash.
  private func elsewhere(_ address: String) -> NotChecked? {
    guard !form.serving.ownsRoot else { return nil }
    if form.serving.baseSetting == nil {
      return form.naming.contains(.rootedFile) ? nil : .otherPart
    }
    guard let base = site.base, !base.isEmpty else { return nil }
    return address == base || address.utf8.starts(with: (base + "/").utf8) ? nil : .otherPart
  }

  /// Where a plugin makes pages, they lie in folders of their own, or have the name of a module of code.
  private func mayBeMade(_ way: String) -> Bool {
    let name = String(way.lastPart).stem
    if name == "modules" || name.utf8.contains(UInt8(ascii: ".")) { return true }
    let folder = way.folderPart
    let hasDocuments = index.filesIn(folder).contains { SitePages.suffixes.contains($0.suffix) }
    return !hasDocuments || !index.filesNamed(Substring(name + ".py")).isEmpty
  }
}
