extension Target {
  /// How a host of repositories makes its addresses. `{rev}`, `{path}`, and `{id}` represent what a link names.
  package struct RepositoryForm: Hashable, Sendable {
    /// After the address of the repository; a revision may be `HEAD`.
    package var commit, file, folder, log, blame, raw, diff, ticket: String
    /// Between the numbers of the first line and the last one.
    package var lines: String
    /// The query without which markup is shown without its lines.
    package var plain: String
  }

  /// The target for a repository, or for its wiki, whose host has a known name (`gitlab.example.org`); nil if the name does
  /// not say which program is behind it.
  ///
  /// - Parameter host: in lower case.
  package static func hosted(on host: String, asWiki: Bool) -> Target? {
    all.first { target in
      var isWiki = false
      if case .wiki = target.files.companions { isWiki = true }
      return isWiki == asWiki && target.hosts.contains { host.contains($0) }
    }
  }
}

extension Target.RepositoryForm {
  static let gitHub = Self(
    commit: "/commit/{rev}", file: "/blob/{rev}/{path}", folder: "/tree/{rev}/{path}",
    log: "/commits/{rev}/{path}", blame: "/blame/{rev}/{path}", raw: "/raw/{rev}/{path}",
    diff: "/compare/{id}", ticket: "/issues/{id}", lines: "-L", plain: "?plain=1")

  static let gitLab = Self(
    commit: "/-/commit/{rev}", file: "/-/blob/{rev}/{path}", folder: "/-/tree/{rev}/{path}",
    log: "/-/commits/{rev}/{path}", blame: "/-/blame/{rev}/{path}", raw: "/-/raw/{rev}/{path}",
    diff: "/-/compare/{id}", ticket: "/-/issues/{id}", lines: "-", plain: "?plain=1")

  /// Without the kind of the revision: Gitea finds out whether it is a branch, a tag, or a commit, and redirects (its
  /// `routers/web/web.go`, `services/context/repo.go`).
  static let gitea = Self(
    commit: "/commit/{rev}", file: "/src/{rev}/{path}", folder: "/src/{rev}/{path}",
    log: "/commits/{rev}/{path}", blame: "/blame/{rev}/{path}", raw: "/raw/{rev}/{path}",
    diff: "/compare/{id}", ticket: "/issues/{id}", lines: "-L", plain: "?display=source")
}
