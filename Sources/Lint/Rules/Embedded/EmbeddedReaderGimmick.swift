// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerGimmick = (
    name: "reader-gimmick.yml",
    text: ##"""
    what: "Text holds no gimmicks"
    severity: error
    why: "MDwiki runs `[gimmick:…]`."
    how: "Put it into code."
    applies:
      targets: [mdwiki]
    examples:
      - bad: "Say [gimmick:alert](x).\n"
      - good: "Say `[gimmick:alert]`.\n"

    """##
  )
}
