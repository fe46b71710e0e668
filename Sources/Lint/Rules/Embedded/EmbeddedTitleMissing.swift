// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let titleMissing = (
    name: "title-missing.yml",
    text: ##"""
    what: Pages say at their top what they are
    severity: note
    why: >
      Whoever comes from a search sees the middle of something. The title is also what lists of pages and browsers show.
    how: "Begin the page with a heading, `# Title`, or with `title:` in its front matter. A logo counts, too."
    examples:
      - bad: |
          Restart the service with the usual command, then look at the log for a minute or two. If it says nothing, all is
          well and you can go back to sleep.
      - good: |
          # Restarting

          Restart the service with the usual command, then look at the log for a minute or two. If it says nothing, all is
          well and you can go back to sleep.

    """##
  )
}
