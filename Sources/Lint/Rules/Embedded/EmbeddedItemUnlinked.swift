// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let itemUnlinked = (
    name: "item-unlinked.yml",
    text: ##"""
    what: Documents of the checklist are linked
    severity: note
    why: >
      A CONTRIBUTING that no page links to is there for those who know that it is there. Hosts show some such files, but not to
      those who read the README.
    how: Link the document from the README, with the words that people look for.
    examples:
      - bad:
          README.md: |
            # Tidetable

            Shows tides.
          CHANGELOG.md: |
            # Changelog

            ## 1.0.0

            - First release
      - good:
          README.md: |
            # Tidetable

            Shows tides. [What has changed](CHANGELOG.md).
          CHANGELOG.md: |
            # Changelog

            ## 1.0.0

            - First release

    """##
  )
}
