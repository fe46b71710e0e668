import Markup

/// `[[div(text)]]`
enum DivMacro {
  static let macro = Macro("div", "rtl") { call in
    let box = Box(name: call.name, blocks: call.blocks(call.arguments ?? ""))
    return .blocks([Block(.box(box), at: call.range)])
  }
}
