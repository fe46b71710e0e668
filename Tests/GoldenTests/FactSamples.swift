import Basics
import Markup

/// Every fact that a finding can say, with sample values; more than one where the words differ.
enum FactSamples {
  /// A family of facts: the enum, the file that declares it, and its samples.
  struct Family: Sendable {
    var name: String
    /// In `Sources`.
    var file: String
    var samples: [Sample]
  }

  /// One fact in words.
  struct Sample: Sendable {
    /// The case of the enum.
    var name: String
    var finding: Finding

    init(_ fact: some Any, _ finding: Finding) {
      name = Mirror(reflecting: fact).children.first?.label ?? "\(fact)"
      self.finding = finding
    }
  }

  static let all = [
    family("LinkFact", "Markup/Findings/LinkWords.swift", links),
    family("MarkupFact", "Markup/Findings/MarkupWords.swift", markup),
    losses("Kind", "Markup/Loss.swift", lost.map { ($0, $0.finding(on:)) }),
    losses(
      "LoweringFact", "Markup/Findings/LossWords.swift", lowered.map { ($0, $0.finding(on:)) }),
    family("PageFact", "Markup/Findings/PageWords.swift", pages),
    family("FileFact", "Markup/Findings/FileWords.swift", files),
    family("TextFault", "Basics/Text/PageText.swift", texts),
    family("VerifyFact", "Markup/Findings/VerifyWords.swift", verified),
    family("RepairFact", "Markup/Findings/RepairWords.swift", repairs),
    family("SuppressionFact", "Markup/Findings/LintWords.swift", suppressions),
  ]

  private static func family(
    _ name: String, _ file: String, _ facts: [some FindingFact]
  ) -> Family {
    Family(name: name, file: file, samples: facts.map { Sample($0, $0.finding) })
  }

  /// What is lost is told in the words of a site: of one that draws much, and of one that draws little.
  private static func losses(
    _ name: String, _ file: String, _ facts: [(fact: some Any, words: (Viewer) -> Finding)]
  ) -> Family {
    let sites = [true, false].map {
      Viewer("the site", drawsFormulas: $0, drawsMermaid: $0, hasOutline: $0)
    }
    return Family(
      name: name, file: file,
      samples: facts.flatMap { fact, words in
        let told = sites.map(words)
        return (told[0] == told[1] ? [told[0]] : told).map { Sample(fact, $0) }
      })
  }

  private static let links: [LinkFact] = [
    .deadLink(to: "Guide/Start"),
    .unknownPrefix("api", count: 3, first: ["Clock, line 2", "Radio, line 8"], inTracIni: true),
    .unknownPrefix("pkg", count: 1, first: ["Radio, line 9"], inTracIni: false),
    .looseName("Guide/Set up", found: "Guide_Set-up"),
    .looseOwner("plan.png", of: "Guide_Set-up", found: "Guide/Set up", isImage: true),
    .looseOwner("plan.png", of: "Guide_Set-up", found: "Guide/Set up", isImage: false),
    .severalPages(named: "Guide/Set up", fitting: 2),
    .deadFragment("set-up", of: "Guide"),
    .oldVersion("3", of: "Guide"),
    .pageView("format=txt", of: "Guide"),
    .schemeNotShown("javascript", of: "javascript:run()", isImage: false, isTextKept: false),
    .schemeNotShown("ftp", of: "ftp://example.org/a.png", isImage: true, isTextKept: true),
    .realmWithoutAddress("ticket", first: "12"),
    .pictureWithoutAddress("trunk/plan.png", realm: "source"),
    .macroLinked("[[TagCloud]]"),
    .macroInWords("[[TicketQuery]]"),
    .unmapped(realm: "ticket", count: 1, first: ["12 (Guide)"], links: .text),
    .unmapped(realm: "changeset", count: 22, first: ["r9 (Guide)", "r10 (Home)"], links: .toTrac),
    .unmapped(realm: "report", count: 2, first: ["1 (Guide)", "2 (Guide)"], links: .both),
    .noAttachment("plan.pdf", of: "Guide", isImage: false),
    .noAttachment("plan.png", of: "Guide", isImage: true),
    .absentAttachment("plan.pdf", of: "Guide", isImage: false),
    .absentForeignAttachment("log.txt", of: "ticket 12", isImage: false),
    .attachmentElsewhere("plan.png", of: "Home", not: "Guide"),
    .noSiteFile("logo.png", isImage: true, isLinkedToTrac: false),
    .noSiteFile("logo.png", isImage: true, isLinkedToTrac: true),
    .siteFileInOtherCase("logo.png", found: "Logo.png"),
    .pageRenamed(to: "CON-2.md"),
    .attachmentRenamed("a:b.txt", to: "attachments/Guide/a-b.txt"),
    .folderRenamed("CON", to: "CON-2"),
    .pageLeftOut("Guide", address: "Guide.md", in: "Home.md"),
    .outputLinkDead(address: "Guide.md#x", in: "Home.md", reason: "fragment"),
    .redirectUnstable("/wiki/a/./b"),
    .redirectTaken("https://example.org/wiki/Guide"),
    .redirectTooLong("/wiki/Guide", server: "nginx", limit: 4000),
  ]

