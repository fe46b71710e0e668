import Markup

/// Boxes of well-known plugins: their content, read as markup.
enum BoxProcessor {
  static let processor = Processor(
    "CommentBox", "box", "rbox", "lbox", "note", "tip", "warning", "important", "hint", "NoteBox",
    "WarningBox", "InfoBox", "infobox", "center", "Center", "columns"
  ) { call in
    let box = Box(name: call.name, attributes: call.attributes, blocks: call.blocks)
    return .blocks([Block(.box(box), at: call.range)])
  }
}
