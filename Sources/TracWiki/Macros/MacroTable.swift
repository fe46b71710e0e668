import Markup

/// All macros. To add one, add its name here and its value to the file of its family.
enum MacroTable {
  /// Those with a form of their own.
  private static let formed: [Macro] = [
    ImageMacro.macro, ImageMacro.pictures, PageOutlineMacro.macro, TOCMacro.macro,
    TitleIndexMacro.macro,
    SubPagesMacro.macro, PagesMacro.macro, TracNavMacro.macro, IncludeMacro.macro,
    IncludeSourceMacro.macro, RedirectMacro.macro, FootNoteMacro.macro, AnchorMacro.macro,
    ColorMacro.macro, CenterMacro.macro, SpanMacro.macro, TextMacro.macro, NoteMacro.macro,
    DivMacro.macro, CheckboxMacro.macro, HTMLMacro.macro, CommentMacro.macro, CodeMacro.macro,
    DiagramMacro.macro, FormulaMacro.macro, VideoMacro.macro, EmbedMacro.macro, IconMacro.macro,
    FoldMacro.macro, MenuTraceMacro.macro, FileMacro.macro, TicketQueryMacro.macro,
    TableMacro.macro,
  ]

  /// Trac's own macros whose output only Trac itself can produce.
  private static let dynamic = DynamicMacros.kept(
    """
    MacroList TracIni TracAdminHelp KnownMimeTypes InterTrac InterWiki Workflow SubscriberList \
    ProjectStats CommitTicketReference
    """)

  /// Plugins' macros of that kind.
  private static let dynamicOfPlugins = DynamicMacros.kept(
    """
    AboutWikiBoxes AboutWikiIcons AboutWikiPhrases AttachmentList AuthorList BlogPost BlogShow \
    Burndown BurndownChart ChangeLog HoursList Hudson JenkinsBuilds LastChanges \
    LatestDownload LatestVersion ListAttachments ListUsers MissingPages OrphanedPages \
    ProgressMeter ProjectList RecentTickets Revtree SQLTable SqlQuery StatusHistory \
    TicketBox TicketChart TicketStats TicketTable TicketTimeTable \
    TracStats UserList UserQuery ViewTopic WantedPages WikiNotification WikiStats WorkLog
    """, isForeign: true)

  /// The same, but without parentheses such a word is rather the name of a page.
  private static let dynamicWithParentheses = DynamicMacros.kept(
    """
    Attachments Calendar Chart Contributors Date DateTime Day Diff Downloads Gantt Gallery GoogleChart \
    Graph History Map Milestone Milestones MonthCalendar Now Poll Projects Query Rating Report Revision \
    RSS Rss Search Ticket TicketImport TicketRef TicketReport Tickets Time Timeline Today Users Version \
    Vote WikiForms
    """, isForeign: true, needsParentheses: true)

  /// Words about the page itself that its history tells.
  private static let passing = DynamicMacros.passing("LastModified Timestamp")

  /// Navigation, of Trac's own guide.
  private static let droppedOfTrac = DynamicMacros.dropped("TracGuideToc", isForeign: false)

  /// Navigation, forms, counters and layout, for which sites have their own or no place.
  private static let dropped = DynamicMacros.dropped(
    """
    AddComment AutoNav Breadcrumbs ClearBoth DownloadsCount HitCounter Lorem NoPageOutline NoTOC PageBreak PageHits \
    PageVisits ParentWiki TranslatedPages Visits WatchPage
    """)

  /// The same, but without parentheses such a word is rather the name of a page.
  private static let droppedWithParentheses = DynamicMacros.dropped(
    "Clear LoremIpsum VSpace clear", needsParentheses: true)

  /// By their families, for docs/macros.md.
  static let all: [Macro] =
    formed + CollapsibleMacros.all + ElsewhereMacros.all + [
      dynamic, dynamicOfPlugins, dynamicWithParentheses, passing, droppedOfTrac, dropped,
      droppedWithParentheses,
    ]

  private static let byName: [String: Macro] = Dictionary(
    uniqueKeysWithValues: all.flatMap { macro in macro.names.map { ($0, macro) } })

  /// In lower case; the first of two names that differ by case only.
  private static let byFoldedName: [String: Macro] = Dictionary(
    all.flatMap { macro in macro.names.map { ($0.lowercased(), macro) } },
    uniquingKeysWith: { first, _ in first })

  /// The macro of that name. With parentheses `[[name(…)]]` is a macro whatever the name, so its letter case
  /// may be wrong; without them `[[Name]]` is a link where nobody knows the name.
  static func macro(named name: String, hasArguments: Bool) -> Macro? {
    if let known = byName[name], hasArguments || !known.needsParentheses { return known }
    if name.hasSuffix("?") {
      let asked = String(name.dropLast())
      return asked.isEmpty || byName[asked] != nil ? byName["MacroList"] : nil
    }
    guard hasArguments else { return nil }
    if let known = byFoldedName[name.lowercased()] { return known }
    // Letter case counts here.
    return name == name.lowercased() && Language.isKnown(name)
      ? CodeMacro.macro : UnknownMacro.macro
  }

  /// The macro that a processor calls by its name: `{{{#!TicketQuery`.
  static func processor(named name: String) -> Macro? { byName[name] }
}

/// Macros that have no text of their own: `[[TracIni]]`, `[[AddComment]]`. Their names are in
/// `MacroTable`.
enum DynamicMacros {
  static let becomes =
    "the call as code, or as a comment on its own: only Trac itself knows the result"

  /// Output that only Trac itself can compute: the call is kept.
  static func kept(
    _ names: String, isForeign: Bool = false, needsParentheses: Bool = false
  ) -> Macro {
    Macro(
      names, becomes: becomes,
      isForeign: isForeign, needsParentheses: needsParentheses
    ) { $0.call(.dynamic) }
  }

  /// A word that a sentence needs, and nobody misses where it stands alone.
  static func passing(_ names: String) -> Macro {
    Macro(
      names, becomes: "nothing on its own; the call as code in a sentence", isForeign: true
    ) { $0.call(.passing) }
  }

  /// What shows nothing that a page could keep.
  static func dropped(
    _ names: String, isForeign: Bool = true, needsParentheses: Bool = false
  ) -> Macro {
    Macro(
      names, becomes: "nothing: the site has its own, or cannot show it", isForeign: isForeign,
      needsParentheses: needsParentheses
    ) { $0.call(.dropped) }
  }
}

/// Any other `[[Name(arguments)]]`.
enum UnknownMacro {
  static let macro = Macro("", becomes: "", isForeign: true, isInline: Macro.always) { invocation in
    invocation.call(.unknown)
  }
}
