// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let linkOutside = (
    name: "link-outside.yml",
    text: ##"""
    what: Links stay within the repository
    severity: warning
    why: >
      A path that leads out of the repository, or to a place on somebody's own machine, works for nobody else.
    how: >
      Put the file into the repository, or name a full address. GitHub's own pages may be named from the root as
      `../../issues`, `../../wiki` and so on.
    examples:
      - bad: "[The plan](../plan.md)\n"
      - bad: "[The plan](file:///home/ann/plan.md)\n"
      - good: "[Issues](../../issues)\n"

    """##
  )
}
