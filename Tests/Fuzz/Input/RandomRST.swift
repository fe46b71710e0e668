/// Texts of reStructuredText: pieces of its markup in random order.
package enum RandomRST {
  package static func text(_ seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
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
