extension Target {
  /// GitBook, and HonKit, which goes on with its older self.
  package static let gitBook = Target(
    name: "gitbook", title: "GitBook", dialect: .site, site: .gitBook)
}

extension Target.SiteForm {
  /// "Content configuration" of gitbook.com/docs; "Pages and Summary" of honkit.netlify.app.
  fileprivate static let gitBook = {
    var form = Self(
      marks: Marks(files: [".gitbook.yaml", ".gitbook.yml", "book.json"], folders: [".gitbook"]),
      source: Source(setting: "root"))
    form.markup = .gitBook
    form.naming = [.file, .rootedFile, .address]
    form.navigation = [Navigation("summary.md", .document)]
    form.makes = ["index.html"]
    form.parts = ["includes", ".gitbook/includes"]
    return form
  }()
}
