/// `== Title == #id`
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  /// The title, without its `=` marks and its id.
  package var content: [Inline]
  /// The id that Trac gives the heading: what `#Section` links mean. Empty in trees read from Markdown.
  package var id: String
  /// Whether the author wrote the id.
  package var hasExplicitID: Bool

  /// `id` without `#`; `level` must be in 1 to 6.
  package init(level: Int, content: [Inline], id: String = "", hasExplicitID: Bool = false) {
    self.level = level
    self.content = content
    self.id = id
    self.hasExplicitID = hasExplicitID
  }
}
