// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerDoubleBracket = (
    name: "reader-double-bracket.yml",
    text: ##"""
    what: "Text holds no doubled brackets"
    severity: warning
    why: "Gollum and GitHub wikis make links of `[[x]]`."
    how: "Put it into code, or write `&#91;[x]]`."
    applies:
      targets: [mdwiki, portable]
    examples:
      - bad: "A list [[1, 2]].\n"
      - good: "A list &#91;[1, 2]], or `[[1, 2]]`.\n"

    """##
  )
}
