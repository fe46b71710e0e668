import Markup

extension TreeBuilder {
  /// ` term:: description`
  mutating func openDefinition() {
    guard let mark = DefinitionMark(line) else { return }
    if isInDefinitionList { inline.styles.cutAtBlockEnd() } else { closeParagraph() }
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
    guard isInDefinitionList else { return }
    sink.close { $0 == .definitionList }
    isInDefinitionList = false
    cutInheritedStyles()
  }

  /// Trac leaves emphasis open that a description did not close: what goes on in the line below it depends on
  /// the browser.
  private mutating func cutInheritedStyles() {
    guard !inheritedStyles.isEmpty else { return }
    collectRuns()
    inheritedStyles.cutAtBlockEnd()
    for index in pieces.indices {
      guard case .run(var run) = pieces[index] else { continue }
      inheritedStyles.formIntersection(run.styles)
      run.styles.cut(as: inheritedStyles)
      pieces[index] = .run(run)
    }
    inheritedStyles.formIntersection(inline.styles)
    inline.styles.cut(as: inheritedStyles)
  }
}
