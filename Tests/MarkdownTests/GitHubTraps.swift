import Markdown
import Markup

/// Texts that GitHub would take for something else, if they were written as they are.
enum GitHubTraps {
  static let texts: [String] = [
    // Formulas
    "$x$", "a $x+y$ b", "$$x$$", "$`x`$", "cp $SRC/*.c $DST/", "\"$@\" && cd \"$(pwd)\"", "${v+$w}",
    "5 $ and $6",
    // Emoji
    ":smile:", "a:cat:b", ":+1: :-1: :100:", "comment:3:ticket:12", "std::string::npos", "10:30:15",
    // Alerts, check boxes, footnotes, definitions
    "[!NOTE]", "[!warning]", "[!TIP] x", "[ ] x", "[x] y", "[X] z", "[ ](x)", "[^1]", "[^1]: x",
    "[^a]: x y",
    "[^a-z]*", "[^*]", "[a]: b", "[a]: <b>", "[a]: b \"c\"", "[a]: http://x.y 'z'", "[a]:",
    "[a][b] [a][] [a]",
    // Links and images
    "[a](b)", "![a](b)", "![a]", "!", "[", "]", "](", "[[a]]", "[[a](b)](c)", "[`a`](b)",
    "\\[a](b)", "a]: b",
    "www.example.com", "WWW.example.com", "(www.a.b)", "see www. there", "http://a.b",
    "x http://a.b/c_d_e), y",
    "HTTPS://a", "ftp://a.b", "ahttp://a.b", "1http://a.b", "http://$HOST", "a.b@c.de", "a@b.c.",
    "a+b@c-d.ef_",
    "a@b.c@d.e", "a@1.2.3.4", "mailto:a@b.cd", "xmpp:a@b.cd/e", "svn+ssh://USER@a.bc/d", "<a@b.cd>",
    "<http://a.b>",
    "<x:y>", "<xy:z>", "<+1@a.b>",
    // Tags and HTML blocks
    "<name>", "<server_name>", "</b>", "<b", "i<n; j->x", "a < b > c", "List<String>", "<!-- a -->",
    "<!--", "<!X>",
    "<?a?>", "<![CDATA[a]]>", "<script>a</script>", "<textarea>", "<div>", "<div", "</div", "<br/>",
    "<a href=\"b\">",
    "<a b='c>", "<a b=c d>", "<pre>", "<details><summary>a</summary>", "<", "<<", "<>", "a <b",
    "<b*c*>", "<i>*a*</i>",
    // Entities
    "&amp;", "&copy;", "&copy", "&#42;", "&#x2a;", "&nosuch;", "AT&T; R&D", "&", "&&amp;amp;",
    // Emphasis
    "*a*", "**a**", "_a_", "__init__", "a_b_c", "2*3*4", "*.c and *.h", "~a~", "~~a~~",
    "~/a and ~/b", "***a** b*",
    "* a", "_ a_", "\"*\"a\"*\"", "**\"a\"**b", "*a**b*", "foo*", "a*\"b\"*c", "ä*b*ö", "€*a*€",
    // Code
    "`a`", "`", "``a`", "a`b", "``a'' and ``b''", "```", "```sh", "~~~", "~~~ x", "````", "`` ` ``",
    // Starts of blocks
    "# a", "#a", "###### a", "####### a", "#", "a #", "> a", ">a", "- a", "-a", "-", "+ a", "+",
    "* *", "1. a", "1) a",
    "0. a", "2. a", "10) a", "1.", "1.a", "1234567890. a", "---", "- - -", "--", "===", "=", "***",
    "___", "_ _ _",
    "| a | b |", "| - |", "|-", ":-: | -", "- | -", "-|", "a | b", "\\| a", "    a", "\ta", "+++",
    "%%%", ":::",
    // Backslashes and ends of lines
    "\\", "a\\", "\\\\", "\\*a\\*", "C:\\dir\\_x", "\\\\server\\share", "a  ", "\\`a`", "\\<a>",
    "a\\|b", "\\&amp;",
    // Odd characters
    "\u{FEFF}a", "a\u{A0}b", "a\u{200B}b", "\u{200B}* a", "\u{2028}a", "a\u{AD}b", "a\tb",
    "\u{202E}a", "{: .x}",
    "`#ffffff`", "@name #12 GH-1 a1b2c3d4e5f6", "(c) (tm)", "--", "...", "==a== ^a^ ++a++ a~b",
    "{{x}} {% y %}",
  ]

  /// The places where a text can be, each with the text there.
  static func documents(_ text: String) -> [(place: String, document: Document)] {
    let content: [Inline] = [.text(text)]
    func page(_ blocks: Block.Content...) -> Document { Document(blocks.map { Block($0) }) }
    func line(_ inlines: Inline...) -> Document { page(.paragraph(inlines)) }
    func table(_ row: Table.Cell...) -> Document {
      page(
        .table(
          Table(rows: [
            Table.Row([cell("a", header: true), cell("b", header: true)]), Table.Row(row),
          ])))
    }
    let paragraph = Block(.paragraph(content))
    return [
      ("paragraph", page(.paragraph(content), .paragraph([.text("z")]))),
      ("second line", line(.text("a"), .softBreak, .text(text), .softBreak, .text("z"))),
      ("after a break", line(.text("a"), .lineBreak, .text(text), .lineBreak, .text("z"))),
      ("item", page(bullets(List.Item([paragraph]), item("z")).content)),
      ("numbered item", page(numbers(List.Item([paragraph]), item("z")).content)),
      ("nested item", page(bullets(List.Item([bullets(List.Item([paragraph]))])).content)),
      (
        "second line of an item",
        page(bullets(List.Item([Block(.paragraph([.text("a"), .softBreak] + content))])).content)
      ),
      ("quote", page(.quote([paragraph]))),
      (
        "quote in an item",
        page(bullets(List.Item([Block(.quote([paragraph, paragraph]))])).content)
      ),
      ("heading", page(.heading(Heading(level: 2, content: content)))),
      ("cell", table(Table.Cell([paragraph]), cell("z"))),
      (
        "header cell",
        page(
          .table(
            Table(rows: [
              Table.Row([Table.Cell([paragraph], isHeader: true), cell("z", header: true)]),
              Table.Row([cell("a")]),
            ])))
      ),
      ("HTML cell", table(Table.Cell([paragraph], columnSpan: 2))),
      ("block in a cell", table(Table.Cell([bullets(List.Item([paragraph]))]), cell("z"))),
      ("term", page(.definitionList([.term(content), .description([paragraph])]))),
      ("link", line(.text("a "), link("u", .text(text)), .text(" z"))),
      ("link after a bang", line(.text("a!"), link("u", .text(text), .text("z")))),
      ("strong", line(.text("a "), .styled(.strong, content), .text(" z"))),
      ("emphasis in a word", line(.text("a"), .styled(.emphasis, content), .text("z"))),
      ("deleted", line(.styled(.deleted, content))),
      ("inserted", line(.styled(.inserted, content))),
      ("footnote", line(.text("a"), .footnote(content), .text(" z"))),
      ("beside code", line(.code("a"), .text(text), .code("z"))),
      ("before code", line(.text(text), .text(" "), .code("z `"))),
      (
        "between parts",
        line(.text("a "), .text(text), .styled(.strong, [.text("y")]), .text(text), .text(" z"))
      ),
    ]
  }
}
