/// What of a source plugins may show otherwise, so that the witness is not sure of it.
package struct WitnessPlugins: Sendable {
  /// Words of marks: the `OK` of `(OK)`. They count nowhere, as the witness does not know where a mark begins.
  let words: Set<UInt64>
  /// Acronyms that take along what follows in the same word.
  let openNames: [[UInt8]]
  /// `(TODO)` is bold without its brackets.
  let hasPhrases: Bool
  /// `(|clock|)` is an image.
  let hasIcons: Bool
  /// `&copy;` is a character.
  let hasEntities: Bool
  /// `# Title #` is a heading with a number.
  let hasNumberedHeadings: Bool

  var isEmpty: Bool { words.isEmpty && openNames.isEmpty && !hasEntities }

  /// No plugin is on.
  package init(
    marks: [String] = [], openNames: [String] = [], hasPhrases: Bool = false,
    hasIcons: Bool = false,
    hasEntities: Bool = false,
    hasNumberedHeadings: Bool = false
  ) {
    var words: Set<UInt64> = []
    for mark in marks {
      let bytes = Array(mark.utf8)
      var index = 0
      while index < bytes.count {
        let length = Word.gap(bytes.span, at: index, before: bytes.count)
        if length > 0 {
          index += length
          continue
        }
        let word = Word(bytes.span, at: index, before: bytes.count)
        words.insert(word.hash)
        index = word.end
      }
    }
    self.words = words
    self.openNames = openNames.map { Array($0.utf8) }
    self.hasPhrases = hasPhrases
    self.hasIcons = hasIcons
    self.hasEntities = hasEntities
    self.hasNumberedHeadings = hasNumberedHeadings
  }
}
