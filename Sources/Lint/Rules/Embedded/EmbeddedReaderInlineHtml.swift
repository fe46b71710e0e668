// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerInlineHtml = (
    name: "reader-inline-html.yml",
    text: ##"""
    what: "Text is not marked up with HTML"
    severity: warning
    why: "Gollum with the renderer commonmarker drops the tags: `<sup>2</sup>` is shown as `2`, an `<img>` not at all."
    how: "Write `²`, `**bold**`, `![tide](tide.png)`."
    applies:
      targets: [gollum, portable, mdwiki]
    examples:
      - bad: "High<sup>2</sup> water\n"
      - good: "High² water<br>low\n"

    """##
  )
}
