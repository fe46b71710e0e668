import Basics
import Files

/// Which commit of a converted repository each revision of the old one became: revision 123 → `8f3ac1…`.
///
/// Read once from the marks that converters leave in messages and notes (`RevisionMark`); a commit is found by bisection.
package struct RevisionMap: Sendable {
  /// A commit with the revision that it came from.
  struct Entry: Hashable, Sendable {
    var revision: Int
    /// 0: on the default branch, nothing that merges brought in; 1: merged into it; 2: elsewhere.
    var rank: UInt8
    /// Of `branches`.
    var branch: Int32
    /// Steps from the oldest commit.
    var age: Int32
    var commit: ObjectID
  }

  /// Where the commits are.
  package let repository: GitRepository
  /// The newest commit of the default branch.
  package let head: ObjectID
  /// Folders of the old repository that became branches, in the order of their bytes; the first, an empty one, is for
  /// commits that do not say theirs.
  let branches: BranchFolders
  /// By revision, and of one revision the best first.
  let entries: [Entry]
  /// The same for each branch.
  let byBranch: [[Entry]]
  /// Sorted by hash.
  let hashes: [(hash: String, commit: ObjectID)]

  /// No commit says where it came from.
  package var isEmpty: Bool { entries.isEmpty && hashes.isEmpty }
  /// The old repository numbered its revisions.
  package var hasNumbers: Bool { !entries.isEmpty }

  /// The same where the same revisions have the same commits, and the default branch is where it was.
  package var fingerprint: String {
    var bytes = head.bytes
    for entry in entries {
      bytes += entry.commit.bytes
      bytes += "\(entry.revision) \(branches.names[Int(entry.branch)])\n".utf8
    }
    for hash in hashes { bytes += hash.commit.bytes + Array(hash.hash.utf8) }
    return ContentHash(bytes).description
  }

  /// The commit of a revision of Subversion; of several that on the default branch, else the first by the branches'
  /// names. A path in the old repository chooses among branches.
  package func commit(of revision: Int, path: String = "") -> ObjectID? {
    let start = entries.partitionPoint { $0.revision >= revision }
    let end = entries[start...].partitionPoint { $0.revision > revision }
    let found = entries[start..<end]
    if found.count > 1, let match = branches.match(path) {
      let own = found.first { match.branches.contains(Int($0.branch)) }
      if let own { return own.commit }
    }
    return found.first?.commit
  }

  /// The newest commit at or before a revision on the branch that a path is in; where no branch has that path, on
  /// the default branch.
  package func commit(atOrBefore revision: Int, path: String) -> ObjectID? {
    newest(atOrBefore: revision, path: path)?.commit
  }

  /// The first and the last commit of a range of revisions on the branch that a path is in; where it has none of them,
  /// on any.
  package func commits(
    from first: Int, to last: Int, path: String
  ) -> (oldest: ObjectID, newest: ObjectID)? {
    for line in lines(of: path) + [entries] {
      let start = line.partitionPoint { $0.revision >= first }
      let end = line.partitionPoint { $0.revision > last }
      guard start < end else { continue }
      let newest = line[end - 1].revision
      return (line[start].commit, line[line.partitionPoint { $0.revision >= newest }].commit)
    }
    return nil
  }

  /// The newest commit of the branch that a path is in; nil if the default branch has it.
  package func newestCommit(of path: String) -> ObjectID? {
    guard branches.match(path) != nil, let newest = newest(atOrBefore: .max, path: path),
      newest.rank > 0
    else { return nil }
    return newest.commit
  }

  private func newest(atOrBefore revision: Int, path: String) -> Entry? {
    let found = lines(of: path).compactMap { line -> Entry? in
      let end = line.partitionPoint { $0.revision > revision }
      guard end > 0 else { return nil }
      let newest = line[end - 1].revision
      return line[line.partitionPoint { $0.revision >= newest }]
    }
    // Of several projects with a branch of that name that of the default branch.
    return found.max { ($1.rank, $0.revision) < ($0.rank, $1.revision) }
  }

  /// The commit of a Mercurial changeset by its hash, or the beginning of one that no other has.
  package func commit(ofHash hash: String) -> ObjectID? {
    let hash = hash.lowercased()
    guard hash.utf8.count >= 4 else { return nil }
    let start = hashes.partitionPoint { $0.hash >= hash }
    // A mark may hold the twelve digits that Mercurial shows.
    if start > 0, hashes[start - 1].hash.utf8.count < hash.utf8.count,
      hash.utf8.starts(with: hashes[start - 1].hash.utf8)
    {
      return hashes[start - 1].commit
    }
    let found = hashes[start...].prefix { $0.hash.utf8.starts(with: hash.utf8) }
    return Set(found.map(\.commit)).count == 1 ? found.first?.commit : nil
  }

  private func lines(of path: String) -> [[Entry]] {
    guard let match = branches.match(path) else { return mainline.isEmpty ? [entries] : [mainline] }
    return match.branches.map { byBranch[$0] }
  }

  private let mainline: [Entry]

  init(
    _ repository: GitRepository, head: ObjectID, branches: BranchFolders, entries: [Entry],
    hashes: [(hash: String, commit: ObjectID)]
  ) {
    self.repository = repository
    self.head = head
    self.branches = branches
    self.entries = entries.sorted {
      ($0.revision, $0.rank, $0.branch, $1.age) < ($1.revision, $1.rank, $1.branch, $0.age)
        || ($0.revision, $0.rank, $0.branch, $0.age) == ($1.revision, $1.rank, $1.branch, $1.age)
          && $0.commit.description < $1.commit.description
    }
    self.hashes = hashes.sorted {
      $0.hash == $1.hash ? $0.commit.description < $1.commit.description : $0.hash < $1.hash
    }
    mainline = self.entries.filter { $0.rank == 0 }
    var byBranch = [[Entry]](repeating: [], count: branches.count)
    for entry in self.entries { byBranch[Int(entry.branch)].append(entry) }
    self.byBranch = byBranch
  }
}

