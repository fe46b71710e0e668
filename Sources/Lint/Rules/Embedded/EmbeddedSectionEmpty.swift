// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let sectionEmpty = (
    name: "section-empty.yml",
    text: ##"""
    what: Headings have something below them
    severity: note
    why: >
      A heading promises a text. Over nothing it sends readers away who were in the right place.
    how: Write the section, or remove the heading. A heading with deeper headings below it is fine.
    examples:
      - bad: |
          # Mail

          How mail works here.

          ## Restarting

          ## Backup

          Every night.
      - good: |
          # Mail

          ## Servers

          ### curlew

          Takes the mail.

    """##
  )
}
