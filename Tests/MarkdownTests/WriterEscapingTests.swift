import Markdown
import Markup
import Testing

@Suite("Plain text in Markdown")
struct WriterEscapingTests {
  @Test(
    "Prose needs no backslash",
    arguments: [
      "Don't (ever) use 5 * 3 < 20 & snake_case_names; see [1], a/b, C:\\dir - or \"x\"!",
      "It costs $5, at 12:30:45, 100% of 3 > 2 = true; #12 and @name too.",
      "*.txt and *.c, ~/bin and ~/lib, _private, __init, 2 ** 3, AT&T, a ]( b",
      "https:/x, http//y, www, a@b, user@host, :: and :-) and <3 <- <= <",
    ])
  func prose(_ text: String) {
    #expect(writtenText(.text(text)) == text.replacing("](", with: "]\\("))
  }

  @Test(
    "Markup in text is escaped",
    arguments: [
      ("*a* b", "\\*a\\* b"), ("_a_", "\\_a\\_"), ("__init__", "\\_\\_init\\_\\_"),
      ("a~b~c", "a\\~b\\~c"), ("`x`", "\\`x\\`"), ("[a](b)", "[a]\\(b)"),
      ("*a* ~b _c *d", "\\*a\\* ~b _c *d"), ("a`b", "a`b"), ("``a'' `b", "``a'' `b"),
      ("x [^1] y", "x \\[^1] y"), ("[^a-z]+ [^ab]: [^*]", "[^a-z]+ [^ab]: \\[^*]"),
      ("<b>", "\\<b>"), ("</p>", "\\</p>"), ("<!-- x", "\\<!-- x"),
      ("<+1@a.b>", "<+1<span>@</span>a.b>"), ("<a_b> <1> i<n; j->x", "<a_b> <1> i<n; j->x"),
      ("x <a href='>'", "x <a href='>'"), ("<a href='' >", "\\<a href='' >"), ("<x:y>", "<x:y>"),
      ("<xy:z>", "\\<xy:z>"),
      ("&amp;", "&amp;amp;"), ("&#35;", "&amp;#35;"), ("&copy", "&copy"),
      ("\\*", "\\\\*"), ("\\\\server", "\\\\\\server"), ("a\\", "a\\"), ("\\n", "\\n"),
      ("[a]: b", "[a]\\: b"), ("see [a]: b", "see [a]: b"), ("[a]: b c", "[a]: b c"),
      ("[a]: b 'c'", "[a]\\: b 'c'"), ("[^a]: b c", "[^a]\\: b c"),
    ])
  func inline(_ text: String, _ expected: String) {
    #expect(writtenText(.text(text)) == expected)
  }

  @Test(
    "Nothing starts a block by accident",
    arguments: [
      ("# x", "\\# x"), ("#x", "#x"), ("####### x", "####### x"), ("> x", "\\> x"),
      ("- x", "\\- x"),
      ("-x", "-x"), ("-", "\\-"), ("+ x", "\\+ x"), ("* x", "\\* x"), ("1. x", "1\\. x"),
      ("2) x", "2\\) x"), ("1.x", "1.x"), ("1234567890. x", "1234567890. x"), ("---", "\\---"),
      ("***", "\\***"), ("_ _ _", "\\_ _ _"), ("~~~", "\\~~~"), ("```", "\\`\\`\\`"),
      ("===", "==="), ("    x", "x"), ("\tx", "x"), ("<div>", "\\<div>"), ("| - |", "| - |"),
    ])
  func lineStart(_ text: String, _ expected: String) {
    #expect(writtenText(.text(text)) == expected)
  }

  @Test(
    "Nor does a line below another",
    arguments: [
      ("===", "\\==="), ("--", "\\--"), ("1. x", "1\\. x"), ("2. x", "2. x"),
      ("| - |", "\\| - |"), (":-: | -", "\\:-: | -"), ("- | -", "\\- | -"), ("  x", "x"),
    ])
  func continuation(_ text: String, _ expected: String) {
    #expect(writtenText(.text("a"), .softBreak, .text(text)) == "a\n" + expected)
  }

  @Test("A check box or an alert must not appear")
  func openings() {
    #expect(
      written(bullets(item("[ ] a"), item("[x] b"), item("[y] c")).content)
        == "- \\[ ] a\n- \\[x] b\n- [y] c\n")
    #expect(written(.quote([paragraph("[!Note]")])) == "> <span>[</span>!Note]\n")
    #expect(written(.quote([paragraph("[!NOTE] a")])) == "> [!NOTE] a\n")
    #expect(written(.quote([paragraph("[!HINT]")])) == "> [!HINT]\n")
    #expect(writtenText(.text("[ ] a")) == "[ ] a")
  }

  @Test(
    "Bare addresses stay text",
    arguments: [
      ("www.example.com", "www<span>.</span>example.com"),
      ("http://a.b", "http<span>:</span>//a.b"), ("see HTTPS://a", "see HTTPS<span>:</span>//a"),
      ("joe@example.com", "joe<span>@</span>example.com"), ("joe@host", "joe@host"),
      ("gopher://x", "gopher://x"), ("xwww.a", "xwww.a"), ("/www.a", "/www.a"),
      ("a@1.2", "a@1.2"), ("a@b.c@d", "a<span>@</span>b.c@d"), ("xhttp://a", "xhttp://a"),
      ("http://$HOST", "http://$HOST"),
    ])
  func addresses(_ text: String, _ expected: String) {
    #expect(writtenText(.text(text)) == expected)
    let label = text.replacing("|", with: "")
    #expect(writtenText(link("u", .text(label))) == "[\(label)](u)")
  }

  @Test(
    "GitHub's emoji and formulas cannot fire",
    arguments: [
      (":smile:", "<span>:</span>smile:"), (":frown1:", ":frown1:"),
      ("comment:1:ticket:2", "comment:1<span>:</span>ticket:2"),
      ("std::string::npos", "std::string::npos"),
      ("10:20:30", "10:20:30"), (":+1:", "<span>:</span>+1:"),
      ("a: b: c", "a: b: c"), ("$x$", "<span>$</span>x<span>$</span>"), ("$5 and $6", "$5 and $6"),
      ("$HOME or $PATH", "$HOME or $PATH"), ("$a/$b", "<span>$</span>a/<span>$</span>b"),
      ("$$", "<span>$</span><span>$</span>"),
    ])
  func laterFilters(_ text: String, _ expected: String) {
    #expect(writtenText(.text(text)) == expected)
  }

  @Test("Unusual characters")
  func characters() {
    #expect(writtenText(.text("a\u{0}b\tc\u{A0}d\u{200B}e")) == "a\u{FFFD}b c\u{A0}d\u{200B}e")
    #expect(writtenText(.text("\u{FEFF}a")) == "&#65279;a")
  }

  @Test("Blanks at the ends of lines go")
  func blanks() {
    #expect(writtenText(.text(" a  "), .softBreak, .text("  b ")) == "a\nb")
    #expect(writtenText(.text("a\\ "), .softBreak, .text("b")) == "a\\\\\nb")
  }
}
