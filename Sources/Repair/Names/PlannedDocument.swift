/// A document, and what is to become of it.
struct PlannedDocument: Hashable, Sendable {
  /// As it is in the tree.
  var path: String
  /// Where it will be; the same path unless it is renamed.
  var newPath: String
  /// The name by which Trac's links mean it: `Operating/Zenodotus`.
  var page: String
  var verdict: Verdict
  /// The text of its first heading; may be empty.
  var title: String
  /// Another page includes its text.
  var isIncluded = false
}
