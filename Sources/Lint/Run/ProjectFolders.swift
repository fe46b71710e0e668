import Basics
import Facts
import Markup

/// The folders of a repository that a pattern names as projects: `docs/*` are all folders in `docs`.
enum ProjectFolders {
  /// With a slash at their ends, in the order of their paths. `*` does not span slashes here.
  ///
  /// - Parameter paths: of all files.
  static func matching(_ pattern: String, in paths: some Sequence<String>) -> [String] {
    let parts = pattern.split(separator: "/").filter { $0 != "." }.map { ShellPattern(String($0)) }
    guard !parts.isEmpty else { return [] }
    var folders: Set<String> = []
    var last: Substring = ""
    for path in paths {
      let steps = path.split(
        separator: "/", maxSplits: parts.count, omittingEmptySubsequences: false)
      guard steps.count > parts.count, let end = steps[parts.count - 1].indices.last else {
        continue
      }
      let folder = path[...end]
      if folder == last { continue }
      last = folder
      if zip(parts, steps).allSatisfy({ $0.matches(String($1)) }) { folders.insert(folder + "/") }
    }
    return folders.sorted(by: bytesPrecede)
  }
}
