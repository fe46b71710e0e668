import Markdown
import Markup
import Testing

@testable import Targets

@Suite("Tables and definition lists in Markdown")
struct WriterTableTests {
  private func table(_ rows: [Table.Cell]...) -> Block.Content {
    .table(Table(rows: rows.map { Table.Row($0) }))
  }

  @Test("Columns are aligned")
  func aligned() {
    let rows = table(
      [cell("Name", header: true), cell("Size", header: true)], [cell("disk"), cell("40", .right)],
      [cell("日本"), cell("9", .right)])
    #expect(
      written(rows) == """
        | Name | Size |
        | ---- | ---: |
        | disk |   40 |
        | 日本 |    9 |

        """)
  }

  @Test("Without headers the header row is empty; short rows are filled")
  func ragged() {
    #expect(
      written(table([cell("a")], [cell("b"), cell("c", header: true)])) == """
        |     |       |
        | --- | ----- |
        | a   |       |
        | b   | **c** |

        """)
  }

  @Test("Wide tables are not padded")
  func wide() {
    let long = String(repeating: "x", count: 100)
    #expect(
      written(table([cell("a", header: true)], [cell(long)])) == "| a |\n| --- |\n| \(long) |\n")
  }

  @Test("Bars, code and line breaks in cells")
  func cells() {
    let content: [Inline] = [
      .text("a|b "), .code("c|d"), .text(" \\|"), .lineBreak, .code("e\\|"), .softBreak, .text("f"),
    ]
    #expect(
      written(table([Table.Cell([Block(.paragraph(content))], isHeader: true)]))
        == "| a\\|b `c\\|d` \\\\\\|<br><code>e\\\\\\|</code> f |\n"
        + "| ---------------------------------------- |\n")
  }

  @Test("Spans and blocks need HTML")
  func html() {
    let list = Table.Cell([bullets(item("a"), item("b", numbers(from: 2, item("c"))))])
    let page = table([cell("<x> & \"y\"", header: true, columns: 2)], [cell("d", .center), list])
    #expect(
      Self.writtenAsHTML(page) == """
        <table>
          <tr>
            <th colspan="2">&lt;x> & "y"</th>
          </tr>
          <tr>
            <td align="center">d</td>
            <td>
              <ul>
                <li>a</li>
                <li>b
                  <ol start="2">
                    <li>c</li>
                  </ol>
                </li>
              </ul>
            </td>
          </tr>
        </table>

        """)
    #expect(
      written(page) == """
        <table>
        <tr>
        <th colspan="2">&lt;x> & "y"</th>
        </tr>
        <tr>
        <td align="center">d</td>
        <td>

        - a

        - b

          2. c

        </td>
        </tr>
        </table>

        """)
  }

  /// For a reader that takes no Markdown inside HTML.
  private static func writtenAsHTML(_ block: Block.Content) -> String {
    let writer = MarkdownWriter(dialect: Target.Dialect(readsMarkdownInHTML: false))
    return String(decoding: writer.write(Document([Block(block)])), as: UTF8.self)
  }

  @Test("Spans alone leave the table indented")
  func spans() {
    #expect(
      written(table([cell("a", columns: 2)], [cell("b"), cell("")])) == """
        <table>
          <tr>
            <td colspan="2">a</td>
          </tr>
          <tr>
            <td>b</td>
            <td></td>
          </tr>
        </table>

        """)
  }

  @Test("Code in HTML has no empty line")
  func htmlCode() {
    let code = Table.Cell([Block(.code(CodeBlock(language: "sh", text: "a\n\n  \nb <c>\n")))])
    #expect(
      Self.writtenAsHTML(table([code])) == """
        <table>
          <tr>
            <td>
              <pre lang="sh"><code>a&#10;&#10;  
        b &lt;c>&#10;&#10;</code></pre>
            </td>
          </tr>
        </table>

        """)
  }

  @Test("Definition lists")
  func definitions() {
    let text: [Inline] = [
      .styled(.strong, [.text("b")]), .softBreak, .softBreak, .code("<c>"), link("u", .text("$d$")),
    ]
    let parts: [DefinitionPart] = [.term([.text("a")]), .description([Block(.paragraph(text))])]
    #expect(
      written(.definitionList(parts)) == """
        <dl>
          <dt>a</dt>
          <dd><strong>b</strong>
          <code>&lt;c></code><a href="u"><span>$</span>d<span>$</span></a></dd>
        </dl>

        """)
    let two = DefinitionPart.description([paragraph("e"), paragraph("f *g*")])
    #expect(
      Self.writtenAsHTML(.definitionList([two])) == """
        <dl>
          <dd>
            <p>e</p>
            <p>f *g*</p>
          </dd>
        </dl>

        """)
    #expect(
      written(.definitionList(parts + [two])) == """
        <dl>
        <dt>a</dt>
        <dd><strong>b</strong>
        <code>&lt;c></code><a href="u"><span>$</span>d<span>$</span></a></dd>
        <dd>

        e

        f \\*g\\*

        </dd>
        </dl>

        """)
  }

  @Test("HTML in a list or quote keeps the prefix")
  func nested() {
    #expect(
      written(.quote([Block(.definitionList([.term([.text("a")])]))]))
        == "> <dl>\n>   <dt>a</dt>\n> </dl>\n")
  }
}
