import Markup
import Stores
import TracWiki

/// The milestones of a Trac, and what was released when, as wiki text.
enum RoadmapText {
  /// Open milestones by their dates, those without one last; below them what is done, the latest first.
  static func roadmap(_ milestones: [Milestone], page: String, _ reader: TracReader) -> MadeText {
    var text = MadeText(reader, page: page)
    text.heading(1, page)
    let open = milestones.filter { $0.completed == nil }
      .sorted { ($0.due ?? .max, $0.name) < ($1.due ?? .max, $1.name) }
    let done = milestones.filter { $0.completed != nil }
      .sorted { ($1.completed ?? 0, $0.name) < ($0.completed ?? 0, $1.name) }
    if open.isEmpty { text.add("There are no open milestones.") }
    // A plan of several steps at one look.
    if open.count > 2 {
      let items = open.map { milestone in
        " * " + text.literal(milestone.name) + (milestone.due.map { ": " + day($0) } ?? "")
      }
      text.add("Upcoming milestones:\n" + items.joined(separator: "\n"))
    }
    for milestone in open {
      text.heading(2, named: milestone.name)
      text.add(milestone.due.map { "Due \(day($0))." } ?? "No date is set.")
      text.description(milestone.description, below: 2)
    }
    if !done.isEmpty { text.heading(2, "Completed milestones") }
    for milestone in done {
      text.heading(3, named: milestone.name)
      let due = milestone.due.map { ", due \(day($0))" } ?? ""
      text.add("Completed \(day(milestone.completed ?? 0))\(due).")
      text.description(milestone.description, below: 3)
    }
    return text
  }

  /// The latest first; before them what has no date, as in Trac.
  static func releases(
    _ versions: [ProductVersion], page: String, _ reader: TracReader
  ) -> MadeText {
    var text = MadeText(reader, page: page)
    text.heading(1, page)
    for version in versions.sorted(by: { ($1.time ?? .max, $0.name) < ($0.time ?? .max, $1.name) })
    {
      text.heading(2, named: version.name)
      text.add(version.time.map { "Released \(day($0))." } ?? "No date is set.")
      text.description(version.description, below: 2)
    }
    return text
  }

  /// `2012-05-01`, in universal time.
  private static func day(_ seconds: Int) -> String { CalendarDay(seconds: seconds).description }
}
