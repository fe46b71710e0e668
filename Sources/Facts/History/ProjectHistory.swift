/// What git knows of a project.
package struct ProjectHistory: Hashable, Sendable {
  /// A commit that counts as a change.
  package struct Change: Hashable, Sendable {
    /// Abbreviated.
    package var commit: String
    /// Seconds since 1970 (UTC): when it was written; of the last activity, when it was committed.
    package var time: Int

    /// Plain data.
    package init(commit: String, time: Int) {
      self.commit = commit
      self.time = time
    }
  }

  /// Commits to a file, or to what is in a folder.
  package struct CodeChanges: Hashable, Sendable {
    /// Of a folder with a slash at its end.
    package var path: String
    /// How many.
    package var commits: Int

    /// Plain data.
    package init(path: String, commits: Int) {
      self.path = path
      self.commits = commits
    }
  }

  /// History ends at a graft: when files last changed is not known.
  package var isShallow = false
  /// The last commit of the project, whatever it changed.
  package var lastActivity: Change?
  /// By path: the last commit that changed a document's words; commits that touch very many documents at once, or
  /// only blanks, do not count. Empty in a shallow clone.
  package var lastChanges: [String: Change] = [:]
  /// By document: the code that it links to or names, and how much of it changed since the document did.
  package var codeChanges: [String: [CodeChanges]] = [:]
  /// Sentences: what could not be found out, and why.
  package var limits: [String] = []
  /// Names of tags, newest first.
  package var tags: [String] = []
  /// The time of the newest tag's commit.
  package var lastTag: Int?
  /// The address of `origin`, without credentials.
  package var remote: String?

  /// Nothing known.
  package init() {}
}
