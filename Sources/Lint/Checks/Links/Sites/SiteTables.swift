import Basics
import Facts
import Files
import Links
import Targets

/// What links in documents of sites are looked up in, for a whole tree.
final class SiteTables: Sendable {
  private let facts: ProjectFacts
  private let trees: Once<TreeIndex>
  private let names: Once<SiteLabels>
  private let resolvers: OnDemand<Int, SiteResolver>
  private let templates: OnDemand<Int, Set<String>>
  private let aliased: Once<Set<String>>
  private let ignored: Once<IgnoredFiles>
  private let wholes: Once<[String: [Int]]>

  /// - Parameter facts: of the whole tree.
  init(_ facts: ProjectFacts, _ trees: Once<TreeIndex>) {
    self.facts = facts
    self.trees = trees
    names = Once { SiteLabels(facts) }
    templates = OnDemand { place in
      LinkTemplateNames.read(facts.sites.all[place], trees.value)
    }
    resolvers = OnDemand { place in
      SiteResolver(SitePages(facts.sites.all[place], facts, trees.value), trees.value)
    }
    aliased = Once {
      Set(facts.allDocuments.lazy.flatMap { $0.fields["page-aliases"] ?? [] }.map(Self.aliasKey))
    }
    ignored = Once { IgnoredFiles(facts.files) }
    wholes = Once { Self.includers(facts, trees.value) }
  }

  /// Labels and terms.
  var labels: SiteLabels { names.value }

  /// Antora's names.
  var resources: ResourceNames { ResourceNames(index: trees.value, sites: facts.sites) }

  func resolver(of site: DocumentationSite) -> SiteResolver {
    guard let place = facts.sites.place(of: site) else {
      return SiteResolver(SitePages(site, facts, trees.value), trees.value)
    }
    return resolvers[place]
  }

  /// Addresses that the site's templates for links may give a meaning of their own.
  func namesOfTemplates(of site: DocumentationSite) -> Set<String> {
    facts.sites.place(of: site).map { templates[$0] } ?? []
  }

  /// Whether a page of Antora says that it was once found by that name.
  func hasAlias(_ name: String, from document: String, _ site: DocumentationSite) -> Bool {
    aliased.value.contains(Self.aliasKey(name))
  }

  /// The path of a resource without its module and suffix.
  private static func aliasKey(_ name: String) -> String {
    let path = name.utf8.lastIndex(of: UInt8(ascii: ":")).map {
      name[name.utf8.index(after: $0)...]
    }
    return String(path ?? name[...]).stem
  }

  /// Whether `.gitignore` names a path, or a folder above it.
  func isIgnored(_ path: String) -> Bool { ignored.value.hold(path) }

  /// The documents that include one.
  func includers(of document: String) -> [DocumentFacts] {
    (wholes.value[document] ?? []).map { facts.allDocuments[$0] }
  }

  private static func includers(_ facts: ProjectFacts, _ index: TreeIndex) -> [String: [Int]] {
    var includers: [String: [Int]] = [:]
    for (place, document) in facts.allDocuments.enumerated() {
      for link in document.links where link.kind == .include {
        if case .file(let file) = Inclusions(facts.sites, index).file(link.destination, document) {
          includers[file, default: []].append(place)
        }
      }
    }
    return includers
  }

  /// The file whose text is where a document includes it.
  func included(_ path: String, in document: DocumentFacts) -> ResolvedPath {
    Inclusions(facts.sites, trees.value).file(path, document)
  }

  /// The anchors of a page: those of its document, and of what that includes.
  ///
  /// - Parameter rule: of documents that are no pages of a site.
  func anchors(of document: DocumentFacts, _ rule: Target.AnchorForm) -> DocumentAnchors {
    var parts = [document]
    var isWhole = true
    var index = 0
    while index < parts.count {
      for link in parts[index].links where link.kind == .include {
        guard case .file(let file) = included(link.destination, in: parts[index]),
          let part = facts.document(file), part.format != .unread, parts.count < 200
        else {
          // Examples of code have no headings.
          isWhole = isWhole && Inclusions.isCode(link.destination)
          continue
        }
        if !parts.contains(where: { $0.path == part.path }) { parts.append(part) }
      }
      index += 1
    }
    let site = facts.sites.site(of: document.path)
    return DocumentAnchors(
      parts, anchors: site?.target.anchors ?? rule, isSite: site != nil, isWhole: isWhole)
  }
}

