import Markup

/// `#!div class="important"`, `#!rtl`
enum DivProcessor {
  static let processor = Processor("div", "rtl", becomes: "its content") { call in
    let box = Box(name: call.name, attributes: call.attributes, blocks: call.blocks)
    let id = call["id"].map { [Block(.paragraph([.anchor($0)]), at: call.range)] } ?? []
    return .blocks(id + [Block(.box(box), at: call.range)])
  }
}
