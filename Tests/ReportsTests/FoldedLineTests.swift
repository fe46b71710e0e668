import Testing

@testable import Reports

/// Lines on a terminal are no wider than it is.
@Suite struct FoldedLineTests {
  @Test(
    arguments: [
      ("one two three", nil, 2, "one two three"),
      ("one two three", 13, 2, "one two three"),
      (
        "  name   what it is and what it is for, in words", 31, 9,
        "  name   what it is and what it\n         is for, in words"
      ),
      // A word that is too long stays whole.
      (
        "a https://example.org/harbour/wiki/Start b", 24, 4,
        "a\n    https://example.org/harbour/wiki/Start\n    b"
      ),
      // Escape sequences take no columns.
      (
        "\u{1B}[1mbold\u{1B}[0m \u{1B}]8;;file:///a\u{1B}\\text\u{1B}]8;;\u{1B}\\ end", 13, 0,
        "\u{1B}[1mbold\u{1B}[0m \u{1B}]8;;file:///a\u{1B}\\text\u{1B}]8;;\u{1B}\\ end"
      ),
      ("図図図図図 図図図図図", 20, 0, "図図図図図\n図図図図図"),
    ] as [(String, Int?, Int, String)])
  func folded(line: String, width: Int?, indent: Int, expected: String) {
    #expect(line.folded(to: width, indent: indent) == expected)
  }
}
