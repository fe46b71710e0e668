/// The part of `docs/rules.md` for people who write rules of their own.
enum OwnRulesText {
  static var markdown: String {
    var text = start
    let signals =
      Signals.all.map { ($0.name, $0.what) } + Signals.ofProject.map { ($0.name, $0.what) }
    for (name, what) in signals { text += "| `\(name)` | \(what) |\n" }
    return text
  }

  private static let start = """

    ## Rules of your own

    `--rules DIR` reads a folder of rules instead of those built in: copy `rules/` and change it. Another item of the
    checklist needs no code, only a file such as `security.yml`:

    ```yaml
    what: Readers find out how to report a security hole
    severity: warning
    why: Who finds a hole must not have to tell the whole world first.
    how: Write SECURITY with an address, and say how soon somebody answers.
    item:
      order: 8
      title: How to report a security hole
      names: [security, "security …"]
      headings:
        en: [security, "reporting …"]
      evidence:
        - {what: an address to write to, signal: channel, words: ["mailto:"], points: 2, strong: true}
        - {what: how soon somebody answers, signal: text, words: [days, within, as soon as], points: 1}
      present: {points: 3, strong: 1}
      partial: {points: 1}
      next:
        missing: Write SECURITY.
    ```

    | key of `item` | what it says |
    | --- | --- |
    | `order`, `title` | its place in the checklist, and what it is called |
    | `names`, `weak-names` | names of files; `…` stands for further words, case and separators do not count. Weak ones need strong evidence |
    | `headings`, `weak-headings` | headings by language (`en`, `de`, …; `any`) |
    | `partial-headings` | headings of sections that can be only a part of it |
    | `traps` | `names`, `headings` and `words` of what looks like it and is something else |
    | `mentions`, `addresses` | phrases: a link in a sentence with one leads to where it is; fragments of addresses elsewhere that count as a part |
    | `evidence` | a list: `what` it is for people, the `signal` that looks for it, its `words`, how many (`count`), `points`, `strong`, the `part` of the item, `anywhere` (also outside of such sections, in the start page), `pages` (only in pages of its own), `beside` (words that must stand in the same block) |
    | `parts` | parts that it must have, by name, and what they are for people |
    | `present`, `partial` | what must be reached: `points`, how many `strong`, and points by part (`parts`) |
    | `elsewhere`, `weak` | how far sections of other pages, and weak names and headings, count: `full`, `partial` or `none` |
    | `exclusive` | `true`: such pages count for no other item |
    | `limits`, `stale-months` | what keeps a page from being more than partial: `raw-log`, `behind-tags`; its age |
    | `where-needed` | `true`: asked for only where many acronyms are never explained |
    | `kinds` | what differs for a kind of project: `present`, `partial`, `next` |
    | `next` | the next step where it is `missing` or `partial` |
    | `scaffold` | the document that `--scaffold` writes: `file` and `text` |

    | signal | what it looks for |
    | --- | --- |

    """
}
