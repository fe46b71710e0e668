import Effort
import Fuzz
import Markdown
import Markup
import Testing

@Suite("Where HTML ends that its blocks leave open")
struct HTMLEndsTests {
  private func expand(_ blocks: [Block], isSafe: Bool = true) -> (
    blocks: [Block], findings: [Finding]
  ) {
    let result = RawHTML.expand(
      Document(blocks), safeSchemes: isSafe ? RawHTML.defaultSchemes : nil)
    return (result.document.blocks.withoutPlaces, result.findings)
  }

  private func html(_ text: String, lines first: Int = 0, _ last: Int = 0) -> Block {
    Block(.rawHTML(text), at: SourceRange(lines: first, last))
  }

  /// What must be left as it is, whatever HTML comes before it.
  private let tail: [Block] = [
    Block(.heading(Heading(level: 2, content: [.text("After")]))),
    paragraph(.link(Link(.url("https://example.org/"), content: [.text("link")]))),
    Block(.list(List(.bullet, items: [List.Item([paragraph("item")])]))),
    Block(.table(Table(rows: [row("cell")]))),
    Block(.code(CodeBlock(text: "code"))),
  ]

  @Test(arguments: [
    "<pre>x", "<h2>x", "<blockquote>x", "<table><tr><td>x", "<table>", "<ul><li>x", "<dl><dt>x",
    "<b>x", "<a href='https://example.org/'>x", "<textarea>x", "<select><option>x",
    "<table><tr><td><ul><li><b><pre>x", "<q>x", "<code>x", "<sub>x",
    "<table><tr><td>x</td></tr><table>", "<b><blockquote>x</b>", "<h2>x<table><tr><td>y",
  ])
  func whatNothingClosesEndsWithItsBlock(open: String) {
    let result = expand([html(open)] + tail)
    #expect(Array(result.blocks.suffix(tail.count)) == tail)
    #expect(result.findings.contains { $0.id == FindingKind.htmlUnclosed.rawValue })
  }

  @Test(arguments: [
    "<script>x", "<style>x", "<title>x", "<xmp>x", "<plaintext>x", "<svg>x", "<!-- x", "<a href='x",
    "<iframe>x", "<object>x", "<script>if (a<b) x", "<textarea><!-- x",
  ])
  func alsoWhereTracRendersUnsafeContent(open: String) {
    let result = expand([html(open)] + tail, isSafe: false)
    #expect(Array(result.blocks.suffix(tail.count)) == tail)
    #expect(result.findings.contains { $0.id == FindingKind.htmlUnclosed.rawValue })
  }

  @Test(arguments: [
    "<p>x", "<ul><li>x</ul>", "<table><tr><td>x</table>", "<div>x", "<br>", "<a name='x'>",
    "<dl><dt>x<dd>y</dl>", "<b/>", "x</b>", "<table><tr><td><b>x</td></tr></table>",
  ])
  func whatNeedsNoEndIsNotTold(html text: String) {
    #expect(expand([html(text)] + tail).findings.isEmpty)
  }

  @Test func findingsNameTheLineOfTheTag() {
    // {{{#!html / text / <b> / <i> / }}}
    let result = expand([html("<script>\n</script><b>x\n<i>", lines: 10, 14)])
    let unclosed = result.findings.filter { $0.id == FindingKind.htmlUnclosed.rawValue }
    #expect(unclosed.map(\.source.start.line) == [12, 13])
  }

  @Test func aPreHoldsTextButNoList() {
    let pre = [html("<pre>a"), paragraph("b"), html("</pre>")]
    #expect(expand(pre).blocks.map(\.content) == [.code(CodeBlock(text: "a\n\n\nb"))])
    let list = expand([html("<pre>a")] + tail + [html("</pre>")])
    #expect(list.blocks == [Block(.code(CodeBlock(text: "a")))] + tail)
    #expect(list.findings.count == 1)
  }

