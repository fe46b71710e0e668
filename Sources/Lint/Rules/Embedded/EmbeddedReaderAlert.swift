// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerAlert = (
    name: "reader-alert.yml",
    text: ##"""
    what: "Quotes are no alerts"
    severity: warning
    why: "Readers but GitHub print `[!NOTE]`."
    how: "Write `> **Note:** …`."
    applies:
      targets: [gollum, mdwiki, portable]
    examples:
      - bad: "> [!NOTE]\n> High water.\n"
      - good: "> **Note:** High water.\n"

    """##
  )
}
