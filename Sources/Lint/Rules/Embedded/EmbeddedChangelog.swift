// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let changelog = (
    name: "changelog.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out what has changed
    severity: warning
    why: >
      Before an update people ask what will be different, and after one what broke. A log of commits does not tell: it is
      written for those who made the changes.
    how: >
      Keep a CHANGELOG with a section for each version: number, date, what was added, changed, mended, removed.
    item:
      order: 4
      title: Changelog
      names:
        [changelog, change log, changes, change, history, news, releases, release notes, "release notes …", "… release notes", what's new, whats new, version history, updates,
         "changelog …", "… changelog", "changes …", latest changes, release history, änderungen, änderungsprotokoll, neuigkeiten, historique, "journal des modifications", nouveautés, novedades,
         registro de cambios, 更新日志, 变更日志, 版本历史, 更新履歴, 変更履歴, リリースノート]
      weak-names: [upgrading, migration, upgrade, "migration guide …", "… migration guide", "migrating …", "upgrading …"]
      headings:
        en:
          [changelog, change log, "… changelog", "… change log", "changelog …", changes, history, version history, release history, release notes, "release notes …", "… release notes", releases, what's new, "what's new …", whats new,
           news, latest changes, unreleased, updates, latest release, revision history, update history, "changes in …"]
        de: [änderungsprotokoll, änderungen, versionshistorie, neuigkeiten, versionshinweise, änderungshistorie]
        fr: [journal des modifications, historique, historique des versions, notes de version, nouveautés, journal des changements, changements]
        es: [registro de cambios, historial de cambios, historial de versiones, notas de la versión, novedades, cambios]
        zh: [更新日志, 变更日志, 变更记录, 版本历史, 发行说明, 更新记录, 更新历史, 更新说明]
        ja: [更新履歴, 変更履歴, リリースノート, チェンジログ, 変更点, 更新情報]
      weak-headings:
        en: [recent changes, upgrading, migration, breaking changes, migration guide]
      traps:
        headings: [browser history, command history, "… history api", news feed, update, making changes, submitting changes]
        names: [release process, releasing]
      elsewhere: none
      weak: partial
      exclusive: true
      mentions:
        en: [changelog, change log, release notes, release history, what's new, changes, what has changed, version history, list of changes]
        de: [änderungen, änderungsprotokoll, versionshinweise]
        fr: [notes de version, changements, nouveautés, journal des modifications]
        es: [notas de la versión, cambios, novedades]
        zh: [更新日志, 变更, 更新内容]
        ja: [変更内容, 変更履歴, 更新履歴, リリースノート, 変更点]
      addresses: [/releases, /tags, changelog, CHANGELOG, release-notes, whatsnew]
      evidence:
        - what: "{n} versions"
          signal: versions
          count: 2
          points: 2
          strong: true
          beside: [unreleased, upcoming, unveröffentlicht, next release, in development, under development]
        - what: "{n} version files"
          signal: version-files
          words: [releases, release notes, changelog, changelogs, changes, release-notes, relnotes, whatsnew, news]
          count: 2
          points: 4
          strong: true
        - what: a folder of notes for the next version
          signal: files
          words: [.changeset/*, "changelog.d/*", "newsfragments/*", "changes/*.rst", "news/*.rst", .changes/*]
          points: 1
        - {what: dates, signal: dates, points: 1}
        - {what: "{n} changes", signal: items, count: 3, points: 1}
      present: {points: 3, strong: 1}
      partial: {points: 1}
      limits: [raw-log, behind-tags]
      next:
        missing: Begin a CHANGELOG with the last release, its date, and what changed in it.
      scaffold:
        file: CHANGELOG.md
        text: |
          # Changelog of {name}

          ## Unreleased

          <!-- tracdown: to be written -->

          - What was added, changed, mended, removed since the last version?

          ## The last version, and its date

          <!-- tracdown: to be written -->

          - What was different in it for those who use it? What must they do when they update?
    examples:
      - good:
          CHANGELOG.md: |
            # Changelog

            ## 1.1.0 (2026-02-03)

            - Shows tides.
            - Berths can be sorted.

            ## 1.0.0 (2025-11-20)

            - First version.
      - bad:
          CHANGELOG.md: |
            # Changelog

            ## Unreleased

            - First version.
      - bad: |
          # Harbour

          Shows which ships lie where.

    """##
  )
}
