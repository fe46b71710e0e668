// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerEscapedPipe = (
    name: "reader-escaped-pipe.yml",
    text: ##"""
    what: "Cells hold no escaped bars"
    severity: warning
    why: "MDwiki splits the cell at `\\|`, and kramdown shows the backslash in code."
    how: "Write `&#124;`, and `<code>a&#124;b</code>` for code."
    applies:
      targets: [mdwiki, portable, gollum]
    examples:
      - bad: "| a | b |\n| --- | --- |\n| x \\| y | z |\n"
      - good: "| a | b |\n| --- | --- |\n| x &#124; y | z |\n"

    """##
  )
}
