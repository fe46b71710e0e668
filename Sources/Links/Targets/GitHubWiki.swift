extension Target {
  /// The wiki of a GitHub repository: one name space, names without suffix, `[[x]]` is a link.
  package static let githubWiki = Target(
    name: "github-wiki", startPageFile: "Home.md", linkForm: .bareName, paths: .flat,
    serving: .stem,
    reservedRootNames: ["_sidebar.md", "_footer.md", "_header.md"],
    breaks: [.footnote, .doubleBracket, .frontMatter])
}
