import Testing

@testable import Repair

/// What converters do to running text next to leaving Trac in it.
@Suite struct TextFaultTests {
  @Test(arguments: [
    ("| a | b |\n| c | d |", "| a | b |\n| --- | --- |\n| c | d |"),
    (
      "| a | b | c |\n| d | e | f |\n| g | h | i |",
      "| a | b | c |\n| --- | --- | --- |\n| d | e | f |\n| g | h | i |"
    ),
    ("| a \\| b | c |\n| d | e |", "| a \\| b | c |\n| --- | --- |\n| d | e |"),
    ("| a | b |\n\n| - | - |\n| c | d |", "| a | b |\n| - | - |\n| c | d |"),
    ("| a | b |\n\n| :-- | --: |\n| c | d |", "| a | b |\n| :-- | --: |\n| c | d |"),
    // Right tables, rows of different lengths, one row, rows in text.
    ("| a | b |\n| - | - |\n| c | d |", "| a | b |\n| - | - |\n| c | d |"),
    ("| a | b |\n| c | d | e |", "| a | b |\n| c | d | e |"),
    ("| a | b |", "| a | b |"),
    ("x\n| a | b |\n| c | d |", "x\n| a | b |\n| c | d |"),
    ("| a | b |\n\n| c | d |\n| - | - |", "| a | b |\n\n| c | d |\n| - | - |"),
    ("| a | b |\n\n| - | - | - |", "| a | b |\n\n| - | - | - |"),
  ])
  func tablesWithoutDelimiterRow(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    ("<br>\na **b**", "<br>\n\na **b**"),
    ("<br />\n# a", "<br />\n\n# a"),
    ("<br/><br/>\n# a", "<br/><br/>\n# a"),
    ("<BR>\n<br>\na", "<BR>\n<br>\n\na"),
    ("<br>\n\na", "<br>\n\na"),
    ("a<br>\nb", "a<br>\nb"),
    ("<br>\n<div>a</div>", "<br>\n<div>a</div>"),
    ("<br>", "<br>"),
  ])
  func breaksThatSwallowText(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    (
      "&amp;lt;a&amp;gt; &amp;quot;b&amp;quot; &amp;nbsp; &amp;#39;",
      "&lt;a&gt; &quot;b&quot; &nbsp; &#39;"
    ),
    ("a &amp; b &amp;copy; &lt;c&gt;", "a &amp; b &amp;copy; &lt;c&gt;"),
    ("`&amp;lt;` <b title='&amp;lt;'>", "`&amp;lt;` <b title='&amp;lt;'>"),
  ])
  func doubledEntities(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  @Test(arguments: [
    ("a\\\\\nb", true, "a\\\nb"),
    ("a\\\\\nb", false, "a\\\nb"),
    ("a\\\\ b", true, "a<br> b"),
    ("a\\\\ b", false, "a\\\\ b"),
    ("a\\\\b", true, "a\\\\b"),
    ("a \\\\", false, "a \\\\"),
    // A formula.
    ("$a \\\\\nb$", false, "$a \\\\\nb$"),
    ("\\\\server\\share", true, "\\\\server\\share"),
    ("`a\\\\`\nb", true, "`a\\\\`\nb"),
  ])
  func breaksOfOtherWikis(_ text: String, _ isTrac: Bool, _ expected: String) throws {
    try expectMended(text, to: expected, isTrac: isTrac)
  }

  /// A name after a backslash, which Markdown shows.
  @Test(arguments: [
    ("\\CamelCase a", "CamelCase a"),
    ("(\\CamelCase)", "(\\CamelCase)"),
    ("C:\\CamelCase", "C:\\CamelCase"),
    ("\\alpha \\Alpha \\ALPHA", "\\alpha \\Alpha \\ALPHA"),
    ("`\\CamelCase`", "`\\CamelCase`"),
  ])
  func escapesThatShow(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }
}
