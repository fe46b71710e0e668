import Basics
import Facts
import Files
import Stores

/// The files and folders of a tree as links look for them: by path, by folded letter case, by name.
///
/// What few links need is made when the first one asks.
final class TreeIndex {
  let files: ProjectFiles
  /// Without slashes at their ends; the root is the empty path.
  private let folders: Set<String>
  /// Paths of submodules and of symbolic links: what lies below them is not in the tree.
  private let doors: Set<String>

  /// By the path in lower case.
  private lazy var folded: [String: String] = {
    var map: [String: String] = [:]
    map.reserveCapacity(files.all.count + folders.count)
    for file in files.all where map.updateValue(file.path, forKey: file.path.lowercased()) != nil {
      ambiguous.insert(file.path.lowercased())
    }
    for folder in folders.sortedByBytes() where map[folder.lowercased()] == nil {
      map[folder.lowercased()] = folder
    }
    return map
  }()

  /// The keys of `folded` that several files have.
  private var ambiguous: Set<String> = []

  /// By the name in lower case: places in `files.all`.
  private lazy var named: [String: [Int]] = {
    var map: [String: [Int]] = [:]
    map.reserveCapacity(files.all.count)
    for (index, file) in files.all.enumerated() {
      map[file.path.lastPart.lowercased(), default: []].append(index)
    }
    return map
  }()

  /// Pages by their bare names as a flat wiki folds them.
  private lazy var pages: [String: [String]] = {
    var map: [String: [String]] = [:]
    for file in files.all where WikiPages.suffixes.contains(file.path.suffix) {
      map[WikiPages.folded(file.path.lastPart.stem), default: []].append(file.path)
    }
    return map
  }()

  init(_ files: ProjectFiles) {
    self.files = files
    var folders: Set<String> = [""]
    var doors: Set<String> = []
    for file in files.all {
      if file.kind != .file { doors.insert(file.path) }
      var path = Substring(file.path)
      while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
        path = path[..<slash]
        if !folders.insert(String(path)).inserted { break }
      }
    }
    self.folders = folders
    self.doors = doors
  }

  func hasFile(_ path: String) -> Bool { files[path] != nil }

  func hasFolder(_ path: String) -> Bool { folders.contains(path) }

  /// Whether a path passes through a submodule or a symbolic link, or names a submodule itself.
  func passesDoor(_ path: String) -> Bool {
    guard !doors.isEmpty else { return false }
    if files[path]?.kind == .module { return true }
    var path = Substring(path)
    while let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      path = path[..<slash]
      if doors.contains(String(path)) { return true }
    }
    return false
  }

  /// The file or folder whose path differs in letter case alone.
  func otherCase(of path: String) -> String? {
    folded[path.lowercased()]
  }

  /// Whether files differ from each other in the letter case of that path alone.
  func isAmbiguous(_ path: String) -> Bool {
    folded[path.lowercased()] != nil && ambiguous.contains(path.lowercased())
  }

  /// The files of that name, whatever their folder and its letter case, in the order of their paths.
  func filesNamed(_ name: Substring) -> [String] {
    (named[name.lowercased()] ?? []).map { files.all[$0].path }
  }

  /// The pages of a flat wiki that have that name.
  func pages(byFoldedName name: String) -> [String] { pages[name] ?? [] }

  /// The files whose path begins with those bytes, in their order.
  func files(beginning prefix: String) -> ArraySlice<TreeFile> {
    let start = files.all.partitionPoint { !$0.path.precedes(byBytes: prefix) }
    var end = start
    while end < files.all.count, files.all[end].path.utf8.starts(with: prefix.utf8) { end += 1 }
    return files.all[start..<end]
  }

  /// The files right in a folder, those of folders below it left out.
  func filesIn(_ folder: String) -> [String] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return files(beginning: prefix).lazy.map(\.path).filter {
      !$0.utf8.dropFirst(prefix.utf8.count).contains(UInt8(ascii: "/"))
    }
  }
}

/// What targets show as a page, and how flat wikis compare the names of pages: `Set up` is `set-up`.
enum WikiPages {
  /// Suffixes of files that are shown as pages.
  static let suffixes = [
    ".md", ".markdown", ".mediawiki", ".rst", ".asciidoc", ".adoc", ".textile", ".org", ".creole",
    ".pod", ".rdoc",
  ]

  /// A wiki takes blanks for hyphens; letter case does not count.
  static func folded(_ name: some StringProtocol) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }
}
