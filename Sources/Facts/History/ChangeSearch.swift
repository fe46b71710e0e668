import Git
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

  /// A commit that changes more documents at once did the same to all of them: a new licence header, a new address.
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
