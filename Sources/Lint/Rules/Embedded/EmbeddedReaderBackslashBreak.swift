// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerBackslashBreak = (
    name: "reader-backslash-break.yml",
    text: ##"""
    what: "Lines do not break with a backslash"
    severity: warning
    why: "MDwiki shows the backslash."
    how: "Write two blanks at the end of the line."
    applies:
      targets: [mdwiki, portable]
    examples:
      - bad: "High\\\nlow\n"
      - good: "High  \nlow\n"

    """##
  )
}
