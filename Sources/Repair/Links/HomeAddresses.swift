import Basics
import Files
import Links
import Stores

/// Full addresses that mean this tree: of the old Trac, of the repository on GitHub. Those that the user named count;
/// others are learned from the links themselves, where most that begin so point to something in the tree.
struct HomeAddresses: Sendable {
  private var tracs: [TracAddress]
  /// `https://github.com/team/docs`
  private var repositories: Set<String> = []
  /// The folder of the tree in the repository, with its slash; empty: its root.
  private let prefix: String

  private struct Votes {
    var right: Set<String> = []
    var wrong: Set<String> = []
    var isElected: Bool { right.count >= 2 && right.count >= wrong.count }

    mutating func add(_ name: String, isRight: Bool) {
      if isRight { right.insert(name) } else { wrong.insert(name) }
    }
  }

  /// - Parameters:
  ///   - links: the full addresses in all documents.
  ///   - prefix: the folder of the tree in its repository, with its slash.
  init(
    _ tracURLs: [String], links: some Sequence<String>, pages: PageLookup, tree: FinishedTree,
    prefix: String
  ) {
    self.prefix = prefix
    tracs = tracURLs.compactMap { TracAddress($0) }
    var tracVotes: [String: Votes] = [:]
    var repositoryVotes: [String: Votes] = [:]
    for link in links {
      if let (base, name) = Self.wikiPage(link) {
        let isHere = if case .found = pages.named(name) { true } else { false }
        tracVotes[base, default: Votes()].add(name, isRight: isHere)
      } else if let (base, whole) = Self.gitHubPath(link), whole.hasPrefix(prefix) {
        let path = String(whole.dropFirst(prefix.count))
        let isHere = tree.has(path) || tree.newPath(of: path) != nil
        repositoryVotes[base, default: Votes()].add(path, isRight: isHere)
      }
    }
    tracs += tracVotes.filter(\.value.isElected).keys.sorted().compactMap { TracAddress($0) }
    repositories = Set(repositoryVotes.filter(\.value.isElected).keys)
  }

  /// Of the old Trac, those that the user named first.
  var addresses: [TracAddress] { tracs }

  /// What a full address means in the old Trac; nil if it is of another site.
  func target(_ address: String) -> String? {
    for trac in tracs {
      if let below = trac.pathBelow(address) { return below }
    }
    return nil
  }

  /// The path in the tree that an address on GitHub means; nil if it is of another repository.
  func path(_ address: String) -> String? {
    guard let (base, path) = Self.gitHubPath(address), repositories.contains(base),
      path.hasPrefix(prefix)
    else { return nil }
    return String(path.dropFirst(prefix.count))
  }

  /// `https://example.org/proj/wiki/A/B` → base and `A/B`
  private static func wikiPage(_ address: String) -> (base: String, name: String)? {
    guard address.hasPrefix("http"), address.utf8.count < 2000,
      let wiki = address.firstRange(of: "/wiki/"),
      !address.contains("wikipedia.org"), !address.contains("github.com")
    else { return nil }
    let name = RelativeURL.decode(RelativeURL.split(address[wiki.upperBound...]).path)
    return name.isEmpty ? nil : (String(address[..<wiki.lowerBound]), name)
  }

  /// `https://github.com/team/docs/blob/main/A/B.md` → `https://github.com/team/docs` and `A/B.md`
  private static func gitHubPath(_ address: String) -> (base: String, path: String)? {
    let start = "https://github.com/"
    guard address.hasPrefix(start) else { return nil }
    let path = RelativeURL.split(address).path
    let parts = path.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 4, parts[2] == "blob" || parts[2] == "tree" || parts[2] == "raw" else {
      return nil
    }
    // An address at a commit means the file as it was then.
    let isCommit = parts[3].count >= 7 && parts[3].allSatisfy(\.isHexDigit)
    if isCommit { return nil }
    let inner = parts[4...].joined(separator: "/")
    return (
      start + parts[0].lowercased() + "/" + parts[1].lowercased(),
      RelativeURL.decode(inner.hasSuffix("/") ? String(inner.dropLast()) : inner)
    )
  }
}

/// The files and folders as they will be when the move is finished.
struct FinishedTree: Sendable {
  private let paths: Set<String>
  private let folders: Set<String>
  /// By the path in lower case.
  private let folded: [String: String]
  /// Former path → new path of the documents that are renamed.
  private let renamed: [String: String]

  init(_ tree: DocsTree, _ plan: RepairPlan) {
    var renamed: [String: String] = [:]
    for document in plan.documents where document.path != document.newPath {
      renamed[document.path] = document.newPath
    }
    self.renamed = renamed
    let paths = Set(
      tree.files.lazy.map { renamed[$0.path] ?? $0.path })
    self.paths = paths
    var folders: Set<String> = [""]
    for path in paths {
      var rest = path[...]
      while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
        rest = rest[..<slash]
        if !folders.insert(String(rest)).inserted { break }
      }
    }
    self.folders = folders
    folded = Dictionary(
      paths.sorted().map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func has(_ path: String) -> Bool { paths.contains(path) || folders.contains(path) }
  func hasFile(_ path: String) -> Bool { paths.contains(path) }
  func newPath(of path: String) -> String? { renamed[path] }
  func otherCase(of path: String) -> String? { folded[path.lowercased()] }
}
