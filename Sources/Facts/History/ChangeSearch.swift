import Basics
import Files
import Git
import Links
import Stores

/// Looks, commit by commit and from the newest on, for the last one that changed the words of each document.
struct ChangeSearch {
  private(set) var lastChanges: [String: ProjectHistory.Change] = [:]
  private(set) var codeChanges: [String: [ProjectHistory.CodeChanges]] = [:]
  /// By the projects' folders.
  private(set) var activity: [String: GitCommit] = [:]

  /// The documents that are still looked for, by the path that each had at that time.
  private var open: [String: String]
  private var openProjects: Set<String>
  /// Who waits for changes of some code.
  private var watchers: [String: [String]] = [:]
  private var counts: [String: [String: Int]] = [:]
  private let ignored: Set<ObjectID>

  /// A commit that changes more documents at once did the same to all of them: a new license header, a new address.
  private static let mostDocuments = 25
  /// The same for all files: a formatter, a new year in all headers.
  private static let mostFiles = 100

  /// - Parameter isSought: whether a document's last change is looked for.
  init(
    _ facts: ProjectFacts, projects: [String], ignoring ignored: Set<ObjectID>,
    isSought: (String) -> Bool
  ) {
    self.ignored = ignored
    openProjects = Set(projects)
    open = [:]
    let names = CodeNames(files: facts.files)
    for document in facts.allDocuments where isSought(document.path) {
      open[document.path] = document.path
      for path in names.paths(in: document) { watchers[path, default: []].append(document.path) }
    }
  }

  /// Whether there is nothing to look for any more.
  var isDone: Bool { open.isEmpty && openProjects.isEmpty }
  /// Documents that are not found yet.
  var openCount: Int { open.count }

  /// - Parameters:
  ///   - changes: against the commit's parent.
  ///   - isOnlyBlank: asked for a document that was there before.
  mutating func visit(
    _ commit: GitCommit, _ changes: [GitChange], isOnlyBlank: (GitChange) -> Bool
  ) {
    noteActivity(commit, changes)
    let isListed = ignored.contains(commit.id)
    if !isListed, changes.count <= Self.mostFiles { noteCode(changes) }
    let isBulk = changes.count { Self.isDocument($0.path) } > Self.mostDocuments
    // Where files that went were, by their blob.
    lazy var gone = Dictionary(
      changes.compactMap { change in
        change.new == nil ? change.old.map { ($0, change.path) } : nil
      }, uniquingKeysWith: { first, _ in first })
    var moved: [(from: String, document: String)] = []
    for change in changes {
      guard let document = open[change.path], let new = change.new else { continue }
      if change.old == nil, let from = gone[new] {
        open[change.path] = nil
        moved.append((from, document))
      } else if change.old == nil || !isListed && !isBulk && !isOnlyBlank(change) {
        open[change.path] = nil
        note(document, commit)
      }
    }
    for move in moved where open[move.from] == nil { open[move.from] = move.document }
  }

  private mutating func note(_ document: String, _ commit: GitCommit) {
    lastChanges[document] = ProjectHistory.Change(
      commit: commit.id.abbreviated, time: commit.authorTime)
    guard let counts = counts.removeValue(forKey: document) else { return }
    codeChanges[document] = counts.map { ProjectHistory.CodeChanges(path: $0, commits: $1) }
      .sorted { ($1.commits, $0.path) < ($0.commits, $1.path) }
  }

  private mutating func noteActivity(_ commit: GitCommit, _ changes: [GitChange]) {
    if openProjects.isEmpty || changes.isEmpty { return }
    if openProjects.remove("") != nil { activity[""] = commit }
    for change in changes where !openProjects.isEmpty {
      change.path.forEachFolder { folder in
        if openProjects.remove(folder) != nil { activity[folder] = commit }
      }
    }
  }

  /// Counts for the documents that are still looked for: those that are found changed later than this commit.
  private mutating func noteCode(_ changes: [GitChange]) {
    if watchers.isEmpty { return }
    var touched: Set<String> = []
    for change in changes where change.old != nil && CodeNames.isCode(change.path) {
      if watchers[change.path] != nil { touched.insert(change.path) }
      change.path.forEachFolder { if watchers[$0] != nil { touched.insert($0) } }
    }
    for path in touched {
      for document in watchers[path] ?? [] where lastChanges[document] == nil {
        counts[document, default: [:]][path, default: 0] += 1
      }
    }
  }

