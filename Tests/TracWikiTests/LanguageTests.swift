import Testing

@testable import TracWiki

@Suite("Languages")
struct LanguageTests {
  @Test(arguments: [
    ("python", "python"), ("c++", "cpp"), ("C++", "cpp"), ("text/x-python", "python"),
    ("application/x-httpd-php", "php"), ("patch", "diff"), ("c#", "csharp"), ("xml", "xml"),
    ("hs", "haskell"), ("text/x-csrc", "c"), ("dosbatch", "bat"), ("html+smarty", "html+smarty"),
  ])
  func named(_ name: String, _ expected: String) {
    #expect(Language.isKnown(name))
    #expect(Language.named(name) == expected)
  }

  @Test(arguments: ["text", "text/plain", "default", "txt"])
  func plain(_ name: String) {
    #expect(Language.named(name) == nil)
  }

  @Test func unknown() {
    #expect(!Language.isKnown("nosuch"))
    #expect(brief("{{{#!nosuch\na\n}}}") == "code.nosuch|a|")
    #expect(findings("{{{#!nosuch\na\n}}}") == ["processor-unknown"])
    #expect(brief("{{{#!nosuch\n}}}") == "")
  }
}
