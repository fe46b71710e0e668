extension Target {
  /// The wiki of a GitHub repository: one name space, names without suffix, `[[x]]` is a link.
  package static let githubWiki = Target(
    name: "github-wiki", title: "GitHub's wiki",
    files: FileForm(
      startPage: "Home.md", nesting: .flat,
      reserved: ["_sidebar.md", "_footer.md", "_header.md"],
      companions: .wiki(sidebar: "_Sidebar.md", footer: "_Footer.md", redirects: nil)),
    links: LinkForm(
      pages: .byName, folders: .page("Home"), serving: .stem, hasWikiLinks: true),
    dialect: Dialect(hasFootnotes: false, linksDoubleBrackets: true),
    unsupported: [.footnote, .doubleBracket, .frontMatter], hosts: ["github"])
}
