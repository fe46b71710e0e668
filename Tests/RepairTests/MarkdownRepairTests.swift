import Effort
import Markup
import Reports
import Testing

@testable import Repair

/// One document through all steps: what is said of it, and where.
@Suite struct MarkdownRepairTests {
  private static let trac = "= T =\n\nA.[[BR]]\nB.\n"

  private func outcome(_ page: [UInt8]) throws -> TestTree.Outcome {
    try TestTree(["Guide.wiki": Self.trac], bytes: ["Page.md": page]).repair {
      $0.stated = [StatedMarkup(.markdown, pattern: "Page.md")]
    }
  }

  private func outcome(_ page: String) throws -> TestTree.Outcome { try outcome(Array(page.utf8)) }

  /// Lines are those of the document as it was, whatever earlier steps did to it.
  @Test func findingsHaveTheLinesOfTheDocumentAsItWas() throws {
    let text = """
      # Page

      ```
      #!sh
      make
      ```

      ||= a =||= b =||
      ||c||d||
      {{{
      e
      }}}
      '''f''' [g](Guide.wiki)

      [h](Nowhere.md)

      """
    let outcome = try outcome(text)
    let page = try #require(outcome.result.pages.first { $0.page == "Page.md" })
    let lines = page.findings.map { "\($0.source.start.line) \($0.id)" }
    #expect(
      lines.sorted() == [
        "10 markup-repaired", "13 link-repaired", "13 markup-repaired", "15 link-dead",
        "4 markup-repaired", "8 markup-repaired",
      ])
    #expect(page.status == .repaired)
  }

  @Test func whatIsRightIsUntouched() throws {
    let outcome = try outcome("# Page\n\n**It** is [right](Guide.md).\n")
    #expect(outcome.texts.keys.sorted() == ["Guide.md"])
    #expect(outcome.result.pages.map(\.status) == [.repaired, .untouched])
  }

  @Test func whatIsNoUTF8IsLeft() throws {
    let outcome = try outcome(
      Array("# Page\n\n'''a'''[[BR]]\nb [x](y) **c** ".utf8) + [0xE9, 0x0A])
    #expect(outcome.texts["Page.md"] == nil)
    #expect(outcome.left == ["Page.md:0 encoding-guessed"])
  }

  /// A byte order mark, front matter, no line end after the last line, trailing blanks: all stay.
  @Test(arguments: [
    ("\u{FEFF}# Page\n\n'''a'''", "\u{FEFF}# Page\n\n**a**"),
    ("---\ntitle: '''a'''\n---\n\n# b\n\n'''c'''\n", "---\ntitle: '''a'''\n---\n\n# b\n\n**c**\n"),
    ("# Page\n\n'''a'''", "# Page\n\n**a**"),
    ("# Page  \n\n\n\n'''a'''   \n\n\n", "# Page  \n\n\n\n**a**   \n\n\n"),
    ("# Page\n\na\t'''b'''\tc\n", "# Page\n\na\t**b**\tc\n"),
    ("Page\n====\n\n'''a'''\n\n***\n\n* b\n+ c\n", "Page\n====\n\n**a**\n\n***\n\n* b\n+ c\n"),
  ])
  func everythingElseStaysToTheByte(_ text: String, _ expected: String) throws {
    let files = ["A.md": "# A\n\n**a**\n", "B.md": "# B\n\n**b**\n", "Guide.wiki": Self.trac]
    let tree = try TestTree(files.merging(["Page.md": text]) { $1 })
    let outcome = try tree.repair { $0.stated = [StatedMarkup(.markdown, pattern: "Page.md")] }
    #expect(outcome.texts["Page.md"] == expected)
  }

  @Test func piecesLinksAndFilesAreCounted() throws {
    let counts = try outcome(
      "# Page\n\n'''a''' ''b''\n\n[c](Guide.wiki) [d](https://e.example) [f](Nowhere.md)\n"
    ).result.counts
    #expect(counts.documents == 2)
    #expect(counts.trac == 1)
    #expect(counts.changed == 2)
    #expect(counts.renamed == 1)
    #expect(counts.pieces == 2)
    #expect(counts.links.mended == 1)
    #expect(counts.links.left == 1)
    #expect(counts.links.right == 1)
  }

  /// Whatever repeats, and whatever is opened and never closed.
  @Test(
    arguments: [
      "`a` \\x ", "a[[BR]]b ", "[a](b c d ", "[wiki: ", "(XXX macro: \"", "<!-- ", "```\n{{{\n",
      "}}}\n",
    ])
  func takesLinearTime(_ piece: String) throws {
    try expectLinear(upTo: 4_000) { count in
      _ = try outcome("# Page\n\n" + String(repeating: piece, count: count) + "\n\n'''a'''\n")
    }
  }

  @Test(arguments: ["}}}\n", "{{{\na\n}}}\n```\n\n```\n"])
  func pairingFencesTakesLinearTime(_ piece: String) {
    expectLinear(upTo: 20_000) { count in
      let text = "```\n" + String(repeating: piece, count: count) + "```\n"
      #expect(FencePairs.mended(Array(text.utf8)) == nil)
    }
  }
}
