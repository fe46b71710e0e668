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
    // DocFX, for one, has the second.
    if path.utf8.starts(with: "@/".utf8)
      || path.utf8.starts(with: "~/".utf8) && site.target == .otherSite
    {
      return TreePath.walk(String(path.dropFirst(2)), from: site.root).path
    }
    return nil
  }

  /// Settings may give such a name another folder; there is hardly a file next to what is missed then.
  private func known(_ aliased: String) -> Bool { index.hasFolder(aliased.folderPart) }

  // MARK: Relative addresses

  private func relative(_ path: String, from document: String) -> ResolvedPath {
    let (way, above) = TreePath.walk(path, from: document.folderPart)
    if above == 0 {
      if let found = file(way) { return found }
    }
    // The file of a document is seen from the file of another.
    if form.naming.contains(.address), !isDocument(path) {
      for place in pages.places(of: document) {
        // A page may be served as a file, or as a folder of its own.
        for base in form.serving.makesFolders ? [place.folderPart, place] : [place.folderPart] {
          if let found = page(TreePath.walk(path, from: base).path) { return found }
        }
      }
      // So may images and files next to a page's source.
      let (below, steps) = TreePath.walk(path, from: document.stem)
      if steps == 0, let found = file(below) { return found }
    }
    if let found = twin(path, of: document) { return found }
    // Hugo's own template for links looks for a page from the root, too.
    // Docusaurus does so with files alone.
    if form.naming.contains(.fromRoot) && (isDocument(path) || !form.serving.ownsRoot)
      || !form.linkTemplates.isEmpty
    {
      let fromRoot = TreePath.walk(path, from: "").path
      if let found = page(fromRoot) ?? file(site.root + fromRoot) { return found }
    }
    if above > 0 { return paths.climb(way, steps: above) }
    return other(way, path)
  }

  /// Copies of documents in other languages and versions point to documents that only the newest ones have.
  private func twin(_ path: String, of document: String) -> ResolvedPath? {
    for mark in ["/current/", "/docusaurus-plugin-content-docs/"] {
      guard let range = document.byteRange(of: mark) else { continue }
      let inner = String(document[range.upperBound...])
      let (way, above) = TreePath.walk(path, from: (site.root + inner).folderPart)
      if above == 0, let found = file(way) { return found }
    }
    if let inherited = site.inherited, document.utf8.starts(with: site.root.utf8) {
      // `../en/mkdocs.yml` next to `en/docs/`: pages that are not translated are those of the other site.
      let folder = TreePath.walk(inherited, from: String(site.folder.dropLast())).path.folderPart
      let root = folder + "/" + site.root.dropFirst(site.folder.count)
      let inner = String(document.dropFirst(site.root.count))
      let (way, above) = TreePath.walk(path, from: (root + inner).folderPart)
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
    if way == site.base { return .folder(String(site.root.dropLast())) }
    if let found = routed(way) { return found }
    return other(site.root + way, path)
  }

  /// Some folders of documents have a place of their own on the site.
  private func routed(_ way: String) -> ResolvedPath? {
    for route in site.routes {
      let base = route.filledParts.joined(separator: "/")
      guard way == base || base.isEmpty || way.utf8.starts(with: (base + "/").utf8) else {
        continue
      }
      for folder in site.routed {
        let start = TreePath.walk(folder, from: String(site.folder.dropLast())).path
        let rest = way.dropFirst(base.count).filledParts.joined(separator: "/")
        if let found = file(rest.isEmpty ? start : "\(start)/\(rest)") { return found }
      }
    }
    return nil
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
    if let page = translated(path) { return .file(page) }
    guard form.naming.contains(.stem) || form.naming.contains(.address) else { return nil }
    return suffixed(path).map { .file($0) }
  }

  /// `install.md` may be there as `install.en.md` alone.
  private func translated(_ path: String) -> String? {
    let suffix = path.suffix
    guard SitePages.suffixes.contains(suffix) else { return nil }
    return index.files(beginning: path.stem + ".").first { file in
      file.path.suffix == suffix
        && SitePages.isLanguage(Substring(file.path.stem.dropFirst(path.stem.count + 1)))
    }?.path
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
      let path = folder + address.filledParts.joined(separator: "/")
      if index.hasFile(path) { return .file(path) }
      if !address.isEmpty, index.hasFile(path + "/index.html") { return .folder(path) }
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
    // Static files are served from folders of many names: `/img/a.png` may be in `static/img/`.
    if !path.suffix.isEmpty, !SitePages.suffixes.contains(path.suffix) {
      let wanted = ("/" + TreePath.walk(path, from: "").path).utf8.reversed()
      for file in index.filesNamed(path.lastPart)
      where file.utf8.starts(with: site.folder.utf8)
        && ("/" + file).utf8.reversed().starts(with: wanted)
      { return .file(file) }
    }
    return .missing(way)
  }

  // MARK: Images

  /// Whether the site has an image of that bare name: `clock~dark@2x.png` is one of the files of `clock`.
  func holdsImage(_ name: String) -> Bool {
    guard form.naming.contains(.image), !name.utf8.contains(UInt8(ascii: "/")) else { return false }
    let hasSuffix = ImageKind.suffixes.contains(name.suffix)
    let stem = hasSuffix ? name.stem : name
    return (hasSuffix ? [name.suffix] : ImageKind.suffixes).contains { suffix in
      Self.traits.contains { trait in
        let file = stem + trait + suffix
        return index.filesNamed(Substring(file)).contains {
          $0.utf8.starts(with: site.root.utf8) && $0.lastPart == file
        }
      }
    }
  }

  /// What DocC allows after the name of an image, for screens and color schemes.
  private static let traits = ["", "@1x", "@2x", "@3x"].flatMap { scale in
    ["", "~dark", "~light"].flatMap { scheme in [scheme + scale, scale + scheme] }
  }

  // MARK: What cannot be known

  /// Why an address that nothing answers is not judged; nil if it is dead.
  ///
  /// - Parameters:
  ///   - path: decoded.
  ///   - way: from the root of the tree, where nothing is.
  ///   - document: what holds the address; nil means a navigation.
  func reason(_ path: String, at way: String, from document: String? = nil) -> NotChecked? {
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    let address =
      isRooted
      ? TreePath.walk(path, from: "").path
      : way.utf8.starts(with: site.root.utf8) ? String(way.dropFirst(site.root.count)) : way
    if isMade(address, at: isRooted ? site.root + address : way) && !isDocument(path)
      || isRedirected(address)
    {
      return .made(site.target.title)
    }
    if isRooted, !isDocument(path), let reason = elsewhere(address) { return reason }
    if !isRooted, let document, isBeside(way, path, document) { return .otherPart }
    if site.makesPages && mayBeMade(way, address) || isRoute(way)
      || site.movesPages && isMoved(address)
    {
      return .made(site.target.title)
    }
    return nil
  }

  /// A path that leaves the site may point to another part of its host: `../std/index.html`; a folder of the tree is none.
  private func isBeside(_ way: String, _ path: String, _ document: String) -> Bool {
    guard form.naming.contains(.address), !site.root.isEmpty,
      !way.utf8.starts(with: site.root.utf8), ["", ".html", ".htm"].contains(way.suffix),
      let place = pages.places(of: document).first,
      TreePath.walk(path, from: form.serving.makesFolders ? place : place.folderPart).above > 0
    else { return false }
    return !index.hasFolder(way.folderPart) || way.folderPart.isEmpty
  }

  /// Where addresses are made of dates and titles, only the last part of one tells.
  private func isMoved(_ address: String) -> Bool { pages.hasName(of: address) }

  private func isDocument(_ path: String) -> Bool {
    [".md", ".mdx", ".rst", ".adoc", ".markdown"].contains(path.suffix)
  }

  /// What is in a folder next to documents is not a page that the system makes by itself.
  private func isMade(_ address: String, at way: String) -> Bool {
    let plain = address.suffix == ".html" ? address.stem : address
    if site.target != .otherSite, address.utf8.contains(UInt8(ascii: "/")),
      hasDocuments(way.folderPart)
    {
      return false
    }
    // Pages of code have no suffix.
    if site.target == .docC, !plain.suffix.isEmpty { return false }
    return form.makes.contains { pattern in
      let pattern = ShellPattern(pattern)
      return pattern.matches(address) || pattern.matches(plain) || pattern.matches(address + "/")
    }
  }

  /// Settings of redirects name old addresses as keys.
  private func isRedirected(_ address: String) -> Bool {
    let name = address.lowercased().filledParts.joined(separator: "/")
    guard name.utf8.count > 2 else { return false }
    if site.redirects.contains(address.filledParts.joined(separator: "/"))
      || site.redirects.contains(where: {
        $0.utf8.contains(0x2A) && ShellPattern($0).matches(address)
      })
    {
      return true
    }
    // Settings of navigations and redirects name addresses from the root.
    for quote in ["\"", "'"] {
      for end in [quote, "/" + quote] where site.says("\(quote)/\(name)\(end)") { return true }
    }
    return site.says("redirect")
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
    // Such a system has no addresses from the root itself.
    if !form.naming.contains(.rootedFile) { return .otherPart }
    if form.serving.baseSetting == nil { return nil }
    guard let base = site.base, !base.isEmpty else { return nil }
    return address == base || address.utf8.starts(with: (base + "/").utf8) ? nil : .otherPart
  }

  private func hasDocuments(_ folder: String) -> Bool {
    index.filesIn(folder).contains { SitePages.suffixes.contains($0.suffix) }
  }

  /// Where a plugin makes pages, they are in folders of their own, or have the name of a module of code.
  private func mayBeMade(_ way: String, _ address: String) -> Bool {
    let name = String(way.lastPart).stem
    if name == "modules" || name.utf8.contains(UInt8(ascii: ".")) { return true }
    let isAlone = !hasDocuments(way.folderPart) && !pages.hasFolder(of: address)
    return isAlone || !index.filesNamed(Substring(name + ".py")).isEmpty
  }
}
