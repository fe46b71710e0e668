import Testing

@testable import Repair

/// Whole lines of Trac in a Markdown document.
@Suite struct RegionTests {
  @Test(arguments: [
    ("{{{\nmake\n}}}", "```\nmake\n```"),
    ("{{{#!sh\nmake\n}}}", "```sh\nmake\n```"),
    ("{{{\n#!python\nprint(1)\n}}}", "```python\nprint(1)\n```"),
    ("a\n{{{\nb\n}}}\nc", "a\n\n```\nb\n```\n\nc"),
    ("- a\n\n  {{{\n  b\n    c\n  }}}\n\n- d", "- a\n\n  ```\n  b\n    c\n  ```\n\n- d"),
    ("{{{\n[wiki:Guide] **b** <c>\n}}}", "```\n[wiki:Guide] **b** <c>\n```"),
    ("{{{\na\n\nb\n}}}", "```\na\n\nb\n```"),
    // A fence of backquotes must be longer than those in it.
    ("{{{\na\n  x ````\n}}}", "`````\na\n  x ````\n`````"),
    // Markdown would read a table in it, which goes on from the text above.
    ("{{{\n| a |\n| --- |\nb\n}}}", "```\n| a |\n| --- |\nb\n```"),
    ("{{{\nc\n| a |\n| --- |\n}}}\n\nd", "```\nc\n| a |\n| --- |\n```\n\nd"),
  ])
  func codeInBraces(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    ("||= a =||= b =||\n||c||d||", "| a   | b   |\n| --- | --- |\n| c   | d   |"),
    (
      "||= a =||= b =||\n||[c](Guide.md)||`d`||",
      "| a   | b   |\n| --- | --- |\n| [c](Guide.md) | `d` |"
    ),
    ("||= a =||= b =||\n||**c**||d_e_||", "| a   | b   |\n| --- | --- |\n| **c** | d_e_ |"),
    (
      "||= a =||= b =||\n||'''c'''||[wiki:Guide d]||",
      "| a   | b   |\n| --- | --- |\n| **c** | [d](Guide.md) |"
    ),
    ("||= a =||= b =||\n||`c|d`||e||", "| a   | b   |\n| --- | --- |\n| `c\\|d` | e   |"),
    ("x\n||= a =||= b =||\n||c||d||\ny", "x\n\n| a   | b   |\n| --- | --- |\n| c   | d   |\n\ny"),
  ])
  func tables(_ text: String, _ expected: String) throws {
    let mended = try DocumentSample.repaired(text)
    // How wide the columns are does not count.
    let narrow = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line.hasPrefix("|")
          ? line.split(separator: " ").joined(separator: " ").replacing("----", with: "---")
          : String(line)
      }.joined(separator: "\n")
    }
    var (now, right) = (narrow(mended.text), narrow(expected))
    while now.contains("----") { now = now.replacing("----", with: "---") }
    while right.contains("----") { right = right.replacing("----", with: "---") }
    #expect(now == right, "left: \(mended.left)")
  }

  @Test(arguments: [
    (" quay:: where ships lie", "<dl>\n  <dt>quay</dt>\n  <dd>where ships lie</dd>\n</dl>"),
    (
      " quay:: where ships\n  lie",
      "<dl>\n  <dt>quay</dt>\n  <dd>where ships\n  lie</dd>\n</dl>"
    ),
    (
      " quay:: where ships lie\n bow:: the front",
      "<dl>\n  <dt>quay</dt>\n  <dd>where ships lie</dd>\n  <dt>bow</dt>\n  <dd>the front</dd>\n</dl>"
    ),
  ])
  func definitionLists(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    "a std::vector b", "std::map", "- a:: b", "`a:: b`", "a || b || c", "{{{", "}}}",
  ])
  func whatOnlyLooksSoIsLeft(_ text: String) throws { try expectMended(text, to: text) }

  /// Rows in a list or a quotation belong to it.
  @Test(arguments: [
    ("- a\n\n  ||= b =||= c =||\n  ||d||e||", "- a\n\n  | b "),
    ("> ||= b =||= c =||\n> ||d||e||", ">"),
  ])
  func blocksStayWhereTheyAre(_ text: String, _ start: String) throws {
    let mended = try DocumentSample.repaired(text)
    #expect(mended.text.hasPrefix(start))
  }
}
