import Markup

/// A processor's name as a macro: `[[python(print(1))]]`, `[[default(text)]]`.
enum CodeMacro {
  static let macro = Macro("default") { call in
    let language = call.name == "default" ? nil : Language.named(call.name)
    let code = CodeBlock(language: language, text: call.arguments ?? "")
    return .blocks([Block(.code(code), at: call.range)])
  }
}
