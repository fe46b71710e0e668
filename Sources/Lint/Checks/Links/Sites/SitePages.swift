import Basics
import Facts
import Files
import Links
import Stores
import Targets

/// The pages of one site by the addresses that it serves them at: `guide/install` is `docs/Guide/01-Install.md`.
struct SitePages: Sendable {
  let site: DocumentationSite
  /// Without slashes at the ends, suffix and `index`; each with the path of its document.
  private var pages: [String: String] = [:]
  /// By the path of a document: the addresses that relative ones are seen from.
  private var places: [String: [String]] = [:]
  /// The last parts of all addresses, in lower case.
  private var names: Set<String> = []
  /// The folders of all addresses.
  private var folders: Set<String> = []
  private let serving: Target.SiteForm.Serving

  init(_ site: DocumentationSite, _ project: ProjectFacts, _ index: TreeIndex) {
    self.site = site
    serving = site.form?.serving ?? Target.SiteForm.Serving()
    let beginning = site.form?.source.takesAll ?? false ? site.folder : site.root
    for file in index.files(beginning: beginning)
    where file.kind == .file && Self.suffixes.contains(file.path.suffix) && site.holds(file.path) {
      add(file.path, project.document(file.path)?.fields ?? [:])
    }
    if beginning != site.root, !site.root.utf8.starts(with: beginning.utf8) {
      for file in index.files(beginning: site.root) where Self.suffixes.contains(file.path.suffix) {
        add(file.path, project.document(file.path)?.fields ?? [:])
      }
    }
  }

  /// Suffixes of sources of pages.
  static let suffixes: Set<String> = [
    ".md", ".markdown", ".mdx", ".rst", ".adoc", ".asciidoc", ".html", ".htm", ".ipynb", ".txt",
    ".org", ".qmd", ".rmd", ".vue", ".jsx", ".tsx", ".js",
  ]

  /// The document whose page has that address; nil if none.
  ///
  /// - Parameter address: from the site's root, decoded.
  func document(at address: String) -> String? { pages[key(address)] }

  /// Whether some page is served from the folder that an address is in.
  func hasFolder(of address: String) -> Bool { folders.contains(key(address).folderPart) }

  /// Whether the last part of an address is that of some page.
  func hasName(of address: String) -> Bool {
    names.contains(key(address).lastPart.lowercased())
  }

  /// The addresses of a document's page, as those in it are seen from them.
  func places(of document: String) -> [String] { places[document] ?? [] }

  // MARK: Addresses

  private mutating func add(_ path: String, _ fields: [String: [String]]) {
    var own: [String] = []
    for address in Self.plain(path, site) {
      let clean = served(address)
      own.append(clean)
      if !serving.prefix.isEmpty { own.append("\(serving.prefix)/\(clean)") }
      own += Self.others(clean)
      for folder in serving.pageFolders where clean.utf8.starts(with: (folder + "/").utf8) {
        own.append(String(clean.dropFirst(folder.count + 1)))
      }
    }
    for name in serving.addressFields + ["id"] {
      for value in fields[name] ?? [] where !value.utf8.contains(0x3A) {
        own += moved(own, to: value, isWhole: name == "url" || name == "permalink")
      }
    }
    places[path] = own.map(key)
    let others = serving.aliasFields.flatMap { fields[$0] ?? [] }
    for address in own + others.flatMap({ moved(own, to: $0, isWhole: false) }) {
      let key = key(address)
      if pages[key] == nil { pages[key] = path }
      if site.makesPages { folders.insert(key.folderPart) }
      if site.movesPages { names.insert(key.lastPart.lowercased()) }
    }
  }

  /// The path seen from the folder of the documents, and from that of the site.
  private static func plain(_ path: String, _ site: DocumentationSite) -> [String] {
    var plain: [String] = []
    for folder in [site.root, site.folder] where path.utf8.starts(with: folder.utf8) {
      let address = String(path.utf8.dropFirst(folder.utf8.count)) ?? path
      if !plain.contains(address) { plain.append(address) }
    }
    return plain
  }

