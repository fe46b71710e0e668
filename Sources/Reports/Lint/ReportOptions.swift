/// What the reader of a report may choose.
package struct ReportOptions: Hashable, Sendable {
  /// Whether text for terminals has ANSI colours.
  package var isColored = false
  /// Columns of the terminal.
  package var width = 100
  /// How many findings of one rule are shown of one file in text for people; nil: all.
  package var findingsPerRule: Int? = 5
  /// Where the full report is, for messages that cannot hold it; nil: it has no address.
  package var link: String?

  /// For no terminal.
  package init() {}

  /// All choices.
  package init(isColored: Bool, width: Int = 100, findingsPerRule: Int? = 5, link: String? = nil) {
    self.isColored = isColored
    self.width = width
    self.findingsPerRule = findingsPerRule
    self.link = link
  }
}
