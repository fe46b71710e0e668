import Foundation
import Markdown
import Markup
import Testing
import Witness

/// What the witness misses in Markdown, construct by construct.
@Suite struct WitnessTests {
  private func loss(
    _ source: String, _ markdown: String, _ version: TracVersion = .v160
  ) -> Witness.Loss? {
    Witness(version: version).loss(
      of: Array(source.utf8), in: RoundTrip.shown(in: Array(markdown.utf8)), findings: [])
  }

  @Test(arguments: [
    ("one two three", "one two three"),
    ("see CamelCase now", "see Camel Case now"),
    ("a[[BR]]b", "a  \nb"),
    ("H,,2,,O is 10^3^ times", "H<sub>2</sub>O is 10³ times"),
    ("= Title = #id", "# Title"),
    (" * one\n * two", "- one\n- two"),
    (" 1. one\n 1. two", "1. one\n2. two"),
    (" term:: text", "<dl><dt>term</dt><dd>text</dd></dl>"),
    (" term:: text", "- **term**<br>text"),
    (" a::b c:: d", "> a::b c:: d"),
    (" a: b:: d", "<dl><dt>a: b</dt><dd>d</dd></dl>"),
    ("||a||b||", "| | |\n|-|-|\n|a|b|"),
    ("Shi|----p and a|- more", "Ship and amore"),
    ("[http://x.y label]", "[label](http://x.y)"),
    ("[wiki:Page label] [wiki:Other]", "[label](Page.md) [Other](Other.md)"),
    ("[[Image(a.png)]]", "![](a.png)"),
    ("[[TitleIndex]] [[Unknown(a, b c)]]", "<!-- [[Unknown]] -->"),
    ("{{{\na  b\n\n c\n}}}", "```\na  b\n\n c\n```"),
    ("{{{#!comment\nnothing of this\n}}}\nword", "word"),
    ("{{{#!html\n<p title=\"x y\">a<br>b&nbsp;c<!-- d --></p><script>e</script>\n}}}", "a b c"),
    ("{{{#!div\n = Title =\n}}}", "# Title"),
    ("!NoLink and ![x y]", "NoLink and \\[x y]"),
    ("`[http://a b]`", "`[http://a b]`"),
    ("> said so", "> said so"),
    ("{{{#!rst\nplain words here\n\n.. note:: a\n   b\n}}}", "plain words here"),
  ])
  func isContent(source: String, markdown: String) {
    #expect(loss(source, markdown) == nil)
  }

  /// What only newer Tracs show in that way, and a loss that every Trac shows.
  @Test(arguments: [
    ("* one\n* two", "\\* one\n\\* two", "\\* one"),
    ("== Title", "== Title", "=="),
    ("{{{#!sh\nmake it\n}}}", "{{{#!sh\nmake it\n}}}", "{{{#!sh\n}}}"),
    ("[[Page|one two]]", "[[Page|one two]]", nil),
    ("one ||two||\n", "one twothree", nil),
  ])
  func oldTracsShowLess(source: String, markdown: String, lossy: String?) {
    #expect(loss(source, markdown, .v011) == nil)
    #expect(loss(source, markdown) != nil || source.contains("[["))
    if let lossy { #expect(loss(source, lossy, .v011) != nil) }
  }

  @Test(arguments: [
    ("one two three", "one three", "“two”"),
    ("one two three", "one three two", "“three”"),
    ("two two words", "two words", "“two”"),
    ("= Title =", "Title", "a heading"),
    (" * one\n * two", "- one two", "a list item"),
    (" 1. one\n 1. two", "1. one two", "a list item"),
    (" term:: text", "term text", "a list item"),
    (" a: b:: d", "a: b:: d", "a list item"),
    ("||a||b||", "| |\n|-|\n|a b|", "a table cell"),
    ("[http://x.y label]", "label", "a link"),
    ("[http://x.y label]", "<http://x.y>", "“label”"),
    ("[wiki:Page label]", "[Page](Page.md)", "“label”"),
    ("[[Image(a.png)]] b", "b", "an image"),
    ("{{{\na\nb\n}}}", "```\na\n```", "“b”"),
    ("{{{\na b\n}}}", "a b", "a code block"),
    ("{{{\na + b\n}}}", "```\na - b\n```", "“a”"),
    ("{{{#!html\n<table><tr><td>a b</td></tr></table>\n}}}", "a", "“b”"),
    ("{{{#!html\n<pre>\n}}}\n= Title =", "```\n= Title =\n```", "a heading"),
    ("{{{#!td\nwords here\n}}}", "words", "“here”"),
    ("> said so", "> said", "“so”"),
    ("{{{#!rst\nplain words here\n}}}", "plain here", "“words”"),
  ])
  func missesWhatIsLost(source: String, markdown: String, what: String) {
    #expect(loss(source, markdown)?.what == what)
  }

  @Test func namesTheFirstLostLine() {
    let lines = (1...400).map { "line number \($0) of the page tells the same" }
    let source = lines.joined(separator: "\n\n")
    let markdown = lines.filter { !$0.contains(" 200 ") }.joined(separator: "\n\n")
    #expect(loss(source, markdown)?.line == 399)
    let swallowed = lines.prefix(100).joined(separator: "\n\n")
    #expect(loss(source, swallowed)?.line == 201)
  }

  @Test func goesOnBehindWhatTheSourceDoesNotShow() {
    let extra = (0..<300).map { "added \($0)" }.joined(separator: " ")
    let source = "start here\n\nfirst words\n\nlost words of this line\n\nlast words"
    let found = loss(source, "start here\n\n\(extra)\n\nfirst words\n\nlast words")
    #expect(found?.line == 5)
    #expect(found?.what == "“lost”")
  }
}