  @Test func aHeadingHoldsTextButNoTable() {
    let heading = Block(.heading(Heading(level: 2, content: [.text("a b")])))
    let whole = expand([html("<h2>a"), paragraph("b"), html("</h2>")]).blocks
    #expect(whole.count == 1)
    if case .heading(let made)? = whole.first?.content { #expect(made.content.plainText == "a b") }
    let lost = expand([html("<h2>a b")] + tail + [html("</h2>")])
    #expect(lost.blocks == [heading] + tail)
  }

  @Test func aLinkEndsWhereAnotherBegins() {
    let inner = Inline.link(Link(.url("https://example.org/in"), content: [.text("in")]))
    let result = expand([
      html("<a href='https://example.org/'>"), paragraph(.text("a "), inner, .text(" b")),
      html("</a>"),
    ])
    let outer = Inline.link(Link(.url("https://example.org/"), content: [.text("a ")]))
    #expect(result.blocks == [paragraph(outer, inner, .text(" b"))])
  }

  @Test func aTableThatNothingClosesEndsWithItsLastCell() {
    let result = expand(
      [html("<table><tr><td>"), paragraph("a"), html("</td><td>"), paragraph("b"), html("</td>c")]
        + tail)
    let cells = Table.Row([Table.Cell([paragraph("a")]), Table.Cell([paragraph("b")])])
    #expect(result.blocks == [Block(.table(Table(rows: [cells]))), paragraph("c")] + tail)
  }

  /// Whatever HTML a page contains, the wiki's own headings, lists, tables, links and words are all there.
  @Test(.fuzz) func theTextOfTheWikiIsNeverLost() {
    let tags = [
      "<pre>", "</pre>", "<h2>", "</h2>", "</h3>", "<blockquote>", "</blockquote>", "<table>",
      "</table>", "<tr>", "</tr>", "<td>", "</td>", "<ul>", "</ul>", "<li>", "</li>", "<dl>",
      "<dt>",
      "<dd>", "</dl>", "<b>", "</b>", "<i>", "</i>", "<a href='https://example.org/x'>", "</a>",
      "<p>", "</p>", "<div>", "</div>", "<textarea>", "</textarea>", "<select>", "<option>",
      "</select>", "<svg>", "<script>", "</script>", "<title>", "<!--", "-->", "<a href=\"", "<b ",
      "<code>", "</code>", "<br>", "<hr>", "<q>", "<font>", "<center>", "<caption>", "<tbody>", "t",
    ]
    for seed in Fuzz.seeds(fixed: 100) {
      var random = SplitMix64(seed: seed)
      var page: [Block] = []
      var kept: [Block] = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let count = Int.random(in: 1...6, using: &random)
        let text = (0..<count).map { _ in tags.randomElement(using: &random)! }.joined()
        let raw = html(text)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: page.append(Block(.quote([raw, paragraph("quoted")])))
        case 1: page.append(Block(.list(List(.bullet, items: [List.Item([paragraph("a"), raw])]))))
        default: page.append(raw)
        }
        let block = tail.randomElement(using: &random)!
        kept.append(block)
        page.append(block)
      }
      let result = expand(page + tail, isSafe: Bool.random(using: &random))
      var before = Census()
      before.count(kept + tail)
      var after = Census()
      after.count(result.blocks)
      #expect(after.holds(before), "seed \(seed)")
    }
  }

  @Test(arguments: ["<b>", "<b></p>", "<p><b>x", "<table><tr>", "</b>", "<!--", "<td>", "<ul><li>"])
  func manyBlocksAreReadInLinearTime(piece: String) {
    expectLinear(upTo: 1_000) { count in
      _ = expand((0..<count).flatMap { _ in [html(piece), paragraph("a")] })
      _ = expand([
        html(String(repeating: piece, count: count)), paragraph("a"), html("</b></table>"),
      ])
    }
  }
}

/// How many headings, lists and similar there are.
private struct Census {
  private var counts: [String: Int] = [:]

  func holds(_ other: Census) -> Bool {
    other.counts.allSatisfy { counts[$0.key, default: 0] >= $0.value }
  }

  mutating func count(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(let heading) where heading.content.plainText == "After": add("heading")
      case .list(let list) where list.items.last?.blocks.contains(where: \.isItem) == true:
        add("list")
      case .table: add("table")
      case .code(let code) where code.text.contains("code"): add("code")
      default: break
      }
      block.forEachChild(blocks: { count($0) }, inlines: { count($0) })
    }
  }

  private mutating func count(_ inlines: [Inline]) {
    for inline in inlines {
      if case .link = inline { add("link") }
      inline.forEachChild { count($0) }
    }
  }

  private mutating func add(_ kind: String) { counts[kind, default: 0] += 1 }
}

extension Block {
  fileprivate var isItem: Bool {
    if case .paragraph(let content) = self.content { content.plainText == "item" } else { false }
  }
}
