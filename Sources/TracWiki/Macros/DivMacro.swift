import Markup

/// `[[div(text)]]`
enum DivMacro {
  static let macro = Macro("div", "rtl", becomes: "its text") { call in
    call.block(.box(Box(name: call.name, blocks: call.blocks(call.text))))
  }
}
