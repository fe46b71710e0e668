import Basics

/// A block of a page: a container of other blocks, or a leaf with words or code.
struct ShownBlock: Sendable {
  enum Kind: Hashable, Sendable {
    case paragraph
    case heading(level: Int)
    case code
    case rule
    /// Stands for output that the other side need not have: what a running Trac computes.
    case wild
    case bulletList
    case orderedList(start: Int)
    case item
    case quote
    case definitionList, term, description
    case table, row
    case cell(isHeader: Bool, columns: Int, rows: Int)
  }

  var kind: Kind
  /// Where it stands in the Markdown; 0: unknown.
  var line: Int
  /// Counts the leaves of a page, for its anchors.
  var number = 0
  /// The words of a paragraph or heading.
  var pieces: [Piece] = []
  /// The lines of a code block.
  var lines: [String] = []
  /// Code that Trac coloured, which expands its tabs.
  var isColoured = false
  /// A list of all pages of a wiki.
  var isPageList = false
  /// The list of footnotes at the end.
  var isFootnotes = false
  var children: [ShownBlock] = []
}

extension [ShownBlock] {
  /// What stands as code in lines of text, blanks as one.
  var codes: Set<String> {
    var codes: Set<String> = []
    for block in self {
      var code = ""
      for piece in block.pieces {
        if !code.isEmpty { code += " " }
        for run in piece.runs {
          if run.look.styles.contains(.code) {
            code += run.text
          } else {
            codes.insert(code.trimmingBlanks)
            code = ""
          }
        }
      }
      codes.insert(code.trimmingBlanks)
      codes.formUnion(block.children.codes)
    }
    return codes
  }
}
