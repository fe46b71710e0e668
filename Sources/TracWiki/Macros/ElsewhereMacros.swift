import Basics
import Markup

/// `[[TicketQuery(status=new, owner=ann)]]`: a list, table or number of tickets. What it asks is there in words,
/// as a link to the same query on the old Trac.
enum TicketQueryMacro {
  static let macro = Macro(
    "TicketQuery",
    becomes:
      "its query in words; a link to that query on the old Trac if `--trac-url` is set"
  ) { call in
    let query = TicketQuery(MacroArguments.split(call.text))
    guard let resource = query.resource(call.context.options.syntax.version) else {
      return call.call(.dynamic)
    }
    let words = query.words
    return call.call(
      .dynamic,
      elsewhere: MacroCall.Elsewhere(
        words.isEmpty ? "All tickets" : "Tickets: " + words, target: resource, tellsAlone: true))
  }
}

/// Macros that show what a page of the old Trac shows, too: a link leads there. Where nobody says where that Trac
/// is, the call is kept.
enum ElsewhereMacros {
  static let all = [
    recentChanges, tagged, tags, backLinks, calendars, roadmap, repositories, blog, downloads,
  ]

  /// `[[RecentChanges(Guide, 3)]]`
  static let recentChanges = macro("RecentChanges", isForeign: false) { _ in
    ("Recent changes", "/timeline?wiki=on")
  }

  /// `[[ListTagged(crane or tug)]]`, TagsPlugin's: pages with these tags.
  static let tagged = Macro(
    "ListTagged", becomes: becomes, isForeign: true
  ) { call in
    let tags = call.parts.values.map(\.trimmedBlanks).filter { !$0.isEmpty }
      .joined(separator: " ")
    guard !tags.isEmpty else { return elsewhere(call, "All tags", "/tags") }
    let isOne = !tags.contains { " '\"()".contains($0) }
    return elsewhere(
      call, "Pages tagged: " + tags, "/tags?q=" + PercentCoding.quote(tags, safe: ""),
      realm: isOne ? "tag" : nil, id: tags)
  }

  /// `[[TagCloud]]`, TagsPlugin's.
  static let tags = macro("TagCloud TagIndex") { _ in ("All tags", "/tags") }

  /// `[[BackLinks]]`, `[[SearchLinks(Page)]]`, of several plugins: pages that name this one, or another.
  static let backLinks = macro("BackLinks Backlinks BackLinksMenu SearchLinks") { call in
    let page = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    let name = page.isEmpty ? call.context.pageName : page
    let words = PercentCoding.quote("\"\(name)\"", safe: "")
    return (
      page.isEmpty ? "Pages that link here" : "Pages that link to \(page)",
      // Without the last part a page's name points to that page.
      "/search?q=\(words)&wiki=on&noquickjump=1"
    )
  }

  /// `[[WikiCalendar]]`, `[[WikiTicketCalendar]]`, of two plugins: days that link to their pages, on the page itself.
  static let calendars = macro("WikiCalendar WikiTicketCalendar TicketCalendar") { call in
    ("Calendar", "/wiki/" + PercentCoding.quote(call.context.pageName))
  }

  /// `[[RoadMap]]`, `[[MilestoneCompact]]`, of several plugins.
  static let roadmap = macro("MilestoneCompact MilestoneList RoadMap") { _ in
    ("Roadmap", "/roadmap")
  }

  /// `[[RepositoryIndex]]`
  static let repositories = macro("RepositoryIndex", isForeign: false) { _ in
    ("Repositories", "/browser")
  }

  /// `[[BlogList(recent=5)]]`, FullBlogPlugin's.
  static let blog = macro("BlogList") { _ in ("Blog", "/blog") }

  /// `[[ListDownloads]]`, DownloadsPlugin's.
  static let downloads = macro("ListDownloads") { _ in ("Downloads", "/downloads") }

  private static let becomes =
    "a link to the old Trac if `--trac-url` is set; otherwise the call as code, or as a comment on its own"

  /// - Parameter place: what the link says, and the address below the project.
  private static func macro(
    _ names: String, isForeign: Bool = true,
    place: @escaping @Sendable (MacroInvocation) -> (words: String, address: String)
  ) -> Macro {
    Macro(names, becomes: becomes, isForeign: isForeign) { call in
      let (words, address) = place(call)
      return elsewhere(call, words, address)
    }
  }

  private static func elsewhere(
    _ call: MacroInvocation, _ words: String, _ address: String, realm: String? = nil,
    id: String = ""
  ) -> MacroExpansion {
    let target = TracResource(realm: realm ?? "server", id: id, address: address)
    return call.call(.dynamic, elsewhere: MacroCall.Elsewhere(words, target: target))
  }
}
