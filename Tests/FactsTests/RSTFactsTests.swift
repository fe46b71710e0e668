import Fuzz
import Testing

@testable import Facts

@Suite struct RSTFactsTests {
  private func read(_ text: String) -> DocumentFacts {
    RSTFacts.read(Array(text.utf8), path: "docs/a.rst")
  }

  @Test func headingsByOrderOfTheirStyles() {
    let facts = read(
      "=====\nTitle\n=====\n\ntext\n\nOne\n---\n\nSub\n~~~\n\nTwo\n---\n\n=====\nThird\n=====\n\nxy\n--\n"
    )
    #expect(facts.headings.map(\.text) == ["Title", "One", "Sub", "Two", "Third", "xy"])
    #expect(facts.headings.map(\.level) == [1, 2, 3, 2, 1, 2])
  }

  @Test func literalBlocksAndCode() {
    let facts = read(
      "Run this::\n\n  make all\n\n  make test\n\nthen\n\n.. code-block:: Python\n   :linenos:\n\n   x = 1\n\nend ::\n\n> quoted\n> again\n\nlast\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "Run this:", "make all\n\nmake test\n", "then", "x = 1\n", "end", "> quoted\n> again\n",
        "last",
      ])
    #expect(facts.blocks[3].kind == .code(language: "python"))
    #expect(facts.blocks[3].line == 12)
  }

  @Test func linksOfAllForms() {
    let facts = read(
      "See `the docs <docs/b.rst>`_ and Python_,\nalso `that one`_ or `this`__ and https://x.org/a.\n\n.. _Python: https://python.org\n.. _that one: c.rst\n__ d.rst\n"
    )
    #expect(
      facts.links.map(\.destination) == [
        "docs/b.rst", "https://python.org", "c.rst", "d.rst", "https://x.org/a",
      ])
    #expect(facts.links.map(\.line) == [1, 1, 2, 2, 2])
    #expect(
      facts.links.map(\.text) == ["the docs", "Python", "that one", "this", "https://x.org/a"])
    #expect(
      facts.blocks[0].text == "See the docs and Python,\nalso that one or this and https://x.org/a."
    )
    #expect(facts.blocks[0].prose.hasSuffix("and \u{FFFC}."))
  }

  @Test func termsOfGlossariesShareDescriptions() {
    let facts = read(
      ".. glossary::\n   :sorted:\n\n   slack *water*\n   slack\n      No water\n      moves.\n\n      Then it does.\n\n   .. a comment\n\n   ebb : tides\n      Water goes.\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "slack water", "slack", "No water\nmoves.", "Then it does.", "ebb", "Water goes.",
      ])
    #expect(
      facts.blocks.map(\.kind) == [.term, .term, .paragraph, .paragraph, .term, .paragraph])
    #expect(facts.blocks.map(\.line) == [4, 5, 6, 9, 13, 14])
  }

  @Test func namesOfTargetsMayBeOfAnyWords() {
    let facts = read(
      "`a <My \"odd\" name_>`_, `b <--load--_>`_, `c <https://x.org/_>`_,\n:ref:`d <the value\nTrue>`, `e <x y.rst>`_\n\n.. _My \"odd\" name: m.rst\n.. _--load--: l.rst\n"
    )
    #expect(
      facts.links.map(\.destination) == [
        "m.rst", "l.rst", "https://x.org/_", "the value True", "xy.rst",
      ])
  }

  @Test func rolesAndDirectives() {
    let facts = read(
      ".. toctree::\n   :maxdepth: 2\n\n   install\n   How to use <usage>\n\n.. _here:\n\nSee :doc:`install`, :ref:`that <label>`, :func:`f`.\n\n.. note:: Take *care*\n   now.\n\n   More.\n\n.. image:: a.png\n   :alt: A\n   :target: b.rst\n\n.. a comment\n   of two lines\n"
    )
    #expect(facts.links.map(\.kind) == [.document, .document, .document, .label, .image, .link])
    #expect(
      facts.links.map(\.destination) == ["install", "usage", "install", "label", "a.png", "b.rst"])
    #expect(facts.anchors == [DocumentAnchor(name: "here", line: 7)])
    #expect(facts.blocks.map(\.text).contains("Take care\nnow."))
    #expect(facts.blocks.map(\.text).contains("More."))
    #expect(
      facts.comments == [DocumentComment(text: "a comment\nof two lines", line: 20, lastLine: 21)])
  }

  @Test func badgesAreImages() {
    let facts = read(
      "|build| |docs|_\n\n.. |build| image:: https://x.org/b.svg\n   :target: https://x.org\n")
    #expect(facts.links.first?.kind == .image)
    #expect(facts.links.first?.destination == "https://x.org/b.svg")
  }

  @Test func listsAndTerms() {
    let facts = read(
      "* one\n  more\n* two\n\n  1. deep ``x``\n\n  2. [x] done\n\nTerm\n  What it is.\n\n:Author: Me\n"
    )
    #expect(
      facts.blocks.map(\.text) == [
        "one\nmore", "two", "deep x", "done", "Term", "What it is.", "Author: Me",
      ])
    #expect(facts.blocks[2].kind == .item(isOrdered: true, depth: 2, isDone: nil))
    #expect(facts.blocks[2].prose == "deep \u{FFFC}")
    #expect(facts.blocks[3].kind == .item(isOrdered: true, depth: 2, isDone: true))
    #expect(facts.blocks[4].kind == .term)
  }

  @Test func tablesAreRows() {
    let facts = read(
      "+-----+-----+\n| a   | b   |\n+=====+=====+\n| c   | d   |\n|     | e   |\n+-----+-----+\n\n===  ====\nx    y\n===  ====\n1    two\n     more\n2    b\n===  ====\n\nend\n"
    )
    #expect(facts.blocks.map(\.text) == ["a\tb", "c\td e", "x\ty", "1\ttwo more", "2\tb", "end"])
    #expect(facts.blocks[0].kind == .row(isHeader: true))
    #expect(facts.blocks[2].kind == .row(isHeader: true))
    #expect(facts.blocks[3].kind == .row(isHeader: false))
    #expect(facts.blocks.map(\.line) == [2, 4, 9, 11, 13, 16])
  }

  @Test func linesOptionsAndNotes() {
    let facts = read(
      ":orphan:\n\n>>> a_\n1\n\n| b\n| c\n\n-d       e\n--ff=G  h ``i``\n\n:Name: - j\n\n  k\n\n.. [1] l_\n\n|m| n\n\n.. |m| replace:: *o*\n"
    )
    #expect(facts.comments.map(\.text) == [":orphan:"])
    #expect(
      facts.blocks.map(\.text) == [
        ">>> a_\n1\n", "b\nc", "-d\te", "--ff=G\th i", "Name: j k", "[1] l", "o n",
      ])
    #expect(facts.blocks[0].kind == .code(language: ""))
    #expect(facts.blocks[3].prose == "\u{FFFC}\th \u{FFFC}")
    #expect(facts.links.isEmpty)
  }

  @Test func placesOfLinks() {
    let facts = read(
      ".. toctree::\n\n   a\n\n- b `c <d>`_ e_\n\n\t`f`_\n\n  .. image:: g.png\n     :alt: h\n\n.. _e: i\n.. _f: j\n"
    )
    #expect(facts.links.map(\.destination) == ["a", "d", "i", "j", "g.png"])
    #expect(facts.links.map(\.line) == [3, 5, 5, 7, 9])
    #expect(facts.links.last?.text == "h")
  }

  /// Whatever is in a document, what is said of it is within it, in the order of its lines.
  @Test(.fuzz) func factsLieWithinTheDocument() {
    for seed in Fuzz.seeds(fixed: 100) {
      let text = RandomRST.text(seed)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let facts = read(text)
      for block in facts.blocks {
        #expect(block.line >= 1 && block.line <= block.lastLine, "\(text)")
        #expect(block.lastLine <= lines.count, "\(text)")
      }
      for link in facts.links { #expect(link.line <= lines.count, "\(text)") }
      let headings = facts.headings.map(\.line)
      #expect(headings == headings.sorted(), "\(text)")
    }
  }

  @Test(arguments: ["``", "`a <", "|a ", "**", "== ==\n", ".. a::\n ", "* ", "_", ":a:`", "+-+\n|"])
  func anyBytesAreReadInTime(part: String) {
    let facts = read(String(repeating: part, count: 30_000))
    #expect(facts.lineCount > 0)
  }
}
