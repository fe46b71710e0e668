extension Target {
  /// Files of a GitLab repository, read on its website.
  package static let gitLab = Target(
    name: "gitlab", title: "GitLab", anchors: AnchorForm(.gitLab), dialect: .gitLab,
    unsupported: [.doubleBracket],
    // Of 2 MiB on a page is folded (gitlabhq, `app/models/blob_viewer/server_side.rb`).
    limits: Limits(page: 2 << 20), repository: .gitLab, hosts: ["gitlab"])
}

extension Target.Dialect {
  /// GitLab Flavored Markdown: comrak, and filters after it (gitlabhq, `doc/user/markdown.md`, `lib/banzai/filter`).
  static let gitLab = {
    var dialect = Self(linksDoubleBrackets: true)
    dialect.references = Target.References(
      numbered: "#!$&%~", named: "@%~", yieldToBackslash: true, inBrackets: true)
    dialect.escapesDollars = true
    dialect.hasDescriptions = true
    dialect.linksAnyScheme = true
    dialect.showsInlineDiffs = true
    dialect.hasTildeTasks = true
    dialect.outlineMark = "[[_TOC_]]"
    return dialect
  }()
}
