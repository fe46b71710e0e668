import Basics
import Files
import Stores
import Targets

/// The sites that a project's documents are made into, known by their settings' files: next to `mkdocs.yml` the
/// documents in `docs/` are pages of a site.
package struct DocumentationSites: Hashable, Sendable {
  /// Those whose documents are deepest first.
  package let all: [DocumentationSite]
  /// Places in `all`, by the folders whose documents are pages of a site.
  private let places: [String: [Int]]

  /// No site: all documents are read as they are.
  package static let none = DocumentationSites([])

  private init(_ sites: [DocumentationSite]) {
    all = sites.sorted {
      ($0.root.utf8.count, $0.folder.utf8.count, $0.folder)
        > ($1.root.utf8.count, $1.folder.utf8.count, $1.folder)
    }
    var places: [String: [Int]] = [:]
    for (place, site) in all.enumerated() {
      places[site.root, default: []].append(place)
      if site.folder != site.root { places[site.folder, default: []].append(place) }
    }
    self.places = places
  }

  /// - Parameters:
  ///   - chosen: what the user says the documents are read with: only sites of that system are looked for, and where it
  ///     has no settings, all documents are one site; nil means whatever is found.
  ///   - isOwn: whether a folder, with a slash at its end, may hold a site of the project.
  ///   - contents: the bytes of a file.
  package init(
    _ files: [TreeFile], chosen: Target? = nil, isOwn: @escaping (String) -> Bool = { _ in true },
    contents: (TreeFile) -> [UInt8]
  ) {
    if let chosen, chosen.site == nil {
      self.init([])
      return
    }
    let listing = SiteListing(files, isOwn)
    /// By the folder of their documents: of two the one whose settings are nearer.
    var sites: [String: DocumentationSite] = [:]
    for target in chosen.map({ [$0] }) ?? Target.systems + [.otherSite] {
      for mark in listing.marks(of: target, contents) {
        let site = Self.site(target, mark, listing, contents)
        if let other = sites[site.root],
          site.isSection || other.folder.utf8.count >= site.folder.utf8.count
        {
          continue
        }
        sites[site.root] = site
      }
    }
    if let chosen, sites.isEmpty {
      let root = chosen.site?.source.folders.first { listing.hasFolder($0) }.map { $0 + "/" } ?? ""
      sites[""] = DocumentationSite(chosen, folder: "", root: root, settings: "", text: [])
    }
    self.init(Self.withoutParts(Array(sites.values)))
  }

  /// The site that a document is a page of: of several the one whose documents are nearest above it.
  package func site(of document: String) -> DocumentationSite? {
    place(of: document).map { all[$0] }
  }

  /// Of a system that is known by a file in each folder, only the topmost folder is a site.
  private static func withoutParts(_ sites: [DocumentationSite]) -> [DocumentationSite] {
    let others = Set(sites.lazy.filter { !$0.isSection }.map(\.root))
    let sections = Set(sites.lazy.filter(\.isSection).map(\.root))
    return sites.filter { site in
      guard site.isSection else { return true }
      var folder = site.root
      while !folder.isEmpty {
        folder = String(String(folder.dropLast()).folderWithSlash)
        if sections.contains(folder) || others.contains(folder) { return false }
      }
      return true
    }
  }

  /// The place of a site in `all`; no two have one folder of documents.
  package func place(of site: DocumentationSite) -> Int? {
    places[site.root]?.first { all[$0].root == site.root }
  }

  /// The folder, with a slash at its end, that holds a document as it was in an older version, as the systems name such
  /// folders; nil if none does.
  func folderOfVersions(_ document: String) -> String? {
    for site in all {
      for name in site.form?.versions ?? []
      where document.utf8.starts(with: (site.folder + name + "/").utf8) {
        let parts = document.dropFirst(site.folder.count + name.count + 1).filledParts
        return parts.count > 1 ? "\(site.folder)\(name)/\(parts[0])/" : nil
      }
    }
    return nil
  }

  /// The place of that site in `all`.
  package func place(of document: String) -> Int? {
    if all.isEmpty { return nil }
    var end = document.utf8.lastIndex(of: UInt8(ascii: "/"))
    while true {
      let folder = end.map { String(document[...$0]) } ?? ""
      for place in places[folder] ?? [] where all[place].holds(document) { return place }
      guard let last = end else { return nil }
      end = document[..<last].utf8.lastIndex(of: UInt8(ascii: "/"))
    }
  }

  private static func site(
    _ target: Target, _ mark: SiteListing.Mark, _ listing: SiteListing,
    _ contents: (TreeFile) -> [UInt8]
  ) -> DocumentationSite {
    let text = mark.file.map(contents) ?? []
    var site = DocumentationSite(
      target, folder: mark.folder, root: root(target, mark, listing, SettingsText(text)),
      settings: mark.file?.path ?? "", text: text)
    if target.site?.naming.contains(.resource) ?? false {
      site.add(SiteYAML.attributes(text))
    }
    for folder in Set(
      [site.folder, site.root] + (target.site?.serving.statics ?? []).map { site.folder + $0 + "/" }
    ) {
      for name in RedirectFiles.names {
        if let file = listing.file(folder, name) { site.add(redirects: contents(file)) }
      }
    }
    for form in target.site?.navigation ?? [] {
      guard let file = listing.file(mark.folder, form.file), form.form != .document else {
        continue
      }
      let entries = NavigationReader.entries(contents(file), form.form)
      if !entries.isEmpty {
        site.add(entries, of: file.path)
        break
      }
    }
    return site
  }

  /// The folder of the documents: the one that the settings name, else a usual one, else that of the settings.
  private static func root(
    _ target: Target, _ mark: SiteListing.Mark, _ listing: SiteListing, _ values: SettingsText
  ) -> String {
    guard let source = target.site?.source else { return mark.folder }
    let named = source.setting.flatMap { values[$0] }.map { [$0] } ?? []
    // Where each language has a folder of its own, the documents are in that above them.
    let above = named.compactMap {
      $0.contains("/") && source.folders.contains($0.folderPart) ? $0.folderPart : nil
    }
    for candidate in above + named + source.folders {
      let (path, above) = TreePath.walk(candidate, from: String(mark.folder.dropLast()))
      if above == 0, listing.hasFolder(path) { return path.isEmpty ? "" : path + "/" }
    }
    return mark.folder
  }
}

