// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let fragmentCase = (
    name: "fragment-case.yml",
    text: ##"""
    what: Fragments have the letter case of the headings they lead to
    severity: note
    why: GitHub does not mind, but other readers do not find `#Install` where the anchor is `#install`.
    how: Write it in lower case. `tracdown lint --fix` does it.
    examples:
      - bad: "# Install\n\n[Up](#Install)\n"
      - good: "# Install\n\n[Up](#install)\n"

    """##
  )
}
