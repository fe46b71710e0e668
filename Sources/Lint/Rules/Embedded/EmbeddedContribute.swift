// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let contribute = (
    name: "contribute.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out how to contribute
    severity: warning
    why: >
      People who would help look for one page. Where there is none they guess, open a pull request that nobody can use, and
      do not come back.
    how: >
      Write CONTRIBUTING: where to begin, how to propose a change, what it must fulfil, and what happens then. This is
      asked only of open source projects.
    applies:
      open-source: true
    item:
      order: 7
      title: How to contribute
      names:
        [contributing, contribute, contribution, contributions, contribution guide, contribution guidelines, contributing guide, contributing guidelines, contributor guide, contributors guide, "contributing …", "… contributing", contrib guide, hacking, how to contribute, wiki contribute, good first issues,
         mitwirken, beitragen, contribuer, contribuir, 贡献指南, 贡献, 貢献, コントリビュート]
      weak-names: [governance, dco, cla, contrib, patches, pull request template, "pull request template …", merge request template, development, developing]
      headings:
        en:
          [contributing, "contributing …", "… contributing", contribute, "contribute …", how to contribute, "how to contribute …", contributions, "contributions …", contributing guidelines, contribution guidelines, contribution guide, contributor guide, contributions and support, how can i contribute, how you can help, how you can contribute, help improve this, "help improve …", help us improve, get involved, getting involved, want to help, want to contribute, "want to help …", join us, submitting a bug report,
           submitting a feature request, submitting a pull request, patches welcome, help wanted, writing code, become a contributor, request for contributions, "become a …", wanna contribute, for contributors, "i want to contribute", participate, participating]
        de: [mitwirken, mitmachen, beitragen, beiträge, mitarbeit, mithelfen]
        fr: [contribuer, contribution, contributions, comment contribuer, participer, "contribuer …"]
        es: [contribuir, contribuciones, cómo contribuir, colaborar, "contribuir …"]
        zh: [贡献, 贡献指南, 参与贡献, 如何贡献, 欢迎 pr, 贡献代码, 参与开发]
        ja: [貢献, 貢献者ガイド, 貢献方法, コントリビュート, コントリビューション, 開発に参加, 参加方法]
      weak-headings:
        en: [pull requests, development, submitting changes, hacking, bug reports]
      traps:
        names: [contributors, code of conduct, new contributors]
        headings: [contributors, new contributors, "… contributors", code of conduct, "code of conduct …", contributor covenant, "contributor covenant …", list of contributors]
      elsewhere: none
      mentions:
        en: [contributing guide, contribution guidelines, how to contribute, contributing guidelines, contributor guide, contributions are welcome, want to contribute]
        de: [mitwirken, beitragen]
        fr: [contribuer]
        es: [contribuir]
        zh: [贡献指南]
        ja: [コントリビュート, コントリビューション]
      addresses: [contribut, CONTRIBUT, hacking]
      evidence:
        - what: how a contribution is made
          signal: text
          count: 2
          words:
            [fork, clone, branch, branches, pull request, pull requests, merge request, merge requests, PR, PRs, patch, patches, issue first, open an issue, create an issue, raise an issue, file an issue, feature request, feature requests, bug report, bug reports, bug, bugs, review, reviewed, reviews, code review, reviewer, draft, drafts, commit, commits, rebase, issue tracker, issues, discuss,
             improving the documentation, translate, translation, translations, zweig, fehler melden, branche, demande, rama, solicitud, 分支, 提交, 问题, プルリクエスト, フォーク, ブランチ, レビュー, issue]
          points: 2
          strong: true
        - what: that contributions are welcome
          signal: text
          anywhere: true
          words:
            [contributions are welcome, contributions welcome, contributions are very welcome, contributions are always welcome, contributions are warmly welcome, contributions are highly welcome, pull requests are welcome, pull requests welcome, pull requests are very welcome, pull requests are always welcome, pull requests are warmly welcome,
             PRs are welcome, PRs welcome, patches welcome, patches are welcome, welcome pull requests, welcome contributions, accept a PR, accept pull requests, accept PRs, feel free to contribute, feel free to open a pull request, feel free to submit a pull request, feel free to send a pull request, want to contribute, would like to contribute, welcome all contributions, your contributions are more than welcome,
             beiträge sind willkommen, les contributions sont les bienvenues, se aceptan contribuciones, 欢迎贡献, 欢迎 PR, 欢迎提交, コントリビューションを歓迎, プルリクエストを歓迎, プルリクエスト歓迎]
          points: 1
        - {what: "{n} words", signal: words, count: 40, points: 1}
        - {what: "{n} points", signal: items, count: 3, points: 1}
        - what: rules for contributions
          signal: text
          words:
            [coding style, code style, style guide, guidelines, run the tests, add tests, tests, unit tests, test suite, linter, linters, lint, commit message, commit messages, sign-off, signed off, signoff, dco, cla, contributor license agreement, developer certificate of origin, licensed under, license your contribution, code of conduct, documentation, semantic versioning, conventional commits, formatted, swift-format, swiftformat, swiftlint, pre-commit,
             testen, les tests, pruebas, 代码规范, 测试, テスト, コーディング]
          points: 1
        - what: where to begin
          signal: link
          words: [good-first-issue, good%20first, good+first, help-wanted, help%20wanted, /contribute, up-for-grabs, label%3A]
          points: 1
      present: {points: 4, strong: 1}
      partial: {points: 1}
      next:
        missing: Write CONTRIBUTING, where to begin, how to propose a change, and what happens then; link it in the README.
      scaffold:
        file: CONTRIBUTING.md
        text: |
          # How to contribute to {name}

          ## Where to begin

          <!-- tracdown: to be written -->

          - What would help most, and which tasks suit newcomers?
          - Should people ask before they begin, and where?

          ## Propose a change

          <!-- tracdown: to be written -->

          - From which branch, in which form, and what should the message say?
          - Which checks must pass, and how are they run?

          ## What happens then

          <!-- tracdown: to be written -->

          - Who reviews, how soon, and what are they looking for?
          - Under which licence does a contribution fall?
    examples:
      - good:
          LICENSE: |
            Permission is hereby granted, free of charge, to any person obtaining a copy of this software
          CONTRIBUTING.md: |
            # Contributing

            We are glad about patches. Before a larger change please open an issue, so that we can discuss it; nobody likes to throw work away.

            1. Fork the repository and create a branch.
            2. Run the tests: `make test`
            3. Open a pull request. Somebody reviews it within a week.
      - bad:
          LICENSE: |
            Permission is hereby granted, free of charge, to any person obtaining a copy of this software
          README.md: |
            # Harbour

            ## Contributors

            Ann, Bo and Cem.
      - bad:
          LICENSE: |
            Permission is hereby granted, free of charge, to any person obtaining a copy of this software
          CONTRIBUTING.md: |
            # Contributing

            PRs welcome.

    """##
  )
}
