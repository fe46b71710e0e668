extension Target {
  /// The wiki of a GitLab project: folders, names without suffix (gitlabhq, `doc/user/project/wiki`,
  /// `lib/banzai/filter/wiki_link_filter`).
  package static let gitLabWiki = Target(
    name: "gitlab-wiki", title: "GitLab's wiki",
    files: FileForm(
      startPage: "home.md",
      // Addresses of the wiki's own.
      reserved: [
        "_sidebar.md", ".gitlab", "templates", "templates.md", "uploads", "uploads.md", "pages.md",
        "new.md", "git_access.md",
      ],
      companions: .wiki(
        sidebar: "_sidebar.md", footer: nil, redirects: ".gitlab/redirects.yml")),
    links: LinkForm(
      pages: .byPath, folders: .page("home"), serving: .stem, hasRepositoryPages: false,
      hasWikiLinks: true),
    anchors: AnchorForm(.gitLab), dialect: .gitLab, unsupported: [.doubleBracket],
    limits: .none, repository: .gitLab, hosts: ["gitlab"])
}