  private static let markup: [MarkupFact] = [
    .blockNotClosed,
    .blocksTooDeep(limit: 30),
    .listsTooDeep(limit: 30),
    .rstTooDeep,
    .imageWithoutFile("[[Image()]]"),
    .includesNoPage(call: "[[Include(ticket:1)]]", isLinked: false),
    .includesNoPage(call: "[[Include(https://example.org/)]]", isLinked: true),
    .templateEndless(macro: "Box"),
    .templateTooLarge(macro: "Box"),
    .droppedBySettings(call: "[[Box]]", isComment: false),
    .droppedBySettings(call: "#!box", isComment: true),
    .processorUnknown("gantt"),
    .foreignMarkup(language: "textile"),
    .tableWithMore(processor: "table"),
    .noTable(processor: "table"),
    .rstNotRead(.role, "kbd"),
    .rstNotRead(.directive, "raw"),
    .rstNotRead(.substitution, "now"),
    .rstWithoutMeaning("version"),
    .rstWithoutTarget("`Set up`_"),
    .rstWithoutNote("3"),
    .rstWithoutEnd("**"),
    .rstGridNotClosed,
    .rstColumnsUnclear,
    .includeCycle(call: "[[Include(Guide)]]"),
    .includeMissing(call: "[[Include(Gone)]]"),
    .includeLimit(call: "[[Include(Guide)]]", pages: 1000),
    .includeOfMarkdown(call: "[[Include(Guide)]]"),
    .htmlNotShown(["<script>", "onclick"]),
    .htmlNotClosed(.unclosed, tags: ["b", "i"]),
    .htmlNotClosed(.goingOn, tags: ["div"]),
    .htmlNotClosed(.overstretched, tags: ["p"]),
    .htmlNotClosed(.unendedTag, tags: []),
    .htmlNotClosed(.unendedComment, tags: []),
  ]

  private static let lost: [Loss.Kind] = [
    .imageLook("border=2"),
    .codeLook(["lineno", "marks"]),
    .lineNumbers,
    .drawing("graphviz"),
    .formula("x^2"),
    .formulaOfRST,
    .embedded("https://example.org/plan.pdf"),
    .menu(macro: "TracNav", pages: ["Menu", "Other"]),
    .highlight("FIXME"),
    .icon("safe"),
    .tooltip("NGO", "non-governmental organization"),
    .unknownPrefix("api"),
    .html(["<form>", "style"]),
  ]

  private static let lowered: [LoweringFact] = [
    .schemeNotLinked("javascript", url: "javascript:run()"),
    .tableTooWide(columns: 300),
    .sidesOfCellsLost,
    .footnoteInHTML,
    .outlineLeftOut,
    .numberingLost,
    .boxLost("warning", look: ""), .boxLost("div", look: "color: red"),
    .macroDynamic("[[TicketQuery]]", became: .comment),
    .macroUnknown("[[Gantt]]", isProcessor: false, became: .code),
    .macroUnknown("{{{#!gantt", isProcessor: true, became: .nothing),
    .macroDropped("[[AddComment]]"),
    .codeLanguageLost("cobol"),
    .footnoteLost,
    .imageSizeLost,
    .underlineLost,
    .raisedLost,
    .foldLost,
    .tableSpanLost,
    .tableSpansTooWide(columns: 300),
    .rowsBecameParagraphs,
  ]

