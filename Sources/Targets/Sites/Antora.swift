extension Target {
  /// Antora, with AsciiDoc.
  package static let antora = Target(
    name: "antora", title: "Antora", anchors: AnchorForm(.asciidoctor), dialect: .site,
    site: .antora)
}

extension Target.SiteForm {
  /// "Resource IDs", "Component version descriptor" and "Navigation" of docs.antora.org.
  fileprivate static let antora = {
    var form = Self(
      marks: Marks(files: ["antora.yml", "antora.yaml"]), source: Source(["modules"]))
    form.naming = [.resource, .file]
    form.navigation = [Navigation("nav.adoc", .document)]
    form.makers = ["collector", "openapi"]
    form.makes = ["404.html", "sitemap.xml"]
    form.parts = ["partials", "examples"]
    return form
  }()
}
