import Testing

@testable import ReStructuredText

@Suite("Links of reStructuredText")
struct RSTLinkTests {
  @Test(arguments: [
    ("a_\n\n.. _a: http://b.org", "p([a](http://b.org))"),
    ("`a b`_\n\n.. _A  B: http://b.org", "p([a b](http://b.org))"),
    ("`a: b`_\n\n.. _`a: b`: http://b.org", "p([a: b](http://b.org))"),
    ("`a <http://b.org>`_ a_", "p([a](http://b.org) [a](http://b.org))"),
    ("`a <http://b.org>`__", "p([a](http://b.org))"),
    ("`<http://b.org>`_", "p([http://b.org](http://b.org))"),
    ("`a <b_>`_\n\n.. _b: http://b.org", "p([a](http://b.org))"),
    ("a__ `b`__\n\n__ http://a.org\n.. __: http://b.org", "p([a](http://a.org) [b](http://b.org))"),
    ("a_\n\n.. _a: b_\n.. _b: http://b.org", "p([a](http://b.org))"),
    ("a_\n\n.. _a: http://b.org/\n   c/\n   d", "p([a](http://b.org/c/d))"),
    ("a_\n\n.. _a: ../B", "p([a](../B))"),
    ("a_\n\n.. _a:\n.. _b: http://b.org", "p([a](page:#a)) p({#a})"),
  ])
  func addresses(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a_\n\n.. _a:\n\nb", "p([a](page:#a)) p({#a}b)"),
    ("a_\n\n.. _a:\n\n- b", "p([a](page:#a)) ul(li(p({#a}b)))"),
    ("x\n\n.. _a:\n\nB\n=\n\na_ b_", "p(x) h1#b({#a}B) p([a](page:#a) [b](page:#b))"),
    ("_`a b` `a b`_", "p({#a-b}a b [a b](page:#a-b))"),
    ("a__\n\n__\n\nb", "p([a](page:#target-1)) p({#target-1}b)"),
    ("a_\n\n.. _a:\n\n::\n\n  b", "p([a](page:#a)) p({#a}) code.-|b|"),
  ])
  func places(_ text: String, _ expected: String) { #expect(rst(text) == expected) }

  @Test(arguments: [
    ("a_ b", "p(a_ b)"),
    ("`a b`_", "p(`a b`_)"),
    ("a__ b", "p(a__ b)"),
    ("a_\n\n.. _a: b_\n.. _b: a_", "p(a_)"),
    ("|a|_", "p(|a|_)"),
    ("[1]_ [#]_ [*]_ [C]_", "p([1]_ [#]_ [*]_ [C]_)"),
  ])
  func whatLeadsNowhereIsText(_ text: String, _ expected: String) {
    #expect(rst(text) == expected)
    #expect(Set(rstFindings(text)) == ["rst-invalid"])
  }

  @Test func theFirstOfTwoTargetsCounts() {
    let text = "a_\n\n.. _a: http://a.org\n.. _a: http://b.org"
    #expect(rst(text) == "p([a](http://a.org))")
  }

  @Test func titlesGiveWayToTargets() {
    #expect(rst("x\n\nA\n=\n\na_\n\n.. _a: http://b.org").hasSuffix("p([a](http://b.org))"))
  }

  @Test func unsafeSchemesAreNotLinked() {
    #expect(rstInline("`a <javascript:b>`_") == "a")
  }

  @Test(arguments: [
    ("a [1]_\n\n.. [1] b", "p(a [[1]](page:#note-1)) p({#note-1}[1] b)"),
    (
      "[1]_ [1]_\n\n.. [1] b",
      "p([[1]](page:#note-1) [[1]](page:#note-1)) p({#note-1}[1] b)"
    ),
    (".. [1] - b", "p({#note-1}[1] ) ul(li(p(b)))"),
    ("[C]_\n\n.. [C] b", "p([[C]](page:#note-c)) p({#note-c}[C] b)"),
    (
      "[#]_ [#b]_ [#]_\n\n.. [#] a\n.. [#b] b\n.. [#] c",
      "p([[1]](page:#note-1) [[2]](page:#note-2) [[3]](page:#note-3)) "
        + "p({#note-1}[1] a) p({#note-2}[2] b) p({#note-3}[3] c)"
    ),
  ])
  func notes(_ text: String, _ expected: String) { #expect(rst(text) == expected) }
}
