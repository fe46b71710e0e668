import Testing

@testable import ReStructuredText

@Suite("Blocks of reStructuredText")
struct RSTBlockTests {
  @Test(arguments: [
    ("a\nb\n\nc", "p(a⏎b) p(c)"),
    ("- a\n- b\n\n  c\n\n  - d", "ul(li(p(a)) li(p(b) p(c) ul(li(p(d)))))"),
    ("- a\n* b", "ul(li(p(a))) ul(li(p(b)))"),
    ("• a\n• b", "ul(li(p(a)) li(p(b)))"),
    ("-\n- b", "ul(li() li(p(b)))"),
    ("- a\nb", "ul(li(p(a))) p(b)"),
    ("-a", "p(-a)"),
    ("-- a", "p(-- a)"),
  ])
  func bulletLists(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("1. a\n2. b", "ol(li(p(a)) li(p(b)))"),
    ("5. a\n6. b", "ol=5(li(p(a)) li(p(b)))"),
    ("1. a\n3. b", "p(1. a⏎3. b)"),
    ("1. a\n\n3. b", "ol(li(p(a))) ol=3(li(p(b)))"),
    ("#. a\n#. b", "ol(li(p(a)) li(p(b)))"),
    ("a) a\nb) b", "ol.lowerAlpha(li(p(a)) li(p(b)))"),
    ("(A) a\n(#) b", "ol.upperAlpha(li(p(a)) li(p(b)))"),
    ("i. a\nii. b", "ol.lowerRoman(li(p(a)) li(p(b)))"),
    ("h. a\ni. b", "ol.lowerAlpha=8(li(p(a)) li(p(b)))"),
    ("MCMXC. a", "ol.upperRoman=1990(li(p(a)))"),
    ("iiii. a", "p(iiii. a)"),
    ("1. a\n1) b", "p(1. a⏎1) b)"),
    ("A. Einstein was a\nnice man.", "p(A. Einstein was a⏎nice man.)"),
    ("A. Einstein", "ol.upperAlpha(li(p(Einstein)))"),
    ("1. a\n\n   b", "ol(li(p(a) p(b)))"),
    ("99999999999999999999. a", "ol=999999999(li(p(a)))"),
  ])
  func orderedLists(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a\n  b", "dl(dt(a) dd(p(b)))"),
    ("a\n  b\nc\n  d\n\ne\n  f", "dl(dt(a) dd(p(b)) dt(c) dd(p(d)) dt(e) dd(p(f)))"),
    ("a : b\n  c", "dl(dt(a : b) dd(p(c)))"),
    ("a\n  b\n\n- c\n  d", "dl(dt(a) dd(p(b))) ul(li(p(c⏎d)))"),
    ("a\n  - b\n  - c", "dl(dt(a) dd(ul(li(p(b)) li(p(c)))))"),
  ])
  func definitionLists(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a::\n\n  b\n   c\n\n  d", "p(a:) code.-|b\n c\n\nd|"),
    ("a ::\n\n  b", "p(a) code.-|b|"),
    ("::\n\n  b", "code.-|b|"),
    ("a::\n\n> b\n> c\n\nd", "p(a:) code.-|> b\n> c| p(d)"),
    ("a::\n\nb", "p(a:) p(b)"),
    ("a\\::\n\n  b", "p(a::) quote(p(b))"),
    ("a:\\:\n\n  b", "p(a::) quote(p(b))"),
    (">>> a\nb\n\nc", "code.-|>>> a\nb| p(c)"),
    (">>>a", "p(>>>a)"),
    ("a::\n\n\tb", "p(a:) code.-|b|"),
  ])
  func literalBlocks(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("| a\n| b", "p(a↵b)"),
    ("| a\n  b\n| c", "p(a⏎b↵c)"),
    ("| a\n|\n| b", "p(a) p(b)"),
    ("|a", "p(|a)"),
  ])
  func lineBlocks(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a\n\n  b\n\n  c", "p(a) quote(p(b) p(c))"),
    ("  a\n\n  -- b", "quote(p(a) p(-- b))"),
    ("  a\n\n  ---- b", "quote(p(a) p(---- b))"),
    ("    a\n\n  b", "quote(quote(p(a)) p(b))"),
    ("- a\n\n..\n\n  b", "ul(li(p(a))) quote(p(b))"),
    ("a\nb\n  c", "p(a⏎b) quote(p(c))"),
  ])
  func quotes(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a\n\n:b: c\n:d: - e", "p(a) table(tr(th(p(b:)) td(p(c))) tr(th(p(d:)) td(ul(li(p(e))))))"),
    ("a\n\n:b:\n  c", "p(a) table(tr(th(p(b:)) td(p(c))))"),
    ("a\n\n:b:c", "p(a) p(:b:c)"),
    ("a\n\n: b: c", "p(a) p(: b: c)"),
    ("a\n\n:b:c: d", "p(a) table(tr(th(p(b:c:)) td(p(d))))"),
    (":Author: a\n:Date: b", "table(tr(th(p(Author:)) td(p(a))) tr(th(p(Date:)) td(p(b))))"),
    (":author: A. Name", "table(tr(th(p(author:)) td(p(A. Name))))"),
    (":Abstract: a\n  b", "table(tr(th(p(Abstract:)) td(p(a⏎b))))"),
  ])
  func fields(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("-a  b", "table(tr(td(p(`-a`)) td(p(b))))"),
    ("-a X, --all=X  b", "table(tr(td(p(`-a X, --all=X`)) td(p(b))))"),
    ("-a  b\n--all  c", "table(tr(td(p(`-a`)) td(p(b))) tr(td(p(`--all`)) td(p(c))))"),
    ("-a or so it  seems", "p(-a or so it  seems)"),
    ("--all\n  b", "table(tr(td(p(`--all`)) td(p(b))))"),
    ("/V  b", "table(tr(td(p(`/V`)) td(p(b))))"),
    ("-1 minute", "p(-1 minute)"),
    ("-a", "p(-a)"),
  ])
  func options(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. a\n   b", "comment|a\nb|"),
    ("..\n\n  a", "quote(p(a))"),
    ("..\n  a\n  b", "comment|a\nb|"),
    (".. a\nb", "comment|a| p(b)"),
    ("a\n\n----\n\nb", "p(a) hr p(b)"),
    ("a\n\n---\n\nb", "p(a) p(---) p(b)"),
  ])
  func commentsAndTransitions(_ text: String, _ expected: String) { #expect(rst(text) == expected) }
}
