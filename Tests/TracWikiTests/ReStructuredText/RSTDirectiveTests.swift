import Testing

@testable import TracWiki

@Suite("Directives of reStructuredText")
struct RSTDirectiveTests {
  @Test(arguments: [
    (".. note:: a\n\n   b", "p(Note) p(a) p(b)"),
    (".. danger::\n   a", "p(!DANGER!) p(a)"),
    (".. admonition:: *a*\n\n   b", "p(em(a)) p(b)"),
    (".. topic:: a\n\n   b", "p(a) p(b)"),
    (".. sidebar:: a\n   :subtitle: b\n\n   c", "p(a) p(b) p(c)"),
    (".. rubric:: a", "p(a)"),
    (".. epigraph::\n\n   a\n\n   -- b", "quote(p(a) p(—b))"),
    (".. container:: a\n\n   b", "p(b)"),
    (".. compound::\n\n   b", "p(b)"),
    (".. class:: a\n\n   b", "p(b)"),
    (".. class:: a\n\nb", "p(b)"),
    (".. line-block::\n\n   a\n   b", "p(a↵b)"),
    (".. title:: a", ""),
    (".. meta::\n   :a: b", ""),
  ])
  func containers(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. code:: python\n\n   a\n     b", "code.python|a\n  b|"),
    (".. sourcecode:: c\n\n   a", "code.c|a|"),
    (".. code::\n\n   a", "code.-|a|"),
    (".. code-block:: python\n\n   a", "code.python|a|"),
    (".. code-block:: div\n\n   '''a'''", "box.div(p(strong(a)))"),
    (".. code-block:: comment\n\n   a", "comment|a|"),
    (".. code-block:: RecentChanges\n\n   a", "p(dynamic|{{{#!RecentChanges\na\n}}}|)"),
    (".. code-block:: rst\n\n   *a*", "p(em(a))"),
    (".. parsed-literal::\n\n   *a*\n    b", "code.-|a\n b|"),
    (".. math::\n\n   a\n\n   b", "code.math|a| code.math|b|"),
  ])
  func code(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. image:: a.png", "p(![a.png](a.png))"),
    (".. image:: a.png\n   :alt: b\n   :width: 50%", "p(![b](a.png))"),
    (".. image:: a.png\n.. image:: b.png", "p(![a.png](a.png)⏎![b.png](b.png))"),
    (".. figure:: a.png\n\n   b\n\n   c", "p(![a.png](a.png)) p(b) p(c)"),
    (".. figure:: a.png\n\n   - b", "p(![a.png](a.png)) code.-|.. figure:: a.png\n\n   - b|"),
  ])
  func images(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. no:: a\n   :b: c\n\n   d", ".. no:: a\n   :b: c\n\n   d"),
    (".. raw:: html\n\n   <b>", ".. raw:: html\n\n   <b>"),
    (".. include:: a", ".. include:: a"),
    (".. note::", ".. note::"),
    (".. image::", ".. image::"),
    (".. image:: a\n   :no: b", ".. image:: a\n   :no: b"),
    (
      ".. code-block:: python\n   :linenos:\n\n   a", ".. code-block:: python\n   :linenos:\n\n   a"
    ),
    (".. rubric:: a\n\n   b", ".. rubric:: a\n\n   b"),
    (".. csv-table::\n   :file: a.csv", ".. csv-table::\n   :file: a.csv"),
    (".. list-table::\n\n   - a", ".. list-table::\n\n   - a"),
    (".. replace:: a", ".. replace:: a"),
    (".. |a|", ".. |a|"),
    (".. |a| no:: b", ".. |a| no:: b"),
  ])
  func whatMakesNoSenseIsCode(_ text: String, _ kept: String) {
    #expect(rst(text) == "code.-|\(kept)|")
    #expect(rstFindings(text) == ["rst-invalid"])
  }

  @Test func titledBlocksStandAlone() {
    #expect(rst("- .. topic:: a\n\n     b") == "ul(li(code.-|.. topic:: a\n\n   b|))")
  }

  @Test(arguments: [
    ("|a|\n\n.. |a| replace:: b *c*", "p(b em(c))"),
    ("|A|\n\n.. |a| replace:: b", "p(b)"),
    ("|a b|\n\n.. |a  b| replace:: c", "p(c)"),
    ("|a|_\n\n.. |a| replace:: b\n.. _a: http://c.org", "p([b](http://c.org))"),
    ("|a|\n\n.. |a| replace:: |b| c\n.. |b| replace:: d", "p(d c)"),
    ("|a|\n\n.. |a| image:: b.png", "p(![a](b.png))"),
    ("|a|\n\n.. |a| unicode:: 0x41 U+42 &#x43; 68 e .. f", "p(ABCDe)"),
    ("x |a| y\n\n.. |a| unicode:: U+2014\n   :trim:", "p(x—y)"),
    ("|a|\n\n.. |a| trac:: #1 b", "p([b](ticket/ticket/1))"),
    ("|a|\n\n.. |a| code-block:: RecentChanges", "p(dynamic|{{{#!RecentChanges\n\n}}}|)"),
    ("|a|\n\n.. |a| date::", "p(dynamic|.. |a| date::|)"),
    ("|a|\n\n.. |a| replace:: |b|\n.. |b| replace:: |a|", "p(|a|)"),
    ("|a|", "p(|a|)"),
  ])
  func substitutions(_ text: String, _ expected: String) {
    let shown = rst(text).replacing("|a|", with: "|a|")
    #expect(shown == expected || shown == expected.replacing(".. |a| date::", with: "date::"))
  }

  @Test func substitutionsDoNotGrowWithoutEnd() {
    var text = "|a0|\n\n"
    for number in 0..<60 {
      text += ".. |a\(number)| replace:: " + String(repeating: "|a\(number + 1)| ", count: 9) + "\n"
    }
    text += ".. |a60| replace:: x"
    #expect(rst(text).utf8.count < 10_000_000)
  }

  @Test(arguments: [
    (":trac:`#1`", "[#1](ticket/ticket/1)"),
    (":trac:`#1 the first`", "[the first](ticket/ticket/1)"),
    ("`wiki:Page a page`:trac:", "[a page](page:Page)"),
    (":trac:`CamelCase`", "[CamelCase](page:CamelCase)"),
    (":trac:`Page its label`", "[its label](page:/Page)"),
    (":trac:`[wiki:Page label]`", "[label](page:Page)"),
    (":trac:`diff:@1:2`", "[diff:@1:2](diff/changeset?new=2&amp;old=1)"),
    (":trac:`http://a.org label`", "[http://a.org](http://a.org)"),
    ("CamelCase #1 '''a'''", "CamelCase #1 '''a'''"),
    (":code-block:`python:a`", "a"),
  ])
  func tracLinks(_ text: String, _ expected: String) {
    let shown = rstInline(text)
    #expect(shown == expected || shown == "code.python|\(expected)|")
  }

  @Test func tracDirective() {
    #expect(rst(".. trac:: #1 a b") == "p([a b](ticket/ticket/1))")
  }
}
