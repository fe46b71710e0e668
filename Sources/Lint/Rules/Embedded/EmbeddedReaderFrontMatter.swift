// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerFrontMatter = (
    name: "reader-front-matter.yml",
    text: ##"""
    what: "Documents begin with text"
    severity: warning
    why: "Gollum shows front matter as a table, MDwiki prints it as a heading."
    how: "Leave it out."
    applies:
      targets: [mdwiki, gollum, github-wiki, portable]
    examples:
      - bad: "---\ntitle: Tides\n---\n\n# Tides\n"
      - good: "# Tides\n\n---\n\nHigh.\n"

    """##
  )
}
