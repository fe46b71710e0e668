import Markup

/// `[[span(text, class=name)]]`
enum SpanMacro {
  static let macro = Macro("span", "Span", becomes: "its text", isInline: Macro.always) { call in
    let arguments = call.parts
    let text = arguments.values.joined(separator: ", ")
    let span = Span(name: call.name, attributes: arguments.named, content: call.inlines(text))
    let id = arguments["id"].map { [Inline.anchor($0)] } ?? []
    return .inlines(id + [.span(span)])
  }
}
