// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let suppressionUnused = (
    name: "suppression-unused.yml",
    text: ##"""
    what: Comments that hide findings hide one
    severity: warning
    why: >
      A comment that hides nothing is left over from a fault that was mended. It would hide the next one, without anybody
      noticing.
    how: Remove the comment, or the rule that is no longer needed from its list.
    examples:
      - bad: |
          # Notes

          <!-- tracdown-disable link-dead -- the build makes the file -->

          Nothing is linked here.

    """##
  )
}
