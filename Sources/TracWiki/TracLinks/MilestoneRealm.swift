import Basics
import Markup

/// `milestone:1.0`
enum MilestoneRealm {
  static let realm = Realm("milestone") { link in
    let parts = link.parts
    if link.target.isEmpty { return .nothing }
    let address = "/milestone/\(PercentCoding.quote(parts.path))\(parts.query)\(parts.fragment)"
    return link.resource("milestone", id: parts.path, address)
  }
}
