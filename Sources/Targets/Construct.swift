/// Markdown that some site does not show as intended, or that breaks the page there: `<a id="x"></a>` leaves a page
/// of MDwiki blank. A target lists those that must not be in its documents.
///
/// Known from pages tried in Gollum 6.1 and MDwiki 0.6.2, and from GitHub's documentation.
package enum Construct: String, Hashable, Sendable, CaseIterable {
  /// `<a id="x"></a>`, `<a name="x"></a>`: blanks the page in MDwiki.
  case anchorWithoutHref = "anchor-without-href"
  /// A fence with a language that the reader cannot color: hangs MDwiki.
  case fenceLanguage = "fence-language"
  /// `\|` in a cell: MDwiki splits the cell, kramdown shows the backslash in code.
  case escapedPipe = "escaped-pipe"
  /// A `|` in running text: kramdown makes a table of it.
  case barePipe = "bare-pipe"
  /// A backslash at the end of a line: MDwiki shows it.
  case backslashBreak = "backslash-break"
  /// A paragraph on several lines: MDwiki breaks every line.
  case brokenParagraph = "broken-paragraph"
  /// Tables, definition lists, boxes as HTML: one of Gollum's renderers drops them with their text.
  case blockHTML = "block-html"
  /// `<ins>`, `<sup>`, `<sub>`, `<img>`: dropped by one of Gollum's renderers, where their text stays.
  case inlineHTML = "inline-html"
  /// `[^1]`
  case footnote
  /// YAML between `---`: printed as a heading or shown as a table.
  case frontMatter = "front-matter"
  /// `[[x]]` in text: a link in Gollum and in GitHub's wikis.
  case doubleBracket = "double-bracket"
  /// `> [!NOTE]`
  case alert
  /// An address that is a link only because GitHub makes it one.
  case bareAddress = "bare-address"
  /// `[gimmick:…]`: MDwiki runs it.
  case gimmick
}
