import Markup

/// Languages that plugins draw: `#!graphviz`, `#!plantuml`, `#!mscgen`. GitHub draws mermaid alone.
enum Diagram {
  static let names = """
    Ditaa Dot GraphViz Graphviz Mermaid PlantUML PlantUml Plantuml UML WebSequenceDiagram actdiag asciitosvg \
    blockdiag circo ditaa fdp graphviz graphviz.circo graphviz.dot graphviz.fdp graphviz.neato \
    graphviz.twopi graphviz/circo graphviz/dot graphviz/fdp graphviz/neato graphviz/twopi mermaid mscgen \
    neato nwdiag packetdiag plantuml rackdiag sdx seqdiag sequence svgbob twopi wavedrom websequencediagram
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

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

  /// Says that a drawing is text now.
  static func report(_ name: String, in context: ReadingContext, at range: SourceRange) {
    guard name.lowercased() != "mermaid" else { return }
    context.report(
      .processorForeign, range, "The drawing in \(name) was kept as its source in a code block.",
      help: "Trac showed it drawn; draw it with that tool, or as mermaid, which GitHub draws.")
  }
}

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
