import Markup

/// Languages that plugins draw: `#!graphviz`, `#!plantuml`, `#!mscgen`.
enum Diagram {
  static let names = """
    Ditaa Dot GraphViz Graphviz Mermaid PlantUML PlantUml Plantuml UML WebSequenceDiagram actdiag asciitosvg \
    blockdiag circo ditaa fdp graphviz graphviz.circo graphviz.dot graphviz.fdp graphviz.neato \
    graphviz.twopi graphviz/circo graphviz/dot graphviz/fdp graphviz/neato graphviz/twopi mermaid mscgen \
    neato nwdiag packetdiag plantuml rackdiag sdx seqdiag sequence svgbob twopi wavedrom websequencediagram
    """

  /// As GitHub names the language, where it does.
  static func language(_ name: String) -> String {
    let name = name.lowercased()
    if name.hasPrefix("graphviz") { return "dot" }
    switch name {
    case "circo", "fdp", "neato", "twopi": return "dot"
    case "uml": return "plantuml"
    default: return name
    }
  }
}

/// `[[Graphviz(digraph { a -> b })]]`, of several plugins: the source of a drawing.
enum DiagramMacro {
  static let macro = Macro(
    Diagram.names, becomes: "a code block with its source; some sites draw mermaid",
    isForeign: true,
    needsParentheses: true
  ) { call in
    call.context.lose(.drawing(call.name), call.range)
    let code = CodeBlock(language: Diagram.language(call.name), text: call.text)
    return call.block(.code(code))
  }
}
