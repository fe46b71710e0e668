// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let tracMarkup = (
    name: "trac-markup.yml",
    text: ##"""
    what: No Trac markup is left in documents
    severity: warning
    why: >
      After half a move readers see the marks of the old wiki: `'''bold'''`, `{{{`, `[[PageOutline]]`. Links that Trac
      followed lead nowhere.
    how: >
      Write it as Markdown; each finding says how. `tracdown convert` does it for a page, `tracdown migrate` for a whole
      wiki. Markup that a document is about belongs into code.
    examples:
      - bad: "# Tides\n\n'''Note:''' see [wiki:TideTables the tables].[[BR]]\n"
      - bad: "= Tides =\n\n||port||high water||\n||Harbour||04:12||\n"
      - bad: "# Tides\n\n{{{\nmake tides\n}}}\n"
      - bad: "See [http://example.org the tables].\n"
      - bad:
          Tides.wiki: "== Tides ==\n{{{\nmake\n}}}\n"
      - good: "# Tides\n\nTrac's `'''bold'''` is `**bold**` here.\n\n```\n{{{\nmake\n}}}\n```\n"
      - good: "# Tides\n\nAn empty string is '' and [[1, 2], [3]] a list; a || b holds if one of them does.\n"

    """##
  )
}
