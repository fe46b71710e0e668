import Files

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

  package init(_ names: Set<String>) {
    self.names = [""] + names.filter { !$0.isEmpty }.sorted { $0.precedesInBytes($1) }
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

  /// The branches that a path lies in; nil: none that is known.
  func match(_ path: String) -> Match? {
    let steps = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: longest)
    for depth in stride(from: min(longest, steps.count), to: 0, by: -1) {
      let beginning = steps.prefix(depth).map { String(Substring($0)) }.joined(separator: "/")
      if let branches = byEnd[beginning] { return Match(depth: depth, branches: branches) }
    }
    return nil
  }
}
