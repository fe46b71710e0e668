import Markup

/// `[[Graphviz(digraph { a -> b })]]`, of several plugins: the source of a drawing.
enum DiagramMacro {
  static let macro = Macro(
    Diagram.names, becomes: "a code block with its source; GitHub draws mermaid", isForeign: true,
    needsParentheses: true
  ) { call in
    Diagram.report(call.name, in: call.context, at: call.range)
    let code = CodeBlock(language: Diagram.language(call.name), text: call.text)
    return call.block(.code(code))
  }
}