  private static let pages: [PageFact] = [
    .alreadyMarkdown,
    .markdownKept(file: "Guide.md"),
    .guidePage,
    .foreignMarkup(wiki: "MediaWiki"),
    .newerMarkup(read: .v011, other: .v160, gained: ["a table", "2 links"], differsIn: "table"),
    .newerMarkup(read: .v011, other: .v160, gained: [], differsIn: "list"),
    .restrictedPage("only members of staff may read it", isLeftOut: false),
    .restrictedPage("only members of staff may read it", isLeftOut: true),
    .restrictedAttachment("plan.png", of: "only members of staff may read it", isLeftOut: false),
    .restrictedRoadmap(
      "milestones", count: 1, of: 3, "[milestone:2.0] of the authz file", isLeftOut: false),
    .restrictedRoadmap(
      "versions", count: 3, of: 3, "“anonymous” has no permission TICKET_VIEW", isLeftOut: true),
    .restrictedPages(1, "a policy cannot be evaluated", isLeftOut: false),
    .restrictedPages(2, "a policy cannot be evaluated", isLeftOut: true),
    .pageTooLarge(file: "Guide.md", bytes: 700_000, limit: 500 << 10, site: "the site"),
    .notShown("<a id=x>", construct: "anchor-without-href", site: "The site"),
    .readBackOtherwise("a heading became a paragraph"),
    .notInMarkdown("“lost”", excerpt: "Nothing is lost"),
  ]

  private static let files: [FileFact] = [
    .unreadable(file: "Guide", reason: "permission denied"),
    .binary(file: "Guide"),
    .pageLink(file: "Guide"),
    .special(file: "pipe"),
    .samePage(file: "Guide.txt", as: "Guide"),
    .nameGuessed(file: "Caf%E9"),
    .inheritedMissing(
      file: "/etc/trac.ini", by: "conf/trac.ini", reason: "no such file or directory"),
    .attachmentLink(file: "Guide/plan.png"),
    .noOwner(file: "plan.png"),
    .pageGone(file: "plan.png", copy: "attachments/Guide/plan.png"),
    .sameAttachment(file: "plan.png"),
    .sameHash(file: "plan.png"),
    .nameHashed(file: "a94a8fe5.png"),
    .noFile(file: "plan.png", path: "files/attachments/wiki/a94/a94a8fe5.png"),
    .wrongSize(file: "plan.png", expected: 100, actual: 99),
    .unreadableFolder(error: "files/attachments cannot be read: permission denied."),
    .noRow(file: "a94a8fe5.png"),
    .inTheOldTrac(attachments: 12),
    .tooLarge(file: "film.mp4", bytes: 200 << 20, limit: 100 << 20, site: "the site"),
    .damaged(database: "trac.db", error: "malformed", lost: 2, isLeast: false),
    .damaged(database: "trac.db", error: "malformed", lost: 2, isLeast: true),
    .lostVersion("3", database: "trac.db"),
    .namelessVersion(row: 7, number: nil, database: "trac.db"),
    .namelessVersion(row: 7, number: "x", database: "trac.db"),
    .twoSpellings,
    .sameVersion(3),
    .unreadableVersion(3, error: "malformed", isDamaged: true),
    .unreadableVersion(3, error: "busy", isDamaged: false),
    .versionNotInHistory(3, error: "malformed"),
    .lostAttachment(file: "plan.png", database: "trac.db"),
    .roadmapUnreadable(table: "milestone", database: "trac.db", error: "disk I/O error"),
    .noTable(database: "trac.db", error: "malformed"),
    .nameless(file: "plan.png", hasPage: false),
    .nameless(file: "Guide", hasPage: true),
    .sameRow(file: "plan.png"),
    .unknownLogins(["ada", "", "bo"]),
    .edited(file: "Guide.md"),
    .notWritten(file: "Guide.md", reason: "no space left on device"),
    .notCommitted(file: ".git/x.md"),
    .vanished(file: "Guide.md", isPruned: false),
    .vanished(file: "Guide.md", isPruned: true),
  ]

  private static let texts: [TextFault] = [
    .brokenUTF16, .unmarkedUTF16, .nulBytes(2, line: 3), .notUTF8(2, line: 3),
  ]

