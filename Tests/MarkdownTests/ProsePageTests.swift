import Markdown
import Markup
import Testing

/// A page of ordinary prose is written as is: no backslash, no tag, no entity.
@Suite("Plain prose")
struct ProsePageTests {
  @Test func staysAsItIs() {
    let written = Self.text(Self.page)
    for (line, expected) in zip(written.split(separator: "\n"), Self.page.split(separator: "\n")) {
      #expect(line == expected)
    }
    #expect(written == Self.page)
  }

  @Test("As items, quotes and cells too", arguments: [0, 1, 2])
  func inContainers(kind: Int) {
    for line in Self.page.split(separator: "\n") where !line.contains("|") {
      let text = Block(.paragraph([.text(String(line))]))
      let (written, expected) =
        switch kind {
        case 0: (written(bullets(List.Item([text])).content), "- \(line)\n")
        case 1: (written(.quote([text])), "> \(line)\n")
        default:
          (
            written(.table(Table(rows: [Table.Row([Table.Cell([text], isHeader: true)])]))),
            "| \(line) |"
          )
        }
      #expect(written == expected || (kind == 2 && written.hasPrefix(expected)))
    }
  }

  @Test("A line of 100,000 characters too") func longLine() {
    let line = Self.page.split(separator: "\n")[0]
    let long = Array(repeating: line, count: 100_000 / line.count + 1).joined(separator: " ")
    #expect(writtenText(.text(long)) == long)
  }

  private static func text(_ page: String) -> String {
    let paragraphs = page.split(separator: "\n\n").map { paragraph -> Block in
      let lines = paragraph.split(separator: "\n").map { [Inline.text(String($0))] }
      return Block(.paragraph(Array(lines.joined(separator: [.softBreak]))))
    }
    let markdown = MarkdownWriter().write(Document(paragraphs))
    return String(decoding: markdown, as: UTF8.self)
  }

  private static let page = """
    The harbour office runs on three machines, and each of them does one thing (well, nearly): tern
    serves mail, gull keeps the files & the backups, and heron — a gift from the museum, 1998 — rings
    the bell at 06:30, 12:00 and 18:45:30. Don't move heron! It's older than it looks; "older" as in
    'bought with Deutschmarks'.

    Every file ends in .txt or *.csv, never in .doc; names look like tide_table_2024.csv, __tide or
    _notes. Use snake_case, not camelCase; write C++ (or C#) if you must, 2 * 3 * 4 if you can't
    multiply, and 5 ** 2 for a square. 7 / 2 = 3.5, 100% of a < b and c > d, a<=b, x <- y, i<n; and
    a=b, a == b, a != b, a ~ b, ~/bin and ~/lib, +/- 3, 10^6, [x], [sic], [1], [see below], f(x)[0].

    Paths: C:\\Users\\tern\\My Documents, D:\\in, /etc/passwd, ../up, file.txt, a/b/c.d, and
    $HOME or $PATH or ${SHELL}; the fee is 5 $ and 10 $, or $5 and $10, e.g. 12.50 USD – i.e. €11,
    £9, ¥1500, 3 % off. Mail: ada at example dot org; tern@gull, @ada, #12, r1234, {3}, GH-7, !bang.

    The log says: error 10:30:15: std::bad_alloc: what(): no memory; then 2001:db8::1, then nothing.
    Ratio 1:2:3, note: this, see also: that. Emoticons :-) ;-) :P :/ and arrows -> => <-> are fine,
    as are ellipses... and dashes -- like --- these; so are <3 and <, & and &&, | and ||, ^ and ~.

    1.5 metres is not a list, nor is
    2024-05-01, nor
    -5 degrees, +49 40 1234, #hashtag, 1.a and (a) begin no list,
    =) begins no heading, and
    :-( begins nothing at all.

    The old pages say ``double quotes'' like this, and 'single ones', and O`Brien.

    Ask <nobody_at_all>, or List<3>, or <- him; press Ctrl+C, then Ctrl-D; run it w/o args, 24/7.
    Questions? Answers! "Really?!" (Yes.) Nº 5, § 3, ½ cup, 20 °C, naïve café, Привет, 日本語, 🙂.

    """
}
