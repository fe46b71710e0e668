import Basics
import Facts
import Files
import Stores

/// The files and folders of a tree as links look for them: by path, by folded letter case, by name.
///
/// What few links need is made when the first one asks.
final class TreeIndex: Sendable {
  let files: ProjectFiles
  /// Without slashes at their ends; the root is the empty path.
  private let folders: Set<String>
  /// Paths of submodules and of symbolic links: what is below them is not in the tree.
  private let doors: Set<String>
  private let folded: Once<Folded>
  /// By the name in lower case: places in `files.all`.
  private let named: Once<[String: [Int]]>
  /// The same by the name in lower case and the folder right above: `docs/readme.md`.
  private let namedInFolder: Once<[String: [Int]]>
  /// Pages by their bare names as a flat wiki folds them.
  private let pages: Once<[String: [String]]>

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
    folded = Once { [folders] in Folded(files, folders: folders) }
    named = Once { Self.places(of: files) { $0.lastPart.lowercased() } }
    namedInFolder = Once { Self.places(of: files, by: Self.nameInFolder) }
    pages = Once {
      var map: [String: [String]] = [:]
      for file in files.all where WikiPages.suffixes.contains(file.path.suffix) {
        map[WikiPages.folded(file.path.lastPart.stem), default: []].append(file.path)
      }
      return map
    }
  }

  private static func places(of files: ProjectFiles, by key: (String) -> String) -> [String: [Int]]
  {
    var map: [String: [Int]] = [:]
    map.reserveCapacity(files.all.count)
    for (place, file) in files.all.enumerated() { map[key(file.path), default: []].append(place) }
    return map
  }

  private static func nameInFolder(_ path: String) -> String {
    "\(path.folderPart.lastPart)/\(path.lastPart.lowercased())"
  }

  /// The paths in lower case.
  private struct Folded: Sendable {
    private(set) var paths: [String: String] = [:]
    /// The keys of `paths` that several files have.
    private(set) var ambiguous: Set<String> = []

    init(_ files: ProjectFiles, folders: Set<String>) {
      paths.reserveCapacity(files.all.count + folders.count)
      for file in files.all {
        let key = file.path.lowercased()
        if paths.updateValue(file.path, forKey: key) != nil { ambiguous.insert(key) }
      }
      for folder in folders.sortedByBytes() where paths[folder.lowercased()] == nil {
        paths[folder.lowercased()] = folder
      }
    }
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
    folded.value.paths[path.lowercased()]
  }

  /// Whether files differ from each other in the letter case of that path alone.
  func isAmbiguous(_ path: String) -> Bool {
    folded.value.ambiguous.contains(path.lowercased())
  }

  /// The files of that name, whatever their folder and its letter case, in the order of their paths.
  func filesNamed(_ name: Substring) -> some RandomAccessCollection<String> {
    (named.value[name.lowercased()] ?? []).lazy.map { self.files.all[$0].path }
  }

  /// Those of them whose folder has the same name as that of a path.
  func filesNamed(likeFolderAndNameOf path: String) -> [String] {
    (namedInFolder.value[Self.nameInFolder(path)] ?? []).map { files.all[$0].path }
  }

  /// The pages of a flat wiki that have that name.
  func pages(byFoldedName name: String) -> [String] { pages.value[name] ?? [] }

  /// The files whose path begins with those bytes, in their order.
  func files(beginning prefix: String) -> ArraySlice<TreeFile> {
    files.all(beginning: prefix)
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
