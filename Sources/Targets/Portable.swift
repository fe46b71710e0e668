extension Target {
  /// What all sites show alike: GitHub, Gollum with each of its renderers, MDwiki.
  package static let portable = Target(
    name: "portable", title: "one of the sites",
    links: LinkForm(
      folders: .page("README"), hasRepositoryPages: false, findsFromRoot: false,
      forbidden: Array("?#:".utf8)),
    dialect: .least,
    // Each of these breaks on one site at least.
    unsupported: Set(Construct.allCases).subtracting([.gimmick]), fences: .mdwiki,
    extras: [])
}

extension Target.Dialect {
  /// Nothing beyond CommonMark that all sites show.
  static let least = {
    var dialect = Self(
      hardBreak: .blanks, hasFootnotes: false, readsMarkdownInHTML: false, isOnlyCMark: false,
      linksDoubleBrackets: true)
    dialect.isKramdown = true
    return dialect
  }()
}
