// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let obsolete = (
    name: "obsolete.yml",
    text: ##"""
    what: Pages hold what is true now
    severity: warning
    why: >
      A page that says of itself that it is out of date is still found, and still believed by those who skip its first line. A
      changelog that ends before the newest release tells that nothing happened.
    how: >
      Bring the page up to date, move it to a folder `archive`, or let it do nothing but lead to the page that holds now. Add to
      the changelog what has changed.
    examples:
      - bad: |
          # Server room

          This page is obsolete: the servers have moved.

          The key hangs behind the door.
      - good: |
          # Server room

          The old key is no longer used. Ask at the desk for the new one.

    """##
  )
}
