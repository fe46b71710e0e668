// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerFenceLanguage = (
    name: "reader-fence-language.yml",
    text: ##"""
    what: "Fences name only languages that the reader can colour"
    severity: error
    why: "MDwiki's highlighter hangs the page at any language that it does not know: `sh`, `yaml`, `xml`, `text`."
    how: "Name one of bash, cpp, cs, css, cmake, coffeescript, http, java, javascript, json, matlab, objectivec, perl, php, python, r, ruby, scala, sql, vala, or none."
    applies:
      targets: [mdwiki, portable]
    examples:
      - bad: "```yaml\ntides: high\n```\n"
      - good: "```python\nprint(1)\n```\n\n```\ntides: high\n```\n"

    """##
  )
}
