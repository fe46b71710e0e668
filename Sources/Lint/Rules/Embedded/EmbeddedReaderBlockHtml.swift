// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerBlockHtml = (
    name: "reader-block-html.yml",
    text: ##"""
    what: "Blocks are no HTML"
    severity: warning
    why: "Gollum with the renderer commonmarker drops them, and the text in them."
    how: "Write a pipe table, a list, a quote."
    applies:
      targets: [gollum, portable, mdwiki]
    examples:
      - bad: "<table><tr><td>high</td></tr></table>\n"
      - good: "| tide |\n| --- |\n| high |\n\n<!-- a comment -->\n"

    """##
  )
}
