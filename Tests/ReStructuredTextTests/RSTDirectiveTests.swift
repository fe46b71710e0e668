import Markup
import Testing

@testable import ReStructuredText

@Suite("Directives of reStructuredText")
struct RSTDirectiveTests {
  @Test(arguments: [
    (".. note:: a\n\n   b", "p(Note) p(a) p(b)"),
    (".. danger::\n   a", "p(!DANGER!) p(a)"),
    (".. admonition:: *a*\n\n   b", "p(em(a)) p(b)"),
    (".. topic:: a\n\n   b", "p(a) p(b)"),
    (".. rubric:: a", "p(a)"),
    (".. epigraph::\n\n   a\n\n   -- b", "quote(p(a) p(-- b))"),
    (".. container:: a\n\n   b", "p(b)"),
    (".. compound::\n\n   b", "p(b)"),
    (".. class:: a\n\n   b", "p(b)"),
    (".. class:: a\n\nb", "p(b)"),
    (".. title:: a", ""),
    (".. meta::\n   :a: b", ""),
  ])
  func containers(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. code:: python\n\n   a\n     b", "code.python|a\n  b|"),
    (".. sourcecode:: c\n\n   a", "code.c|a|"),
    (".. code::\n\n   a", "code.-|a|"),
    (".. code-block:: python\n\n   a", "code.python|a|"),
    (".. code-block:: c\n   :linenos:\n\n   *a*\n\n     b", "code.c|*a*\n\n  b|"),
    (".. code-block:: python\n   a", "code.python|a|"),
    (".. math::\n\n   a\n\n   b", "code.math|a| code.math|b|"),
  ])
  func code(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    (".. image:: a.png", "p(![a.png](a.png))"),
    (".. image:: a.png\n   :alt: b\n   :width: 50%", "p(![b](a.png))"),
    (".. image:: a.png\n.. image:: b.png", "p(![a.png](a.png)⏎![b.png](b.png))"),
    (".. figure:: a.png\n\n   b\n\n   c", "p(![a.png](a.png)) p(b) p(c)"),
  ])
  func images(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ".. no:: a\n   :b: c\n\n   d", ".. raw:: html\n\n   <b>", ".. include:: a", ".. note::",
    ".. image::", ".. csv-table::\n   :file: a.csv", ".. list-table::\n\n   - a",
    ".. replace:: a", ".. |a| no:: b", ".. role:: a(strong)", ".. sidebar:: a\n\n   b",
    ".. parsed-literal::\n\n   *a*", ".. code-block:: RecentChanges\n\n   a", ".. sectnum::",
    ".. header:: a",
  ])
  func whatIsNotReadIsCode(_ text: String) {
    #expect(rst(text) == "code.rst|\(text)|")
    #expect(rstFindings(text) == ["processor-foreign"])
  }

  @Test func numbersOfLinesAndFormulasAreLosses() {
    #expect(rstLosses(".. code:: c\n   :number-lines:\n\n   a") == [.lineNumbers])
    #expect(rstLosses("a :math:`x` b :math:`y`") == [.formulaOfRST])
  }

  @Test(arguments: [
    ("|a|\n\n.. |a| replace:: b *c*", "p(b em(c))"),
    ("|A|\n\n.. |a| replace:: b", "p(b)"),
    // What stands for itself is kept as it is written there.
    ("|a|\n\n.. |a| replace:: b |A| |a|", "p(b |A| |a|)"),
    ("|a|\n\n.. |a| replace:: |b|\n.. |b| replace:: |a|", "p(|a|)"),
    ("|a b|\n\n.. |a  b| replace:: c", "p(c)"),
    ("|a|_\n\n.. |a| replace:: b\n.. _a: http://c.org", "p([b](http://c.org))"),
    ("|a|\n\n.. |a| replace:: |b| c\n.. |b| replace:: d", "p(d c)"),
    ("|a|\n\n.. |a| image:: b.png", "p(![a](b.png))"),
    ("|a|\n\n.. |a| trac:: #1 b", "p([b](ticket/ticket/1))"),
    ("|a|\n\n.. |a| date::", "p(|a|) code.rst|.. |a| date::|"),
    ("|a|\n\n.. |a| replace:: |b|\n.. |b| replace:: |a|", "p(|a|)"),
    ("|a|", "p(|a|)"),
  ])
  func substitutions(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

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
    (":trac:`diff:@1:2`", "[diff:@1:2](diff/changeset?new=2&old=1)"),
    (":trac:`http://a.org label`", "[label](http://a.org)"),
    ("CamelCase #1 '''a'''", "CamelCase #1 '''a'''"),
    (":code-block:`python:a`", ":code-block:`python:a`"),
  ])
  func tracLinks(_ text: String, _ expected: String) { #expect(rstInline(text) == expected) }

  @Test func tracDirective() {
    #expect(rst(".. trac:: #1 a b") == "p([a b](ticket/ticket/1))")
  }
}
