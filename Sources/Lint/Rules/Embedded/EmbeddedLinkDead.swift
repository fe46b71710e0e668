// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let linkDead = (
    name: "link-dead.yml",
    text: ##"""
    what: Links lead to files that exist
    severity: error
    why: >
      Whoever follows a dead link stops reading, or asks somebody. Most are left behind when a file is moved or renamed.
    how: >
      Correct the path. It is seen from the folder of the document; a leading slash means the root of the repository.
      `tracdown lint --fix` does it where only one file can have been meant.
    examples:
      - bad:
          README.md: "See [how to install](docs/instal.md).\n"
          docs/install.md: "# Install\n"
      - bad: "[https://example.org/talk](Talk)\n"
      - good:
          README.md: "See [how to install](docs/install.md), [all documents](docs/) and [the issues](../../issues).\n"
          docs/install.md: "[Back](/README.md)\n"

    """##
  )
}
