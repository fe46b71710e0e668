import Markdown
import Markup
import Targets
import Testing

@Suite("Lowering a page to what GitHub shows")
struct WriterLoweringTests {
  private func lower(
    _ blocks: [Block.Content], _ options: Lowering.Options = Lowering.Options()
  ) -> (blocks: [Block.Content], findings: [String]) {
    let lowering = Lowering(
      options: options,
      slugs: { $0.map { $0.lowercased() } })
    let result = lowering.lower(Document(blocks.map { Block($0) }))
    return (result.document.blocks.map(\.content), result.findings.map(\.id))
  }

  private func lowerText(
    _ content: Inline..., options: Lowering.Options = Lowering.Options()
  ) -> [Inline] {
    guard case .paragraph(let result)? = lower([.paragraph(content)], options).blocks.first else {
      return []
    }
    return result
  }

  private let macro = MacroCall(name: "M", arguments: "", kind: .unknown, written: "[[M]]")

  @Test("Boxes and spans keep their content, and are told once a page")
  func looks() {
    let box = Block.Content.box(Box(name: "CommentBox", blocks: [paragraph("a")]))
    let span = Block.Content.paragraph([.span(Span(name: "Color", content: [.text("b")]))])
    let result = lower([box, box, span])
    #expect(
      result.blocks == [
        .paragraph([.text("a")]), .paragraph([.text("a")]), .paragraph([.text("b")]),
      ])
    #expect(result.findings == ["look-dropped", "look-dropped"])
  }

  @Test("Letters for numbers, and cells on different sides, are told once a page")
  func smallLosses() {
    let letters = Block.Content.list(
      List(.ordered(.lowerAlpha, start: 2), items: [List.Item([paragraph("a")])]))
    let result = lower([letters, .thematicBreak, letters])
    #expect(result.findings == ["look-dropped"])
    #expect(
      result.blocks.first
        == .list(List(.ordered(.decimal, start: 2), items: [List.Item([paragraph("a")])])))
    func cell(_ side: Table.Alignment?) -> Table.Row {
      Table.Row([Table.Cell([paragraph("a")], alignment: side)])
    }
    #expect(lower([.table(Table(rows: [cell(.right), cell(nil)]))]).findings == ["look-dropped"])
    #expect(lower([.table(Table(rows: [cell(.right), cell(.right)]))]).findings == [])
  }

  @Test("An indent around one picture, table or block of code goes, a citation of it stays")
  func indents() {
    let image = Block.Content.paragraph([.image(Image(.url("a.png")))])
    let code = Block.Content.code(CodeBlock(text: "a"))
    let table = Block.Content.table(
      Table(rows: [Table.Row([Table.Cell([paragraph("a")], isHeader: true)])]))
    for sole in [image, code, table] {
      #expect(lower([.indented([Block(sole)])]).blocks == [sole])
      #expect(lower([.indented([Block(.indented([Block(sole)]))])]).blocks == [sole])
      #expect(lower([.quote([Block(sole)])]).blocks == [.quote([Block(sole)])])
      let two = [paragraph("a"), Block(sole)]
      #expect(lower([.indented(two)]).blocks == [.quote(two)])
    }
    #expect(lower([.indented([])]).blocks == [])
    let text = [Block(.paragraph([.image(Image(.url("a.png"))), .text("a")]))]
    #expect(lower([.indented(text)]).blocks == [.quote(text)])
  }

  @Test("Bold over a whole heading, and a paragraph of no-break spaces, show nothing")
  func boldHeadings() {
    func heading(_ content: Inline...) -> Block.Content {
      .heading(Heading(level: 2, content: content))
    }
    #expect(lower([heading(.styled(.strong, [.text("a")]))]).blocks == [heading(.text("a"))])
    let part = heading(.text("a "), .styled(.strong, [.text("b")]))
    #expect(lower([part]).blocks == [part])
    #expect(lower([.paragraph([.text("\u{A0}")])]).blocks == [])
    #expect(lowerText(.text("\u{A0}a")) == [.text("\u{A0}a")])
  }

  @Test("Blanks between words are one")
  func wideBlanks() {
    #expect(lowerText(.text("a.  b\t c")) == [.text("a. b c")])
    #expect(
      lowerText(.text("a "), .styled(.strong, [.text(" b  c ")]), .text(" d"))
        == [.text("a "), .styled(.strong, [.text("b c")]), .text(" d")])
    let nothing = Inline.span(Span(name: "Color", content: []))
    #expect(lowerText(.text("a "), nothing, .text(" b")) == [.text("a b")])
    let code = Inline.code("b  c")
    #expect(lowerText(.text("a "), code, .text("  d")) == [.text("a "), code, .text(" d")])
    #expect(lowerText(.text("a\u{A0} b")) == [.text("a\u{A0} b")])
  }

  @Test("Empty lines around code go; those in it, and the blanks of its lines, stay")
  func emptyEndsOfCode() {
    func code(_ text: String) -> String? {
      guard case .code(let code)? = lower([.code(CodeBlock(text: text))]).blocks.first else {
        return nil
      }
      return code.text
    }
    #expect(code("\n \t\n  a \n\nb  \n\n  ") == "  a \n\nb  ")
    #expect(code("a") == "a")
    #expect(code("\r\na\r\n") == "a")
    #expect(code("a\n") == "a")
    #expect(code("\n  \n") == "\n  \n")
    #expect(code("") == "")
  }

  @Test("A patch of color is a blank; what has no look keeps its no-break spaces")
  func patches() {
    func patch(_ attributes: [Attribute], _ content: Inline...) -> [Inline] {
      lowerText(
        .text("a"), .span(Span(name: "span", attributes: attributes, content: content)), .text("b"))
    }
    let look = [Attribute("style", "background:#bfb")]
    #expect(patch(look, .styled(.emphasis, [.text("\u{A0}\u{A0}")])) == [.text("a b")])
    #expect(patch(look, .text("\u{A0}x")) == [.text("a\u{A0}xb")])
    #expect(patch(look) == [.text("ab")])
    #expect(patch([], .text("\u{A0}")) == [.text("a\u{A0}b")])
  }

  @Test("Spans over nothing go where pipes can hold the table then")
  func needlessSpans() {
    func cell(_ text: String, _ columns: Int = 1) -> Table.Cell {
      Table.Cell(text.isEmpty ? [] : [paragraph(text)], columnSpan: columns)
    }
    func spans(_ rows: [Table.Cell]...) -> [[Int]] {
      guard
        case .table(let table)? = lower([.table(Table(rows: rows.map { Table.Row($0) }))]).blocks
          .first
      else { return [] }
      return table.rows.map { $0.cells.map(\.columnSpan) }
    }
    // The row before is that of the headers, which pipes need.
    #expect(spans([cell("a"), cell("b", 2)]) == [[1, 1], [1, 1]])
    #expect(
      spans([cell("a", 2), cell("b")], [cell("", 2), cell("c")]) == [
        [1, 1, 1], [1, 1, 1], [1, 1, 1],
      ])
    #expect(spans([cell("a", 2)], [cell("b"), cell("c")]) == [[2], [1, 1]])
    // What covers rows, and what is wider than any table, stays.
    #expect(spans([cell("a", .max)], [cell("b")]) == [[.max], [1]])
  }

  @Test("Macros become comments, code or nothing")
  func macros() {
    func result(_ unknown: Lowering.UnknownMacros) -> [Block.Content] {
      lower([.macro(macro)], Lowering.Options(unknownMacros: unknown)).blocks
    }
    #expect(result(.comment) == [.comment("[[M]]")])
    #expect(result(.code) == [.paragraph([.code("[[M]]")])])
    #expect(result(.drop) == [])
    #expect(lower([.macro(macro)]).findings == ["macro-unknown"])
    var other = macro
    other.kind = .dynamic
    #expect(lower([.macro(other)]).findings == ["macro-dynamic"])
    other.kind = .dropped
    #expect(lower([.macro(other)]).blocks == [])
    #expect(lower([.macro(other)]).findings == ["look-dropped"])
    other = MacroCall(name: "x", arguments: "", kind: .unknown, written: "{{{#!x\na\n}}}")
    #expect(lower([.macro(other)]).findings == ["processor-unknown"])
  }

  @Test("Macros that are not known are code in a text, and a comment where they are alone")
  func macrosInTexts() {
    let call = Inline.macro(macro, .unknown)
    let code = Block.Content.paragraph([.code("[[M]]")])
    #expect(lower([.paragraph([call])]).blocks == [.comment("[[M]]")])
    #expect(lower([.paragraph([.softBreak, call, .text(" ")])]).blocks == [.comment("[[M]]")])
    #expect(lowerText(call, .text(" a")) == [.code("[[M]]"), .text(" a")])
    let item = bullets(List.Item([Block(.paragraph([call]))])).content
    #expect(lower([item]).blocks == [bullets(List.Item([Block(code)])).content])
    let parts = [DefinitionPart.term([.text("a")]), .description([Block(.paragraph([call]))])]
    #expect(
      lower([.definitionList(parts)]).blocks == [
        .definitionList([.term([.text("a")]), .description([Block(code)])])
      ])
    var passing = macro
    passing.kind = .passing
    #expect(lower([.paragraph([.macro(passing, .unknown)])]).blocks == [])
    #expect(
      lowerText(.text("a "), .macro(passing, .unknown)) == [.text("a "), .code("[[M]]")])
  }

  @Test("Boxes are alerts on the page itself, quotes inside of other blocks")
  func boxes() {
    func box(_ name: String) -> Block.Content {
      .box(Box(name: name, blocks: [Block(.paragraph([.text("a")]))]))
    }
    let text = Block(.paragraph([.text("a")]))
    func quote(_ title: String) -> Block.Content {
      .quote([Block(.paragraph([.styled(.strong, [.text(title)])])), text])
    }
    #expect(lower([box("WarningBox")]).blocks == [.alert(Alert(.warning, blocks: [text]))])
    #expect(lower([box("WarningBox")]).findings == [])
    #expect(lower([box("DisclaimerBox")]).blocks == [quote("Disclaimer")])
    #expect(lower([.quote([Block(box("tip"))])]).blocks == [.quote([Block(quote("Tip"))])])
    #expect(lower([box("CommentBox")]).blocks == [text.content])
    #expect(lower([box("CommentBox")]).findings == ["look-dropped"])
  }

  @Test("Comments never start a line of text")
  func commentPlaces() {
    let call = Inline.macro(macro, .unknown)
    let note = Inline.comment("[[M]]")
    let options = Lowering.Options(unknownMacros: .comment)
    #expect(
      lower([.paragraph([call, .text(" a")])], options).blocks == [
        .comment("[[M]]"), .paragraph([.text("a")]),
      ])
    #expect(
      lowerText(.text("a"), .softBreak, call, .text("b"), options: options) == [
        .text("a "), note, .softBreak, .text("b"),
      ])
    let list = bullets(List.Item([Block(.paragraph([call, .text(" a")]))]))
    #expect(
      lower([list.content], options).blocks
        == [bullets(List.Item([Block(.paragraph([.text("a "), note]))])).content])
    #expect(lower([.comment("a--b")]).blocks == [.comment("a- -b")])
    #expect(lower([.comment("a")], Lowering.Options(dropsComments: true)).blocks == [])
  }

  @Test("Only schemes that GitHub follows stay links")
  func schemes() {
    #expect(lowerText(link("ftp://a", .text("b"))) == [.text("b")])
    #expect(lower([.paragraph([link("ftp://a", .text("b"))])]).findings == ["link-scheme"])
    for address in ["HTTPS://a", "a/b:c.md", "#x:y", "mailto:a@b", "xmpp:a"] {
      #expect(lowerText(link(address, .text("b"))) == [link(address, .text("b"))])
    }
    #expect(lowerText(.image(Image(.url("data:x"), alternative: "a"))) == [.text("a")])
  }

  @Test("Links hold no links, anchors or notes")
  func links() {
    #expect(
      lowerText(link("u", .text("a"), link("v", .text("b")), .anchor("i"), .footnote([.text("n")])))
        == [.anchor("i"), link("u", .text("ab")), .footnote([.text("n")])])
    #expect(lowerText(link("u")) == [link("u", .text("u"))])
  }

  @Test("Texts are joined, styles merged, blanks moved out")
  func text() {
    #expect(
      lowerText(.text(" a"), .text("\tb "), .softBreak, .text(" c ")) == [
        .text("a b"), .softBreak, .text("c"),
      ])
    #expect(
      lowerText(.text("a"), .styled(.strong, [.text(" b "), .softBreak]), .text("c"))
        == [.text("a "), .styled(.strong, [.text("b")]), .softBreak, .text("c")])
    #expect(
      lowerText(.styled(.strong, [.text("a")]), .styled(.strong, [.styled(.strong, [.text("b")])]))
        == [.styled(.strong, [.text("ab")])])
    #expect(lowerText(.styled(.strong, []), .text("a"), .code("")) == [.text("a")])
    #expect(
      lowerText(.lineBreak, .text("a"), .softBreak, .lineBreak, .text("b"), .lineBreak)
        == [.text("a"), .lineBreak, .text("b")])
  }

  @Test("What shows nothing vanishes")
  func empty() {
    let nothing: [Block.Content] = [
      .paragraph([.text(" ")]), .quote([paragraph("")]), .list(List(.bullet, items: [])),
      .table(Table(rows: [])), .definitionList([]), .heading(Heading(level: 1, content: [])),
    ]
    #expect(lower(nothing).blocks == [])
  }

  @Test("Headings carry the ids that their authors wrote")
  func headings() {
    let heading = Heading(
      level: 9, content: [.text("A"), .softBreak, .text("b")], id: "x", hasExplicitID: true)
    #expect(
      lower([.heading(heading)]).blocks
        == [.heading(Heading(level: 6, content: [.anchor("x"), .text("A b")]))])
    #expect(
      lower([.heading(Heading(level: 1, content: [.text("A")], id: "A"))]).blocks
        == [.heading(Heading(level: 1, content: [.text("A")]))])
  }

  @Test("Outlines are links where asked for")
  func outlines() {
    func heading(_ level: Int, _ text: String) -> Block.Content {
      .heading(Heading(level: level, content: [.text(text)]))
    }
    let page = [
      .outline(Outline(levels: 1...2, written: "[[TOC]]")), heading(1, "A"), heading(2, "B"),
      heading(3, "C"), heading(1, "D"),
    ]
    #expect(lower(page).blocks == Array(page.dropFirst()))
    func entry(_ text: String, _ more: Block...) -> List.Item {
      List.Item([Block(.paragraph([link("#" + text.lowercased(), .text(text))]))] + more)
    }
    #expect(
      lower(page, Lowering.Options(writesOutlines: true)).blocks.first
        == bullets(entry("A", bullets(entry("B"))), entry("D")).content)
  }

  @Test(
    "A site that makes tables of contents gets its mark, and a list where the mark cannot say it",
    arguments: [Target.gitLab, .gitLabWiki])
  func outlinesOfTheSite(target: Target) {
    func written(_ outline: Outline, in frame: (Block) -> Block = { $0 }) -> String {
      let lowering = Lowering(
        options: Lowering.Options(writesOutlines: true), for: target,
        slugs: { $0.map { $0.lowercased() } })
      let blocks = [
        frame(Block(.outline(outline))), Block(.heading(Heading(level: 1, content: [.text("A")]))),
      ]
      let document = lowering.lower(Document(blocks)).document
      let bytes = MarkdownWriter(dialect: target.dialect).write(document)
      #expect(RoundTrip.verify(document, markdown: bytes) == nil)
      #expect(UnsupportedFindings.find(in: bytes, for: target).isEmpty)
      return String(decoding: bytes, as: UTF8.self)
    }
    let whole = Outline(written: "[[PageOutline]]")
    #expect(written(whole) == "[[_TOC_]]\n\n# A\n")
    #expect(written(whole) { Block(.quote([$0])) } == "> - [A](#a)\n\n# A\n")
    #expect(
      written(Outline(title: "All", written: "[[PageOutline]]"))
        == "**All**\n\n- [A](#a)\n\n# A\n")
    #expect(
      written(Outline(levels: 1...2, written: "[[PageOutline]]")) == "- [A](#a)\n\n# A\n")
  }

  @Test("Lists count in decimals")
  func numbering() {
    let list = List(.ordered(.lowerRoman, start: 3), items: [item("a")])
    #expect(lower([.list(list)]).blocks == [numbers(from: 3, item("a")).content])
  }

  @Test("Pipe tables get a row of headers and a full grid")
  func tables() {
    func bold(_ text: String, header: Bool = false) -> Table.Cell {
      Table.Cell([Block(.paragraph([.styled(.strong, [.text(text)])]))], isHeader: header)
    }
    func grid(_ rows: [[Table.Cell]]) -> Block.Content {
      .table(Table(rows: rows.map { Table.Row($0) }))
    }
    #expect(
      lower([grid([[bold("a"), bold("b")], [cell("c", header: true)]])]).blocks
        == [grid([[cell("a", header: true), cell("b", header: true)], [bold("c"), cell("")]])])
    #expect(
      lower([grid([[cell("a", .right)], [cell("b")]])]).blocks
        == [grid([[cell("", header: true)], [cell("a")], [cell("b")]])])
    let spans = grid([[cell("a", header: true, columns: 2)], [cell("b"), cell("c")]])
    #expect(lower([spans]).blocks == [spans])
    #expect(
      lower([grid([[cell("a", header: true, columns: 2)], [cell("b")]])]).blocks
        == [grid([[cell("a", header: true)], [cell("b")]])], "The second column holds nothing")
  }

  @Test("Footnotes in HTML become text")
  func notes() {
    let part = DefinitionPart.term([.text("a"), .footnote([.text("b")])])
    let result = lower([.definitionList([part])])
    #expect(result.blocks == [.definitionList([.term([.text("a (b)")])])])
    #expect(result.findings == ["look-dropped"])
  }
}
