/// A file that hangs on a page: `A/B`, `plan.png`.
package struct AttachmentName: Hashable, Sendable {
  /// The page's full name.
  package var owner: String
  /// The file's name, as Trac shows it.
  package var file: String

  /// The file of that name on that page.
  package init(owner: String, file: String) {
    self.owner = owner
    self.file = file
  }
}
