import Basics
import Facts
import Files
import Links
import Stores
import Targets

/// Where the path of an address leads.
enum ResolvedPath: Hashable {
  case file(String)
  /// Without a slash at its end.
  case folder(String)
  /// The path that is there; the address has other letter case.
  case otherCase(String)
  /// A page's file, which the target does not show as a page when it is named with its suffix.
  case rawFile(String)
  /// A folder that the target shows nothing for.
  case emptyFolder(String)
  /// The path from the root of the tree where nothing is.
  case missing(String)
  /// The path after the steps that leave the tree.
  case outside(String)
  /// The target's own pages: a repository's issues.
  case targetPage
  case notChecked(NotChecked)
}

/// Follows paths through the tree as a target does.
struct PathResolver: Sendable {
  let index: TreeIndex
  let target: Target

  /// - Parameter path: decoded.
  func resolve(_ path: String, from document: String) -> ResolvedPath {
    switch target.links.pages {
    case .byName: return resolveByName(path, from: document)
    case .byPath: return resolveByPath(path, from: document)
    case .byWikiName: return resolveByWikiName(path)
    case .byFile, .bySuffixOrNot: break
    }
    let (way, above) = TreePath.walk(path, from: document.folderPart)
    if above > 0 {
      return target.links.hasRepositoryPages ? climb(way, steps: above) : .outside(way)
    }
    return resolve(at: way)
  }

  /// A path from the root.
  func resolve(at path: String) -> ResolvedPath {
    if index.hasFile(path), !index.passesDoor(path) { return .file(path) }
    if index.passesDoor(path) { return .notChecked(.submodule) }
    if target.links.pages == .bySuffixOrNot, let page = page(path) { return .file(page) }
    if index.hasFolder(path) { return folder(path) }
    if let other = index.otherCase(of: path) { return .otherCase(other) }
    return .missing(path)
  }

  private func folder(_ path: String) -> ResolvedPath {
    guard case .page(let name) = target.links.folders else { return .folder(path) }
    guard let page = page(path.isEmpty ? name : "\(path)/\(name)") else {
      return .emptyFolder(path)
    }
    return .file(page)
  }

  private func page(_ path: String) -> String? {
    WikiPages.suffixes.lazy.map { path + $0 }.first { index.hasFile($0) }
  }

  // MARK: GitHub's addresses

  /// Where a path leads that goes above the root.
  ///
  /// GitHub shows a file at `OWNER/NAME/blob/BRANCH/PATH`: steps above the root lead through these.
  func climb(_ way: String, steps: Int) -> ResolvedPath {
    let parts = way.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    switch steps {
    case 1:
      guard let branch = parts.first, Self.branches.contains(branch) else { return .outside(way) }
      return resolve(at: parts.dropFirst().joined(separator: "/"))
    case 2:
      guard let page = parts.first else { return .targetPage }
      guard Self.files.contains(page), parts.count > 1 else {
        return Self.pages.contains(page) ? .targetPage : .outside(way)
      }
      return Self.branches.contains(parts[1])
        ? resolve(at: parts.dropFirst(2).joined(separator: "/")) : .notChecked(.otherRepository)
    case 3 where parts.first.map { $0.suffix.isEmpty } ?? false:
      return .notChecked(.otherRepository)
    default: return .outside(way)
    }
  }

  /// Names that a default branch usually has.
  static let branches: Set<Substring> = ["main", "master", "HEAD"]
  /// What precedes a branch and a path.
  static let files: Set<Substring> = ["blob", "tree", "raw", "edit", "blame", "commits"]
  /// Pages of a repository next to its files.
  private static let pages: Set<Substring> = [
    "issues", "pulls", "pull", "wiki", "releases", "discussions", "actions", "projects", "tags",
    "branches", "commits", "commit", "compare", "graphs", "network", "security", "stargazers",
    "milestones", "milestone", "labels", "settings", "fork", "pulse", "packages", "deployments",
    "community", "contributors", "watchers", "activity", "archive", "forks", "people",
    "invitations",
    "contribute", "new", "codespaces", "sponsors", "tree", "blob", "raw",
  ]

