extension Target {
  /// Docusaurus, version 2 or later.
  package static let docusaurus = Target(
    name: "docusaurus", title: "Docusaurus", dialect: .site, site: .docusaurus)
}

extension Target.SiteForm {
  /// "Docs introduction", "Markdown links", "Versioning" and "Static assets" of docusaurus.io.
  fileprivate static let docusaurus = {
    var form = Self(
      marks: Marks(files: [
        "docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs",
        "docusaurus.config.cjs", "siteconfig.js",
      ]),
      source: Source(["docs", "../docs"], takesAll: true))
    form.markup = .mdx
    form.naming = [.file, .rootedFile, .address, .fromRoot]
    form.serving.addressFields = ["slug"]
    form.serving.statics = ["static"]
    form.serving.pageFolders = ["src/pages"]
    form.serving.routeSetting = "routebasepath"
    form.serving.prefix = "docs"
    form.serving.dropsNumbers = true
    form.serving.ownsRoot = true
    form.makes = [
      "search", "search/**", "docs/tags/**", "docs/category/**", "category/**", "tags/**",
      "blog/tags/**", "blog/archive", "blog/page/[0-9]*", "blog/rss.xml", "blog/atom.xml",
      "blog/authors/**", "sitemap.xml", "404.html", "docs", "docs/next/**", "blog",
    ]
    form.makers = [
      "openapi-docs", "redocusaurus", "typedoc", "remote-content", "createredirects",
    ]
    form.navigation = [
      Navigation("sidebars.js", .script), Navigation("sidebars.ts", .script),
      Navigation("sidebars.json", .script),
    ]
    form.versions = ["versioned_docs", "versioned_sidebars"]
    form.parts = ["_partials", "_includes", "_snippets"]
    return form
  }()
}