/// The folders of the old repository that became branches, found by paths in it.
///
/// Nobody knows where the old repository's root was: `https://host/svn/harbour/trunk` holds `trunk/a.c` of a Trac that
/// shows `harbour`, and `harbour/trunk/a.c` of one that shows all of `svn`. So a branch has a path where the end of the
/// one is the beginning of the other; the longest such match counts.
package struct BranchFolders: Sendable {
  /// A beginning of a path: how long it is, and the branches that end so.
  struct Match: Sendable {
    /// In steps.
    var depth: Int
    var branches: [Int]
  }

  /// In the order of their bytes; the first is empty.
  let names: [String]
  private let byEnd: [String: [Int]]
  private let longest: Int

  var count: Int { names.count }

  init(_ names: Set<String>) {
    self.names = [""] + names.filter { !$0.isEmpty }.sortedByBytes()
    var byEnd: [String: [Int]] = [:]
    var longest = 0
    for (number, name) in self.names.enumerated().dropFirst() {
      let steps = name.utf8.split(separator: UInt8(ascii: "/")).suffix(16)
      longest = max(longest, steps.count)
      var end = ""
      for step in steps.reversed() {
        end = end.isEmpty ? String(Substring(step)) : String(Substring(step)) + "/" + end
        byEnd[end, default: []].append(number)
      }
    }
    self.byEnd = byEnd
    self.longest = longest
  }

  /// The branches that a path is in; nil if none that is known.
  func match(_ path: String) -> Match? {
    let steps = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: longest)
    for depth in stride(from: min(longest, steps.count), to: 0, by: -1) {
      let beginning = steps.prefix(depth).map { String(Substring($0)) }.joined(separator: "/")
      if let branches = byEnd[beginning] { return Match(depth: depth, branches: branches) }
    }
    return nil
  }
}
