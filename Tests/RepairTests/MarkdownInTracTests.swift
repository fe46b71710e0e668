import Testing

@testable import Repair

@Suite struct MarkdownInTracTests {
  private func read(_ text: String) -> String {
    String(decoding: MarkdownInTrac.read(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("see [a b](https://a.example/x)", "see [https://a.example/x a b]"),
    ("[](https://a.example)", "[https://a.example https://a.example]"),
    ("![a](https://a.example/x.png) b", "[[Image(https://a.example/x.png)]] b"),
    (
      "[a](https://a.example) and [b](http://b.example \"t\")",
      "[https://a.example a] and [http://b.example b]"
    ),
    // Of pages only Trac's own links are known there.
    ("[a](Guide.md)", "[a](Guide.md)"),
    ("`[a](https://a.example)`", "`[a](https://a.example)`"),
    ("x {{{[a](https://a.example)}}} y", "x {{{[a](https://a.example)}}} y"),
    (
      "{{{[a](https://a.example)}}} [b](https://a.example)",
      "{{{[a](https://a.example)}}} [https://a.example b]"
    ),
    ("{{{\n[a](https://a.example)\n}}}", "{{{\n[a](https://a.example)\n}}}"),
    ("'''a''' [wiki:B c]", "'''a''' [wiki:B c]"),
  ])
  func links(_ text: String, _ expected: String) { #expect(read(text) == expected) }

  @Test(arguments: [
    ("```\na\n```", "{{{\na\n}}}"),
    ("```sh\na\n```\nb", "{{{\n#!sh\na\n}}}\nb"),
    ("``` sh\na\n```", "{{{\n#!sh\na\n}}}"),
    ("```\n[a](https://a.example)\n```", "{{{\n[a](https://a.example)\n}}}"),
    ("```a```", "```a```"),
    (" * a\n   ```\n   b\n   ```", " * a\n   {{{\n   b\n   }}}"),
    (" * a\n   ```sh\n   b\n   ```", " * a\n   {{{\n   #!sh\n   b\n   }}}"),
    ("{{{\n```\na\n```\n}}}", "{{{\n```\na\n```\n}}}"),
    // Without an end it is no fence: nothing may swallow the page.
    ("a\n```\nb\n\n== C ==", "a\n```\nb\n\n== C =="),
    // Trac would see the end of the code in it.
    ("```\n}}}\n```\n'''b'''", "```\n}}}\n```\n'''b'''"),
    ("```\n{{{\n}}}\n```", "{{{\n{{{\n}}}\n}}}"),
    ("```\na\n```\n```\nb", "{{{\na\n}}}\n```\nb"),
  ])
  func fences(_ text: String, _ expected: String) { #expect(read(text) == expected) }

  /// Through a whole repair, in a tree where somebody writes Markdown.
  @Test func pagesOfTracKeepWhatIsMarkdownInThem() throws {
    let tree = try TestTree([
      "Crew.wiki":
        "= Crew =\n\nSee '''the'''[[BR]]\n[list](https://a.example/list).\n\n```sh\nmake\n```\n",
      "README.md": "# Readme\n\n**This** is [it](https://a.example).\n",
    ])
    let texts = try tree.repair().texts
    #expect(
      texts == [
        "Crew.md":
          "# Crew\n\nSee **the**\\\n[list](https://a.example/list).\n\n```sh\nmake\n```\n"
      ])
  }
}