/// Finds files whose text is in documents: `{{#include part.md}}`.
struct Inclusions {
  private let sites: DocumentationSites
  private let index: TreeIndex

  init(_ sites: DocumentationSites, _ index: TreeIndex) {
    (self.sites, self.index) = (sites, index)
  }

  func file(_ path: String, _ document: DocumentFacts) -> ResolvedPath {
    let site = sites.site(of: document.path)
    if let site, site.target == .antora {
      let plain = TreePath.walk(path, from: document.path.folderPart).path
      if index.hasFile(plain) { return .file(plain) }
      return ResourceNames(index: index, sites: sites)
        .resolve(path, family: "page", from: document.path, site)
    }
    var path = path
    if path.utf8.starts(with: "@site/".utf8) { path = String(path.dropFirst(5)) }
    if path.utf8.starts(with: "@/".utf8) { path = String(path.dropFirst(1)) }
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    let steps = isRooted ? String(path.dropFirst()) : path
    var folders = isRooted ? [] : [document.path.folderPart]
    if let site { folders += [site.root, site.folder] }
    for folder in folders + [""] {
      let (way, above) = TreePath.walk(steps, from: folder)
      if above == 0, index.hasFile(way) { return .file(way) }
    }
    // Some systems have settings for the folders that they look in.
    let end = Array(TreePath.walk(steps, from: "").path.utf8.reversed())
    let found = index.filesNamed(path.lastPart).first { $0.utf8.reversed().starts(with: end) }
    if let found, !end.isEmpty { return .file(found) }
    return .missing(TreePath.walk(path, from: document.path.folderPart).path)
  }

  /// Whether a file is not a document by its name.
  static func isCode(_ path: String) -> Bool {
    ![
      "", ".md", ".mdx", ".rst", ".adoc", ".asciidoc", ".inc", ".txt", ".html", ".htm", ".markdown",
      ".rest",
    ].contains(path.suffix)
  }
}

/// What the templates that a site has for links compare an address with: `{{ if eq .Destination "g" }}`.
enum LinkTemplateNames {
  /// - Parameter index: of the whole tree.
  static func read(_ site: DocumentationSite, _ index: TreeIndex) -> Set<String> {
    let shapes = (site.form?.linkTemplates ?? []).map { ShellPattern(site.folder + $0) }
    guard !shapes.isEmpty else { return [] }
    var names: Set<String> = []
    for file in index.files(beginning: site.folder)
    where shapes.contains(where: { $0.matches(file.path) }) {
      for line in (index.files.contents(of: file.path) ?? []).split(separator: 0x0A)
      where line.holds("{{") { names.formUnion(quoted(line)) }
    }
    return names
  }

  private static func quoted(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x22, omittingEmptySubsequences: false).enumerated().compactMap {
      $0 % 2 == 1 ? String(decoding: $1, as: UTF8.self) : nil
    }
  }
}

/// What the files `.gitignore` of a tree name without wildcards: `docs/api/`, `_build`. A build makes it, so that no tree of
/// a commit holds it.
struct IgnoredFiles: Sendable {
  /// From the root, without slashes at their ends.
  private var paths: Set<String> = []
  /// Names of files and folders, wherever they are.
  private var names: Set<Substring> = []

  init(_ files: ProjectFiles) {
    for file in files.all where file.kind == .file && file.path.lastPart == ".gitignore" {
      let text = files.contents(of: file.path) ?? []
      for line in text.split(separator: 0x0A) { add(line.trimmedBlanks, in: file.path.folderPart) }
    }
  }

  private mutating func add(_ line: ArraySlice<UInt8>, in folder: String) {
    guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "!"),
      !line.contains(where: { [0x2A, 0x3F, 0x5B, 0x5C].contains($0) })
    else { return }
    let parts = String(decoding: line, as: UTF8.self).filledParts
    // A slash that is not at the end binds a pattern to its folder.
    if parts.count == 1, first != UInt8(ascii: "/") {
      names.insert(parts[0])
    } else {
      paths.insert(TreePath.walk(parts.joined(separator: "/"), from: folder).path)
    }
  }

  func hold(_ path: String) -> Bool {
    if paths.isEmpty, names.isEmpty { return false }
    var rest = path
    while !rest.isEmpty {
      if paths.contains(rest) || names.contains(rest.lastPart) { return true }
      rest = rest.folderPart
    }
    return false
  }
}
