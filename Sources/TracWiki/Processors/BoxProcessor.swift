import Basics
import Markup

/// `#!box title="Mind"`, boxes of well-known plugins: their title and content, read as markup.
enum BoxProcessor {
  static let processor = Processor(
    """
    Alert Box Caution Center Color CommentBox Details Error Fold Hint Important Info InfoBox NewsFlash Note NoteBox \
    Right TextBox Tip TipBox Warning WarningBox alert aside attention box caution center \
    col collapse column columns commentbox danger details error example exampleblock figure fold folded \
    highlight hint imagebox important info infobox lbox left message nbox news newsbox note notebox panel \
    rbox right row rightbox section sidebar success tab tabs textbox tip todo warn warning
    """.split { $0 == " " || $0 == "\n" }.map(String.init), becomes: "its title and content",
    isForeign: true
  ) { call in
    var blocks = call.blocks
    if let title = ["title", "caption", "heading", "summary", "label"].lazy.compactMap({ call[$0] })
      .first, !title.trimmedBlanks.isEmpty
    {
      let text = call.context.inlines(TextView(title), line: call.line)
      blocks.insert(Block(.paragraph([.styled(.strong, text)]), at: call.range), at: 0)
    }
    let box = Box(name: call.name, attributes: call.attributes, blocks: blocks)
    return .blocks([Block(.box(box), at: call.range)])
  }
}
