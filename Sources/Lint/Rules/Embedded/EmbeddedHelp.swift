// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let help = (
    name: "help.yml",
    text: ##"""
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
  )
}
