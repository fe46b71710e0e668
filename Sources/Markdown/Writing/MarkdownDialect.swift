import Links

/// What a reader of Markdown understands beyond CommonMark: what the writer must ask before it writes.
package struct MarkdownDialect: Hashable, Sendable {
  /// How a line break inside a paragraph is written.
  package enum HardBreak: Hashable, Sendable {
    /// A backslash at the end of the line (CommonMark 6.7).
    case backslash
    /// Two blanks at the end of the line, for readers that print the backslash.
    case blanks
  }

  /// The form of a line break.
  package var hardBreak: HardBreak
  /// Bare addresses become links (GFM 6.9), so plain text that looks like one is kept apart.
  package var linksBareAddresses: Bool
  /// `:smile:` becomes a picture.
  package var showsEmoji: Bool
  /// `$x$` becomes a formula.
  package var showsMath: Bool
  /// Footnotes: `[^1]`. Without them a note is written in parentheses at its place.
  package var hasFootnotes: Bool
  /// What stands between empty lines inside HTML is read as Markdown (CommonMark 4.6): so lists and code in the
  /// cells of an HTML table are written as such.
  package var readsMarkdownInHTML: Bool
  /// Readers that are no cmark read it, too: `<x_1>` is a tag to kramdown, a backslash before `|` shows in MDwiki, code
  /// with blanks at its ends is none. Entities stand for such characters; code in a list has blank lines around it.
  package var isForAnyReader: Bool
  /// `[[` would be a link.
  package var linksDoubleBrackets: Bool

  /// What is not said is as on GitHub.
  package init(
    hardBreak: HardBreak = .backslash, linksBareAddresses: Bool = true, showsEmoji: Bool = true,
    showsMath: Bool = true, hasFootnotes: Bool = true, readsMarkdownInHTML: Bool = true,
    isForAnyReader: Bool = false, linksDoubleBrackets: Bool = false
  ) {
    self.hardBreak = hardBreak
    self.linksBareAddresses = linksBareAddresses
    self.showsEmoji = showsEmoji
    self.showsMath = showsMath
    self.hasFootnotes = hasFootnotes
    self.readsMarkdownInHTML = readsMarkdownInHTML
    self.isForAnyReader = isForAnyReader
    self.linksDoubleBrackets = linksDoubleBrackets
  }

  /// What a target's reader understands.
  package init(for target: Target) {
    self.init(
      hardBreak: target.breaks.contains(.backslashBreak) ? .blanks : .backslash,
      hasFootnotes: !target.breaks.contains(.footnote),
      readsMarkdownInHTML: !target.breaks.contains(.blockHTML),
      isForAnyReader: target.breaks.contains(.escapedPipe),
      linksDoubleBrackets: target.breaks.contains(.doubleBracket))
  }

  /// Files in a GitHub repository.
  package static let github = MarkdownDialect()
}
