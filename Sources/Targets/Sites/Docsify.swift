extension Target {
  /// Docsify: a script shows the documents as they are on the server.
  package static let docsify = Target(
    name: "docsify", title: "Docsify", anchors: AnchorForm(.docsify), dialect: .site,
    site: .docsify)
}

extension Target.SiteForm {
  /// "More pages", "Markdown" and "Helpers" of docsify.js.org.
  fileprivate static let docsify = {
    var form = Self(marks: Marks(files: ["index.html", "index.htm"], words: ["docsify"]))
    form.naming = [.file, .rootedFile, .stem, .address, .fromRoot]
    form.serving.placeQuery = "id"
    form.navigation = [Navigation("_sidebar.md", .document), Navigation("_navbar.md", .document)]
    return form
  }()
}
