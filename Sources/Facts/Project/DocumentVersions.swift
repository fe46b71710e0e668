import Basics
import Files
import Targets

/// Folders of documents that are copies of others as they were in older versions: `versioned_docs/version-1.0/`, `docs/v1/`
/// next to `docs/v2/`, `docs-1.x/` next to `docs/`.
package struct DocumentVersions: Hashable, Sendable {
  /// Each with a slash at its end.
  private var folders: Set<String> = []

  /// The documents of a folder, seen from it, by the folder's name.
  private typealias Copies = [String: Set<Substring>]

  /// - Parameters:
  ///   - documents: those of `files`, without links to them.
  ///   - files: of the whole tree.
  ///   - sites: their systems tell where copies are.
  package init(_ documents: [TreeFile], among files: [TreeFile], sites: DocumentationSites) {
    /// By the folder above, which has a slash at its end.
    var groups: [String: Copies] = [:]
    for file in documents {
      Self.add(file.path, to: &groups)
      if let folder = sites.folderOfVersions(file.path) { folders.insert(folder) }
    }
    for (parent, copies) in groups { add(copies, in: parent) }
    // Where there is nothing but copies, the newest is what readers have.
    for site in sites.all where !Self.hasDocuments(site, files) {
      for name in site.form?.versions ?? [] {
        let copies = groups["\(site.folder)\(name)/"] ?? [:]
        if let newest = Self.newest(Array(copies.keys)) {
          folders.remove("\(site.folder)\(name)/\(newest)/")
        }
      }
    }
  }

  /// Whether a document is in such a folder.
  package func holdOld(_ document: String) -> Bool {
    if folders.isEmpty { return false }
    var end = document.utf8.lastIndex(of: UInt8(ascii: "/"))
    while let slash = end {
      if folders.contains(String(document[...slash])) { return true }
      end = document[..<slash].utf8.lastIndex(of: UInt8(ascii: "/"))
    }
    return false
  }

  private static func hasDocuments(_ site: DocumentationSite, _ files: [TreeFile]) -> Bool {
    site.root != site.folder
      && files.contains {
        $0.path.utf8.starts(with: site.root.utf8) && DocumentFormat.of(path: $0.path) != nil
      }
  }

  // MARK: Folders by their names

  /// Notes a document below each of its folders that may be a version.
  private static func add(_ path: String, to groups: inout [String: Copies]) {
    var start = path.startIndex
    while let slash = path[start...].utf8.firstIndex(of: UInt8(ascii: "/")) {
      let name = path[start..<slash]
      let after = path.utf8.index(after: slash)
      if VersionName(name) != nil {
        groups[String(path[..<start]), default: [:]][String(name), default: []]
          .insert(path[after...])
      }
      start = after
    }
  }

  /// Copies share most of their documents. What is next to others of its kind is none: `api/v1/`, `releases/1.0/`.
  private mutating func add(_ copies: Copies, in parent: String) {
    guard copies.count > 1, !Self.notCopies.contains(parent.dropLast().lastPart.lowercased()),
      let newest = Self.newest(Array(copies.keys)), let last = copies[newest]
    else { return }
    for (name, documents) in copies where name != newest && VersionName(name[...])?.isOpen == false
    {
      let shared = documents.count { last.contains($0) }
      if shared > 1, shared * 2 >= min(documents.count, last.count) {
        folders.insert("\(parent)\(name)/")
      }
    }
  }

  private static let notCopies: Set<String> = [
    "api", "apis", "rest", "rest-api", "openapi", "schema", "schemas", "spec", "specs", "proto",
    "crd",
    "crds", "releases", "release", "release-notes", "releasenotes", "changelog", "changelogs",
    "upgrade", "upgrading", "migration", "migrations", "examples", "rfcs",
  ]

  private static func newest(_ names: [String]) -> String? {
    names.compactMap { VersionName($0[...]) }.max()?.name
  }
}

/// The name of a folder that holds a version of documents: `v1.2`, `2.x`, `version-3.0.0`, `next`.
struct VersionName: Comparable {
  let name: String
  /// Whether more may be written in it.
  let isOpen: Bool
  private let numbers: [Int]

  /// nil if it is not a version's.
  init?(_ name: Substring) {
    self.name = String(name)
    if let place = Self.open.firstIndex(of: name) {
      (isOpen, numbers) = (true, [Int.max, place])
      return
    }
    isOpen = false
    var rest = name.utf8[...]
    var isMarked = false
    for mark in ["version-", "version_", "release-", "v", "V"] where rest.starts(with: mark.utf8) {
      rest = rest.dropFirst(mark.utf8.count)
      isMarked = true
      break
    }
    guard rest.first?.isDigit ?? false, rest.count < 16 else { return nil }
    var numbers: [Int] = []
    for part in rest.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      let digits = part.prefix { $0.isDigit }
      // `x`, `0-rc1`
      let end = part[digits.endIndex...]
      guard !part.isEmpty,
        digits.isEmpty ? end.elementsEqual("x".utf8) : end.first.map({ $0 == 0x2D }) ?? true
      else { return nil }
      numbers.append(Int(Substring(digits)) ?? Int(Int32.max))
    }
    // A bare number may count anything.
    guard isMarked || numbers.count > 1 else { return nil }
    self.numbers = numbers
  }

  /// The first are of what is out, the last of what is to come.
  private static let open: [Substring] = [
    "stable", "latest", "current", "edge", "dev", "develop", "master", "main", "unreleased", "next",
  ]

  static func < (a: VersionName, b: VersionName) -> Bool {
    (a.numbers as [Int]).lexicographicallyPrecedes(b.numbers)
  }
}
