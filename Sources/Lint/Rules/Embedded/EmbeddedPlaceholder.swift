// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let placeholder = (
    name: "placeholder.yml",
    text: ##"""
    what: Text is written, not promised
    severity: warning
    why: >
      A reader who followed a heading to "TODO" has lost time and trust. Often the gap is older than anybody remembers.
    how: >
      Write what should stand there, or take the section out and put the gap on the list of open work.
    words:
      en: [todo, to do, tbd, t.b.d, fixme, xxx, tba, to be written, to be done, to be defined, to be determined, to be announced,
        to be completed, to be continued, coming soon, work in progress, wip, under construction, not yet written, not written yet,
        this page is empty, placeholder, insert text here, add text here, lorem ipsum, fill me in, documentation coming soon,
        content coming soon]
      de: [folgt, folgt noch, in arbeit, noch zu schreiben, demnächst, kommt noch, wird noch ergänzt]
      fr: [à venir, à compléter, en construction, à faire, à écrire, bientôt]
      es: [pendiente, por hacer, próximamente, en construcción, por completar]
      zh: [待补充, 未完成, 待完善, 待定, 建设中]
      ja: [準備中, 作成中, 執筆中, 未定, 工事中, 後で書く]
    examples:
      - bad: |
          # Mail

          ## Restarting

          TODO
      - bad: |
          # Mail

          TBD: who is called at night
      - good: |
          # Mail

          The list of open work is in `TODO.md`. A comment such as TODO in the code does not count.

          ## To do

          - Restart it by itself

    """##
  )
}