  // MARK: Wikis that know pages without suffix

  /// A GitLab wiki sees `./x`, `../x` and names with a suffix from the folder of the page, all else from its root.
  private func resolveByPath(_ path: String, from document: String) -> ResolvedPath {
    let isSeenFromPage =
      path.utf8.first != UInt8(ascii: "/")
      && (path.utf8.first == UInt8(ascii: ".") || !path.lastPart.suffix.isEmpty)
    let (way, above) = TreePath.walk(path, from: isSeenFromPage ? document.folderPart : "")
    if above > 0 { return .notChecked(.otherRepository) }
    if way.isEmpty { return .targetPage }
    return pageOrFile(way, page: way)
  }

  /// A wiki of Gitea or Forgejo sees all links from its root.
  private func resolveByWikiName(_ path: String) -> ResolvedPath {
    let (way, above) = TreePath.walk(path, from: "")
    if above > 0 { return .notChecked(.otherRepository) }
    if way.isEmpty { return .targetPage }
    let stem = WikiPages.suffixes.contains(way.suffix) ? String(way.dropLast(way.suffix.count)) : ""
    if !stem.isEmpty, !index.hasFile(way), let file = self.page(WikiName.file(path: stem)) {
      return .rawFile(file)
    }
    return pageOrFile(way, page: WikiName.file(path: way))
  }

  private func pageOrFile(_ way: String, page: String) -> ResolvedPath {
    if let file = self.page(page) { return .file(file) }
    if index.hasFile(way) {
      return WikiPages.suffixes.contains(way.suffix) ? .rawFile(way) : .file(way)
    }
    if index.passesDoor(way) { return .notChecked(.submodule) }
    if index.hasFolder(way) { return .emptyFolder(way) }
    if let other = index.otherCase(of: way) ?? index.otherCase(of: page + ".md") {
      return .otherCase(other)
    }
    return .missing(way)
  }

  // MARK: Flat wikis

  /// A GitHub wiki knows a page by its bare name; other files are where they are, seen from its root.
  private func resolveByName(_ path: String, from document: String) -> ResolvedPath {
    let (way, above) = TreePath.walk(path, from: "")
    if above > 0 {
      // A page is shown at `OWNER/NAME/wiki/PAGE`.
      let first = way.utf8.split(separator: UInt8(ascii: "/")).first.map { Substring($0) } ?? ""
      if above > 1 { return .notChecked(.otherRepository) }
      return first.isEmpty || Self.pages.contains(first) ? .targetPage : .outside(way)
    }
    if way.isEmpty { return .targetPage }
    if index.hasFile(way) {
      return WikiPages.suffixes.contains(way.suffix) ? .rawFile(way) : .file(way)
    }
    if index.passesDoor(way) { return .notChecked(.submodule) }
    let name = WikiPages.folded(way.lastPart)
    for file in index.pages(byFoldedName: name) { return .file(file) }
    if WikiPages.suffixes.contains(way.suffix),
      let file = index.pages(byFoldedName: WikiPages.folded(way.lastPart.stem)).first
    {
      return .rawFile(file)
    }
    if index.hasFolder(way) { return .emptyFolder(way) }
    if let other = index.otherCase(of: way) { return .otherCase(other) }
    return .missing(way)
  }
}

/// Templates of issues and pull requests: their links are seen from the page of the pull request, too.
///
///     .github/PULL_REQUEST_TEMPLATE.md: [the guide](../blob/main/CONTRIBUTING.md)
enum TemplatePage {
  static func isOne(_ document: String) -> Bool { Forms.contains(document) }

  /// The forms of a project, which only the rules about links judge: what else is in them is to be filled in.
  static func all(in project: ProjectFacts) -> [DocumentFacts] {
    let forms = project.ownFiles.filter { $0.kind == .file && Forms.contains($0.path) }
    if forms.isEmpty { return [] }
    let judged = Set(project.documents.lazy.map(\.path))
    return forms.compactMap { file in
      guard !judged.contains(file.path),
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
