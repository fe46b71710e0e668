import Markup

/// reStructuredText → blocks, nearly as docutils reads it. What directives and roles become is for the dialect to say.
package enum RSTReader {
  /// Any bytes make blocks, in time linear to their number.
  ///
  /// - Parameter levels: how deep blocks may be nested; what is deeper is code.
  /// - Returns: the blocks, what docutils would complain of, and what no Markdown can show.
  package static func read(
    _ lines: RSTLines, _ dialect: any RSTDialect, levels: Int
  ) -> (blocks: [Block], complaints: [RSTComplaint], losses: [Loss]) {
    let state = RSTState(dialect, levels: levels)
    var blocks = BlockReader.read(lines, state, takesTitles: true) + state.takePlaces()
    // What a name means may be after it: then the text is read again, with all names known.
    if state.names.missed {
      state.names.settle()
      (state.complaints, state.losses, state.titleStyles) = ([], [], [])
      blocks = BlockReader.read(lines, state, takesTitles: true) + state.takePlaces()
    }
    return (blocks, state.complaints, state.losses)
  }
}

/// What docutils would complain of.
package typealias RSTComplaint = (fact: MarkupFact, lines: SourceRange)

/// What all parts of one text share while it is read.
package final class RSTState {
  let dialect: any RSTDialect
  package var names = RSTNames()
  /// The marks of titles, in the order of their levels: twice the byte, and 1 more with a line above.
  var titleStyles: [Int] = []
  fileprivate var complaints: [RSTComplaint] = []
  fileprivate var losses: [Loss] = []
  /// Anchors that wait for the text they mean.
  var places: [Inline] = []
  private var levels: Int
  /// The names whose text is being read.
  private var openSubstitutions: Set<String> = []

  fileprivate init(_ dialect: any RSTDialect, levels: Int) {
    self.dialect = dialect
    self.levels = levels
  }

  /// Keeps what docutils would complain of.
  package func complain(_ fact: MarkupFact, _ lines: SourceRange) {
    complaints.append((fact, lines))
  }

  /// Keeps what the tree has no place for.
  func lose(_ loss: Loss.Kind, _ lines: SourceRange) { losses.append(Loss(loss, at: lines)) }

  /// The blocks of lines inside a block.
  ///
  /// - Parameter levels: how many it adds to a page: a cell is in a row of a table, and so on.
  package func nested(_ lines: RSTLines, levels count: Int = 1) -> [Block] {
    guard count <= levels, !lines.lines.isEmpty else {
      if lines.lines.isEmpty { return [] }
      complain(.rstTooDeep, lines.source)
      return [Block(.code(CodeBlock(text: lines.text)), at: lines.source)]
    }
    levels -= count
    defer { levels += count }
    return BlockReader.read(lines, self, takesTitles: false)
  }

  /// Running text.
  package func inlines(_ lines: RSTLines) -> [Inline] { InlineReader.read(lines, self) }

  /// What stands for `|name|`; nil too where that holds `|name|` itself.
  func meaning(of name: String) -> [Inline]? {
    guard levels > 0, let directive = names.substitution(name) else { return nil }
    let key = RSTNames.normalized(name)
    guard openSubstitutions.insert(key).inserted else { return nil }
    levels -= 1
    defer {
      levels += 1
      openSubstitutions.remove(key)
    }
    if directive.name == "replace" { return inlines(directive.content) }
    guard case .paragraph(let content)? = dialect.blocks(directive)?.first?.content else {
      return nil
    }
    guard case .image(var image)? = content.first, directive["alt"] == nil else { return content }
    image.alternative = name
    return [.image(image)] + content.dropFirst()
  }

  /// A paragraph of the places that wait, before what is not text itself.
  func takePlaces() -> [Block] {
    places.isEmpty ? [] : [Block(.paragraph(text([])))]
  }

  /// The text after the places that wait for it.
  func text(_ content: [Inline]) -> [Inline] {
    defer { places = [] }
    return places + content
  }
}
