import Git
import Links
import Stores

/// A converted git repository, as links ask for it.
struct GitHistory: RevisionHistory {
  let map: RevisionMap

  /// A number means a revision of Subversion where the repository has such; hashes are Mercurial's or git's own.
  private func exact(_ revision: String, path: String) -> ObjectID? {
    if let number = Int(revision), map.hasNumbers || revision.utf8.count < 7 {
      return map.commit(of: number, path: path)
    }
    return map.commit(ofHash: revision) ?? map.commit(named: revision)
  }

  func commit(of revision: String, path: String) -> String? {
    exact(revision, path: path)?.description
  }

  func commit(atOrBefore revision: String, path: String) -> String? {
    guard let number = Int(revision) else { return commit(of: revision, path: path) }
    return map.commit(atOrBefore: number, path: path)?.description
  }

  func commits(
    from first: String, to last: String, path: String
  ) -> (oldest: String, newest: String)? {
    guard let start = Int(first), let end = Int(last), map.hasNumbers else {
      guard let oldest = commit(of: first, path: path), let newest = commit(of: last, path: path)
      else { return nil }
      return (oldest, newest)
    }
    return map.commits(from: start, to: end, path: path).map {
      ($0.oldest.description, $0.newest.description)
    }
  }

  func newestCommit(of path: String) -> String? { map.newestCommit(of: path)?.description }

  func place(of path: String, in commit: String?) -> RepositoryPlace? {
    var id: ObjectID?
    if let commit {
      // A table may name commits by the beginning of their ids, or such as are not here.
      id = ObjectID(commit) ?? map.commit(named: commit)
      if id == nil { return nil }
    }
    return map.place(of: path, in: id).map { RepositoryPlace($0.path, isFolder: $0.isFolder) }
  }

  var fingerprint: String { map.fingerprint }

  func parent(of commit: String) -> String? {
    (ObjectID(commit) ?? map.commit(named: commit)).flatMap { map.parent(of: $0) }?.description
  }
}

extension CodeMap {
  /// Names of repositories as `trac.ini` has them: `plugins.dir = …`, `old.alias = plugins`, `.alias = plugins` for the one
  /// that links need not name.
  ///
  /// Source: Trac's manual page TracRepositoryAdmin.
  mutating func add(repositoriesOf ini: TracIni) {
    for (key, value) in ini.section("repositories") {
      guard let dot = key.utf8.lastIndex(of: UInt8(ascii: ".")) else { continue }
      let name = String(key[..<dot])
      if key[dot...].lowercased() == ".alias" {
        if aliases[name] == nil { aliases[name] = value }
      } else if !name.isEmpty {
        names.insert(name)
      }
    }
  }
}
