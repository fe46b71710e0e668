import Files
import Markup

/// A page of the source as it was read.
package struct Page: Hashable, Sendable {
  /// As Trac names it: `Net/Switches`.
  package var name: String
  /// Its file, relative to SOURCE; for messages.
  package var file: String
  /// UTF-8 without BOM and NUL; lines end in LF.
  package var text: [UInt8]
  /// The file holds Markdown already: nothing is to be converted.
  package var isMarkdown: Bool

  /// `text` as `PageText` makes it; this does not check it.
  package init(name: String, file: String, text: [UInt8], isMarkdown: Bool = false) {
    self.name = name
    self.file = file
    self.text = text
    self.isMarkdown = isMarkdown
  }
}

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
