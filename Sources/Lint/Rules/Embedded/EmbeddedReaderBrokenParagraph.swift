// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerBrokenParagraph = (
    name: "reader-broken-paragraph.yml",
    text: ##"""
    what: "A paragraph stands on one line"
    severity: note
    why: "MDwiki breaks every line of a paragraph, unless its `config.json` says `\"lineBreaks\": \"original\"`."
    how: "Write it on one line."
    applies:
      targets: [mdwiki, portable]
    examples:
      - bad: "High\nlow\n"
      - good: "High low\n"

    """##
  )
}
