// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerFootnote = (
    name: "reader-footnote.yml",
    text: ##"""
    what: "There are no footnotes"
    severity: warning
    why: "GitHub wikis, MDwiki and Gollum with commonmarker show the marks."
    how: "Put the note in parentheses."
    applies:
      targets: [github-wiki, gollum, mdwiki, portable]
    examples:
      - bad: "High water.[^1]\n\n[^1]: At noon.\n"
      - good: "High water (at noon).\n"

    """##
  )
}
