/// What a document is written in, known by its suffix; of a file without one by its name.
package enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case markdown, restructuredText, asciiDoc, textile, org, plain
  /// Read for its headings, links and text only as far as tags tell.
  case html
  /// Known to be a document, but not read: it counts as being there.
  case unread
}
