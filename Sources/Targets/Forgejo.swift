extension Target {
  /// Files of a repository on Forgejo or Gitea, read on its website.
  package static let forgejo = Target(
    name: "forgejo", title: "Forgejo", otherNames: ["gitea"],
    anchors: AnchorForm(.forgejo, readsSource: true),
    dialect: .forgejo,
    // `MAX_DISPLAY_FILE_SIZE`, and nothing is refused.
    limits: Limits(page: 8 << 20, file: nil), extras: [.mermaid],
    repository: .gitea, hosts: ["forgejo", "gitea", "codeberg"])
}

extension Target.Dialect {
  /// What Gitea adds to goldmark (its `modules/markup/markdown`, `modules/markup/html.go`).
  static let forgejo = {
    var dialect = Self()
    dialect.references = Target.References(numbered: "#!", named: "@")
    dialect.escapesDollars = true
    dialect.readsTeXBrackets = true
    dialect.hasDescriptions = true
    dialect.readsHeadingAttributes = true
    return dialect
  }()
}
