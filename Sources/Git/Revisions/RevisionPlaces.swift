import Basics

extension RevisionMap {
  /// A path of the old repository in a commit of the new one.
  package struct Place: Hashable, Sendable {
    /// From the root of the commit's tree; empty: that root.
    package var path: String
    package var isFolder: Bool
  }

  /// Where a path of the old repository is in a commit: what a branch's folder held is at the root of its commits now.
  ///
  /// - Parameter commit: nil means the newest of the default branch.
  /// - Returns: nil if the commit has no such path.
  package func place(of path: String, in commit: ObjectID?) -> Place? {
    let steps = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var ways = [steps]
    if let match = branches.match(path) {
      ways.insert(Array(steps.dropFirst(match.depth)), at: 0)
    } else if let depth = Self.depth(ofLayout: steps) {
      ways.append(Array(steps.dropFirst(depth)))
    }
    do throws(GitError) {
      let tree = try repository.commit(commit ?? head).tree
      return try repository.ask { (handle) throws(GitError) -> Place? in
        for way in ways {
          let path = way.joined(separator: "/")
          if let isFolder = try handle.isFolder(Array(path.utf8), in: tree) {
            return Place(path: path, isFolder: isFolder)
          }
        }
        return nil
      }
    } catch { return nil }
  }

  /// The commit with a git hash, or the beginning of one; or that of a branch or tag of that name.
  package func commit(named name: String) -> ObjectID? {
    let isHash =
      (4...40).contains(name.utf8.count)
      && name.utf8.allSatisfy { $0.isHexDigit }
    let names =
      ["refs/heads/", "refs/tags/", "refs/remotes/origin/"].map { $0 + name }
      + (isHash ? [name] : [])
    for name in names {
      do throws(GitError) { return try repository.resolve(name) } catch { continue }
    }
    return nil
  }

  /// The first parent of a commit; nil if it has none.
  package func parent(of commit: ObjectID) -> ObjectID? {
    do throws(GitError) { return try repository.commit(commit).parents.first } catch { return nil }
  }

  /// How many steps of a path the customary layout of Subversion takes: `trunk`, `branches/X`, `tags/X`.
  private static func depth(ofLayout steps: [String]) -> Int? {
    switch steps.first {
    case "trunk": 1
    case "branches", "tags": steps.count > 1 ? 2 : nil
    default: nil
    }
  }
}
