import Markup

/// Macros that show what only a running Trac knows: tickets, changes, lists of its own parts.
enum DynamicMacros {
  static let macroList = dynamic("MacroList")

  static let macros: [Macro] =
    [macroList]
    + [
      "RecentChanges", "TicketQuery", "TracIni", "TracAdminHelp", "KnownMimeTypes", "InterTrac",
      "InterWiki", "RepositoryIndex", "Workflow", "TracGuideToc", "SubscriberList", "ProjectStats",
    ].map { dynamic($0) }
    + [
      "Timestamp", "LastModified", "ListTagged", "ListOfWikiPages", "TagCloud", "TicketStats",
      "WantedPages", "Visits", "NewsFlash", "RoadMap", "WikiCalendar", "WikiTicketCalendar",
      "PageTree", "Children", "SubWiki", "CommitTicketReference",
    ].map { dynamic($0, isForeign: true) }
    + ["BackLinks", "BackLinksMenu", "ParentWiki", "TracNav", "AddComment"].map { dropped($0) }

  private static func dynamic(_ name: String, isForeign: Bool = false) -> Macro {
    Macro(name, isForeign: isForeign) { $0.call(.dynamic) }
  }

  /// Navigation: GitHub has its own.
  private static func dropped(_ name: String) -> Macro {
    Macro(name, isForeign: true) { $0.call(.dropped) }
  }
}
