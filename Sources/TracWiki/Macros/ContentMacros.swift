import Markup

/// `[[FootNote(text)]]`, a plugin's; without text it is the place of the notes, which GitHub chooses.
enum FootNoteMacro {
  static let macro = Macro("FootNote", "Footnote", isForeign: true, isInline: { _ in true }) {
    call in
    guard let text = call.arguments, !text.isEmpty else { return .inlines([]) }
    return .inlines([.footnote(call.inlines(text))])
  }
}

/// `[[Color(red, text)]]`, a plugin's.
enum ColorMacro {
  static let macro = Macro("Color", isForeign: true, isInline: { _ in true }) { call in
    let arguments = call.arguments ?? ""
    guard let comma = arguments.firstIndex(of: ",") else { return call.call(.unknown) }
    let color = Attribute("color", arguments[..<comma].trimmedBlanks)
    let text = String(arguments[arguments.index(after: comma)...])
    return .inlines([.span(Span(name: call.name, attributes: [color], content: call.inlines(text)))]
    )
  }
}

/// `[[Center(text)]]`, a plugin's.
enum CenterMacro {
  static let macro = Macro("Center", "center", isForeign: true) { call in
    let box = Box(name: call.name, blocks: call.blocks(call.arguments ?? ""))
    return .blocks([Block(.box(box), at: call.range)])
  }
}

/// `[[span(text, class=name)]]`
enum SpanMacro {
  static let macro = Macro("span", "Span", isInline: { _ in true }) { call in
    let arguments = MacroArguments(call.arguments ?? "")
    let text = arguments.values.joined(separator: ", ")
    let span = Span(name: call.name, attributes: arguments.named, content: call.inlines(text))
    let id = arguments["id"].map { [Inline.anchor($0)] } ?? []
    return .inlines(id + [.span(span)])
  }
}

/// `[[html(<b>x</b>)]]`
enum HTMLMacro {
  static let macro = Macro("html", isInline: { _ in true }) { call in
    .inlines([.rawHTML(call.arguments ?? "", call.range)])
  }
}

/// `[[comment(text)]]`, `[[htmlcomment(text)]]`
enum CommentMacro {
  static let macro = Macro("comment", "htmlcomment", isInline: { _ in true }) { call in
    .inlines(call.arguments.map { [.comment($0)] } ?? [])
  }
}

/// `[[div(text)]]`
enum DivMacro {
  static let macro = Macro("div", "rtl") { call in
    let box = Box(name: call.name, blocks: call.blocks(call.arguments ?? ""))
    return .blocks([Block(.box(box), at: call.range)])
  }
}

/// A processor's name as a macro: `[[python(print(1))]]`, `[[default(text)]]`.
enum CodeMacro {
  static let macro = Macro("default") { call in
    let language = call.name == "default" ? nil : Language.named(call.name)
    let code = CodeBlock(language: language, text: call.arguments ?? "")
    return .blocks([Block(.code(code), at: call.range)])
  }
}
