extension Target {
  /// Gollum on its own, whichever of its renderers is installed.
  package static let gollum = Target(
    name: "gollum", title: "Gollum",
    files: FileForm(
      startPage: "Home.md",
      reserved: ["_sidebar.md", "_footer.md", "_header.md", ".redirects.gollum"],
      companions: .gollum),
    links: LinkForm(
      pages: .bySuffixOrNot, folders: .page("Home"), serving: .stem, hasRepositoryPages: false,
      hasWikiLinks: true),
    anchors: AnchorForm(.gollum),
    dialect: .gollum,
    unsupported: [
      .blockHTML, .inlineHTML, .footnote, .frontMatter, .doubleBracket, .alert, .barePipe,
      .escapedPipe, .bareAddress,
    ], limits: .none, extras: [])
}

extension Target.Dialect {
  /// What both of Gollum's renderers read alike: kramdown with its parser for GitHub's Markdown, and commonmarker.
  fileprivate static let gollum = {
    var dialect = Self(
      hasFootnotes: false, readsMarkdownInHTML: false, isOnlyCMark: false,
      linksDoubleBrackets: true)
    dialect.isKramdown = true
    return dialect
  }()
}
