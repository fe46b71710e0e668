import Basics
import Markup

/// `[[Iframe(https://…)]]`, `[[Embed(film.swf)]]`, of several plugins: another page or file inside this one.
enum EmbedMacro {
  static let macro = Macro(
    "Embed EmbedFlash EmbedPdf Flash FlashEmbed Iframe PDF ViewPdf swf",
    becomes: "a link to what was embedded", isForeign: true,
    needsParentheses: true
  ) { call in
    let arguments = call.parts
    let address =
      ["url", "src", "file", "link"].lazy.compactMap { arguments[$0] }.first
      ?? arguments.value(at: 0)
    guard let address = address.map({ QuoteMarks.strip($0.trimmedBlanks) }), !address.isEmpty else {
      return call.call(.unknown)
    }
    return embedded(address, call)
  }

  /// The link, and a finding that says so.
  static func embedded(_ file: String, _ call: MacroInvocation) -> MacroExpansion {
    guard let target = ImageFile.target(file, options: call.context.options) else {
      return call.call(.unknown)
    }
    call.context.lose(.embedded(file), call.range)
    return .inlines([.link(Link(target, content: [.text(file)], at: call.range))])
  }
}

/// `[[YouTube(aB3-xY_z9, 400, 300)]]`, `[[Video(film.ogv)]]`, of several plugins: a film inside the page.
enum VideoMacro {
  static let macro = Macro(
    "Audio Dailymotion FLV Movie Mp3 Mp4 Video Vimeo YouTube YouTubeEmbed",
    becomes: "a link to the film", isForeign: true,
    needsParentheses: true
  ) { call in
    let arguments = call.parts
    let named = ["id", "url", "src", "file", "v"].lazy.compactMap { arguments[$0] }.first
    let file = QuoteMarks.strip((named ?? arguments.value(at: 0) ?? "").trimmedBlanks)
    guard !file.isEmpty else { return call.call(.unknown) }
    return EmbedMacro.embedded(address(file, on: call.name.lowercased()), call)
  }

  /// The address of a film that is known by its id; anything else is a file or an address already.
  private static func address(_ file: String, on site: String) -> String {
    let isID = file.utf8.allSatisfy {
      ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard isID else { return file }
    switch site {
    case "youtube", "youtubeembed": return "https://www.youtube.com/watch?v=" + file
    case "vimeo": return "https://vimeo.com/" + file
    case "dailymotion": return "https://www.dailymotion.com/video/" + file
    default: return file
    }
  }
}

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
