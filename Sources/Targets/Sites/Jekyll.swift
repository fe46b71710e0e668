extension Target {
  /// Jekyll, as GitHub Pages runs it.
  package static let jekyll = Target(
    name: "jekyll", title: "Jekyll", anchors: AnchorForm(.kramdown), dialect: .site,
    site: .jekyll)
}

extension Target.SiteForm {
  /// "Pages", "Collections", "Permalinks" and "Liquid tags" of jekyllrb.com; the plugins that GitHub Pages always runs
  /// (jekyll-relative-links, jekyll-readme-index).
  fileprivate static let jekyll = {
    var form = Self(
      marks: Marks(files: ["_config.yml", "_config.yaml", "_config.toml"], folders: ["_layouts"]),
      source: Source(setting: "source"))
    form.markup = .liquid
    form.naming = [.file, .rootedFile, .address]
    form.serving.addressFields = ["permalink"]
    form.serving.aliasFields = ["redirect_from"]
    form.serving.baseSetting = "baseurl"
    form.makes = [
      "feed.xml", "sitemap.xml", "404.html", "robots.txt", "assets/css/**", "tags/**",
      "categories/**",
      "tag/**", "category/**", "page[0-9]*", "page/[0-9]*", "archive/**",
    ]
    form.serving.permalinkWord = "permalink:"
    form.makers = ["jekyll-archives", "jekyll-paginate-v2", "jekyll-data-pages", "page_gen"]
    form.parts = ["_includes", "_layouts"]
    return form
  }()
}
