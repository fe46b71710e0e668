import Markup

/// `[[Center(text)]]`, a plugin's.
enum CenterMacro {
  static let macro = Macro("Center", "center", isForeign: true) { call in
    let box = Box(name: call.name, blocks: call.blocks(call.arguments ?? ""))
    return .blocks([Block(.box(box), at: call.range)])
  }
}
