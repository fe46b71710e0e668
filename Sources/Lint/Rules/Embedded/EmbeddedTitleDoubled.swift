// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let titleDoubled = (
    name: "title-doubled.yml",
    text: ##"""
    what: A page has its title once
    severity: note
    why: >
      Two titles are most often two documents that a tool or a merge put into one file. Readers, and programs that read
      versions from a changelog, stop at the second.
    how: Keep one of the headings, and put what stands below both under it.
    examples:
      - bad: |
          # Changelog

          ## 1.1

          - Wind

          # Changelog

          ## 1.0

          - Tides
      - good: |
          # Changelog

          ## 1.1

          - Wind

          ## 1.0

          - Tides

    """##
  )
}
