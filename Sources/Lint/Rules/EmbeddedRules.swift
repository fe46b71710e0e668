// Made by `make golden` from the files in rules/: change those.

/// The files of `rules/`, by their names: the program works with no file beside it.
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
    (
      "acronym-undefined.yml",
      ##"""
      what: Acronyms are explained somewhere
      severity: note
      why: >
        Who is new meets letters that everybody else knows, and does not ask. The most used ones cost the most time.
      how: >
        Write an acronym out where it stands first, as in "service level agreement (SLA)", or explain it in a glossary: a row of
        a table, a term with its definition, a bold word at the start of a list item.
      words:
        # Those that readers of technical documents know.
        any: [AM, API, AST, CJK, GPG, RPM, RSA, DEB, XDG, APIS, APP, ARM, ASCII, AWS, BIOS, BMP, BOM, BSD, BST, CA, CC0, CD, CDN, CEO, CET, CI, CLI, CMD, CORS, CPU,
          CPUS, CRLF, CRUD, CSS, CSV, DB, DLL, DNS, DOC, DOM, EN, EOF, EOL, ETA, EU, EUR, FAQ, FIXME, FTP, GB, GCC, GIF, GIT, GMT,
          GNU, GPL, GPU, GUI, GUID, HDD, HTML, HTML5, HTTP, HTTPS, IBM, ICO, ID, IDE, IDS, IE, II, III, IM, IO, IOS, IP, IPV4,
          IPV6, IRC, ISBN, ISC, ISO, IT, JPEG, JPG, JS, JSON, JSX, JVM, KB, KO, LAN, LGPL, LTS, MAC, MB, MD, MIME, MIT, MP3, MP4,
          MPL, MR, MS, NB, NFS, NPM, OK, OOP, ORM, OS, OSS, OSX, OWASP, PC, PDF, PGP, PHP, PM, PNG, POSIX, PR, PRS, PS, QA, QR,
          RAM, README, REPL, REST, RFC, RGB, RPC, RSS, RST, RTF, SDK, SHA, SHA1, SHA256, SMTP, SPDX, SQL, SSD, SSH, SSL, SVG, SVN,
          TBD, TCP, TLS, TODO, TOML, TS, TTY, TV, TXT, UDP, UI, UK, URI, URIS, URL, URLS, US, USA, USB, USD, UTC, UTF, UUID, UX,
          VAT, VCS, VM, VMS, VPN, VS, WAV, WIKI, WIP, WWW, XHTML, XML, XSS, YAML, ZIP,
          # Shouted words, and words of code that are no acronyms.
          ADD, ALL, ALTER, AND, ANY, AS, ASC, AT, BE, BUT, BY, CALL, CAN, CASE, CREATE, DESC, DELETE, DO, DONE, DROP, ELSE, END,
          ENV, ERROR, EXEC, EXIT, FALSE, FAIL, FILE, FOR, FOUND, FROM, FULL, GET, GO, HAS, HEAD, HERE, HOME, IF, IN, INFO, INSERT,
          INTO, IS, JOIN, KEY, LEFT, LIKE, LONG, MAIN, MAY, MUST, NAME, NEVER, NEW, NO, NONE, NOT, NOTE, NOW, "NULL", OF, OFF, ON,
          ONLY, OPEN, OR, OUT, PASS, PATH, POST, PUT, READ, REQUEST, ROOT, SAME, SELECT, SET, SHALL, SHOULD, START, STOP, TABLE,
          TEST, TESTS, THAT, THE, THEN, THIS, TO, TRUE, UP, UPDATE, USE, USER, VALUES, VERY, VIEW, WARN, WHEN, WHERE, WITH, WRITE,
          YES, YOU, YOUR]
      examples:
        - bad: |
            # Mail

            The MTA hands it to the LDA. Both read the RBL.

            If the MTA is slow, look at the RBL; then restart the LDA, and the MTA after it. An RBL may be down. The LDA says so.
        - good: |
            # Mail

            The mail transfer agent (MTA) hands it on.

            If the MTA is slow, restart the MTA. The HTTP server is another matter: HTTP has nothing to do with HTTP mail.

      """##
    ),
    (
      "changelog.yml",
      ##"""
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
    ),
    (
      "contribute.yml",
      ##"""
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
    ),
    (
      "fragment-case.yml",
      ##"""
      what: Fragments have the letter case of the headings they lead to
      severity: note
      why: GitHub does not mind, but other readers do not find `#Install` where the anchor is `#install`.
      how: Write it in lower case. `tracdown lint --fix` does it.
      examples:
        - bad: "# Install\n\n[Up](#Install)\n"
        - good: "# Install\n\n[Up](#install)\n"

      """##
    ),
    (
      "fragment-dead.yml",
      ##"""
      what: Links lead to headings and anchors that exist
      severity: warning
      why: >
        The document opens, but at its top: the reader has to search. Most such links are left behind when a heading is
        reworded.
      how: >
        Correct the part behind the `#`. GitHub makes it of the heading's text: lower case, punctuation left out, a hyphen for
        each blank. Where a heading is linked to often, give it an anchor of its own: `<a id="setup"></a>`.
      examples:
        - bad: "# Set up\n\nSee [the rules](#rules).\n"
        - bad:
            README.md: "[Flags](docs/flags.md#signal)\n"
            docs/flags.md: "# Flags\n\n## Signals\n"
        - good: "# Set up (Linux)\n\n<a name=\"old\"></a>[Again](#set-up-linux), [here](#old), [top](#top), [line](#L3)\n"

      """##
    ),
    (
      "glossary.yml",
      ##"""
      # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
      what: Readers find out what the words mean
      severity: info
      why: >
        Abbreviations are quick for those who know them and a wall for everybody else. Where the documents use many that they
        never explain, newcomers read each page twice.
      how: >
        List the words and abbreviations that are the project's own, each with a sentence. This is asked only of projects
        whose documents leave many abbreviations unexplained.
      item:
        order: 5
        title: Glossary
        where-needed: true
        names:
          [glossary, "… glossary", "glossary …", terms, terminology, vocabulary, definitions, acronyms, abbreviations, nomenclature, jargon, lexicon,
           terms and definitions, key concepts, core concepts, "… terminology", glossar, begriffe, abkürzungen, glossaire, lexique, terminologie, glosario, terminología, 术语, 术语表, 词汇表, 用語集, 用語]
        weak-names: [concepts, dictionary, basic concepts, domain model]
        headings:
          en:
            [glossary, "… glossary", "glossary …", terminology, "… terminology", definitions, terms, terms and definitions, glossary of terms, key terms, key concepts, core concepts, basic concepts,
             acronyms, acronyms and abbreviations, abbreviations, vocabulary, jargon, nomenclature, what do the words mean, ubiquitous language, "definitions of …", "definition of terms"]
          de: [glossar, begriffe, begriffserklärung, begriffserklärungen, abkürzungen, fachbegriffe, begriffsdefinitionen]
          fr: [glossaire, lexique, terminologie, définitions, acronymes, sigles, vocabulaire]
          es: [glosario, términos, terminología, definiciones, siglas, vocabulario]
          zh: [术语, 术语表, 词汇表, 名词解释, 基本概念, 缩写]
          ja: [用語集, 用語, 用語解説, 用語の定義, 略語, 概念]
        weak-headings:
          en: [concepts, domain model, conventions used, "conventions used …", naming conventions]
        traps:
          names: [terms of service, terms of use, terms and conditions]
          headings: [terms of service, terms of use, terms and conditions, "terms of …", "terms and conditions …", license terms, "type definitions …"]
        elsewhere: partial
        weak: partial
        mentions:
          en: [glossary, terminology]
          de: [glossar]
          fr: [glossaire]
          es: [glosario]
          zh: [术语表]
          ja: [用語集]
        addresses: [glossary, terminology]
        evidence:
          - {what: "{n} words explained", signal: terms, count: 5, points: 3, strong: true}
          - {what: "some words explained", signal: terms, count: 2, points: 1, strong: true}
        present: {points: 5, strong: 1}
        partial: {points: 1}
        next:
          missing: List the words and abbreviations that the documents never explain, each with a sentence.
        scaffold:
          file: GLOSSARY.md
          text: |
            # Glossary of {name}

            <!-- tracdown: to be written -->

            | word | meaning |
            | --- | --- |
            | … | What is it, in a sentence that needs none of the other words? |
      examples:
        - good:
            docs/glossary.md: |
              # Glossary

              | word | meaning |
              | --- | --- |
              | AIS | ships send their name and place by it |
              | berth | the place where a ship lies |
              | ETA | when a ship is expected |
              | pilot | who brings ships in |
              | VTS | the people who watch the traffic |
        - bad:
            docs/glossary.md: |
              # Glossary

              | word | meaning |
              | --- | --- |
              | AIS | ships send their name and place by it |
              | berth | the place where a ship lies |

      """##
    ),
    (
      "help.yml",
      ##"""
      # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
      what: Readers find out how to troubleshoot, or where to get help
      severity: warning
      why: >
        Somebody whose installation fails at ten in the evening either finds an answer or leaves. Questions that have no place
        end up as bug reports, or nowhere.
      how: >
        Name one place for questions (a chat, a list, a forum, an address), and write down the problems that come up again and
        again, each with its solution.
      item:
        order: 6
        title: How to troubleshoot, or where to get help
        names:
          [support, help, faq, faqs, "… faq", "faq …", troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", known issues, common issues, common problems, contact, community, communication, communications,
           debugging, questions, getting help, frequently asked questions, q and a, hilfe, häufige fragen, fehlerbehebung, aide, dépannage, ayuda, solución de problemas, 常见问题, 帮助, トラブルシューティング, よくある質問]
        weak-names: [issues, runbook, issue template, "… question", "… questions", "… support", "question …", "support …", workarounds]
        headings:
          en:
            [troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", faq, faqs, "… faq", "faq …", frequently asked questions, known issues, "known issues …", getting help, get help, help, further help, need help, "need help …", support, "… and support", support and feedback, "support and …", "getting support", questions, "questions …", "… questions",
             contact, contact us, contact information, "contact …", contacts, community, "community …", "… community", communication, how can i communicate, where to ask, where to get help, asking questions, discussion, discussions, "discussion …", chat, mailing list, mailing lists, debugging, common problems, common errors, common issues, common pitfalls, pitfalls, feedback, gotchas, known problems, known limitations, workarounds, got questions, have questions, get in touch, getting in touch, talk to us, stay in touch, join the community, "join …", help and support, "how to get help",  "having problems …", "having trouble …", "if something goes wrong", "when things go wrong", "q a"]
          de: [hilfe, unterstützung, support, fehlerbehebung, problembehandlung, häufige fragen, häufig gestellte fragen, kontakt, bekannte probleme, fragen, rückmeldung]
          fr: [aide, assistance, support, dépannage, résolution des problèmes, foire aux questions, contact, nous contacter, problèmes connus, questions fréquentes, besoin d'aide, "questions …"]
          es: [ayuda, soporte, solución de problemas, preguntas frecuentes, contacto, problemas conocidos]
          zh: [常见问题, 常见问题解答, 故障排除, 帮助, 技术支持, 联系我们, 联系方式, 联系作者, 交流群, 技术交流, 交流, 已知问题, 问题排查]
          ja: [トラブルシューティング, よくある質問, ヘルプ, サポート, お問い合わせ, 質問, 既知の問題, 困ったときは, 連絡先, コミュニティ]
        weak-headings:
          en: [issues, caveats, limitations, bugs, reporting, issue tracker]
        partial-headings:
          en: [reporting bugs, reporting issues, "reporting …", bug reports, "bug reports …", report a bug, report an issue, "report …", submitting an issue, "submitting an issue …", "submitting issues …", "submitting a bug …", "submit an issue …", "how to submit a bug report", "how to report …", "reporting a bug …", "filing …", issue reporting]
          de: [fehler melden]
          fr: [signaler un problème, remonter un problème, signaler un bug]
          es: [informar de errores, reportar errores]
          zh: [问题反馈, 反馈]
          ja: [不具合報告, バグを報告する, バグ報告]
        traps:
          names: [code of conduct, security, supported platforms, supported versions]
          headings:
            [supported versions, supported platforms, "supported …", security, "security …", reporting security issues, "reporting a vulnerability …", reporting vulnerabilities, "… vulnerability", code of conduct, community guidelines, "… support policy", sponsors,
             "… support table", "browser support …", browser support, platform support, "support the …", support us, "support this …", "support our …", support me, "language support …", "… sponsors", debugging allocations, privacy policy, legal, license, conduct, enforcement, credits, acknowledgements, author, authors, sponsor, backers, donate]
          words: [sponsor, sponsoring, sponsors, sponsorship, patreon, donate, donation, donations, buy me a coffee, ko-fi, kofi, opencollective, open collective, 打赏, 赞助, 捐赠, abusive, harassing, vulnerability, vulnerabilities, 支援してください]
        elsewhere: partial
        weak: partial
        mentions:
          en: [troubleshooting, faq, get help, getting help, known issues, frequently asked questions]
          de: [fehlerbehebung, häufige fragen]
          fr: [dépannage, foire aux questions]
          es: [preguntas frecuentes, solución de problemas]
          zh: [常见问题]
          ja: [トラブルシューティング, よくある質問]
        addresses: [faq, troubleshooting, support, /discussions, help, /wiki, community]
        evidence:
          - what: a place to ask
            signal: channel
            words:
              [discord.gg, discord.com, discordapp.com, slack.com, slack., matrix.to, "irc:", irc., libera.chat, gitter.im, zulipchat, zulip., "//t.me/", telegram., groups.google., lists., mailman, listserv, freelists, discourse., forum., forums., /forum, community.,
               /discussions, stackoverflow.com/questions/tag, stackoverflow.com/tags, stackoverflow.com/questions/ask, stackoverflow.com/search, stackexchange.com, reddit.com/r/, "mailto:", webchat., mattermost, element.io, qm.qq.com, teams.microsoft.com, keybase.io/team, discuss., answers.launchpad, chat., rocket.chat, users@, whatsapp, ask.]
            beside:
              [question, questions, get help, need help, for help, help you, getting help, stuck, ask us, ask a question, ask questions, ask for help, ask your, chat, discussions, discuss, talk to, join us, join the, join our, community, support channel, problems, trouble, mailing list, usage questions, frage, fragen, hilfe, poser, question, aide, pregunta, preguntas, ayuda,
               质问, 问题, 交流, 讨论, 质疑, 質問, 議論, 雑談, ご参加, サポート, 相談]
            points: 3
            strong: true
            anywhere: true
          - what: a named place to ask
            signal: text
            words: [irc, mailing list, on discord, on slack, stack overflow, stackoverflow, slack channel, discord server, discussion forum, discussion forums, google group, gitter, matrix room, telegram group, wechat, 微信, 微信群, qq群, "qq 群", 交流群, github discussions, zulip, mailingliste, liste de diffusion, lista de correo, メーリングリスト]
            points: 2
            strong: true
          - what: a place for questions
            signal: text
            words: [discussions, forum, forums, chat, slack, discord, irc, mailing list, stack overflow, stackoverflow, gitter, matrix, telegram, zulip, wiki, google group, 交流群, 微信群, メーリングリスト, フォーラム]
            beside: [question, questions, need help, get help, for help, support, frage, fragen, question, questions, pregunta, preguntas, 问题, 質問]
            points: 2
            strong: true
          - what: "{n} problems with their solutions"
            signal: problems
            words: &problems
              [troubleshooting, trouble shooting, "troubleshooting …", "… troubleshooting", faq, "… faq", "faq …", frequently asked questions, known issues, "known issues …", "… known issues", common problems, common errors, common issues, common pitfalls, pitfalls, gotchas, known problems, known limitations, workarounds, questions, "if something goes wrong", "when things go wrong", fehlerbehebung, problembehandlung, häufige fragen, bekannte probleme, dépannage, résolution des problèmes, foire aux questions, problèmes connus, questions fréquentes, solución de problemas, preguntas frecuentes, problemas conocidos, 常见问题, 常见问题解答, 故障排除, 已知问题, 问题排查, トラブルシューティング, よくある質問, 既知の問題, 困ったときは]
            count: 2
            points: 2
            strong: true
          - {what: "a problem with its solution", signal: problems, words: *problems, count: 1, points: 1}
          - what: the issue tracker, in a document about help
            signal: link
            pages: true
            words: [/issues, bugzilla, jira, /tracker, bugs., /newticket, launchpad.net]
            points: 2
            strong: true
          - what: the issue tracker, for questions
            signal: text
            words: [ask a question, asking questions, have a question, have questions, any questions, questions or problems, questions should be, for questions, questions to, questions and, usage questions, open an issue so that we can help, question label, 質問を, 问题请]
            points: 1
          - {what: "{n} entries", signal: items, count: 4, points: 1}
          - {what: "{n} words", signal: words, count: 80, points: 1}
          - {what: a badge of a chat, signal: badge, anywhere: true, points: 1, words: [discord, slack, matrix.to, gitter.im, zulip, t.me/, /discussions, irc]}
          - what: an issue template for questions
            signal: files
            words: [".github/issue_template/*question*", ".github/issue_template/*support*", ".github/issue_template/*help*", ".gitlab/issue_templates/*question*", ".gitlab/issue_templates/*support*"]
            points: 1
          - what: places to ask in the list of issue templates
            signal: files
            words: [.github/issue_template/config.y*ml]
            beside: ["contact_links:"]
            points: 1
        present: {points: 3, strong: 1}
        partial: {points: 1}
        next:
          missing: Name in the README where questions are answered, and write down the known problems with their solutions.
        scaffold:
          file: SUPPORT.md
          text: |
            # Help with {name}

            ## Where to ask

            <!-- tracdown: to be written -->

            - Where do people ask questions, and how soon does somebody answer?
            - Where are faults reported, and what must a report contain?

            ## Known problems

            <!-- tracdown: to be written -->

            - What goes wrong again and again? Give each problem a heading with the message that people see, and below it what to do.
      examples:
        - good:
            README.md: |
              # Harbour

              ## Getting help

              Ask on [the mailing list](https://lists.example.org/harbour).
        - good:
            docs/troubleshooting.md: |
              # Troubleshooting

              ## No ships are shown

              The receiver is not connected. Plug it in and press F5.

              ## The map stays grey

              The server for maps cannot be reached. Set another one in the settings.
        - bad: |
            # Harbour

            ## Support

            Support us by becoming a sponsor on [Patreon](https://patreon.example.org/harbour).
        - bad: |
            # Harbour

            ## Supported versions

            Versions 1 and 2.

      """##
    ),
    (
      "image-invalid.yml",
      ##"""
      what: Files that are shown as images are images
      severity: warning
      why: >
        An empty file, or an error page that was saved under the picture's name, shows as nothing. It happens when pictures
        are moved from one system to another.
      how: Get the picture again, and look at it before it is committed.
      examples:
        - bad:
            README.md: "![The pier](pier.png)\n"
            pier.png: "<!DOCTYPE html><title>404</title>"
        - bad:
            README.md: "![The pier](pier.png)\n"
            pier.png: ""
        - good:
            README.md: "![The pier](pier.svg)\n"
            pier.svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

      """##
    ),
    (
      "image-missing.yml",
      ##"""
      what: Images exist
      severity: error
      why: In place of a missing image the reader sees a broken sign and half a sentence.
      how: Add the file, or correct the path. It is seen from the folder of the document.
      examples:
        - bad: "![The pier](img/pier.png)\n"
        - bad: "<img src=\"pier.png\" width=\"300\">\n"

      """##
    ),
    (
      "install.yml",
      ##"""
      # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
      what: Readers find out how to install it
      severity: error
      why: >
        Whoever cannot start the project today will not use it, test it, or mend it. Installing is the first thing that
        anybody does, and the step at which most give up.
      how: >
        Write a section "Installation" in the README, or a page INSTALL that the README links: what is needed, the commands
        in the order in which they are typed, and how to see that it worked.
      item:
        order: 1
        title: How to install
        names:
          [install, installation, installing, "install …", "installation …", setup, set up, getting started, get started,
           quickstart, quick start, "… quickstart", download, downloads, building, build, requirements, prerequisites, first steps,
           how to install, deployment, running, "… installation", "… install", "… setup", "installing …",
           installieren, inbetriebnahme, erste schritte, schnellstart, instalacion, primeros pasos, mise en place,
           prise en main, demarrage, 安装, 安装说明, 快速开始, 快速入门, 部署, インストール, セットアップ, 環境構築, 導入]
        weak-names: [usage, integration, dependencies, tutorial, "tutorial …", preview]
        headings:
          en:
            [installation, install, installing, "installing …", "install …", "… installation", "installation …", getting started,
             "getting started …", get started, quick start, quickstart, "quick start …", "quickstart …", setup, set up, "setup …",
             "… setup", "setting up …", setting up, building, building from source, build from source, compiling, compilation,
             compile, "building the …", "… build and deploy", download, downloads, downloading, "downloading …", how to install,
             how to build, how to run, first steps, running locally, running it locally, run locally, local setup, using docker,
             docker, with docker, docker image, docker images, "running …", "adding … to your project",
             "add … to your project", "to your project", "to your app", adding the dependency, adding dependencies,
             "adding … as a dependency", as a dependency, "adding a dependency …", deploy, deploying, deployment,
             "deploying …", "deployment …", system requirements, self hosting, self host, preview, preview locally, building the site,
             building the docs, building the documentation, local preview, try it, try it out, "trying …", launching, launch]
          de:
            [installation, installieren, einrichtung, einrichten, erste schritte, schnellstart, inbetriebnahme, herunterladen,
             aufsetzen, "installation …", bauen]
          fr:
            [installation, installer, "installer …", mise en place, démarrage, démarrage rapide, prise en main, téléchargement,
             télécharger, "installation …", déploiement, lancer, lancement]
          es:
            [instalación, instalar, "instalación …", primeros pasos, inicio rápido, puesta en marcha, descarga, descargar,
             despliegue, compilar, compilación]
          zh: [安装, 安装说明, 安装方法, 安装步骤, 快速开始, 快速入门, 快速上手, 入门, 引入, 下载, 部署, 编译, 构建]
          ja: [インストール, インストール方法, 導入, 導入方法, セットアップ, 環境構築, クイックスタート, ダウンロード, 始め方, ビルド, ビルド方法]
        weak-headings:
          en:
            [usage, basic usage, how to use, prerequisites, requirements, "requirements …", integration, dependencies,
             "… integration", how to use it, running, run, tutorial, tutorials, releases, package managers, package manager, from source]
          de: [voraussetzungen, benutzung, verwendung, anforderungen]
          fr: [prérequis, utilisation, "pré-requis"]
          es: [requisitos, uso]
          zh: [环境要求, 准备, 使用, 使用方法, 用法]
          ja: [はじめに, 使い方, 必要要件, 動作環境, 使用方法]
        traps:
          names: [installations, update, updating]
          headings: [installations, supported versions, installing updates, uninstall, uninstalling, "uninstalling …", known installations,
            running tests, running the tests, "running … tests", building and testing, "running … checks", "running … ci"]
        mentions:
          en: [installation, installing, install, how to install, getting started, quick start, installation instructions, download]
          de: [installation, installieren, installationsanleitung]
          fr: [installation, installer]
          es: [instalación, instalar]
          zh: [安装, 下载]
          ja: [インストール, ダウンロード, 導入]
        addresses: [install, getting-started, quickstart, quick-start, setup, /download, deployment, docs., readthedocs, /docs]
        evidence:
          - what: a command that installs or runs it
            signal: command
            words:
              [apt install, apt-get install, apt-get update, dnf install, yum install, brew install, brew tap, brew cask, port install, pacman -S,
               pip install, pip3 install, python -m pip, python3 -m pip, python setup.py, python3 setup.py, pipx install, uv sync, uv add, uv tool,
               uv pip, uvx, poetry install, poetry add, pipenv install, npm install, npm i, npm ci, npx, yarn install, yarn add, yarn, pnpm,
               gem install, bundle install, bundle, cargo install, cargo add, cargo build, cargo run, go get, go install, go build, go run,
               mint install, docker run, docker pull, docker compose, docker-compose, docker build, podman, kubectl apply, kubectl create, helm install,
               helm repo, helm upgrade, make, cmake, meson, ninja, ./configure, autoreconf, git clone, swift build, swift run, swift package add,
               mvn, mvnw, gradle, gradlew, composer install, composer require, composer create-project, conda install, conda env, conda create,
               mamba, nix, nix-env, nix-shell, choco install, winget install, scoop install, snap install, flatpak install, zypper install, apk add,
               emerge, pkg install, opam install, stack install, cabal install, mix deps, rebar3, dotnet add, dotnet tool, dotnet build, dotnet run,
               nuget install, install-package, luarocks install, cpan, cpanm, carthage update, pod install, asdf, mise, sdk install, vagrant up, multipass launch,
               terraform init, ansible-playbook, rails, rake, mkdocs serve, jekyll serve, hugo server, hugo serve, curl, wget, sh install, bash install,
               ./install.sh, ./install, dpkg -i, rpm -i, tar x, unzip, systemctl enable, source, virtualenv, python -m venv, python3 -m venv,
               ./gradlew, ./mvnw, heroku, git submodule, sbt, lein, elm install, deno, bun, bunx, cp .env, just]
            points: 2
            strong: true
          - what: a way to declare it as a dependency
            signal: code
            words:
              [".package(", "dependencies: [", "github \"", "pod '", "pod \"", "gem '", "gem \"", "<dependency>", "<PackageReference",
               "implementation '", "implementation \"", "implementation(", "compile '", "[dependencies]", "libraryDependencies", "bazel_dep(",
               "http_archive(", "\"dependencies\"", "Pkg.add(", "\"require\"", "<script src",
               "FetchContent"]
            points: 3
            strong: true
            anywhere: true
          - what: a command that installs a package
            signal: command
            words:
              [pip install, pip3 install, pipx install, npm install, yarn add, pnpm add, gem install, cargo install, cargo add, go get, go install,
               brew install, apt install, apt-get install, dnf install, docker run, docker pull, composer require, nuget install, dotnet add, git clone]
            points: 2
            strong: true
            anywhere: true
          - {what: "{n} commands", signal: command, count: 2, words: [make, npm, pip, docker, git, cargo, go, apt, apt-get, brew, bundle, yarn, cd, python, python3, swift, cmake, ./configure, sudo, curl], points: 1}
          - {what: "{n} steps", signal: steps, count: 2, points: 1}
          - {what: "{n} words", signal: words, count: 60, points: 1}
          - what: a download
            signal: link
            words: [/releases, /download, downloads., .zip, .tar.gz, .exe, .dmg, .deb, .AppImage, apps.apple.com, play.google.com, marketplace.visualstudio.com, hub.docker.com, npmjs.com/package, pypi.org/project, crates.io/crates, nuget.org/packages, addons.mozilla.org, chromewebstore, chrome.google.com/webstore]
            points: 2
            strong: true
          - {what: what it needs, signal: text, points: 1,
             words: [or later, or newer, or higher, requires, required, prerequisite, prerequisites, you will need, you'll need, you need, benötigt, nécessite, requiere, 必要]}
        present: {points: 3, strong: 1}
        partial: {points: 1}
        next:
          missing: Write in the README how to install it, with the commands to type.
        kinds:
          documentation:
            next: Write in the README how to preview the documents, or how to read and edit them.
          specification:
            next: Write in the README where the current text is read, and how to build or preview it.
        scaffold:
          file: INSTALL.md
          text: |
            # How to install {name}

            ## What it needs

            <!-- tracdown: to be written -->

            - Which systems and versions does it run on?
            - What must be installed before?

            ## Install

            <!-- tracdown: to be written -->

            - Which commands, in which order?
            - What needs to be configured before the first start?

            ## See that it works

            <!-- tracdown: to be written -->

            - Which command or page shows that all is well, and what does it show?
      examples:
        - good: |
            # Harbour

            Shows which ships lie where.

            ## Installation

            You need Python 3.10 or newer.

                pip install harbour
                harbour --version
        - good:
            README.md: |
              # Harbour

              How to install it says [the manual](docs/setup.md).
            docs/setup.md: |
              # Setting up Harbour

              1. Install the packages: `apt-get install harbour`
              2. Copy the settings.
              3. Start it.
        - bad: |
            # Harbour

            Shows which ships lie where.

            ## Features

            It is fast.
        - bad: |
            # Harbour

            ## Installations

            It runs in the harbours of these towns: Ostende, Esbjerg and Bergen.

      """##
    ),
    (
      "item-unlinked.yml",
      ##"""
      what: Documents of the checklist are linked
      severity: note
      why: >
        A CONTRIBUTING that no page links to is there for those who know that it is there. Hosts show some such files, but not to
        those who read the README.
      how: Link the document from the README, with the words that people look for.
      examples:
        - bad:
            README.md: |
              # Tidetable

              Shows tides.
            CHANGELOG.md: |
              # Changelog

              ## 1.0.0

              - First release
        - good:
            README.md: |
              # Tidetable

              Shows tides. [What has changed](CHANGELOG.md).
            CHANGELOG.md: |
              # Changelog

              ## 1.0.0

              - First release

      """##
    ),
    (
      "link-case.yml",
      ##"""
      what: Links have the letter case of the files they lead to
      severity: warning
      why: >
        GitHub and Linux tell `Install.md` from `install.md`; Windows and macOS do not. Such a link works for its author
        alone.
      how: Write the path as the file has it. `tracdown lint --fix` does it.
      examples:
        - bad:
            README.md: "[Install](docs/Install.md)\n"
            docs/install.md: "# Install\n"
        - good:
            README.md: "[Install](docs/install.md)\n"
            docs/install.md: "# Install\n"

      """##
    ),
    (
      "link-dead.yml",
      ##"""
      what: Links lead to files that exist
      severity: error
      why: >
        Whoever follows a dead link stops reading, or asks somebody. Most are left behind when a file is moved or renamed.
      how: >
        Correct the path. It is seen from the folder of the document; a leading slash means the root of the repository.
        `tracdown lint --fix` does it where only one file can have been meant.
      examples:
        - bad:
            README.md: "See [how to install](docs/instal.md).\n"
            docs/install.md: "# Install\n"
        - bad: "[https://example.org/talk](Talk)\n"
        - good:
            README.md: "See [how to install](docs/install.md), [all documents](docs/) and [the issues](../../issues).\n"
            docs/install.md: "[Back](/README.md)\n"

      """##
    ),
    (
      "link-malformed.yml",
      ##"""
      what: Addresses of links are well formed
      severity: warning
      why: >
        An address without `https://` is taken for a file; one with a blank in it is shown as text; an empty one leads back
        to the page.
      how: Complete the address. A blank is written `%20`.
      examples:
        - bad: "[Home](www.example.org)\n"
        - bad: "[Ann](ann@example.org)\n"
        - bad: "[Home](http://http://example.org)\n"
        - bad: "[Notes]()\n"
        - bad:
            README.md: "[The plan](docs/the plan.md)\n"
            docs/the plan.md: "# The plan\n"
        - good: "[Home](https://example.org), [Ann](mailto:ann@example.org)\n"

      """##
    ),
    (
      "link-outside.yml",
      ##"""
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
    ),
    (
      "obsolete.yml",
      ##"""
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
    ),
    (
      "orphan.yml",
      ##"""
      what: Every page can be reached from where readers begin
      severity: note
      why: >
        A page that nothing links to is found by nobody but its author, and it is not mended when things change.
      how: >
        Link it from the README, or from a page that its readers come by. What hosts and tools find by name, such as a
        changelog, and the pages of a site generator, which makes its own menus, are not asked for.
      examples:
        - bad:
            README.md: |
              # Tidetable

              See [how it is set up](docs/setup.md).
            docs/setup.md: |
              # Setting up

              Start it.
            docs/clock.md: |
              # The clock

              Set it twice a year.
        - good:
            README.md: |
              # Tidetable

              See [the documents](docs/).
            docs/README.md: |
              # Documents

              - [The clock](clock.md)
            docs/clock.md: |
              # The clock

              Set it twice a year.

      """##
    ),
    (
      "page-duplicate.yml",
      ##"""
      what: Each thing is written once
      severity: warning
      why: >
        Of two copies one is mended and the other is not, and the reader who found the other one does not know.
      how: Keep the better one. Let the other lead to it, or remove it.
      examples:
        - bad:
            README.md: |
              # Tides

              The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
              and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
              hour or more, and the quay is under water before they say so.

              Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
              with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
              moved since the last survey was made.
            docs/tides.md: |
              # Tides

              The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
              and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
              hour or more, and the quay is under water before they say so.

              Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
              with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
              moved since the last survey was made.

      """##
    ),
    (
      "placeholder.yml",
      ##"""
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
    ),
    (
      "roadmap.yml",
      ##"""
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
    ),
    (
      "section-empty.yml",
      ##"""
      what: Headings have something below them
      severity: note
      why: >
        A heading promises a text. Over nothing it sends readers away who were in the right place.
      how: Write the section, or remove the heading. A heading with deeper headings below it is fine.
      examples:
        - bad: |
            # Mail

            How mail works here.

            ## Restarting

            ## Backup

            Every night.
        - good: |
            # Mail

            ## Servers

            ### curlew

            Takes the mail.

      """##
    ),
    (
      "ship.yml",
      ##"""
      # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
      what: Readers find out how to make a change and ship it
      severity: warning
      why: >
        A change is done when its users have it. Where nobody has written how the tests are run, who reviews, and how a
        version comes out, only those who were there at the beginning can finish anything, and each holiday stops the project.
      how: >
        Say three things, in CONTRIBUTING or on pages of their own: how a change is made (set up, build, test, style), how it
        gets in (branch, pull request, review), and how it reaches the users (release, deployment, or "merging publishes").
      item:
        order: 2
        title: How to create and ship a change
        names:
          [development, developing, developer, developers, developer guide, developers guide, development guide, dev, dev guide, hacking,
           contributing with code, workflow, release process, releasing, release, "release process …", publishing, deploy,
           deploying, testing, building, maintaining, maintenance, code review, git workflow, branching, patches, patch process, dev quickstart,
           runbook, how to release, development setup, "development …", "developing …", "releasing …",
           release checklist, "… release process", local development, ci, continuous integration, entwicklung, développement, desarrollo, 开发, 开发指南,
           発布流程, 発布, 開発, 開発者ガイド, リリース手順]
        weak-names: [contributing, contribute, "contributing …", contribution guide, contribution, releases, maintainers, deployment, architecture, agents, claude, copilot instructions]
        headings:
          en:
            [development, developing, "developing …", testing, tests, local development, release process, "release process …", running tests,
             running the tests, "running … tests", run tests, run the tests, test, development workflow, workflow, pull requests, pull request,
             "… pull request", "… pull requests", opening a pull request, submitting a pull request, submitting changes,
             "submitting …", making changes, making a change, make your changes, making a release, making a new release, releasing,
             "releasing …", how to release, "… release", cut a release, cutting a release, release checklist, publishing,
             deployment, production deployment, continuous integration, continuous deployment, ci cd, ci, code review, code reviews, branching,
             branching model, branching strategy, branch strategy, git workflow, branches, development environment, development setup,
             "… development environment", development environment setup, developer setup, hacking, "hacking on …", building and testing, build and test,
             "building and testing …", coding style, coding conventions, coding standards, code style, "code style …", style guide, linting,
             formatting, commit messages, commit message, pre commit, code changes, patch process, how to check proposed changes,
             building, build, "building …", building from source, releases and versioning, release procedure, release workflow, for developers,
             for maintainers, maintainers, developer guide, contributing code, writing a patch, "development …", "developer …",
             local setup, how to develop, automated release process, preparing a release, new release, "… ci checks locally", checks, quality checks]
          de:
            [entwicklung, entwicklungsumgebung, änderungen einreichen, tests, testen, veröffentlichung, release prozess, bereitstellung,
             für entwickler, arbeitsablauf, veröffentlichen]
          fr:
            [développement, environnement de développement, tests, déploiement, publication, proposer une modification, tester, lancer les tests,
             "développement …", "tests …", publier, "déployer …", intégration continue, livraison, "proposer …"]
          es:
            [desarrollo, entorno de desarrollo, pruebas, despliegue, publicación, enviar cambios, publicar, ejecutar las pruebas]
          zh: [开发, 开发指南, 开发环境, 本地开发, 测试, 运行测试, 构建, 发布, 发布流程, 部署, 提交代码, 分支, 分支管理, 代码规范]
          ja:
            [開発, 開発者ガイド, 開発環境, 開発方法, 環境構築, テスト, ビルド, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, リリース, リリース手順,
             リリース方法, デプロイ, コードをテストする, 静的解析]
        weak-headings:
          en:
            [contributing, "contributing …", contribute, contributions, how to contribute, contribution guidelines, contributor guide, releases, versioning, "contribution …"]
          de: [mitwirken, mitmachen, beitragen]
          fr: [contribuer, contribution, contributions, "contribuer …"]
          es: [contribuir, contribuciones]
          zh: [贡献, 参与贡献, 贡献指南]
          ja: [貢献, コントリビュート, 貢献者ガイド]
        traps:
          names: [release notes, changelog, "… release notes", releases]
          headings: [release notes, license, code of conduct, "release notes …", latest release, security, "new in …"]
        elsewhere: none
        addresses: [development, developer-guide, developing, releasing, release-process]
        mentions:
          en: [development guide, developer guide, release process, contributing guide, how to release]
          ja: [開発ガイド, リリース手順]
        evidence:
          - what: how the tests or checks are run
            signal: command
            part: make
            words:
              [make test, make check, make tests, make smoketest, make lint, "make test-compatibility", make ci, make verify, make unit, make integration, pytest, python -m pytest,
               python -m unittest, python3 -m unittest, python setup.py test, tox, nox, npm test, npm run test, npm t, npm run lint, npm run-script, yarn test, yarn lint,
               yarn run test, pnpm test, pnpm run test, npx jest, npx vitest, jest, vitest, go test, cargo test, cargo clippy, cargo nextest, swift test, swift format, rake test, rake spec, rake, rspec,
               bundle exec rake, bundle exec rspec, mvn test, mvn verify, mvn install, mvn package, ./mvnw, gradle test, gradle check, gradlew test, gradlew check, gradlew build, ctest, unittest, phpunit, composer test,
               dotnet test, mix test, stack test, cabal test, bats, prove, sbt test, lein test, pre-commit, flake8, ruff, black, mypy, eslint, prettier, rubocop, golangci-lint, shellcheck,
               hatch run, hatch test, poetry run, uv run, just test, just check, task test, bazel test, xcodebuild test, act, deno test, bun test, ./run-tests, run_tests, run_tests.py, runtests, script/test, scripts/test, bin/test, bin/rspec, ./test.sh, test.sh, invoke test, meson test, busted, dune test, zig build test, fastlane test, cypress, playwright]
            points: 2
            strong: true
          - what: how it is built
            signal: command
            part: make
            words:
              [make, make build, make install, cmake, npm run build, npm ci, npm install, npm run dev, npm run start, npm start, yarn build, yarn dev, yarn install, yarn, pnpm install, pnpm build, pnpm dev, pip install, pip install -e, poetry install, uv sync, pipenv install,
               cargo build, cargo run, go build, swift build, bundle install, mvn package, mvn compile, mvn clean, gradle build, gradlew build, mkdocs build, mkdocs serve, jekyll build, jekyll serve, hugo, docker build, docker compose, docker-compose, dotnet build, stack build,
               bazel build, meson setup, ninja, ./configure, autoreconf, git submodule, virtualenv, python -m venv, conda env, nix develop, nix-shell, bin/setup, script/setup, script/bootstrap, vagrant up, brew bundle, composer install, ./gradlew, just build]
            points: 1
          - what: a section about building and testing
            signal: heading
            part: make
            words:
              [development, "developing …", testing, tests, "… tests", "running … tests", "building …", build, building, development environment, "… development environment",
               "development …", "developer …", coding style, code style, coding conventions, linting, formatting, hacking, building and testing, "… development", checks,
               "test …", "testing …", how to check proposed changes, "instructions for building …", "instructions for testing …", entwicklung, entwicklungsumgebung, développement, environnement de développement, "tests …", desarrollo, pruebas, 开发, 开发环境, 测试, 构建, 開発環境, 環境構築, テスト, ビルド, 静的解析]
            points: 1
          - what: what a change must pass
            signal: text
            part: make
            words:
              [run the tests, run tests, running the tests, unit tests, unit test, test suite, tests pass, pass the tests, pass tests, all tests, add tests, write tests, tests for, test your changes, test coverage,
               linter, linters, coding style, code style, coding conventions, style guide, formatted, swiftlint, swift-format, swiftformat, pre-commit, lint, test scripts, local tests, ci passes, ci checks, make sure the ci,
               tests ausführen, lancer les tests, les tests, ejecutar las pruebas, 运行测试, 单元测试, 代码规范, テストする, テストを, リント, 静的解析]
            points: 1
          - what: how a change gets in
            signal: text
            part: ship
            count: 2
            words:
              [pull request, pull requests, PR, PRs, merge request, merge requests, branch, branches, feature branch, topic branch, fork, review, reviewed, code review, reviewer, reviewers, patch, patches, rebase,
               squash, commit message, commit messages, merged, push, pull-request, send a patch, format-patch, signed off, dco, gerrit, mailing list,
               merge-request, zweig, branche, relecture, revue de code, rama, 分支, 合并, 提交, 审核, プルリクエスト, ブランチ, レビュー, マージ, フォーク]
            points: 2
            strong: true
          - what: a section about pull requests or reviews
            signal: heading
            part: ship
            words:
              [pull request, pull requests, "… pull request", "… pull requests", "pull request …", submitting changes, "submitting …", making changes, make your changes, code review, code reviews, "code review …", branching, branching model, branching strategy, branch strategy,
               git workflow, workflow, "… workflow", commit messages, commit message, "commit message …", writing a patch, patch process, merge requests, "merge request …", how to contribute your work, "contributing a …", proposing changes, "proposing …", code changes, submit changes, review process, review,
               änderungen einreichen, "proposer …", enviar cambios, 提交代码, 分支, プルリクエスト, プルリクエストを送る, レビュー, ブランチ戦略, fork]
            points: 1
          - {what: "{n} steps", signal: steps, part: ship, count: 3, points: 1}
          - what: a page of {n} words about it
            signal: words
            count: 250
            pages: true
            points: 1
          - what: a command that releases or deploys
            signal: command
            part: release
            words:
              [git tag, git push --tags, git push origin --tags, git push --follow-tags, npm publish, npm version, yarn publish, pnpm publish, twine upload, python -m build, python -m twine, flit publish, poetry publish, hatch publish, hatch version, uv publish, cargo publish, cargo release, gem push, gem build, rake release, rake bump,
               pod trunk, mvn deploy, mvn release, gradle publish, gradlew publish, gradlew release, goreleaser, docker push, helm package, gh release, make release, make deploy, make publish, npm run release, npm run deploy, yarn release, yarn deploy, lerna publish, changeset publish, semantic-release, bumpversion, bump2version, bump-my-version, standard-version, release-it, np, fastlane release, fastlane,
               kubectl apply, helm upgrade, ansible-playbook, cap production, cap deploy, cap staging, git push heroku, heroku, fly deploy, serverless deploy, firebase deploy, gcloud app, terraform apply, mkdocs gh-deploy, python setup.py sdist, python setup.py upload, zest.releaser, fullrelease, dch, debuild, bundle exec fastlane, mix hex.publish, nuget push, dotnet nuget, dotnet pack, cf push, cdk deploy, eb deploy, vercel, netlify deploy]
            points: 2
            strong: true
          - what: how a version is released
            signal: text
            part: release
            count: 2
            words:
              [new release, new version, a release, the release, release branch, release branches, release process, releases are, releasing, release manager, next release, releases page, draft a new release, cut a release, make a release, tag, tags, tagged, tag the, git tag, version number, bump, bump the version, bump version, bumped, changelog, publish, published, publishing, publishes,
               release notes, release candidate, deploy, deployed, deployment, deploys, production, staging, automatically released, automated releases, semantic-release, auto release, release workflow, rollback, released, hotfix, veröffentlicht, freigabe, veröffentlichen, publié, déployé, déployer, mise en production, production, publicar, desplegar, despliegue, 发布, 上线, 打标签, 版本号, リリース, リリースブランチ, タグ, デプロイ]
            points: 1
          - what: a section about releases or deployment
            signal: heading
            part: release
            words:
              [release process, "release process …", releasing, "releasing …", "… release", "release …", how to release, making a release, making a new release, cut a release, release checklist, publishing, "publishing …", deployment, deploying, "deploying …", production deployment, "deploy …", "… and deploy", continuous deployment, release procedure, automated release process,
               "… release process", releases, versioning, "… releases", veröffentlichung, release prozess, bereitstellung, déploiement, publication, "déployer …", despliegue, publicación, 发布, 发布流程, 部署, リリース, リリース手順, デプロイ, バージョニング]
            points: 1
          - what: that merging publishes
            signal: text
            part: release
            words:
              [automatically published, automatically built and published, automatically deployed, published automatically, deployed automatically, automatically released, released automatically, automatically publishes, automatically deploys, continuously deployed,
               built and deployed, gets deployed, will be deployed, is deployed to, are deployed to, automatisch veröffentlicht, déployé automatiquement, déployées automatiquement, automáticamente, 自动发布, 自动部署, 自動的にデプロイ, 自動でデプロイ]
            points: 1
        parts:
          make: how a change is built and tested
          ship: how a change gets in (branch, pull request, review)
          release: how it is released or deployed
        present: {points: 6, strong: 2, parts: {make: 2, ship: 2, release: 2}}
        partial: {points: 3}
        kinds:
          documentation:
            present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
            next: Write how a change of the documents is checked, who reviews it, and how it gets published.
          specification:
            present: {points: 4, strong: 2, parts: {make: 2, ship: 2}}
            next: Write how a change of the text is proposed, who decides, and how it gets published.
        next:
          missing: Write a page on how a change is built and tested, how it gets in, and how it is released.
        scaffold:
          file: DEVELOPMENT.md
          text: |
            # How to make and ship a change of {name}

            ## Set up

            <!-- tracdown: to be written -->

            - How do you get the code, and what must be installed to build it?

            ## Build and test

            <!-- tracdown: to be written -->

            - Which commands build it, run the tests, and check the style?

            ## Get it in

            <!-- tracdown: to be written -->

            - Which branch do you start from, and where do you open the pull request?
            - Who reviews, and what are they looking for?

            ## Release

            <!-- tracdown: to be written -->

            - Who releases or deploys, how often, and with which steps?
            - How do you undo it?
      examples:
        - good:
            CONTRIBUTING.md: |
              # Contributing

              ## Build and test

                  make test

              All tests must pass before the review.

              ## Pull requests

              1. Create a branch.
              2. Open a pull request; one of us reviews it within a week.
              3. It is merged once two have approved.

              ## Releasing

              Bump the version number, then tag it and publish:

                  git tag v1.2.0
                  git push --tags
        - bad: |
            # Harbour

            ## Contributing

            Pull requests are welcome.
        - bad:
            README.md: |
              # Harbour

              Shows which ships lie where.

      """##
    ),
    (
      "stale.yml",
      ##"""
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
    ),
    (
      "suppression-invalid.yml",
      ##"""
      what: Comments that hide findings name a rule and give a reason
      severity: warning
      why: >
        Whoever meets the comment in two years must be able to tell whether it still holds. A misspelt rule hides nothing at
        all.
      how: "Write `<!-- tracdown-disable RULE -- reason -->`; `tracdown explain` lists the rules."
      examples:
        - bad: |
            # Notes

            <!-- tracdown-disable orphan -->

      """##
    ),
    (
      "suppression-unused.yml",
      ##"""
      what: Comments that hide findings hide one
      severity: warning
      why: >
        A comment that hides nothing is left over from a fault that was mended. It would hide the next one, without anybody
        noticing.
      how: Remove the comment, or the rule that is no longer needed from its list.
      examples:
        - bad: |
            # Notes

            <!-- tracdown-disable link-dead -- the build makes the file -->

            Nothing is linked here.

      """##
    ),
    (
      "title-doubled.yml",
      ##"""
      what: A page has its title once
      severity: note
      why: >
        Two titles are most often two documents that a tool or a merge put into one file. Readers, and programs that read
        versions from a changelog, stop at the second.
      how: Keep one of the headings, and put what stands below both under it.
      examples:
        - bad: |
            # Changelog

            ## 1.1

            - Wind

            # Changelog

            ## 1.0

            - Tides
        - good: |
            # Changelog

            ## 1.1

            - Wind

            ## 1.0

            - Tides

      """##
    ),
    (
      "title-missing.yml",
      ##"""
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
    ),
    (
      "trac-markup.yml",
      ##"""
      what: No Trac markup is left in documents
      severity: warning
      why: >
        After half a move readers see the marks of the old wiki: `'''bold'''`, `{{{`, `[[PageOutline]]`. Links that Trac
        followed lead nowhere.
      how: >
        Write it as Markdown; each finding says how. `tracdown convert` does it for a page, `tracdown migrate` for a whole
        wiki. Markup that a document is about belongs into code.
      examples:
        - bad: "# Tides\n\n'''Note:''' see [wiki:TideTables the tables].[[BR]]\n"
        - bad: "= Tides =\n\n||port||high water||\n||Harbour||04:12||\n"
        - bad: "# Tides\n\n{{{\nmake tides\n}}}\n"
        - bad: "See [http://example.org the tables].\n"
        - bad:
            Tides.wiki: "== Tides ==\n{{{\nmake\n}}}\n"
        - good: "# Tides\n\nTrac's `'''bold'''` is `**bold**` here.\n\n```\n{{{\nmake\n}}}\n```\n"
        - good: "# Tides\n\nAn empty string is '' and [[1, 2], [3]] a list; a || b holds if one of them does.\n"

      """##
    ),
  ]
}
