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
  static let processor = Processor("html", becomes: "the parts of it that Markdown allows") {
    call in
    .blocks([Block(.rawHTML(call.content.text), at: call.range)])
  }
}

/// `#!div class="important"`, `#!rtl`
enum DivProcessor {
  static let processor = Processor("div rtl", becomes: "its content") { call in
    let box = Box(name: call.name, attributes: call.attributes, blocks: call.blocks).named
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
    Alert AssignmentBox Box Caution CautionBox Center Color CommentBox DisclaimerBox Error Hint HintBox Important \
    ImportantBox Info InfoBox NewsFlash Note NoteBox Right TextBox Tip TipBox Warning WarningBox alert aside \
    assignmentbox attention box caution cautionbox center col column columns commentbox danger disclaimerbox error \
    example exampleblock figure highlight hint hintbox imagebox important importantbox info infobox lbox left message \
    nbox news newsbox note notebox panel rbox right row rightbox section sidebar success tab tabs textbox tip tipbox \
    todo warn warning warningbox
    """,
    becomes:
      "an alert such as `> [!NOTE]`, a quote with its title, or its title and content, depending on the kind of box",
    isForeign: true
  ) { call in
    var blocks = call.blocks
    if let title = call.title {
      blocks.insert(Block(.paragraph([.styled(.strong, title)]), at: call.range), at: 0)
    }
    let box = Box(name: call.name, attributes: call.attributes, blocks: blocks).named
    return .blocks([Block(.box(box), at: call.range)])
  }
}

/// `#!FoldOut`, `#!fold title="Answer"`, of several plugins: text that a click unfolds.
///
/// `FoldOut` shows what is above the first line `----`. Where that is one text, it is the title here.
enum FoldProcessor {
  static let processor = Processor(
    """
    Collapse Details Fold FoldOut Foldable Toggle collapse collapsible details fold foldable folded foldout toggle
    """, becomes: "`<details>` with its title and content", isForeign: true
  ) { call in
    let lines = call.content
    let rule = call.title == nil ? lines.lines.firstIndex { isRule(lines, $0.range) } : nil
    guard let rule else {
      var blocks = call.blocks
      var title = call.title ?? []
      if title.isEmpty, blocks.count > 1, case .heading(let heading) = blocks[0].content {
        title = heading.content
        blocks.removeFirst()
      }
      return folded(title, blocks, call)
    }
    var before = call.context.blocks(lines.part(0..<rule))
    let blocks = call.context.blocks(lines.part(rule + 1..<lines.lines.count))
    var title: [Inline] = []
    if before.count == 1, case .paragraph(let content) = before[0].content {
      title = content
      before = []
    }
    guard case .blocks(let details) = folded(title, blocks, call) else { return .blocks(before) }
    return .blocks(before + details)
  }

  private static func folded(
    _ title: [Inline], _ blocks: [Block], _ call: ProcessorCall
  ) -> Processor.Result {
    .blocks([Block(.details(Details(summary: title, blocks: blocks)), at: call.range)])
  }

  private static func isRule(_ lines: SourceLines, _ range: Range<Int>) -> Bool {
    lines.bytes[range].starts(with: "----".utf8)
  }
}

extension ProcessorCall {
  /// What its arguments name as its title, read as text; nil if nothing.
  fileprivate var title: [Inline]? {
    ["title", "caption", "heading", "summary", "label"].lazy.compactMap { self[$0] }.first
      .flatMap { title in
        title.trimmedBlanks.isEmpty ? nil : context.inlines(TextView(title), line: line)
      }
  }
}
