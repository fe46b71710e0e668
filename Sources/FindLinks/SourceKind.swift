/// What a file is, by its name: how its texts write addresses, and whether people read it.
enum SourceKind {
  private static let documents: Set = [
    "", "adoc", "asc", "asciidoc", "htm", "html", "latex", "ltx", "man", "markdown", "md", "mdown",
    "mdwn",
    "mediawiki", "mkd", "org", "pod", "rdoc", "rst", "rest", "rtf", "tex", "texi", "texinfo",
    "text", "textile",
    "trac", "txt", "wiki", "xhtml", "1", "2", "3", "4", "5", "6", "7", "8",
  ]
  private static let markup: Set = [
    "atom", "dbk", "docbook", "htm", "html", "jsp", "pom", "rss", "svg", "xhtml", "xml", "xsd",
    "xsl", "xslt",
  ]
  private static let tex: Set = ["bib", "cls", "dtx", "latex", "ltx", "sty", "tex"]

  /// People read it: `README`, `docs/install.md`; else a program does.
  static func isDocument(_ path: String) -> Bool { documents.contains(suffix(path)) }

  /// How a new address is written there, where the old one did not show it.
  static func style(_ style: AddressStyle, _ path: String) -> AddressStyle {
    var style = style
    let suffix = suffix(path)
    if markup.contains(suffix) { style.usesEntities = true }
    // `\url` and `\href` take them so in every place.
    if tex.contains(suffix) { style.backslashed.formUnion("%#".utf8) }
    return style
  }

  /// In small letters, without the dot.
  private static func suffix(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