  /// As the site serves the file: `01-guide/02-Install.md` as `guide/Install`.
  private func served(_ path: String) -> String {
    guard serving.dropsNumbers else { return path.stem }
    return path.stem.filledParts.map { part in
      let digits = part.utf8.prefix { $0.isDigit }
      let rest = part.utf8.dropFirst(digits.count)
      guard !digits.isEmpty, let mark = rest.first, mark == 0x2D || mark == 0x5F || mark == 0x2E
      else { return String(part) }
      let name = Substring(rest.drop { $0 == 0x2D || $0 == 0x5F || $0 == 0x2E || $0 == 0x20 })
      // A date is not a number.
      return name.utf8.first.map { $0.isDigit } ?? true ? String(part) : String(name)
    }.joined(separator: "/")
  }

  /// What a site may make of a path besides: folders of languages and versions go away, dates of posts become folders.
  private static func others(_ address: String) -> [String] {
    var others: [String] = []
    var parts = address.filledParts
    if let first = parts.first, parts.count > 1, isLanguage(first) {
      others.append(parts.dropFirst().joined(separator: "/"))
    }
    // `Install.fr.md`
    if let last = parts.last, let dot = last.lastIndex(of: "."),
      isLanguage(last[last.index(after: dot)...])
    {
      others.append((parts.dropLast() + [last[..<dot]]).joined(separator: "/"))
    }
    if parts.first == "versioned_docs", parts.count > 2 {
      let version = parts[1].replacing("version-", with: "")
      let rest = parts.dropFirst(2).joined(separator: "/")
      others += ["docs/\(version)/\(rest)", "docs/\(rest)", rest]
    }
    if let current = parts.firstIndex(of: "current"), parts.first == "i18n" {
      let rest = parts[(current + 1)...].joined(separator: "/")
      others += ["docs/\(rest)", "\(parts[1])/docs/\(rest)", rest]
    }
    // `2026-01-30-spring/index`
    if parts.count > 1, parts.last == "index", post(parts[parts.count - 2]) != nil {
      parts.removeLast()
    }
    if let name = parts.popLast(), let post = post(name) {
      let folder = parts.filter { !$0.hasPrefix("_") }
      others.append((folder + [Substring(post.name)]).joined(separator: "/"))
      others.append((folder + [Substring(post.date), Substring(post.name)]).joined(separator: "/"))
    } else if let first = parts.first, first.hasPrefix("_") {
      // A collection of Jekyll.
      others.append(String(address.dropFirst()))
    }
    return others
  }

  /// `2026-01-30-spring` is `spring` of `2026/01/30`.
  private static func post(_ name: Substring) -> (date: String, name: String)? {
    let parts = name.split(separator: "-", maxSplits: 3)
    guard parts.count == 4, parts[0].utf8.count == 4,
      parts.prefix(3).allSatisfy({ $0.utf8.allSatisfy { $0.isDigit } })
    else { return nil }
    return (parts.prefix(3).joined(separator: "/"), String(parts[3]))
  }

  /// `en`, `pt-br`
  static func isLanguage(_ name: Substring) -> Bool {
    let bytes = Array(name.lowercased().utf8)
    guard bytes.count == 2 || bytes.count == 5 && (bytes[2] == 0x2D || bytes[2] == 0x5F) else {
      return false
    }
    return bytes.enumerated().allSatisfy { $0 == 2 || $1.isLower }
  }

  /// Where a field of the front matter moves a page: `/plan` from the root, `plan` next to its old address.
  private func moved(_ own: [String], to value: String, isWhole: Bool) -> [String] {
    let value = value.hasSuffix("{") ? "" : value
    if value.utf8.first == UInt8(ascii: "/") || isWhole {
      let rest = value.filledParts.joined(separator: "/")
      return serving.prefix.isEmpty ? [rest] : [rest, "\(serving.prefix)/\(rest)"]
    }
    let folders = Set(own.map { key($0).folderPart })
    let steps = folders.map { TreePath.walk(value, from: $0).path }
    return steps + [value.filledParts.joined(separator: "/")]
  }

  /// An address for comparison.
  private func key(_ address: String) -> String {
    var parts = address.filledParts.map { String($0) }
    if var last = parts.popLast() {
      if [".html", ".htm", ".md", ".mdx", ".rst", ".adoc", ".markdown", ".php"].contains(
        last.suffix)
      {
        last = last.stem
      }
      if !["index", "_index", "readme"].contains(last.lowercased()) { parts.append(last) }
    }
    let key = parts.joined(separator: "/")
    guard serving.foldsCase else { return key }
    return String(decoding: key.lowercased().utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }
}
