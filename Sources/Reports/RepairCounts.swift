/// What a repair did beside its documents' statuses, in numbers: how the tree was, and how it is then.
package struct RepairCounts: Hashable, Sendable {
  /// Documents of either markup.
  package var documents = 0
  /// Those that were pages of Trac; none is after it.
  package var trac = 0
  /// Documents whose text changes, or whose name does.
  package var changed = 0
  /// Of these, those that get another name.
  package var renamed = 0
  /// Pieces of Trac and of half-done conversion in Markdown documents that were mended.
  package var pieces = 0
  /// Links in Markdown documents that led where they should, were mended, and lead nowhere still.
  package var links = Fate()
  /// The same of images.
  package var images = Fate()

  /// What became of things of one kind.
  package struct Fate: Hashable, Sendable {
    package var right = 0
    package var mended = 0
    package var left = 0

    package init() {}
  }

  package init() {}
}
