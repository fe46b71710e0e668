import Markup

/// One version of a page, without its text.
package struct PageVersion: Hashable, Sendable {
  /// As Trac names the page: `Net/Switches`.
  package var page: String
  /// From 1 on; numbers may be missing, as administrators can delete a version.
  package var number: Int
  /// When it was saved: seconds since 1970 (UTC).
  package var seconds: Int
  /// The login of who saved it, or what a visitor called himself.
  package var author: String
  /// Of its row, where the database is damaged.
  var row: Int64?
  /// The name as the database has it, where that is not UTF-8.
  var bytes: [UInt8]?
}

/// The upload of an attachment. Trac keeps the last of each name only.
package struct Upload: Hashable, Sendable {
  /// The page that it hangs on.
  package var page: String
  /// Its own name.
  package var file: String
  /// When it was uploaded: seconds since 1970 (UTC).
  package var seconds: Int
  /// As of a `PageVersion`.
  package var author: String
  /// What its author said about it; mostly empty.
  package var description = ""
  /// What it is called in the wiki.
  package var key: AttachmentName { AttachmentName(owner: page, file: file) }
  /// In bytes, as the database has it; nil if it does not say.
  var size: Int?
}
