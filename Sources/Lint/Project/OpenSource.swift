import Facts
import Files
import Settings
import Stores

/// Whether a project is open source, and how that was known.
package struct OpenSource: Hashable, Sendable {
  package enum Answer: String, Hashable, Sendable { case yes, probably, no }

  package var answer: Answer
  /// "LICENSE is MIT by its text"
  package var reason: String
  /// The file that tells; empty: none.
  package var file = ""

  /// What the settings say; else by the licence's text, the package's metadata, and the start page.
  package init(_ project: ProjectFacts, settings: LintSettings = LintSettings()) {
    if let isOpenSource = settings.isOpenSource {
      self.init(isOpenSource ? .yes : .no, "settings")
    } else {
      self =
        Self.byFiles(project, in: project.folder)
        ?? (project.folder.isEmpty ? nil : Self.byFiles(project, in: ""))
        ?? Self.byStartPage(project) ?? OpenSource(.no, "no licence was found")
    }
  }

  private init(_ answer: Answer, _ reason: String, file: String = "") {
    self.answer = answer
    self.reason = reason
    self.file = file
  }

  private static func byFiles(_ project: ProjectFacts, in folder: String) -> OpenSource? {
    var unknown: String?
    var closed: OpenSource?
    for path in licences(project, in: folder) {
      guard let bytes = project.files.contents(of: path), !bytes.isEmpty else { continue }
      switch LicenceText(bytes) {
      case .open(let family):
        if closed == nil { return OpenSource(.yes, "\(path) is \(family) by its text", file: path) }
      case .closed(let phrase):
        closed = closed ?? OpenSource(.no, "\(path) speaks of \"\(phrase)\"", file: path)
      case .unknown: unknown = unknown ?? path
      }
    }
    if let closed { return closed }
    if let found = byMetadata(project, in: folder) { return found }
    return unknown.map {
      OpenSource(.no, "\($0) is no licence of open source that is known", file: $0)
    }
  }

  /// `LICENSE` first, then the other names, then the folder of licences.
  private static func licences(_ project: ProjectFacts, in folder: String) -> [String] {
    var found: [(order: Int, path: String)] = []
    let length = folder.utf8.count
    for file in project.files.all
    where file.path.utf8.starts(with: folder.utf8) && file.size < 1_000_000 {
      let inner = file.path.utf8.dropFirst(length)
      // Nearly all files lie deeper, or are called something else.
      guard let first = inner.first, "lLcCuUmMeE".utf8.contains(first),
        inner.count(where: { $0 == UInt8(ascii: "/") }) <= 1
      else { continue }
      let parts = Substring(inner).split(separator: "/")
      guard let name = parts.last?.lowercased() else { continue }
      let isInFolder = parts.count == 2 && parts[0].lowercased() == "licenses"
      if parts.count == 1, let order = names.firstIndex(where: name.hasPrefix) {
        found.append((order, file.path))
      } else if isInFolder {
        found.append((names.count, file.path))
      }
    }
    return found.sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
  }

  private static let names = [
    "license", "licence", "copying", "unlicense", "mit-license", "copyright", "eula",
  ]

  /// `"license": "MIT"`, `license = "MIT"`, `<name>MIT License</name>`
  private static func byMetadata(_ project: ProjectFacts, in folder: String) -> OpenSource? {
    let manifests = [
      "package.json", "Cargo.toml", "pyproject.toml", "setup.cfg", "setup.py", "pom.xml",
      "composer.json",
    ]
    var paths = manifests.map { folder + $0 }
    paths += project.files.all.map(\.path).filter {
      $0.utf8.starts(with: folder.utf8) && !$0.dropFirst(folder.count).contains("/")
        && ($0.hasSuffix(".gemspec") || $0.hasSuffix(".cabal") || $0.hasSuffix(".podspec"))
    }
    for path in paths {
      guard let bytes = project.files.contents(of: path) else { continue }
      for line in bytes.split(separator: 0x0A) {
        let text = LicenceText.folded(Array(line))
        guard text.contains(Array("licen".utf8)) else { continue }
        if text.contains(Array("unlicensed".utf8)) {
          return OpenSource(.no, "\(path) says that it is not licensed", file: path)
        }
        if let name = LicenceText.named(in: text) {
          return OpenSource(.yes, "\(path) names \(name)", file: path)
        }
      }
    }
    return nil
  }

  private static let headings = PhraseTable([
    "license", "licence", "licensing", "licenses", "licences", "license …", "licence …",
    "copyright and license",
    "lizenz", "lizenzen", "licencia", "许可证", "许可", "开源协议", "ライセンス",
  ])
  private static let openWords = PhraseTable([
    "open source", "free software", "オープンソース", "开源", "quelloffen", "código abierto",
    "logiciel libre",
  ])

  /// A section about the licence, or the words "open source" in a public repository.
  private static func byStartPage(_ project: ProjectFacts) -> OpenSource? {
    guard let page = project.document(project.startPage) else { return nil }
    for section in page.sections {
      guard let heading = section.heading,
        !headings.tags(ofHeading: FoldedWords(page.headings[heading].text).withoutNumbering).isEmpty
      else { continue }
      let text = section.blocks.map { page.blocks[$0].text }.joined(separator: "\n")
      switch LicenceText(Array(text.utf8)) {
      case .open(let family):
        return OpenSource(.yes, "\(page.path) names \(family)", file: page.path)
      case .closed(let phrase):
        return OpenSource(.no, "\(page.path) speaks of \"\(phrase)\"", file: page.path)
      case .unknown: continue
      }
    }
    guard let remote = project.history?.remote, isPublic(remote),
      page.blocks.contains(where: { openWords.isIn(FoldedWords($0.prose).all) })
    else { return nil }
    return OpenSource(
      .probably, "\(page.path) calls it open source, and its host is public; there is no licence",
      file: page.path)
  }

  private static func isPublic(_ remote: String) -> Bool {
    [
      "github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "sr.ht", "salsa.debian.org",
      "launchpad.net",
    ].contains { remote.contains($0) }
  }
}
