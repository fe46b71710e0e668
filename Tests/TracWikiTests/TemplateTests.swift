import Markup
import Testing

@testable import TracWiki

@Suite("Templates of the settings")
struct TemplateTests {
  private func options(
    _ macros: [String: String] = [:], processors: [String: String] = [:]
  ) throws -> ReaderOptions {
    func forms(_ texts: [String: String], _ purpose: Template.Purpose) throws -> [String:
      CustomForm]
    {
      try texts.mapValues { text in
        try CustomForm(word: text) ?? .template(Template(text, for: purpose))
      }
    }
    var options = ReaderOptions()
    options.custom = try CustomMarkup(
      macros: forms(macros, .macro), processors: forms(processors, .processor))
    return options
  }

  @Test(
    arguments: [
      ("{0}", "[[M(a, ''b'')]]", "a, em(b)"),
      ("{2}/{1}", "[[M(a, b)]]", "b/a"),
      ("{1}|{3}", "[[M(a, b)]]", "a|"),
      ("{1}", "[[M(a\\, b)]]", "a, b"),
      ("{key} {other|none}", "[[M(a, key=v)]]", "v none"),
      ("{1|a b}", "[[M]]", "a b"),
      ("[wiki:{1} {2|page}]", "[[M(A)]]", "[page](page:A)"),
      ("{{{ {0} }}}", "[[M(x)]]", "` x `"),
      ("'''{0}'''{{ }}", "[[M(x)]]", "strong(x){ }"),
      ("content", "[[M(''a'')]]", "em(a)"),
      ("drop", "[[M(a)]]", ""),
      ("code", "[[M(a)]]", "`[[M(a)]]`"),
      ("comment", "[[M(a)]]", "comment|[[M(a)]]|"),
    ])
  func macros(_ template: String, _ text: String, _ expected: String) throws {
    #expect(inline(text, try options(["M": template])) == expected)
  }

  @Test(
    arguments: [
      ("{content}", "{{{#!p\n * a\n}}}", "ul(li(p(a)))"),
      ("> {content}", "{{{#!p\na\nb\n}}}", "quote(p(a⏎b))"),
      ("> > {content}", "{{{#!p\na\nb\n}}}", "quote(quote(p(a⏎b)))"),
      ("{0}|{1}|{k}", "{{{#!p x k=v\na\n}}}", "p(x k=v|x|v)"),
      ("{{{#!sql\n{content}\n}}}", "{{{#!p\na\n b\n}}}", "code.sql|a\n b|"),
      ("code", "{{{#!p\na\n}}}", "code.-|a|"),
      ("content", "{{{#!p\n''a''\n}}}", "p(em(a))"),
      ("drop", "{{{#!p\na\n}}}", ""),
    ])
  func processors(_ template: String, _ text: String, _ expected: String) throws {
    #expect(brief(text, try options(processors: ["p": template])) == expected)
  }

  @Test func theUsersWordCountsFirst() throws {
    let own = try options(["Image": "{0}!", "br": "{0}?"], processors: ["python": "content"])
    #expect(inline("[[Image(a)]]", own) == "a!")
    #expect(inline("[[br(x)]]", own) == "x?")
    #expect(brief("{{{#!python\n''a''\n}}}", own) == "p(em(a))")
  }

  @Test func macrosAndProcessorsStandForEachOther() throws {
    let own = try options(["M": "m{1}"], processors: ["p": "p{0}{content}"])
    #expect(brief("{{{#!M\na, b\n}}}", own) == "p(ma)")
    #expect(inline("[[p(a)]]", own) == "p" + "a")
    #expect(inline("[[p]]", own) == "[p](page:p)")
  }

  @Test func templatesThatGoOnWithoutEndAreKeptOnce() throws {
    // The names come from the page, so nobody can see the circle before.
    let own = try options(["M": "[[{1}({0})]] [[{1}({0})]]"])
    #expect(inline("a [[M(M, x)]] b", own) == "a comment|[[M(M, x)]]| b")
    #expect(findings("[[M(M, x)]] [[M(M, x)]]", own) == ["macro-invalid"])
  }

  @Test func templatesThatMakeMuchOfLittleEnd() throws {
    var chain: [String: String] = [:]
    for index in 0..<9 {
      chain["M\(index)"] = Array(repeating: "[[M\(index + 1)(x)]]", count: 30).joined()
    }
    chain["M9"] = "x"
    let own = try options(chain)
    #expect(inline("[[M0]]", own) == "comment|[[M0]]|")
    #expect(inline("[[M9]]", own) == "x")
  }

  @Test func circlesAreRefused() throws {
    let circle = #expect(throws: TemplateCycle.self) {
      try options(["A": "[[B({0})]]", "B": "{{{#!p\n{0}\n}}}"], processors: ["p": "[[A]]"])
    }
    #expect(circle?.names == ["A", "B", "p", "A"])
    _ = try options(["A": "[[B]] [[B]]", "B": "[[C]]", "C": "c"])
  }

  @Test(
    arguments: [
      ("{", .unclosed(in: "{")), ("a}", .unopened(in: "a}")), ("{}", .field("", in: "{}")),
      ("{-1}", .field("-1", in: "{-1}")), ("{content}", .contentOfMacro(in: "{content}")),
    ] as [(String, TemplateError)])
  func badTemplates(_ text: String, _ error: TemplateError) {
    #expect(throws: error) { try Template(text, for: .macro) }
  }
}
