extension Target {
  /// Hugo.
  package static let hugo = Target(
    name: "hugo", title: "Hugo", dialect: .site, site: .hugo)
}

extension Target.SiteForm {
  /// "Content management", "URL management" and "Configure modules" of gohugo.io.
  fileprivate static let hugo = {
    var form = Self(
      marks: Marks(
        files: [
          "hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "config.toml", "config.yaml",
          "config.yml", "config.json",
        ], beside: ["content"]),
      source: Source(["content", "docs/content"], setting: "contentdir"))
    form.markup = .hugo
    form.naming = [.file, .rootedFile, .stem, .address]
    form.serving.addressFields = ["url", "slug"]
    form.serving.aliasFields = ["aliases"]
    form.serving.statics = ["static", "assets"]
    form.serving.foldsCase = true
    form.serving.baseSetting = "baseurl"
    form.makes = [
      "index.xml", "**/index.xml", "sitemap.xml", "tags", "tags/**", "categories", "categories/**",
      "404.html", "robots.txt", "page/[0-9]*", "**/page/[0-9]*", "series/**", "authors/**",
    ]
    form.linkTemplates = [
      "layouts/_markup/render-link*", "layouts/_default/_markup/render-link*",
      "layouts/*/_markup/render-link*", "themes/*/layouts/_default/_markup/render-link*",
      "themes/*/layouts/_markup/render-link*",
    ]
    form.makers = ["target = \"content", "target = 'content", "target: content"]
    form.serving.permalinkWord = "permalinks"
    return form
  }()
}
