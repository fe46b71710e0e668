// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerBareAddress = (
    name: "reader-bare-address.yml",
    text: ##"""
    what: "Addresses are marked as links"
    severity: note
    why: "Gollum with kramdown does not link a bare address."
    how: "Write `<https://example.org>`."
    applies:
      targets: [gollum, mdwiki, portable]
    examples:
      - bad: "See https://tides.example.org today.\n"
      - good: "See <https://tides.example.org> and [tides](https://tides.example.org).\n"

    """##
  )
}
