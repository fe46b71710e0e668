// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let stale = (
    name: "stale.yml",
    text: ##"""
    what: Pages keep up with the project
    severity: note
    why: >
      A page that describes the code as it was years ago costs its readers more than no page: they try what it says first.
      Nobody is told so while the project itself is at rest.
    how: >
      Read the page beside what it describes, and correct it; a change of its words is enough, a change of blanks is not. If
      all of it still holds, say so: `<!-- tracdown-disable stale -- still true, read again in 2026-11 -->`. A commit that only
      changed how documents look belongs into `.git-blame-ignore-revs`.
    words:
      any: [adr, adrs, rfc, rfcs, pep, log]
      en:
        - changelog
        - change log
        - changes
        - history
        - news
        - releases
        - release notes
        - what's new
        - whats new
        - migration
        - migrating
        - upgrading
        - license
        - licence
        - licenses
        - copying
        - copyright
        - notice
        - authors
        - contributors
        - maintainers
        - acknowledgements
        - credits
        - code of conduct
        - decisions
        - decision records
        - proposals
        - meetings
        - meeting
        - meeting notes
        - minutes
        - blog
        - posts
        - archive
        - archived
        - attic
        - deprecated
        - legacy
        - postmortem
        - postmortems
        - incidents
        - retrospectives
        - talks
        - papers
        - newsletter
        - announcements
        - reports
      de:
        - änderungen
        - änderungsprotokoll
        - neuigkeiten
        - versionshinweise
        - lizenz
        - danksagung
        - entscheidungen
        - protokoll
        - protokolle
        - besprechungen
        - archiv
        - berichte
      fr:
        - historique
        - journal des modifications
        - nouveautés
        - notes de version
        - licence
        - auteurs
        - remerciements
        - décisions
        - réunions
        - compte rendu
        - comptes rendus
        - archives
        - rapports
      es:
        - cambios
        - historial
        - registro de cambios
        - novedades
        - notas de la versión
        - licencia
        - autores
        - agradecimientos
        - decisiones
        - reuniones
        - actas
        - archivo
        - informes
      zh:
        - 更新日志
        - 变更日志
        - 版本历史
        - 发布说明
        - 许可证
        - 会议记录
        - 归档
      ja:
        - 変更履歴
        - 更新履歴
        - リリースノート
        - ライセンス
        - 議事録
        - アーカイブ

    """##
  )
}
