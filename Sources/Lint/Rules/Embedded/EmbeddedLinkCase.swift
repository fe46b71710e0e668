// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let linkCase = (
    name: "link-case.yml",
    text: ##"""
    what: Links have the letter case of the files they lead to
    severity: warning
    why: >
      GitHub and Linux tell `Install.md` from `install.md`; Windows and macOS do not. Such a link works for its author
      alone.
    how: Write the path as the file has it. `tracdown lint --fix` does it.
    examples:
      - bad:
          README.md: "[Install](docs/Install.md)\n"
          docs/install.md: "# Install\n"
      - good:
          README.md: "[Install](docs/install.md)\n"
          docs/install.md: "# Install\n"

    """##
  )
}
