import Files
import Links
import Lint
import Stores

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
