/// What the documents of a project leave unexplained: by this the need of a glossary is known.
package struct AcronymCount: Hashable, Sendable {
  /// How many different acronyms are used often and never explained.
  package var undefined: Int
  /// Words of all documents.
  package var words: Int

  /// Plain data.
  package init(undefined: Int, words: Int) {
    self.undefined = undefined
    self.words = words
  }
}