/// The files of a tree as sites are looked for in them.
private struct SiteListing {
  /// A place that tells of a site.
  struct Mark {
    var folder: String
    var file: TreeFile?
  }

  /// By their names in lower case.
  private var named: [String: [TreeFile]] = [:]
  private var folders: Set<String> = [""]
  /// Folders by the last parts of their paths.
  private var foldersNamed: [Substring: [String]] = [:]
  private let isOwn: (String) -> Bool

  init(_ files: [TreeFile], _ isOwn: @escaping (String) -> Bool) {
    self.isOwn = isOwn
    for file in files {
      if file.kind == .file {
        named[file.path.lastPart.lowercased(), default: []].append(file)
      }
      var path = Substring(file.path)
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        if !folders.insert(String(path)).inserted { break }
        foldersNamed[path.lastPart, default: []].append(String(path))
      }
    }
  }

  /// - Parameter path: without a slash at its end.
  func hasFolder(_ path: String) -> Bool { folders.contains(path) }

  /// - Parameters:
  ///   - folder: with a slash at its end.
  ///   - name: in lower case.
  func file(_ folder: String, _ name: String) -> TreeFile? {
    named[name]?.first { $0.path.folderWithSlash == folder }
  }

  /// In the order of the names, then of the paths.
  func marks(of target: Target, _ contents: (TreeFile) -> [UInt8]) -> [Mark] {
    guard let marks = target.site?.marks else { return [] }
    var found: [Mark] = []
    for name in marks.files {
      for file in named[name] ?? [] {
        let folder = String(file.path.folderWithSlash)
        guard isOwn(folder),
          marks.beside.isEmpty || marks.beside.contains(where: { hasFolder(folder + $0) }),
          name != "conf.py" || isSphinx(file, folder, contents),
          marks.words.isEmpty || marks.words.contains(where: contents(file).holds)
        else { continue }
        found.append(Mark(folder: folder, file: file))
      }
    }
    for ending in marks.endings {
      let catalogs = foldersNamed.filter { name, _ in
        name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      }
      for path in catalogs.values.joined().sortedByBytes() where isOwn(path + "/") {
        found.append(Mark(folder: path + "/", file: nil))
      }
    }
    for name in marks.folders {
      for path in (foldersNamed[name[...]] ?? []).sortedByBytes() {
        let folder = String(path.folderWithSlash)
        guard isOwn(folder) else { continue }
        let config = ["config.ts", "config.js", "config.mts", "config.mjs"].lazy
          .compactMap { file(path + "/", $0) }.first
        found.append(Mark(folder: folder, file: config))
      }
    }
    return found
  }

  /// Other programs have a `conf.py` too.
  private func isSphinx(_ file: TreeFile, _ folder: String, _ contents: (TreeFile) -> [UInt8])
    -> Bool
  {
    for name in ["index.rst", "index.md", "contents.rst", "index.txt", "intro.md"]
    where self.file(folder, name) != nil { return true }
    let text = contents(file)
    return text.holds("sphinx") || text.holds("html_theme") || text.holds("extensions = [")
  }
}
