import Effort
import Stores
import Testing

@Suite struct MarkupEvidenceTests {
  @Test(arguments: [
    "# Title\n\nSome **bold** text.", "See [the page](page.md).", "```sh\nls\n```",
    "| a | b |\n|---|---|\n| c | d |", "## A\n\n[[wiki-style]] and [x](y) and [z](w)",
    "```\n= not Trac =\n'''x'''\n```",
  ])
  func markdown(text: String) {
    #expect(MarkupEvidence(Array(text.utf8)).isMarkdown(amongTrac: false))
  }

  @Test(arguments: [
    "= Title =\n'''bold'''", "|| a || b ||", "{{{\n# not Markdown\n[a](b)\n}}}", "[[PageOutline]]",
    "[wiki:Page label] and **creole**", "[http://example.org label]", "plain words only", "",
    " * item\n * item",
  ])
  func trac(text: String) {
    #expect(!MarkupEvidence(Array(text.utf8)).isMarkdown(amongTrac: false))
  }

  @Test func amongTracFilesDoubtSpeaksForTrac() {
    let bold = MarkupEvidence(Array("some **bold** words".utf8))
    #expect(bold.isMarkdown(amongTrac: false))
    #expect(!bold.isMarkdown(amongTrac: true))
    #expect(MarkupEvidence(Array("# Title\n[a](b)".utf8)).isMarkdown(amongTrac: true))
  }

  @Test func longLinesTakeLinearTime() {
    for piece in ["[http", "[[", "'''", "**", "{{{", "=", "|", "w"] {
      expectLinear(upTo: 100_000, "\(piece)") { count in
        _ = MarkupEvidence(Array(String(repeating: piece, count: count).utf8))
      }
    }
  }
}
