// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerBarePipe = (
    name: "reader-bare-pipe.yml",
    text: ##"""
    what: "Running text holds no bars"
    severity: warning
    why: "To kramdown, which Gollum uses, a line with a bar is a table."
    how: "Write `&#124;`."
    applies:
      targets: [portable, mdwiki, gollum]
    examples:
      - bad: "High | low water.\n"
      - good: "High &#124; low water, `a | b`.\n"

    """##
  )
}
