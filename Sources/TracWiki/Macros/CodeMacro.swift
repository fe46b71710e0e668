import Markup

/// A processor's name as a macro: `[[python(print(1))]]`, `[[default(text)]]`.
enum CodeMacro {
  static let macro = Macro("default", becomes: "a code block; also any language's name") { call in
    let language = call.name == "default" ? nil : Language.named(call.name)
    return call.block(.code(CodeBlock(language: language, text: call.text)))
  }
}
