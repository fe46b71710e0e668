/// Lines that Markdown reads as a block, and Trac as nothing but text.
struct MarkdownBlock: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case frontMatter
    /// `## Set up`, or text above `====`.
    case heading
    case fence
    /// Rows with a delimiter row below the first: `| --- | --- |`.
    case table
    /// A list at the margin that holds `- [ ] text`.
    case tasks
    /// `<!-- text -->` on lines of its own.
    case comment
    /// `[name]: address`, `[^1]: note`
    case definition
    /// `> ` before one of these.
    case quote
  }

  var kind: Kind
  var lines: Range<Int>
  /// How many of its lines nobody who writes Trac would type; what is in a fence speaks for nothing.
  var signs: Int
  /// It is part of no item.
  var isAtMargin: Bool
  /// A line such as `# restart` that touches code of Trac on both sides, or stands behind `{{{` that nothing closes:
  /// a comment unless something else in the tree is Markdown.
  var isWeak = false
}