  private static let verified: [VerifyFact] = [
    .notSaved,
    .savedUnreadable(file: "Guide.html", .file(reason: "permission denied")),
    .savedUnreadable(file: "Guide.html", .tooLarge(bytes: 8 << 20)),
    .savedUnreadable(file: "Guide.html", .binary),
    .savedUnreadable(file: "Guide.html", .noWikiPage),
    .savedOfNoPage(file: "Other.html"),
    .moreSavedOfNoPage(12),
    .savedTwice(file: "Guide-2.html", page: "Guide", compared: "Guide.html"),
    .outputUnreadable(file: "Guide.md"),
    .elementsTooDeep(["div", "span"], isSaved: true),
    .elementsTooDeep(["div"], isSaved: false),
    .linksAreText(realm: "ticket", count: 12),
    .moreDifferences(.differsText, 12),
    .differs(.differsText, here: "“one”", inTrac: "“two”", after: "“The number is”"),
    .differs(.differsText, here: nil, inTrac: "“two”", after: "“The number is”"),
    .differs(.differsText, here: "“one”", inTrac: nil, after: "“The number is”"),
    .differs(.differsLayout, here: nil, inTrac: nil, after: ""),
    .computed(here: "", inTrac: "“12 tickets”"),
    .computed(here: "“[[TicketQuery]]”", inTrac: ""),
    .link(at: "Start", here: "page Guide", inTrac: "page Home"),
    .link(at: "Start", here: nil, inTrac: "page Home"),
    .link(at: "Start", here: "page Guide", inTrac: nil),
    .link(at: "Start", here: nil, inTrac: nil),
    .picture(here: nil, inTrac: "the attachment plan.png of page Guide"),
    .pictureText(here: "Plan", inTrac: "Map"),
    .style("“word”", here: "bold", inTrac: "italic"),
    .style("“word”", here: "bold", inTrac: ""),
    .style("“word”", here: "", inTrac: "italic"),
  ]

  private static let pieces: [RepairFact.Piece] = [
    .trac("bold text"), .tracTable, .tracDefinitionList, .bracesInFence, .languageInFence,
    .codeBehindFence, .noDelimiterRow, .blankLineInTable, .breakBeforeMarkdown, .doubledEntity,
    .lineBreakOfWiki, .visibleEscape,
  ]

  private static let repairs: [RepairFact] =
    [
      .nothingFromTrac,
      .documentUnreadable(reason: "permission denied"),
      .documentNotUTF8,
      .sameName(file: "Guide.txt", as: "Guide.md"),
      .becameMarkdown(
        file: "Guide.md", reason: "5 signs of Trac, 0 of Markdown", confidence: "sure"),
      .renamed(to: "Guide.md", reason: "0 signs of Trac, 2 of Markdown"),
      .notRead(because: "it has a table of more than 200 columns"),
      .neverFinished,
      .mixedTooClosely,
      .mended(.trac("link"), old: "[wiki:Guide the guide]"),
    ]
    + pieces.map { .mended($0, old: "") } + [
      .linkMended(.address("wiki:Guide", became: "Guide.md")),
      .linkMended(.linkWithoutAddress),
      .imageMended(.blankInAddress),
      .fencesPaired,
      .notMended(.trac("table row")),
      .bracesInFence,
      .fenceNotClosed,
      .looksLikeTrac("'''x'''", kind: "bold text", becomes: "`**x**`"),
      .doubledEntity("lt;"),
      .ambiguous(.ruler, others: 0),
      .ambiguous(.indent, others: 1),
      .ambiguous(.underline, others: 2),
      .brokenLink("wiki:Guide", because: nil, isImage: false),
      .deadLink("Guide.md", isLikeOthers: true),
      .deadLink("Guide.md", isLikeOthers: false),
      .missingFile("plan.pdf", isImage: false, isLikeOthers: true),
      .missingFile("plan.png", isImage: true, isLikeOthers: false),
      .noPicture("plan.png", isImage: true),
      .deadFragment("set-up", of: "Guide.md"),
    ]

  private static let suppressions: [SuppressionFact] = [
    .namesNoRule(verb: "tracdown-disable"),
    .givesNoReason(verb: "tracdown-disable", rule: "orphan"),
    .namesUnknownRule("orphans"),
    .hidesNothing(rule: "orphan"),
  ]
}
