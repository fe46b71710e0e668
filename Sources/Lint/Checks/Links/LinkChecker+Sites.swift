import Basics
import Facts
import Files
import Links
import Targets

/// Links in documents of sites.
extension LinkChecker {
  func path(
    _ path: String, _ fragment: String?, _ link: DocumentLink, in site: DocumentationSite
  ) -> LinkVerdict {
    let resolver = targets.sites.resolver(of: site)
    let decoded = RelativeURL.decode(path)
    if link.kind == .image, site.target == .antora, document.format == .asciiDoc {
      return picture(decoded, link, site)
    }
    if isTemplated(decoded, site) { return .notChecked(.made(site.target.title)) }
    var resolved = resolver.resolve(decoded, from: document.path)
    if case .missing = resolved, decoded != path,
      case .file(let file) = resolver.resolve(path, from: document.path)
    {
      resolved = .file(file)
    }
    switch resolved {
    case .file(let file): return link.kind == .image ? .fine : anchor(fragment, link, target: file)
    case .folder, .targetPage: return .fine
    case .notChecked(let reason): return .notChecked(reason)
    case .otherCase(let file): return .fault(otherCase(link, file: file))
    case .outside(let way), .missing(let way), .rawFile(let way), .emptyFolder(let way):
      if link.kind == .image, site.form?.naming.contains(.image) ?? false {
        return resolver.holdsImage(decoded)
          ? .fine : .fault(dead(resolved, path: decoded, link))
      }
      if let verdict = named(decoded, link, in: site) { return verdict }
      if let reason = template(link.destination) { return .notChecked(reason) }
      if case .missing = resolved {
        if isLeftOut(way) { return .notChecked(.leftOut) }
        if let reason = resolver.reason(decoded, at: way, from: document.path) {
          return .notChecked(reason)
        }
        if targets.sites.isIgnored(way) { return .notChecked(.ignored) }
      }
      if TemplatePage.isOne(document.path), TemplatePage.leadsAlong(decoded, paths) { return .fine }
      if Self.findsByEnd.contains(document.format), hasEnd(decoded) { return .fine }
      if document.format == .html { return .notChecked(.made(site.target.title)) }
      return .fault(dead(resolved, path: decoded, link))
    }
  }

  /// `[x](label)` of MyST, which may also name something that Sphinx knows of code or of other sites.
  private func named(_ path: String, _ link: DocumentLink, in site: DocumentationSite)
    -> LinkVerdict?
  {
    guard site.form?.naming.contains(.label) ?? false, document.format == .markdown,
      link.kind == .link
    else { return nil }
    if targets.sites.labels.hold(path) { return .fine }
    guard !path.utf8.contains(UInt8(ascii: "/")), !SitePages.suffixes.contains(path.suffix),
      !Self.suffixesOfFiles.contains(path.suffix),
      !ImageKind.suffixes.contains(path.suffix)
    else { return nil }
    if path.utf8.contains(UInt8(ascii: ".")) || path.utf8.contains(UInt8(ascii: ":")) {
      return .notChecked(.name)
    }
    return site.borrowsLabels ? .notChecked(.label) : nil
  }

  /// Why an address is not judged by its spelling; names of folders that only sites have are followed.
  private func template(_ address: String) -> NotChecked? {
    if address.utf8.starts(with: "@/".utf8) || address.utf8.starts(with: "@site/".utf8) {
      return LinkTemplate.reason(String(address.dropFirst()))
    }
    return LinkTemplate.reason(address)
  }

  /// A template that the site has for links may give some name a meaning of its own.
  private func isTemplated(_ path: String, _ site: DocumentationSite) -> Bool {
    !(site.form?.linkTemplates.isEmpty ?? true)
      && targets.sites.namesOfTemplates(of: site).contains(path)
  }

  /// Suffixes of files that no module of code is called like.
  private static let suffixesOfFiles: Set<String> = [
    ".csv", ".tsv", ".json", ".yml", ".yaml", ".toml", ".xml", ".py", ".sh", ".pdf", ".zip", ".gz",
    ".cfg", ".ini",
  ]

  // MARK: Names of documents

  /// `` :doc:`install` `` is `install.rst`.
  func named(_ link: DocumentLink) -> LinkVerdict {
    let name = link.destination
    // For Sphinx nothing is above the folder of all documents: `../install` is also `install` there.
    let root = site.map(\.root) ?? ""
    let isInside = document.path.utf8.starts(with: root.utf8)
    let folder = isInside ? String(document.path.dropFirst(root.count)).folderPart : ""
    let way =
      isInside || name.hasPrefix("/")
      ? root + TreePath.walk(name, from: folder).path
      : TreePath.walk(name, from: document.path.folderPart).path
    if index.hasFile(way) || !index.files(beginning: way + ".").isEmpty { return .fine }
    if index.otherCase(of: way) != nil { return .fine }
    guard let site else { return .notChecked(.generated) }
    if let reason = LinkTemplate.reason(name) { return .notChecked(reason) }
    if RelativeURL.scheme(of: name) != nil { return .notChecked(.otherSite) }
    if let reason = targets.sites.resolver(of: site).reason(name, at: way, from: document.path) {
      return .notChecked(reason)
    }
    if targets.sites.isIgnored(way) { return .notChecked(.ignored) }
    return .fault(
      LinkFault(
        "link-dead", "The document “\(name)” does not exist.",
        help: "Document names are relative to the folder of this document and have no extension."))
  }

