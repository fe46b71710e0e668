/// A file beside pages and attachments, to be written.
package struct CompanionFile: Hashable, Sendable {
  /// In the output.
  package var path: String
  package var bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
