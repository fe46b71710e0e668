/// What targets show as a page, and how flat wikis compare the names of pages: `Set up` is `set-up`.
enum WikiPages {
  /// Suffixes of files that are shown as pages.
  static let suffixes = [
    ".md", ".markdown", ".mediawiki", ".rst", ".asciidoc", ".adoc", ".textile", ".org", ".creole",
    ".pod", ".rdoc",
  ]

  /// A wiki takes blanks for hyphens; letter case does not count.
  static func folded(_ name: some StringProtocol) -> String {
    String(decoding: name.lowercased().utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self)
  }
}
