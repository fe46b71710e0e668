import Markup

/// One fact of a page, in reading order: a block begins, a word, a line of code, an image, a line break.
///
/// Both sides become such a sequence; the difference of the two is the difference of the pages.
struct Fact: Sendable {
  enum Kind: Hashable, Sendable {
    case block, word, codeLine, image, lineBreak
    /// Stands for what the other side may have instead.
    case wild
  }

  /// The part of a page that a reader would name.
  enum Area: Hashable, Sendable {
    case text, heading, code, table
  }

  var kind: Kind
  var area: Area
  /// What it is compared by: the word, or the block as a reader sees it, `bullet item > quote`.
  var text: String
  /// Of the Markdown; 0: unknown.
  var line: Int
  /// The word or image itself.
  var piece: Piece?
  /// A line of code that Trac coloured.
  var isColoured = false

  /// Equal for facts that are the same on both sides.
  var key: String {
    switch kind {
    case .word: text
    case .block: "\u{1}" + text
    case .codeLine: "\u{2}" + text
    case .image: "\u{3}" + text
    case .lineBreak: "\u{4}"
    case .wild: "\u{5}"
    }
  }
}

extension Fact {
  /// The kind of finding that it makes where it differs.
  var findingKind: FindingKind {
    if kind == .image { return .differsImage }
    switch area {
    case .heading: return .differsHeading
    case .code: return .differsCode
    case .table: return kind == .lineBreak ? .differsLayout : .differsTable
    case .text: return kind == .block || kind == .lineBreak ? .differsLayout : .differsText
    }
  }
}
