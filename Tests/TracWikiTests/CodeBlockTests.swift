import Testing

@Suite("Code blocks")
struct CodeBlockTests {
  @Test(arguments: [
    ("{{{\na\n  b\n}}}", "code.-|a\n  b|"),
    ("{{{\na\n\nb\n}}}\nc", "code.-|a\n\nb| p(c)"),
    ("{{{#!python\na\n}}}", "code.python|a|"),
    ("{{{\n#!python\na\n}}}", "code.python|a|"),
    ("  {{{\n  a\n   b\n  }}}", "code.-|a\n b|"),
    ("  {{{\n  a\n b\n  }}}", "code.-|  a\n b|"),
    ("{{{\n{{{\na\n}}}\n}}}", "code.-|{{{\na\n}}}|"),
    ("{{{\n{{{\na", "code.-|{{{\na\n}}}|"),
    (" {{{\n   {{{", "code.-|   {{{\n}}}|"),
    ("{{{ a\n}}}", "p({{{ a⏎}}})"),
    ("{{{\na }}}\n}}}", "code.-|a }}}|"),
    ("{{{\n}}}", ""),
    ("{{{a}}}", "p(`a`)"),
    ("x\n{{{\na\n}}}", "p(x) code.-|a|"),
    ("{{{\n'''a\n}}}", "code.-|'''a|"),
    ("{{{#!default\na\n}}}", "code.-|a|"),
    ("{{{\n#!/bin/sh\na\n}}}", "code.-|#!/bin/sh\na|"),
  ])
  func text(_ text: String, _ expected: String) {
    #expect(brief(text) == expected)
  }

  @Test func unclosedIsAFinding() {
    #expect(brief("{{{\na\n") == "code.-|a|")
    #expect(findings("{{{\na\n") == ["block-unclosed"])
  }
}