  /// `xref:install.adoc#linux[]`, `{{< ref "install" >}}`, `{% link install.md %}`
  func reference(_ link: DocumentLink) -> LinkVerdict {
    guard case .path(var path, _, let fragment) = LinkAddress(link.destination) else {
      // A component's name looks like a scheme.
      if let site, site.target == .antora { return resource(link.destination, link, site) }
      return .notChecked(.otherScheme)
    }
    if path.isEmpty { return anchor(fragment, link, target: document.path) }
    if let site, site.target == .antora { return resource(link.destination, link, site) }
    if document.format == .asciiDoc, path.suffix.isEmpty { path += ".adoc" }
    guard let site else { return self.path(path, fragment, link) }
    if site.form?.markup == .liquid || site.form?.markup == .hugo {
      let way = TreePath.walk(path, from: String(site.root.dropLast())).path
      if path.utf8.first != UInt8(ascii: "/"), index.hasFile(way) {
        return anchor(fragment, link, target: way)
      }
      // Hugo finds a page by its bare name; a post of Jekyll may be in a folder of its own.
      let found = pages(named: path.lastPart, in: site)
      if !path.dropFirst().utf8.contains(UInt8(ascii: "/")) || site.form?.markup == .liquid,
        let page = found.first
      {
        return anchor(fragment, link, target: page)
      }
    }
    return self.path(path, fragment, link, in: site)
  }

  private func pages(named name: Substring, in site: DocumentationSite) -> [String] {
    let stem = String(name).stem.lowercased()
    return index.files(beginning: site.root).lazy.map(\.path).filter { path in
      let last = String(path.lastPart).stem.lowercased()
      return SitePages.suffixes.contains(path.suffix)
        && (last == stem
          || ["index", "_index"].contains(last) && path.folderPart.lastPart.lowercased() == stem)
    }
  }

  private func resource(_ destination: String, _ link: DocumentLink, _ site: DocumentationSite)
    -> LinkVerdict
  {
    let (path, _, fragment) = RelativeURL.split(destination)
    let place = fragment.isEmpty ? nil : String(fragment.dropFirst())
    switch targets.sites.resources.resolve(path, family: "page", from: document.path, site) {
    case .file(let file): return anchor(place, link, target: file)
    case .notChecked(let reason): return .notChecked(reason)
    case .missing(let way):
      if targets.sites.hasAlias(path, from: document.path, site) { return .fine }
      if site.makesPages, path.contains("$") { return .notChecked(.made(site.target.title)) }
      var fault = LinkFault("link-dead", "The file “\(way)” does not exist.")
      let found = targets.near.near(way, from: document.path, isImage: false)
      let folder = site.root + (way.dropFirst(site.root.count).filledParts.first ?? "") + "/pages/"
      let names = found.paths.filter { $0.hasPrefix(folder) }.map {
        String($0.dropFirst(folder.count)) + fragment
      }
      if names.isEmpty {
        fault.help = "Page names are relative to the folder `pages/` of the module."
      }
      return .fault(
        fault.offering(names, isClear: found.isClear && names.count == found.paths.count))
    default: return .notChecked(.name)
    }
  }

  private func picture(_ path: String, _ link: DocumentLink, _ site: DocumentationSite)
    -> LinkVerdict
  {
    switch targets.sites.resources.resolve(path, family: "image", from: document.path, site) {
    case .file: return .fine
    case .notChecked(let reason): return .notChecked(reason)
    case .missing(let way):
      return hasEnd(path) ? .fine : .fault(dead(.missing(way), path: path, link))
    default: return .notChecked(.name)
    }
  }

  // MARK: Parts

  /// `{{#include part.md}}`
  func include(_ link: DocumentLink) -> LinkVerdict {
    let path = link.destination
    if let reason = template(path) { return .notChecked(reason) }
    // rst.linker writes them.
    if path.hasSuffix(" (links).rst") { return .notChecked(.generated) }
    guard LinkAddress.isPath(path) || site?.target == .antora else {
      return .notChecked(.otherSite)
    }
    switch targets.sites.included(path, in: document) {
    case .file, .folder: return .fine
    case .notChecked(let reason): return .notChecked(reason)
    case .missing(let way):
      if isLeftOut(way) { return .notChecked(.leftOut) }
      if site != nil, targets.sites.isIgnored(way) { return .notChecked(.ignored) }
      // Themes have parts of their own.
      if let site, site.makesPages || site.form?.markup == .hugo || site.form?.markup == .liquid {
        return .notChecked(.made(site.target.title))
      }
      var fault = dead(.missing(way), path: path, link)
      fault.help = "Its text should be included here. " + fault.help
      return .fault(fault)
    default: return .notChecked(.name)
    }
  }
}

extension LinkAddress {
  /// Whether an address is a path, not one of another site.
  static func isPath(_ address: String) -> Bool {
    if case .path = LinkAddress(address) { return true }
    return false
  }
}
