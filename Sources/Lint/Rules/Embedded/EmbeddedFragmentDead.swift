// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let fragmentDead = (
    name: "fragment-dead.yml",
    text: ##"""
    what: Links lead to headings and anchors that exist
    severity: warning
    why: >
      The document opens, but at its top: the reader has to search. Most such links are left behind when a heading is
      reworded.
    how: >
      Correct the part behind the `#`. GitHub makes it of the heading's text: lower case, punctuation left out, a hyphen for
      each blank. Where a heading is linked to often, give it an anchor of its own: `<a id="setup"></a>`.
    examples:
      - bad: "# Set up\n\nSee [the rules](#rules).\n"
      - bad:
          README.md: "[Flags](docs/flags.md#signal)\n"
          docs/flags.md: "# Flags\n\n## Signals\n"
      - good: "# Set up (Linux)\n\n<a name=\"old\"></a>[Again](#set-up-linux), [here](#old), [top](#top), [line](#L3)\n"

    """##
  )
}
