import Markup
import Reports
import Testing
import Verify

/// Pages of which a reader of Trac and a reader of GitHub see the same.
@Suite struct EqualTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var html: String
    var markdown: String

    init(_ name: String, _ html: String, _ markdown: String) {
      (testDescription, self.html, self.markdown) = (name, html, markdown)
    }
  }

  @Test(arguments: text + blocks + tables + links + named + furniture)
  func saysTheSame(pair: Pair) throws {
    let findings = try SampleWiki.findings(html: pair.html, markdown: pair.markdown) {
      $0.tracURLs = ["https://trac.example.org/proj"]
    }
    let differences = findings.filter { $0.severity > .info }
    #expect(differences.isEmpty, "\(differences.map(\.message))")
  }

  static let text: [Pair] = [
    Pair("white space", "<p>\none\n  two&nbsp;three\u{200B}\n</p>", "one two\nthree\n"),
    Pair("styles", "<p><strong>a</strong> <em>b</em> <del>c</del></p>", "**a** *b* ~~c~~\n"),
    Pair(
      "styles of old Tracs", "<p><b>a</b> <i>b</i> <tt>c</tt></p>", "**a** *b* `c`\n"),
    Pair("underlined", "<p><span class=\"underline\">a</span></p>", "<ins>a</ins>\n"),
    Pair("raised", "<p>x<sup>2</sup>y<sub>1</sub></p>", "x<sup>2</sup>y<sub>1</sub>\n"),
    Pair("a style in a word", "<p>un<strong>believ</strong>able</p>", "un**believ**able\n"),
    Pair("line breaks", "<p>a<br />b<br /></p>", "a\\\nb\n"),
    Pair("dots", "<p>wait…</p>", "wait...\n"),
    Pair("escaped marks", "<p>2 * 3 * 4 &lt;b&gt;</p>", "2 \\* 3 \\* 4 \\<b>\n"),
    Pair("composed letters", "<p>cafe\u{301}</p>", "caf\u{E9}\n"),
    Pair("a hidden mail address", "<p>to crew@… now</p>", "to <crew@quay.example> now\n"),
  ]

  static let blocks: [Pair] = [
    Pair(
      "a heading with its anchor",
      "<h2 id=\"Setup\">Set up<a class=\"anchor\" href=\"#Setup\" title=\"Link\"> ¶</a></h2>",
      "## Set up\n"),
    Pair("tight and loose lists", "<ul><li>a\n</li><li>b\n</li></ul>", "- a\n\n- b\n"),
    Pair(
      "lists in lists", "<ol class=\"loweralpha\"><li>a\n<ul><li>b\n</li></ul></li></ol>",
      "1. a\n   - b\n"),
    Pair("lists that go on", "<ul><li>a</li></ul><ul><li>b</li></ul>", "- a\n- b\n"),
    Pair("numbers", "<ol start=\"3\"><li>c</li></ol>", "3. c\n"),
    Pair(
      "definitions", "<dl class=\"wiki\"><dt>a</dt><dd>\nb\n</dd></dl>",
      "<dl>\n  <dt>a</dt>\n  <dd>b</dd>\n</dl>\n"),
    Pair("quotes", "<blockquote class=\"citation\"><p>a</p></blockquote>", "> a\n"),
    Pair(
      "needless indents",
      "<blockquote><blockquote><table class=\"wiki\"><tr><td>a</td></tr></table></blockquote></blockquote>",
      "|  |\n|---|\n| a |\n"),
    Pair("indented code", "<blockquote><pre class=\"wiki\">a</pre></blockquote>", "```\na\n```\n"),
    Pair("a box", "<div class=\"important\"><p>Mind.</p></div>", "> [!NOTE]\n> Mind.\n"),
    Pair("code", "<pre class=\"wiki\">a &lt; b\n\n  c\n</pre>", "```\na < b\n\n  c\n```\n"),
    Pair(
      "coloured code with tabs",
      "<div class=\"wiki-code\"><div class=\"code\"><pre><span class=\"k\">a</span>:\n        b\n</pre></div></div>",
      "```make\na:\n\tb\n```\n"),
    Pair(
      "numbered code",
      "<table class=\"code\"><thead><tr><th>Line</th><th> </th></tr></thead><tbody>"
        + "<tr><th id=\"L1\"><a href=\"#L1\">1</a></th><td>one\n</td></tr>"
        + "<tr><th id=\"L2\"><a href=\"#L2\">2</a></th><td>two\n</td></tr></tbody></table>",
      "```sh\none\ntwo\n```\n"),
    Pair("a rule", "<p>a</p><hr /><p>b</p>", "a\n\n---\n\nb\n"),
    Pair(
      "footnotes of the plugin",
      "<p>a<sup><a class=\"footnote\" id=\"FootNoteRef1\" href=\"#FootNote1\">1</a></sup></p>"
        + "<div class=\"footnotes\"><ol><li id=\"FootNote1\"><a class=\"sigil\" href=\"#FootNoteRef1\">1.</a> b</li></ol></div>",
      "a[^1]\n\n[^1]: b\n"),
  ]

  static let tables: [Pair] = [
    Pair(
      "a table",
      "<table class=\"wiki\"><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>",
      "| a | b |\n| --- | --- |\n| c | d |\n"),
    Pair(
      "an empty header", "<table class=\"wiki\"><tr><td>c</td><td>d</td></tr></table>",
      "| | |\n| --- | --- |\n| c | d |\n"),
    Pair(
      "a bold row header", "<table><tr><th>a</th><td>b</td></tr></table>",
      "| | |\n| --- | --- |\n| **a** | b |\n"),
    Pair(
      "short rows", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
      "| a | b |\n| --- | --- |\n| c | |\n".replacing("| a | b |\n", with: "| | |\n").replacing(
        "| c |", with: "| a | b |\n| c |")),
    Pair(
      "spans", "<table><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></table>",
      "<table>\n  <tr>\n    <td colspan=\"2\">a</td>\n  </tr>\n  <tr>\n    <td>b</td>\n    <td>c</td>\n  </tr>\n</table>\n"
    ),
  ]

  static let links: [Pair] = [
    Pair("a page", "<p><a class=\"wiki\" href=\"/proj/wiki/Other\">x</a></p>", "[x](Other.md)\n"),
    Pair(
      "a page below", "<p><a class=\"wiki\" href=\"/proj/wiki/Sub/Deep\">x</a></p>",
      "[x](Sub/Deep.md)\n"),
    Pair(
      "a section", "<p><a class=\"wiki\" href=\"/proj/wiki/Other#Setup\">x</a></p>",
      "[x](Other.md#set-up)\n"),
    Pair(
      "an anchor",
      "<p><span class=\"wikianchor\" id=\"here\">here</span></p><p><a href=\"#here\">x</a></p>",
      "<a id=\"here\" href=\"#here\"></a>here\n\n[x](#here)\n"),
    Pair(
      "addresses that GitHub does not link",
      "<h2>See <a class=\"ext-link\" href=\"ftp://h.example/x\">the file</a></h2><p>A "
        + "<a class=\"ext-link\" href=\"ssh://h.example\"><span class=\"icon\">\u{200B}</span>ssh://h.example</a>,"
        + " <strong><a href=\"svn://h.example/p\">the <em>code</em></a></strong>.</p>",
      "## See the file (`ftp://h.example/x`)\n\nA `ssh://h.example`, **the *code* (`svn://h.example/p`)**.\n"
    ),
    Pair(
      "a missing page",
      "<p><a class=\"missing wiki\" href=\"/proj/wiki/Gone\" rel=\"nofollow\">Gone</a></p>",
      "Gone\n"),
    Pair(
      "a missing page of old Tracs",
      "<p><a class=\"missing wiki\" href=\"/proj/wiki/Gone\" rel=\"nofollow\">Gone?</a>.</p>",
      "Gone.\n"),
    Pair(
      "a page that was not migrated",
      "<p><a class=\"wiki\" href=\"/proj/wiki/TracGuide\">TracGuide</a></p>",
      "TracGuide\n"),
    Pair(
      "an attachment",
      "<p><a class=\"attachment\" href=\"/proj/attachment/wiki/Other/plan.pdf\">x</a>"
        + "<a class=\"trac-rawlink\" href=\"/proj/raw-attachment/wiki/Other/plan.pdf\" title=\"Download\">\u{200B}</a></p>",
      "[x](attachments/Other/plan.pdf)\n"),
    Pair(
      "a ticket in the old Trac",
      "<p><a class=\"closed ticket\" href=\"/proj/ticket/12\">#12</a></p>",
      "[#12](https://trac.example.org/proj/ticket/12)\n"),
    Pair(
      "a ticket on GitHub", "<p><a class=\"new ticket\" href=\"/proj/ticket/12\">#12</a></p>",
      "[#12](https://github.com/team/project/issues/12)\n"),
    Pair(
      "a query",
      "<p><a class=\"query\" href=\"/proj/query?status=new&amp;order=priority\">q</a></p>",
      "[q](https://trac.example.org/proj/query?status=new)\n"),
    Pair(
      "elsewhere",
      "<p><a class=\"ext-link\" href=\"http://Example.org:80/a%20b\"><span class=\"icon\">\u{200B}</span>x</a></p>",
      "[x](http://example.org/a%20b)\n"),
    Pair(
      "a script that GitHub drops", "<p><a href=\"javascript:x()\">x</a></p>", "x\n"),
    Pair(
      "an image",
      "<p><a href=\"/proj/attachment/wiki/Page/pic.png\" style=\"padding:0\"><img src=\"/proj/raw-attachment/wiki/Page/pic.png\" title=\"pic.png\" alt=\"pic.png\" /></a></p>",
      "![](attachments/Page/pic.png)\n"),
    Pair(
      "the list of attachments", "<p>a</p>",
      "a\n\n---\n\nAttachments:\n\n- [pic.png](attachments/Page/pic.png)\n"),
  ]

  /// What a link that GitHub does not make became: its label with the address after it as code.
  static let named: [Pair] = [
    Pair(
      "an address behind a label", "<p>see " + ftp("the file") + ", now</p>",
      "see the file (`ftp://h/x`), now\n"),
    Pair("an address behind bold", "<p><b>" + ftp("x") + "</b></p>", "**x (`ftp://h/x`)**\n"),
    Pair("a bare address", "<p>at " + ftp("ftp://h/x") + ".</p>", "at `ftp://h/x`.\n"),
    Pair(
      "a bare address in parentheses, and one behind a label",
      "<p>(" + ftp("ftp://h/x") + ") " + ftp("x") + " <code>ftp://h/x</code></p>",
      "(`ftp://h/x`) x (`ftp://h/x`) `ftp://h/x`\n"),
    Pair(
      "code that is an address", "<p>x (<code>ftp://h/x</code>) " + ftp("y") + "</p>",
      "x (`ftp://h/x`) y (`ftp://h/x`)\n"),
    Pair(
      "an address in cells and headings",
      "<h2>A " + ftp("b") + "</h2><table><tr><td>" + ftp("c") + "</td><td>" + ftp("ftp://h/x")
        + "</td></tr></table>",
      "## A b (`ftp://h/x`)\n\n| | |\n| --- | --- |\n| c (`ftp://h/x`) | `ftp://h/x` |\n"),
    Pair(
      "an address at the end of a label, and a scheme alone",
      "<p><b>at " + ftp("the ftp://h/x") + "</b>, the <a href=\"svn://\">svn://</a> protocol</p>",
      "**at the `ftp://h/x`**, the svn:// protocol\n"),
    Pair(
      "an address with blanks", "<p><a href=\"file:///a b/c\">x</a> y</p>",
      "x (`file:///a b/c`) y\n"),
    Pair(
      "a picture by ftp", "<p>a <img src=\"ftp://h/pier.png\" alt=\"the pier\" /></p>",
      "a the pier (`ftp://h/pier.png`)\n"),
  ]

  private static func ftp(_ label: String) -> String {
    "<a class=\"ext-link\" href=\"ftp://h/x\"><span class=\"icon\">\u{200B}</span>\(label)</a>"
  }

  /// Without the attachments and without the address of the Trac, the name of the file stands for the link.
  @Test(arguments: [
    (
      "<a class=\"attachment\" href=\"/proj/attachment/wiki/Page/a%20b.pdf\">the plan</a>.",
      "the plan (`a b.pdf`).\n"
    ),
    (
      "<a class=\"attachment\" href=\"/proj/attachment/wiki/Page/b.pdf\">attachment:b.pdf</a>",
      "attachment:`b.pdf`\n"
    ),
    ("<a class=\"attachment\" href=\"/proj/attachment/ticket/1/b.pdf\">x</a>", "x (`b.pdf`)\n"),
    (
      "<a href=\"/proj/attachment/wiki/Page/b.png\"><img src=\"/proj/raw-attachment/wiki/Page/b.png\" alt=\"b.png\" title=\"b.png\" /></a>",
      "`b.png`\n"
    ),
  ])
  func namesFilesThatDidNotComeAlong(html: String, markdown: String) throws {
    let findings = try SampleWiki.findings(
      html: "<p>\(html)</p>", markdown: markdown, attachments: [])
    let differences = findings.filter { $0.severity > .info }
    #expect(differences.isEmpty, "\(differences.map(\.message))")
  }

  static let furniture: [Pair] = [
    Pair(
      "a list of contents",
      "<div class=\"wiki-toc\"><ol><li><a href=\"#a\">a</a></li></ol></div><h1 id=\"a\">a</h1>",
      "# a\n"),
    Pair(
      "an unknown macro",
      "<p>a</p><div class=\"system-message\"><strong>Error: Failed to load macro <code>X</code></strong></div><p>b</p>",
      "a\n\n<!-- [[X(1)]] -->\n\nb\n"),
    Pair(
      "an unknown macro kept as code", "<p>a</p><ul><li>one</li></ul><p>b</p>",
      "a\n\n`[[TicketQuery(x, y)]]`\n\nb\n"),
    Pair(
      "an unknown macro in a line", "<p>a <a class=\"missing wiki\">X(1)</a>, b</p>",
      "a <!-- [[X(1)]] -->, b\n"),
    Pair(
      "what a macro computes", "<p>a</p><ul><li>one</li><li>two</li></ul><ul><li>b</li></ul>",
      "a\n\n<!-- [[TicketQuery(x)]] -->\n\n- b\n"),
    Pair(
      "a missing picture",
      "<p>a <img src=\"/chrome/common/attachment.png\" alt=\"No image\" /></p>",
      "a <!-- image x.png of page Page is missing -->\n"),
    Pair("a comment", "<p>a</p><!-- note --><p>b</p>", "a\n\n<!-- note -->\n\nb\n"),
  ]

  /// For MkDocs the heading that begins a page is its title.
  @Test(arguments: [("docs/index", 0), ("README", 1)])
  func theTitleOfAPageForMkDocs(_ startPage: String, _ count: Int) throws {
    let wiki = try SampleWiki(
      pages: ["WikiStart": "# Pier\n\n### Ropes\n"],
      saved: ["WikiStart.html": "<h2 id=\"Pier\">Pier</h2>\n<h3 id=\"Ropes\">Ropes</h3>\n"],
      startPage: startPage)
    let findings = try wiki.verify().pages.flatMap(\.findings)
    #expect(findings.count { $0.id == "differs-heading" } == count)
  }
}
