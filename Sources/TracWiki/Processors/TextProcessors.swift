import Basics
import Markup

/// `{{{` alone, `#!default`
enum DefaultProcessor {
  static let processor = Processor("default", becomes: "a fence without a language") {
    $0.code(language: nil)
  }
}

/// `#!comment`, `#!htmlcomment`
enum CommentProcessor {
  static let processor = Processor("comment htmlcomment", becomes: "an HTML comment") { call in
    .blocks([Block(.comment(call.content.text), at: call.range)])
  }
}

/// `#!html`
enum HTMLProcessor {
  static let processor = Processor("html", becomes: "what of it may stand in Markdown") { call in
    .blocks([Block(.rawHTML(call.content.text), at: call.range)])
  }
}

/// `#!div class="important"`, `#!rtl`
enum DivProcessor {
  static let processor = Processor("div rtl", becomes: "its content") { call in
    let box = Box(name: call.name, attributes: call.attributes, blocks: call.blocks)
    let id = call["id"].map { [Block(.paragraph([.anchor($0)]), at: call.range)] } ?? []
    return .blocks(id + [Block(.box(box), at: call.range)])
  }
}

/// `#!span`: inline markup over several lines.
enum SpanProcessor {
  static let processor = Processor("span Span", becomes: "its text") { call in
    let text = call.content.text
    let content = call.context.inlines(TextView(text), line: call.line)
    let span = Span(name: "span", attributes: call.attributes, content: content)
    return .blocks([Block(.paragraph([.span(span)]), at: call.range)])
  }
}

/// `#!text/x-trac-wiki`: Trac's own markup; `#!wiki` of plugins.
enum WikiProcessor {
  static let processor = Processor(
    "text/x-trac-wiki application/x-trac-wiki wiki", becomes: "what it contains"
  ) { call in
    .blocks(call.blocks)
  }
}

/// `#!quote`, of plugins: words of somebody else.
enum QuoteProcessor {
  static let processor = Processor(
    "Quote blockquote quote", becomes: "a quote", isForeign: true
  ) { call in
    .blocks([Block(.quote(call.blocks), at: call.range)])
  }
}

/// `#!box title="Mind"`, boxes of well-known plugins: their title and content, read as markup.
enum BoxProcessor {
  static let processor = Processor(
    """
    Alert Box Caution Center Color CommentBox Details Error Fold Hint Important Info InfoBox NewsFlash Note NoteBox \
    Right TextBox Tip TipBox Warning WarningBox alert aside attention box caution center \
    col collapse column columns commentbox danger details error example exampleblock figure fold folded \
    highlight hint imagebox important info infobox lbox left message nbox news newsbox note notebox panel \
    rbox right row rightbox section sidebar success tab tabs textbox tip todo warn warning
    """, becomes: "its title and content",
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
