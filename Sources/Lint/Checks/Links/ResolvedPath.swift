import Files
import Links
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
  /// The path behind the steps that leave the tree.
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
    if target.links.pages == .byName { return resolveByName(path, from: document) }
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
  /// What stands before a branch and a path.
  static let files: Set<Substring> = ["blob", "tree", "raw", "edit", "blame", "commits"]
  /// Pages of a repository beside its files.
  private static let pages: Set<Substring> = [
    "issues", "pulls", "pull", "wiki", "releases", "discussions", "actions", "projects", "tags",
    "branches", "commits", "commit", "compare", "graphs", "network", "security", "stargazers",
    "milestones", "milestone", "labels", "settings", "fork", "pulse", "packages", "deployments",
    "community", "contributors", "watchers", "activity", "archive", "forks", "people",
    "invitations",
    "contribute", "new", "codespaces", "sponsors", "tree", "blob", "raw",
  ]

  // MARK: Flat wikis

  /// A GitHub wiki knows a page by its bare name; other files lie where they lie, seen from its root.
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
