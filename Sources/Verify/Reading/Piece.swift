/// A word, an image or a line break.
struct Piece: Sendable {
  enum Kind: Hashable, Sendable {
    case word
    case image(alternative: String, isAutomatic: Bool)
    case lineBreak
    /// As `ShownBlock.Kind.wild`, in a line.
    case wild
  }

  var kind: Kind
  var line: Int
  /// The parts of a word that look alike; of an image one without text, whose link is around the image.
  var runs: [StyledText] = []
  /// The index of an image's own address in the page's links.
  var source = 0

  var text: String { runs.count == 1 ? runs[0].text : runs.map(\.text).joined() }
}

/// A part of a word with one look: in `**bold**ly` there are two.
struct StyledText: Hashable, Sendable {
  var text: String
  var look: Look
}

/// The styles and the link that text stands in.
struct Look: Hashable, Sendable {
  var styles: Styles = []
  /// An index of the page's links.
  var link: Int?
}

extension Look {
  func adding(_ style: Styles) -> Look { Look(styles: styles.union(style), link: link) }
}
