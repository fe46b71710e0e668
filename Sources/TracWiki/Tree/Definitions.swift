import Markup

extension TreeBuilder {
  /// ` term:: description`
  mutating func openDefinition() {
    guard let mark = DefinitionMark(line) else { return }
    if !isInDefinitionList { closeParagraph() }
    let term = context.inlines(TextView(bytes, mark.term), line: lineNumber)
    collectRuns()
    pieces.append(.term(term))
    isInDefinitionList = true
  }

  mutating func closeDefinitionList() {
    if isInDefinitionList { sink.close { $0 == .definitionList } }
    isInDefinitionList = false
  }
}
