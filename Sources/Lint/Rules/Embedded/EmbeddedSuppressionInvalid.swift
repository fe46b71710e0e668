// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let suppressionInvalid = (
    name: "suppression-invalid.yml",
    text: ##"""
    what: Comments that hide findings name a rule and give a reason
    severity: warning
    why: >
      Whoever meets the comment in two years must be able to tell whether it still holds. A misspelt rule hides nothing at
      all.
    how: "Write `<!-- tracdown-disable RULE -- reason -->`; `tracdown explain` lists the rules."
    examples:
      - bad: |
          # Notes

          <!-- tracdown-disable orphan -->

    """##
  )
}
