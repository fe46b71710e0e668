extension Target {
  /// VitePress; VuePress is near enough.
  package static let vitePress = Target(
    name: "vitepress", title: "VitePress", anchors: AnchorForm(.vitePress), dialect: .site,
    site: .vitePress)
}

extension Target.SiteForm {
  /// "Routing", "Markdown extensions" and "Asset handling" of vitepress.dev.
  fileprivate static let vitePress = {
    var form = Self(
      marks: Marks(files: [], folders: [".vitepress", ".vuepress"]),
      source: Source(setting: "srcdir"))
    form.markup = .vitePress
    form.naming = [.file, .rootedFile, .address]
    form.serving.addressFields = ["permalink"]
    form.serving.statics = ["public", ".vuepress/public", ".vitepress/public"]
    form.serving.ownsRoot = true
    form.makes = ["404.html", "sitemap.xml", "feed.rss", "feed.xml"]
    form.makers = ["rewrites"]
    form.parts = ["_parts", "_snippets", "snippets", "parts"]
    return form
  }()
}
