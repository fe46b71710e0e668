extension Target {
  /// MDwiki 0.6.2, served over HTTP.
  package static let mdwiki = Target(
    name: "mdwiki", startPageFile: "index.md", slugs: .mdwiki, serving: .hashBang,
    reservedRootNames: ["navigation.md", "config.json", "mdwiki.html", "index.html"],
    breaks: Set(ReaderConstruct.allCases), fenceLanguages: mdwikiLanguages,
    languageNames: mdwikiNames)
}
