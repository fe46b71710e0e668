import Basics
import Facts

/// The tags of a repository as releases: whose, and of which version.
///
///     v1.2.0                     of the repository
///     @tides/clock@1.2.0         of a package: changesets, Lerna
///     clock-1.2.0, clock/v1.2.0  of a package: release-please, Go's modules
///     1.2.0-rc.1, 1.2.0b1        no release yet
struct ReleaseTags {
  private struct Release {
    var tag: String
    /// In small letters, without a scope; empty: the repository.
    var package: String
    var version: VersionNumber
  }

  private let releases: [Release]

  /// Those that are not are left out.
  init(_ tags: [String]) {
    releases = tags.compactMap { tag in
      let bytes = Array(tag.utf8)
      guard let start = Self.version(in: bytes),
        let version = VersionNumber(String(decoding: bytes[start...], as: UTF8.self))
      else { return nil }
      let end = bytes[start...].firstIndex { !$0.isDigit && $0 != UInt8(ascii: ".") } ?? bytes.count
      if Self.isUnfinished(bytes[end...]) { return nil }
      return Release(tag: tag, package: Self.package(bytes[..<start]), version: version)
    }
  }

  /// The versions that a document may be about: those of its package, by the folder that it is in; at the root, or among
  /// the documents, those of the repository.
  func versions(for path: String) -> [VersionNumber] { matching(path).map(\.version) }

  /// The names of their tags, in the order of the tags.
  func names(for path: String) -> [String] { matching(path).map(\.tag) }

  private func matching(_ path: String) -> [Release] {
    let folders = path.lowercased().split(separator: "/").dropLast()
    let own = folders.last.map(String.init) ?? ""
    if folders.isEmpty || Self.shared.contains(own) {
      let whole = releases.filter(\.package.isEmpty)
      if !whole.isEmpty { return whole }
      // All tags of the repository begin with its name.
      return Set(releases.map(\.package)).count == 1 ? releases : []
    }
    return releases.filter { $0.package == own }
  }

  /// Folders whose documents are about the repository.
  private static let shared: Set<String> = [
    "docs", "doc", "documentation", "site", "website", "content", "source", "src", ".github",
  ]

  /// Where the last run of numbers with points begins.
  private static func version(in tag: [UInt8]) -> Int? {
    var index = 0
    while index < tag.count {
      let before = index > 0 ? tag[index - 1] : 0x2D
      if tag[index].isDigit, !before.isDigit, before != UInt8(ascii: ".") {
        let run = tag[index...].prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        if run.dropLast().contains(UInt8(ascii: ".")) { return index }
      }
      index += 1
    }
    return nil
  }

  /// `-rc.1`, `b1`, `.dev3`; `.Final`, `+build`, `-1` and `.post1` are of releases.
  private static func isUnfinished(_ rest: ArraySlice<UInt8>) -> Bool {
    if rest.first == UInt8(ascii: "+") { return false }
    let word = String(decoding: rest.filter(\.isLetter), as: UTF8.self).lowercased()
    return !word.isEmpty
      && !["final", "release", "ga", "post", "lts", "sp", "p", "pl"].contains(word)
  }

  /// `clock` of `@tides/clock@` and `clock/v`; nothing of `v` and `release-`.
  private static func package(_ before: ArraySlice<UInt8>) -> String {
    var rest = before
    if rest.last.map({ $0 | 0x20 == UInt8(ascii: "v") }) ?? false { rest = rest.dropLast() }
    let marks = Array("@/-_=".utf8)
    // `releaseV1.0`: a letter before is not a name of its own.
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    let name = String(decoding: rest, as: UTF8.self).lowercased()
    let last = name.split(separator: "/").last.map(String.init) ?? ""
    return ["", "release", "releases", "rel", "version", "ver", "v", "tag", "stable"].contains(last)
      ? "" : last
  }
}

/// `v2.10.1`, as numbers that compare.
struct VersionNumber: Comparable, CustomStringConvertible {
  private let parts: [Int]

  /// The first version in a text; nil if there is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isDigit || bytes[index] == 0x2E {
        index += 1
      }
      let parts = bytes[start..<index].split(separator: 0x2E)
        .compactMap { $0.count <= 6 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
      // Dates with points are none.
      if (2...4).contains(parts.count), parts[0] < 1900 || parts.count <= 3 {
        self.parts = parts
        return
      }
    }
    return nil
  }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }

  /// A release or two may wait for their text.
  func isFarBehind(_ newest: Self) -> Bool {
    guard self < newest else { return false }
    return parts[0] != newest.parts[0] || newest.parts[1] - parts[1] >= 2
  }

  var description: String { parts.map(String.init).joined(separator: ".") }
}

/// The documents of a project apart from copies as they were in older versions: nobody changes these any more, so rules judge
/// the newest alone.
struct OldVersions {
  /// In the order of their paths.
  private(set) var newest: [DocumentFacts] = []
  /// What is said of the others; nil if there are none.
  private(set) var notJudged: String?

  init(_ project: ProjectFacts) {
    guard project.documents.contains(where: \.isOldVersion) else {
      newest = project.documents
      return
    }
    var first: DocumentFacts?
    var (links, count) = (0, 0)
    for document in project.documents {
      guard document.isOldVersion else {
        newest.append(document)
        continue
      }
      first = first ?? document
      count += 1
      links += document.links.count
    }
    guard let first else { return }
    let documents = count == 1 ? "1 document" : "\(count) documents"
    let linked = links == 1 ? "1 link" : "\(links) links"
    notJudged =
      "\(documents) with \(linked) of older versions, starting with \(first.path). To check them, use `--all-versions`."
  }
}
