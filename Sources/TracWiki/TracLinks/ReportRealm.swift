import Markup

/// `report:1`, `{1}`
enum ReportRealm {
  static let realm = Realm("report") { link in
    let parts = link.parts
    return link.resource(
      "report", id: parts.path, "/report/\(PercentEncoding.path(parts.path))\(parts.query)")
  }
}

/// `milestone:1.0`
enum MilestoneRealm {
  static let realm = Realm("milestone") { link in
    let parts = link.parts
    if link.target.isEmpty { return .nothing }
    let address = "/milestone/\(PercentEncoding.path(parts.path))\(parts.query)\(parts.fragment)"
    return link.resource("milestone", id: parts.path, address)
  }
}

/// `search:words`
enum SearchRealm {
  static let realm = Realm("search") { link in
    let parts = link.parts
    var address = "/search"
    if parts.path.isEmpty {
      address += parts.query
    } else {
      address += "?q=" + PercentEncoding.path(parts.path, safe: "")
      if !parts.query.isEmpty { address += "&" + parts.query.dropFirst() }
    }
    return link.resource("search", id: parts.path, address + parts.fragment)
  }
}
