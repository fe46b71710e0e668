extension Target {
  /// Gollum on its own, whichever of its renderers is installed.
  package static let gollum = Target(
    name: "gollum", startPageFile: "Home.md", slugs: .gollum, serving: .stem,
    reservedRootNames: ["_sidebar.md", "_footer.md", "_header.md", ".redirects.gollum"],
    breaks: [
      .blockHTML, .inlineHTML, .footnote, .frontMatter, .doubleBracket, .alert, .barePipe,
      .escapedPipe, .bareAddress,
    ])
}
