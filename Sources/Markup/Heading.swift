/// `== Title == #id`
package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package var level: Int
  package var content: [Inline]
  /// The id that Trac gives the heading: what `#Section` links mean. Empty in trees read from Markdown.
  package var id: String
  /// Whether the author wrote the id.
  package var hasExplicitID: Bool

  package init(level: Int, content: [Inline], id: String = "", hasExplicitID: Bool = false) {
    self.level = level
    self.content = content
    self.id = id
    self.hasExplicitID = hasExplicitID
  }
}
