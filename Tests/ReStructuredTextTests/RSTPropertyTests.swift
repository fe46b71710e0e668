import Effort
import Fuzz
import Markup
import Testing
import TracWiki

@testable import ReStructuredText

@Suite("Properties of the reader of reStructuredText")
struct RSTPropertyTests {
  @Test(.fuzz) func anyBytesMakeBlocks() {
    for seed in Fuzz.seeds(fixed: 100) {
      let page = Array("{{{#!rst\n".utf8) + RandomMarkup.bytes(seed) + Array("\n}}}\n".utf8)
      _ = rstPage(page)
    }
  }

  /// Words are never lost where no markup can take them away.
  @Test(.fuzz) func wordsAreKept() {
    for seed in Fuzz.seeds(fixed: 100) { expectWords(seed) }
  }

  private func expectWords(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let marks = [
      "*", "**", "`", "``", "|", "_ ", "\n", "\n\n", " ", "\n- ", "\n\n- ", "\n\n1. ", "\n   ",
      "\n\n   ", "\n====\n", "::\n\n  ", "\n\n| ", "\n\n:f: ", "\n\n.. note:: ", "\n\n.. no:: ",
      "\n\n-a  ", "\n\n>>> ", "\n+--+\n", "\n\n===  ===\n", "\n\n.. [1] ", "\n\n.. figure:: ",
    ]
    var text = ""
    for number in 0..<20 {
      text += (marks.randomElement(using: &random) ?? "") + "w\(number)w"
    }
    let shown = rst(text)
    for number in 0..<20 { #expect(shown.contains("w\(number)w"), "\(text)") }
  }

  @Test(
    arguments: [
      ("- ", "\n\n", "  "), ("a\n", "", " "), (":a: b\n\n", "", "  "),
      (".. note:: a\n\n", "", "  "),
      ("a\n\n", "", " "), ("1. ", "\n\n", "   "),
    ])
  func deepNestingIsCapped(_ piece: String, _ end: String, _ indent: String) {
    let text =
      (0..<250).map { String(repeating: indent, count: $0) + piece }
      .joined(separator: end) + String(repeating: indent, count: 250) + "last"
    #expect(Set(rstFindings(text)) == ["nesting-too-deep"])
    #expect(rst(text).contains("last"))
  }

  @Test func aLineThatIsTooLongKeepsTheTextAsCode() {
    let text = String(repeating: "x", count: 10_001)
    #expect(rst(text) == "code.rst|\(text)|")
    #expect(rstFindings(text) == ["processor-foreign"])
  }
}

@Suite("Pathological reStructuredText", .serialized)
struct RSTPathologicalTests {
  @Test(
    arguments: [
      "*a ", "**a ", "``a ", "`a ", "|a ", "_`a ", "a_ ", "a__ ", "[1]_ ", "`a <b>`_ ", ":a:`b` ",
      "a:b:",
      "a-", "a@b.", "http://a ", "a:", "\\", "\\*", "(", "*", "`", "|a|", "<", "[a-", "a.",
      "\u{A0}", "日", "a@b ",
    ])
  func paragraphs(_ piece: String) {
    expectLinear { count in
      let line = String(repeating: piece, count: 50)
      return (0..<count / 50).map { _ in line }.joined(separator: "\n")
    }
  }

  @Test(
    arguments: [
      "- a\n", "1. a\n", ":a: b\n", "-a  b\n", "a\n b\n", "| a\n", ".. a\n", ".. _a: b\n",
      ".. |a| replace:: b\n", ".. note:: a\n", "a\n=\n", "====\n\n", "===  ===\n", "+--+\n",
      "+--+--+\n|a |b |\n+--+--+\n\n", "a::\n", ">>> a\n", "__ a\n", ".. [#] a\n[#]_\n\n",
      ".. _a\n",
      "  a\n\n  -- b\n\n", " a\n  b\n", ".. csv-table::\n\n \"a\n", ".. image:: a\n",
      "x\n\n.. _a:\n\n",
    ])
  func blocks(_ piece: String) {
    expectLinear { String(repeating: piece, count: $0) }
  }

  @Test func drawings() {
    expectLinear { count in
      let wide = count / 40
      let plus = String(repeating: "+", count: wide)
      return "+-\(plus)-+\n" + String(repeating: "+\(plus)+++\n", count: 40)
    }
    expectLinear {
      String(repeating: "+--", count: $0 / 20) + "+\n" + String(repeating: "|a |\n", count: 20)
    }
  }

  @Test func chainsOfTargets() {
    expectLinear { count in
      (0..<count).map { ".. _a\($0): a\($0 + 1)_" }.joined(separator: "\n") + "\n\n"
        + (0..<count).map { "a\($0)_" }.joined(separator: "\n")
    }
  }

  private func expectLinear(_ text: (Int) -> String) {
    Effort.expectLinear(upTo: 4000, "\(text(3))") { count in
      _ = rstPage(Array("{{{#!rst\n\(text(count))\n}}}\n".utf8))
    }
  }
}
