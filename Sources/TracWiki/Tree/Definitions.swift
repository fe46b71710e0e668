import Markup

extension TreeBuilder {
  /// ` term:: description`
  mutating func openDefinition() {
    guard let mark = DefinitionMark(line) else { return }
    if !isInDefinitionList { closeParagraph() }
    // Emphasis that the last description left open goes on in the term.
    let term = InlineRuns.nest(
      context.inlines(TextView(bytes, mark.term), line: lineNumber).map {
        Run(inline: $0, styles: inline.styles)
      })
    collectRuns()
    pieces.append(.term(term))
    isInDefinitionList = true
  }

  mutating func closeDefinitionList() {
    if isInDefinitionList { sink.close { $0 == .definitionList } }
    isInDefinitionList = false
  }
}
