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

  /// Names without a suffix, or with a wrong one, that programs read.
  private static let programs: Set = [
    "brewfile", "build", "caddyfile", "cmakelists.txt", "configure", "containerfile", "dockerfile",
    "gemfile", "gnumakefile", "jenkinsfile", "justfile", "makefile", "pkgbuild", "podfile",
    "procfile", "rakefile", "requirements.txt", "robots.txt", "sconscript", "sconstruct",
    "vagrantfile", "workspace", "wscript",
  ]

  /// People read it: `README`, `docs/install.md`; else a program does: `Makefile`, `.bashrc`, what begins with `#!`.
  static func isDocument(_ path: String, _ text: [UInt8]) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return documents.contains(suffix(path)) && !programs.contains(name)
      && name.utf8.first != UInt8(ascii: ".") && !text.starts(with: "#!".utf8)
  }

  private static let data: Set = [
    "css", "csv", "ipynb", "json", "json5", "jsonc", "jsonl", "less", "scss", "toml", "tsv", "yaml",
    "yml",
  ]

  /// Whether a `%` in its strings may mean something, as in formats of printf.
  static func mayFormat(_ path: String) -> Bool {
    !data.contains(suffix(path)) && !markup.contains(suffix(path))
  }

  /// How a new address is written there, where the old one did not show it.
  ///
  /// - Parameter before: what of the text precedes the address.
  static func style(
    _ style: URLStyle, _ path: String, behind before: ArraySlice<UInt8>
  ) -> URLStyle {
    var style = style
    let suffix = suffix(path)
    if markup.contains(suffix) {
      style.usesEntities = true
      // Browsers do not mind them.
      style.partsHyphens = !["htm", "html", "jsp"].contains(suffix)
    }
    if tex.contains(suffix) {
      // `\url` and `\href` take them so in every place.
      style.backslashed.formUnion("%#".utf8)
      // These only the text does.
      if before.last != UInt8(ascii: "{"), suffix != "bib" {
        style.backslashed.formUnion("_&".utf8)
      }
    }
    return style
  }

  /// In small letters, without the dot.
  private static func suffix(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
