import Testing

@Suite("Escapes")
struct EscapeTests {
  @Test(arguments: [
    "'''", "''", "**", "//", "__", "~~", ",,", "^", "`a`", "{{{a}}}", "CamelCase", "#12", "{1}",
    "[12]", "[1:2]", "r12", "r1:2", "\\\\", "a@example.org", "<wiki:A b>", "wiki:Page",
    "http://example.org/x", "[wiki:Page label]", "[/path label]", "[CamelCase label]",
    "[\"free page\"]", "[=#id]", "[[BR]]", "[[Image(x.png)]]", "||", "[[Page|label]]",
  ])
  func escaped(_ markup: String) {
    #expect(inline("a !\(markup) b") == "a \(markup) b")
  }

  @Test(arguments: ["!", "a!", "!a", "! a", "!!", "!<", "!&"])
  func noEscape(_ text: String) {
    #expect(inline(text) == text)
  }
}
