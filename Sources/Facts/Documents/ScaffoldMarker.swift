/// The comment by which a section says that nobody has written it yet.
package enum ScaffoldMarker {
  /// As it stands in Markdown.
  package static let comment = "<!-- tracdown: to be written -->"
  /// The same as the readers of documents give it.
  package static let text = "tracdown: to be written"
}
