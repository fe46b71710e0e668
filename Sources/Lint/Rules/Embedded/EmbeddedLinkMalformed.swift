// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let linkMalformed = (
    name: "link-malformed.yml",
    text: ##"""
    what: Addresses of links are well formed
    severity: warning
    why: >
      An address without `https://` is taken for a file; one with a blank in it is shown as text; an empty one leads back
      to the page.
    how: Complete the address. A blank is written `%20`.
    examples:
      - bad: "[Home](www.example.org)\n"
      - bad: "[Ann](ann@example.org)\n"
      - bad: "[Home](http://http://example.org)\n"
      - bad: "[Notes]()\n"
      - bad:
          README.md: "[The plan](docs/the plan.md)\n"
          docs/the plan.md: "# The plan\n"
      - good: "[Home](https://example.org), [Ann](mailto:ann@example.org)\n"

    """##
  )
}
