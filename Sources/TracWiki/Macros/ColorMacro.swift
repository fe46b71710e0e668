import Markup

/// `[[Color(red, text)]]`, a plugin's.
enum ColorMacro {
  static let macro = Macro("Color", isForeign: true, isInline: Macro.always) { call in
    let arguments = call.arguments ?? ""
    guard let comma = arguments.firstIndex(of: ",") else { return call.call(.unknown) }
    let color = Attribute("color", arguments[..<comma].trimmedBlanks)
    let text = String(arguments[arguments.index(after: comma)...])
    return .inlines([.span(Span(name: call.name, attributes: [color], content: call.inlines(text)))]
    )
  }
}
