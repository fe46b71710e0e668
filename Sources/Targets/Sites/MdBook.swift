extension Target {
  /// mdBook.
  package static let mdBook = Target(
    name: "mdbook", title: "mdBook", dialect: .site, site: .mdBook)
}

extension Target.SiteForm {
  /// "SUMMARY.md", "mdBook-specific features" and "Markdown" of rust-lang.github.io/mdBook.
  fileprivate static let mdBook = {
    var form = Self(marks: Marks(files: ["book.toml"]), source: Source(["src"], setting: "src"))
    form.markup = .mdBook
    form.naming = [.file, .address]
    form.serving.makesFolders = false
    form.serving.baseSetting = "site-url"
    form.makes = ["print.html", "index.html", "404.html", "toc.html", "toc.js", "searchindex.js"]
    form.navigation = [Navigation("summary.md", .document)]
    return form
  }()
}