  /// What the bulk of a commit is measured by: also documents that are gone by now.
  private static func isDocument(_ path: String) -> Bool {
    [
      ".md", ".rst", ".adoc", ".txt", ".textile", ".org", ".markdown", ".asciidoc", ".html",
      ".wiki",
    ]
    .contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}

extension String {
  /// `a/`, `a/b/` of `a/b/c.md`.
  func forEachFolder(_ body: (String) -> Void) {
    for index in utf8.indices where utf8[index] == UInt8(ascii: "/") {
      body(String(self[...index]))
    }
  }
}

/// The code that a document is about: files and folders that it links to, or names by their path.
///
///     See [the parser](../src/parser.c) and `src/net/`.
struct CodeNames {
  private let files: ProjectFiles
  /// How many files of code are in a folder, its own folders included.
  private var folders: [Substring: Int] = [:]

  /// A folder with more files of code than that is a place, and not what a page is about.
  private static let largestFolder = 30

  init(files: ProjectFiles) {
    self.files = files
    for file in files.all where file.kind == .file && Self.isCode(file.path) {
      var folder = file.path.folderWithSlash
      while !folder.isEmpty {
        folders[folder, default: 0] += 1
        folder = String(folder.dropLast()).folderWithSlash
      }
    }
  }

  /// Paths from the root; those of folders end with a slash.
  func paths(in document: DocumentFacts) -> Set<String> {
    var paths: Set<String> = []
    func add(_ name: String, onlyFromHere: Bool) {
      let place = document.path.folderPart
      for base in onlyFromHere ? [place] : [place, ""] {
        let way = TreePath.walk(name, from: base)
        if way.above == 0, let path = code(way.path) {
          paths.insert(path)
          return
        }
      }
    }
    for link in document.links where link.kind == .link {
      let name = link.destination.prefix { $0 != "#" && $0 != "?" }
      // `https://x`, `mailto:x`
      if name.isEmpty || name.utf8.contains(UInt8(ascii: ":")) { continue }
      add(RelativeURL.decode(name), onlyFromHere: true)
    }
    for block in document.blocks where !block.isCode {
      for name in Self.names(in: block.text) {
        add(String(name), onlyFromHere: false)
      }
    }
    return paths
  }

  /// The path as the tree has it; nil if no code is there.
  private func code(_ path: String) -> String? {
    if let file = files[path] { return file.kind == .file && Self.isCode(path) ? path : nil }
    let folder = path.utf8.last == UInt8(ascii: "/") ? path : path + "/"
    guard let count = folders[Substring(folder)], count <= Self.largestFolder else { return nil }
    return folder
  }

  /// Words with a slash within, as paths have.
  private static func names(in text: String) -> [Substring] {
    var names: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var hasSlash = false
    func take(_ end: String.Index) {
      if hasSlash {
        let name = text[start..<end]
        names.append(name.utf8.last == UInt8(ascii: ".") ? name.dropLast() : name)
      }
      hasSlash = false
    }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "/"): hasSlash = true
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"), UInt8(ascii: "+"), 0x80...:
        break
      default:
        take(index)
        start = bytes.index(after: index)
      }
    }
    take(bytes.endIndex)
    return names
  }

  /// Files that a programmer writes; settings and data change without what a page says of them being wrong.
  private static let suffixes: Set<Substring> = [
    "c", "h", "cc", "cpp", "cxx", "hh", "hpp", "hxx", "m", "mm", "swift", "rs", "go", "zig", "d",
    "java", "kt", "kts", "scala", "groovy", "clj", "cljs", "cs", "fs", "vb", "py", "pyx", "rb",
    "pl",
    "pm", "php", "js", "mjs", "cjs", "jsx", "ts", "tsx", "vue", "svelte", "dart", "lua", "r", "jl",
    "ex", "exs", "erl", "hrl", "hs", "ml", "mli", "elm", "nim", "cr", "sh", "bash", "zsh", "fish",
    "ps1", "bat", "sql", "proto", "thrift", "graphql", "asm", "s", "f90", "f", "pas", "tcl", "v",
    "vhd", "sv", "sol", "ino",
  ]

  static func isCode(_ path: String) -> Bool {
    guard let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return suffixes.contains(Substring(path[path.utf8.index(after: dot)...].lowercased()))
  }
}
