extension Target {
  /// MkDocs, with Python-Markdown and the extensions that most sites switch on.
  package static let mkDocs = Target(
    name: "mkdocs", title: "MkDocs",
    files: FileForm(
      startPage: "index.md",
      // MkDocs leaves `templates/` out.
      reserved: ["templates"], companions: .mkDocs, folder: "docs/", indexName: "index"),
    links: LinkForm(serving: .html), anchors: AnchorForm(.pythonMarkdown),
    dialect: .pythonMarkdown, unsupported: [.escapedPipe, .backslashBreak, .bareAddress],
    limits: .none, extras: [.outline, .mermaid], site: .mkDocs)
}

extension Target.Dialect {
  /// What Python-Markdown and cmark read alike, with the extensions of the `mkdocs.yml` that is written.
  fileprivate static let pythonMarkdown = {
    var dialect = Self(
      hardBreak: .blanks, readsMarkdownInHTML: false, isOnlyCMark: false)
    dialect.isPythonMarkdown = true
    dialect.itemIndent = 4
    dialect.addsTitle = true
    return dialect
  }()
}

extension Target.SiteForm {
  /// "Writing your docs" and "Configuration" of mkdocs.org.
  fileprivate static let mkDocs = {
    var form = Self(
      marks: Marks(files: ["mkdocs.yml", "mkdocs.yaml", "properdocs.yml", "zensical.toml"]),
      source: Source(["docs"], setting: "docs_dir"))
    form.markup = .mkDocs
    form.naming = [.file, .rootedFile, .address]
    form.serving.baseSetting = "site_url"
    form.makes = [
      "search.html", "404.html", "sitemap.xml", "sitemap.xml.gz", "search/**", "assets/**",
      "objects.inv", "feed_rss_created.xml", "feed_rss_updated.xml", "llms.txt", "llms-full.txt",
    ]
    form.makerSetting = "plugins"
    form.makers = [
      "gen-files", "blog", "material/blog", "monorepo", "multirepo", "autoapi", "mkdocs-autoapi",
      "api-autonav", "mkdoxy", "simple", "gallery", "tags", "material/tags", "mkdocs-typedoc",
    ]
    form.serving.inheritSetting = "inherit"
    form.navigation = [
      Navigation("mkdocs.yml", .yaml(key: "nav")), Navigation("mkdocs.yaml", .yaml(key: "nav")),
    ]
    form.parts = ["snippets", "includes", "_snippets", "_includes"]
    return form
  }()
}
