import Files

/// One page's file, not read yet.
package struct PageEntry: Hashable, Sendable {
  /// As Trac names the page: `Net/Switches`.
  package var name: String
  /// Relative to SOURCE; for messages.
  package var file: String
  /// Where the file is, to be opened; its bytes are those of the file system.
  package var path: Path
  /// A `.md` file that holds Markdown and no Trac markup.
  package var isMarkdown: Bool
  /// Of a page in a database: the version that is read; then `path` is the database.
  package var version: Int?
}
