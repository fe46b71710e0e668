extension Target {
  /// The wiki of a project on Forgejo or Gitea: one folder, escaped names (`WikiName`).
  package static let forgejoWiki = Target(
    name: "forgejo-wiki", title: "Forgejo's wiki", otherNames: ["gitea-wiki"],
    files: FileForm(
      startPage: "Home.md", nesting: .escaped,
      reserved: ["_sidebar.md", "_footer.md", "_pages.md", "_new.md", "_edit.md", "raw.md", "raw"],
      companions: .wiki(sidebar: "_Sidebar.md", footer: "_Footer.md", redirects: nil)),
    links: LinkForm(
      pages: .byWikiName, folders: .page("Home"), serving: .wikiName, hasRepositoryPages: false),
    anchors: AnchorForm(.forgejo, readsSource: true), dialect: .forgejo,
    limits: .none, extras: [.outline, .mermaid],
    repository: .gitea, hosts: ["forgejo", "gitea", "codeberg"])
}
