import Basics
import Markup

/// `timeline:2008-01-29T15:48Z`
enum TimelineRealm {
  static let realm = Realm("timeline") { link in
    let parts = link.parts
    let halves = parts.path.split(separator: "T", maxSplits: 1)
    let clock = halves.count > 1 ? halves[1].prefix { $0 != "Z" } : ""
    guard let date = halves.first, let moment = TimelineMoment(date: date, time: clock) else {
      return .label
    }
    var address = "/timeline?from=" + PercentCoding.quote(moment.description, safe: "")
    // Trac's own measure: the length of what is written.
    switch clock.count {
    case 6...: address += "&precision=seconds"
    case 4...: address += "&precision=minutes"
    case 2...: address += "&precision=hours"
    default: break
    }
    let query = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    return link.resource("timeline", id: parts.path, address + query + parts.fragment)
  }
}
