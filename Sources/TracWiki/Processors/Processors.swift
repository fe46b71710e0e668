import Markup

/// `{{{` alone, `#!default`
enum DefaultProcessor {
  static let processor = Processor("default") { $0.code(language: nil) }
}

/// `#!html`
enum HTMLProcessor {
  static let processor = Processor("html") { call in
    .blocks([Block(.rawHTML(call.content.text), at: call.range)])
  }
}

/// `#!comment`, `#!htmlcomment`
enum CommentProcessor {
  static let processor = Processor("comment", "htmlcomment") { call in
    .blocks([Block(.comment(call.content.text), at: call.range)])
  }
}

/// `#!div class="important"`, `#!rtl`
enum DivProcessor {
  static let processor = Processor("div", "rtl") { call in
    let box = Box(name: call.name, attributes: call.attributes, blocks: call.blocks)
    let id = call["id"].map { [Block(.paragraph([.anchor($0)]), at: call.range)] } ?? []
    return .blocks(id + [Block(.box(box), at: call.range)])
  }
}

/// `#!span`: inline markup over several lines.
enum SpanProcessor {
  static let processor = Processor("span", "Span") { call in
    let text = call.content.text
    let content = call.context.inlines(TextView(text), line: call.range.start.lineNumber)
    let span = Span(name: "span", attributes: call.attributes, content: content)
    return .blocks([Block(.paragraph([.span(span)]), at: call.range)])
  }
}

/// `#!td rowspan=2`, `#!th`: a cell with blocks.
enum CellProcessor {
  static let processor = Processor("td", "th") { call in
    .cell(
      Table.Cell(
        call.blocks, isHeader: call.name == "th", columnSpan: call.span("colspan"),
        rowSpan: call.span("rowspan"), alignment: alignment(call)))
  }

  private static func alignment(_ call: ProcessorCall) -> Table.Alignment? {
    let style = call["style"] ?? ""
    let value = call["align"] ?? (style.contains("text-align") ? style : "")
    if value.contains("right") { return .right }
    return value.contains("center") ? .center : nil
  }
}

/// `#!tr`: one row, its cells in any of the ways to write them.
enum RowProcessor {
  static let processor = Processor("tr") { call in .rows(TableProcessor.rows(call)) }
}

/// `#!table`: a table of its own.
enum TableProcessor {
  static let processor = Processor("table") { call in
    .blocks([Block(.table(Table(rows: rows(call))), at: call.range)])
  }

  /// The rows of the one table that the content makes; Trac refuses anything else.
  static func rows(_ call: ProcessorCall) -> [Table.Row] {
    let blocks = call.blocks
    if blocks.count == 1, case .table(let table) = blocks[0].content { return table.rows }
    if !blocks.isEmpty {
      call.context.report(
        .macroInvalid, call.range,
        "#!\(call.name) must hold the cells of one table and nothing else",
        help: "Trac showed an error there; the content was put into one cell")
      return [Table.Row([Table.Cell(blocks)])]
    }
    return []
  }
}

/// `#!rst`, `#!textile`: other markup, kept as code.
enum ForeignMarkupProcessor {
  static let processor = Processor(
    "rst", "text/x-rst", "text/prs.fallenstein.rst", "textile", "text/x-textile"
  ) { call in
    let language = call.name.contains("textile") ? "textile" : "rst"
    call.context.report(
      .processorForeign, call.range, "text in \(language) was kept as a code block",
      help: "Trac showed it rendered; convert it with a tool for that markup")
    return call.code(language: language)
  }
}

/// `#!wiki`, `#!text/x-trac-wiki`: Trac's own markup.
enum WikiProcessor {
  static let processor = Processor("text/x-trac-wiki", "application/x-trac-wiki") { call in
    .blocks(call.blocks)
  }
}

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

/// A macro's name as a processor: the content is the arguments.
enum MacroProcessor {
  static func process(_ call: ProcessorCall, _ macro: Macro) -> Processor.Result {
    let text = call.content.text
    let written = "{{{#!\(call.name)\n\(text)\n}}}"
    let invocation = MacroInvocation(
      context: call.context, name: call.name, arguments: text, written: written,
      line: call.range.start.lineNumber)
    switch macro.expand(invocation) {
    case .blocks(let blocks): return .blocks(blocks)
    case .inlines(let inlines):
      return .blocks(inlines.isEmpty ? [] : [Block(.paragraph(inlines), at: call.range)])
    }
  }
}

/// A language, or a name that nobody knows.
enum LanguageProcessor {
  static func process(_ call: ProcessorCall) -> Processor.Result {
    if Language.isKnown(call.name) { return call.code(language: Language.named(call.name)) }
    call.context.report(
      .processorUnknown, call.range, "the processor \(call.name) is not known",
      help: "its text was kept as a code block")
    return call.code(language: Language.named(call.name))
  }
}

extension SourcePosition {
  /// The line as the readers count.
  var lineNumber: Int { Int(line) }
}
