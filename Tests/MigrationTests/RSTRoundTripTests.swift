import FoundationEssentials
import Markup
import Migration
import Stores
import Testing

/// `TRACDOWN_TREES=60000 TRACDOWN_SEED=7` runs more, and others.
@Suite("Random reStructuredText")
struct RSTRoundTripTests {
  private static let environment = ProcessInfo.processInfo.environment

  /// Any rst text becomes a page that is proved.
  @Test func isProved() throws {
    let first = UInt64(Self.environment["TRACDOWN_SEED"] ?? "") ?? 1
    let count = UInt64(Self.environment["TRACDOWN_TREES"] ?? "") ?? 500
    for seed in first..<(first + count) {
      let text = "{{{#!rst\n\(RandomRST.text(seed))\n}}}\n"
      let page = Page(name: "Page", file: "-", text: Array(text.utf8))
      let findings = try PageConversion.run(ConvertRequest(page: page)).findings
      let failure = findings.first { $0.id == "not-proved" }
      #expect(failure == nil, "seed \(seed): \(failure?.message ?? "")\n\(text)")
    }
  }
}

/// Numbers that depend on the seed alone.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

/// rst texts of pieces of its markup in random order.
private enum RandomRST {
  static func text(_ seed: UInt64) -> String {
    var random = SplitMix(seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let isInline = Bool.random(using: &random)
      text += (isInline ? inlines : lines).randomElement(using: &random) ?? ""
      if !isInline {
        text +=
          "\n" + String(repeating: " ", count: [0, 0, 0, 2, 3].randomElement(using: &random) ?? 0)
      }
    }
    return text
  }

  private static let lines = [
    "", "", "", "- a", "* b", "1. c", "#. d", "(iv) e", "  f", ":g: h", ":long name of a field: i",
    "-a  j", "--all=X  k", "term", "   definition", "====", "----", "==", "===  ===", "a    b",
    "+---+---+", "| a | b |", "+===+===+", "| l", "|", ".. note:: m", "   n", "..", ".. o",
    ".. _p:", ".. _q: http://example.org/q", ".. _r: q_", ".. [1] s", ".. [#] t", ".. [#u] v",
    ".. [*] w", ".. |x| replace:: *y*", ".. image:: z.png", "   :alt: a", ".. code-block:: python",
    "__ http://example.org", "text::", "::", ">>> b", "> c", "-- d", "   - e", "      deep",
    "Title",
    "~~~~~~", ".. unknown:: f", ".. list-table::", "   * - g", "     - h", ".. csv-table::",
    "   \"i\", \"j", ".. sectnum::", ".. contents::", ".. role:: k(strong)", ".. figure:: l.png",
    ".. parsed-literal::", ".. topic:: m", ".. table:: n", ".. math::", ".. epigraph::",
  ]

  private static let inlines = [
    "*", "**", "`", "``", "_", "__", "|", "[1]_", "[#]_", "[#u]_", "[*]_", "<http://example.org>",
    "http://example.org/a", "o", "pq", " ", " ", " ", ".", ",", "(", ")", "\\", "\\ ", ":sub:`",
    ":k:",
    "'", "\"", "-", "p_", "r_", "a@example.org", "`q`_", "<q_>", "«", "é", "日", "*s*", "**t**",
    "``u``",
    "|x|", "|x|_", "_`v`", "/", "#", "=", "http:", ":trac:`#1`", ":code-block:`python:w`", "\n",
    "\t",
    "\u{A0}", "!", "[C]_", "$", "&amp;", "<b>", "}}}x",
  ]
}
