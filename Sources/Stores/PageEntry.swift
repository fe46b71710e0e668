/// One page's file, not read yet.
package struct PageEntry: Hashable, Sendable {
  /// As Trac names the page: `Net/Switches`.
  package var name: String
  /// Relative to SOURCE; for messages.
  package var file: String
  package var path: Path
  /// A `.md` file that holds Markdown and no Trac markup.
  package var isMarkdown: Bool
}
