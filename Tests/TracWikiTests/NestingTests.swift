import Testing

@testable import TracWiki

@Suite("Deep nesting")
struct NestingTests {
  @Test(arguments: [
    (">", "> a", 5000), ("> ", "> a", 5000),
    ("{{{#!div\n", "a\n", 500), ("{{{#!td\n", "a\n", 500), ("{{{#!td\n", "a\n{{{#!table\n", 200),
    ("{{{#!table\n{{{#!tr\n{{{#!td\n", "a\n", 300),
  ])
  func openings(_ opening: String, _ inside: String, _ count: Int) {
    expectCapped(String(repeating: opening, count: count) + inside)
  }

  @Test func boxesThatAreClosed() {
    expectCapped(
      String(repeating: "{{{#!div\n", count: 500) + "a\n" + String(repeating: "}}}\n", count: 500))
  }

  @Test(arguments: ["a\n", "* a\n", "1. a\n", "* a\n{{{#!div\n"])
  func deeperEachLine(_ line: String) {
    expectCapped((1..<300).map { String(repeating: " ", count: $0) + line }.joined())
  }

  /// Macros in macros are no nesting to Trac: the first `]]` ends them.
  @Test func macros() {
    let open = String(repeating: "[[span(", count: 1000)
    #expect(!brief(open + "a" + String(repeating: ")]]", count: 1000)).isEmpty)
  }

  private func expectCapped(_ text: String) {
    #expect(brief(text).contains("a"))
    let kinds = findings(text)
    #expect(kinds.contains("nesting-too-deep"))
    #expect(kinds.count { $0 == "nesting-too-deep" } < 3)
  }

  @Test func underTheLimitNothingIsSaid() {
    let text = String(repeating: ">", count: 90) + " a"
    #expect(findings(text).isEmpty)
  }
}
