// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let roadmap = (
    name: "roadmap.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out what comes next
    severity: warning
    why: >
      Without a roadmap everybody plans against a picture of their own. Users cannot tell whether to wait for a feature,
      contributors cannot tell what would be welcome, and nobody notices that two teams build the same thing.
    how: >
      List what comes next, in an order or with rough times, and what will not be done. If the plan is kept elsewhere (a
      board, milestones), link it, and declare the address in the settings.
    item:
      order: 3
      title: Project roadmap
      names:
        [roadmap, road map, the roadmap, "… roadmap", "roadmap …", plan, plans, planning, todo, todos, to do, future, backlog, milestones,
         next, future plans, future work, wishlist, feuille de route, hoja de ruta, fahrplan, 路线图, 开发计划, ロードマップ, 今後の予定]
      weak-names: [vision, goals, strategy, ideas]
      headings:
        en:
          [roadmap, road map, "… roadmap", "roadmap …", "… road map", future work, future plans, future enhancements, future improvements, future development, future features, future direction, future directions, future expansion, future considerations, future ideas, future goals, future releases, future versions, future steps,
           planned features, "planned …", planned, plans, upcoming, upcoming features, "upcoming …", whats next, what's next, coming soon, coming next, milestones, backlog,
           to do, todo, todos, to do list, todo list, wish list, wishlist, near term, longer term, "goals for …", project status and roadmap, status and plans,
           status and roadmap, "… todo", long term plans, development plan, release plan, project plan, our plans, plans for the future, in the works]
        de: [roadmap, fahrplan, planung, geplante funktionen, geplant, ausblick, meilensteine, zukunft, nächste schritte geplant]
        fr: [feuille de route, plan de route, à venir, prochaines étapes, jalons, évolutions prévues, évolutions à venir]
        es: [hoja de ruta, plan de trabajo, próximos pasos, próximamente, pendientes, planes futuros]
        zh: [路线图, 开发计划, 后续计划, 规划, 里程碑, 待办, 待办事项, 未来计划, 后期计划, "后期 road map", 计划]
        ja: [ロードマップ, 今後の予定, 今後の展望, 今後の方針, 今後の計画, 開発計画, マイルストーン]
      weak-headings:
        en: [vision, goals, project goals, direction, objectives, current work, strategy, ideas]
      traps:
        headings:
          [next steps, implementation plan, test plan, rollback plan, migration plan, "… plans and pricing", pricing plans, "todo example …", "todo app …", "todo list example …", "… todo app", milestones api, "subscription …"]
        names: [todo app, todo list app, test plan, "… test plan"]
      elsewhere: none
      weak: partial
      mentions:
        en: [roadmap, road map, future plans, planned features, what's next, upcoming features, our plans]
        de: [roadmap, fahrplan, geplante funktionen]
        fr: [feuille de route]
        es: [hoja de ruta]
        zh: [路线图, 开发计划, 后续计划]
        ja: [ロードマップ, 今後の予定, 今後の方針, 今後の展望, 今後の計画]
      addresses: [/milestones, /milestone/, /projects/, /projects, trello.com, roadmap, /boards, /-/boards, productboard, canny.io, /labels/, notion.so]
      evidence:
        - {what: "{n} plans", signal: items, count: 3, points: 2, strong: true}
        - what: words about when
          signal: text
          count: 2
          words:
            [q1, q2, q3, q4, quarter, near term, long term, longer term, short term, mid term, medium term, now, next, later, this year, next year, next release, next version, next major, upcoming, planned, in progress,
             must have, should have, nice to have, won't have, could have, high priority, medium priority, low priority, phase, milestone, in the future, version to come, current work, completed, done,
             "2024", "2025", "2026", "2027", "2028", "2029", "2030", kurzfristig, langfristig, geplant, quartal, prochaine version, à venir, court terme, long terme, trimestre, próxima versión, corto plazo, largo plazo, 计划, 即将, 今后, 予定, 今後, 将来]
          points: 1
          strong: true
        - {what: "{n} words", signal: words, count: 50, points: 1}
        - what: what will not be done
          signal: text
          words: [won't have, will not, won't do, non-goals, non goals, out of scope, not planned, no plans, nicht geplant, hors périmètre, fuera de alcance, 不计划, 対象外]
          points: 1
      present: {points: 4, strong: 1}
      partial: {points: 1}
      stale-months: 18
      next:
        missing: Write down what comes next, and what will not be done; or declare in the settings where it is planned.
      scaffold:
        file: ROADMAP.md
        text: |
          # Roadmap of {name}

          ## Now

          <!-- tracdown: to be written -->

          - What is being worked on, and what will be different once it is done?

          ## Next

          <!-- tracdown: to be written -->

          - What comes after that, in which order, and roughly when?

          ## Later

          <!-- tracdown: to be written -->

          - What would be good to have some day?

          ## Not planned

          <!-- tracdown: to be written -->

          - What do people ask for that will not come, and why?
    examples:
      - good:
          ROADMAP.md: |
            # Roadmap

            ## Next release

            - Show tides of the next seven days, since crews plan by the week.
            - Import of ship lists in the format that most harbour offices export today.
            - A page for each berth, with the ships that are announced for it.

            ## Later

            - Alarms by mail. We will not send text messages, since no harbour has asked for them.
      - bad: |
          # Harbour

          ## Next steps

          Read the manual.
      - bad: |
          # Harbour

          ## Roadmap

          See the issues.

    """##
  )
}
