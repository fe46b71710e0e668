import Effort
import Markdown
import Markup
import Testing

@Suite("Raw HTML in a page")
struct RawHTMLTests {
  private func expand(_ blocks: [Block], safeSchemes: Set<String>? = RawHTML.defaultSchemes) -> (
    document: Document, findings: [Finding]
  ) {
    RawHTML.expand(Document(blocks), safeSchemes: safeSchemes)
  }

  private func html(_ text: String) -> Block { Block(.rawHTML(text)) }

  @Test func whatTracKnowsNotAsSafeGoesWithItsContent() {
    let result = expand([html("a <blink>b <b>c</b></blink> d")])
    #expect(result.document.blocks == [paragraph("a d")])
    #expect(result.findings.map(\.id) == [FindingKind.htmlDropped.rawValue])
    #expect(result.findings.first?.message.contains("<blink>") == true)
  }

  @Test func aVoidElementThatIsUnsafeTakesTheRest() {
    #expect(expand([html("a <embed src='x'> b")]).document.blocks == [paragraph("a")])
  }

  @Test func unsafeContentShowsWhereTheWikiSaysSo() {
    let result = expand([html("a <mark>b</mark>")], safeSchemes: nil)
    #expect(result.document.blocks == [paragraph("a b")])
  }

  @Test(arguments: [
    ("mailto:a@b.org", false), ("javascript:x()", false), ("https://example.org/", true),
    ("/wiki/Page", true), ("Page?at=10:30", false),
  ])
  func addressesNeedASafeScheme(address: String, isKept: Bool) {
    let result = expand([html("<a href=\"\(address)\">x</a>")])
    let link = paragraph(.link(Link(.url(address), content: [.text("x")])))
    #expect(result.document.blocks == [isKept ? link : paragraph("x")])
    #expect(result.findings.isEmpty == isKept)
  }

  @Test(arguments: [
    ("&copy 2008", "© 2008"), ("&#150;", "–"), ("&#8211 x", "– x"), ("AT&T", "AT&T"),
    ("&ltb", "<b"), ("&amp;copy;", "&copy;"), ("&notit;", "&notit;"), ("&", "&"), ("&#;", "&#;"),
  ])
  func looseReferences(html: String, text: String) {
    #expect(expand([self.html(html)]).document.blocks == [paragraph(.text(text))])
  }

  @Test func tagsWithoutAnEndAreText() {
    #expect(expand([html("a < b <i")]).document.blocks == [paragraph("a < b <i")])
  }

  @Test func elementsReachOverBlocks() {
    let result = expand([
      html("<table><tr><td>"), paragraph("a"), html("</td><td>"), paragraph("b"), html("</table>"),
      paragraph("c"),
    ])
    let row = Table.Row([Table.Cell([paragraph("a")]), Table.Cell([paragraph("b")])])
    #expect(
      result.document.blocks.map(\.content) == [
        .table(Table(rows: [row])), paragraph("c").content,
      ])
  }

  @Test func htmlClosesTheListThatWikiTextOpened() {
    let item = List.Item([paragraph("a"), html("</td><td>b</td></tr></table>")])
    let result = expand([html("<table><tr><td>"), Block(.list(List(.bullet, items: [item])))])
    guard case .table(let table)? = result.document.blocks.first?.content else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.first?.cells.count == 2)
    #expect(table.rows.first?.cells.last?.blocks == [paragraph("b")])
  }

  @Test func textOfAnItemRunsOnInItsHTML() {
    let item = List.Item([paragraph("a"), html("<b>b</b>"), paragraph("c")])
    let result = expand([Block(.list(List(.bullet, items: [item])))])
    guard case .list(let list)? = result.document.blocks.first?.content,
      case .paragraph(let content)? = list.items.first?.blocks.first?.content
    else {
      Issue.record("no item")
      return
    }
    #expect(list.items.first?.blocks.count == 1)
    #expect(content.plainText == "a b c")
  }

  @Test func blocksThatCloseWhatTheyOpenStayApart() {
    let quote = Block(.quote([html("<ul><li>a</li></ul>")]))
    let list = Block(.list(List(.bullet, items: [List.Item([paragraph("a")])])))
    #expect(
      expand([quote, paragraph("b")]).document.blocks == [Block(.quote([list])), paragraph("b")])
  }

  @Test(arguments: ["<a ", "<", "&", "<b>", "</td>", "<!--", "<?", "<x>"])
  func manyOfAKindAreReadInLinearTime(piece: String) {
    expectLinear(upTo: 4_000) { count in
      let text = String(repeating: piece, count: count)
      _ = expand([html(text)])
      _ = expand([Block(.quote([html(text), paragraph("a")])), html(text)])
    }
  }
}
