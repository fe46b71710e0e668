// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let orphan = (
    name: "orphan.yml",
    text: ##"""
    what: Every page can be reached from where readers begin
    severity: note
    why: >
      A page that nothing links to is found by nobody but its author, and it is not mended when things change.
    how: >
      Link it from the README, or from a page that its readers come by. What hosts and tools find by name, such as a
      changelog, and the pages of a site generator, which makes its own menus, are not asked for.
    examples:
      - bad:
          README.md: |
            # Tidetable

            See [how it is set up](docs/setup.md).
          docs/setup.md: |
            # Setting up

            Start it.
          docs/clock.md: |
            # The clock

            Set it twice a year.
      - good:
          README.md: |
            # Tidetable

            See [the documents](docs/).
          docs/README.md: |
            # Documents

            - [The clock](clock.md)
          docs/clock.md: |
            # The clock

            Set it twice a year.

    """##
  )
}
