// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let readerAnchorWithoutHref = (
    name: "reader-anchor-without-href.yml",
    text: ##"""
    what: "Anchors have an address"
    severity: error
    why: "MDwiki throws at an `<a>` without `href` and leaves the whole page blank."
    how: "Write `<a id=\"x\" href=\"#x\"></a>`; `<span id=\"x\">` loses its id on GitHub."
    applies:
      targets: [mdwiki, portable]
    examples:
      - bad: "# Tides\n\n<a id=\"high\"></a>High water.\n"
      - good: "# Tides\n\n<a id=\"high\" href=\"#high\"></a>High water.\n"

    """##
  )
}
