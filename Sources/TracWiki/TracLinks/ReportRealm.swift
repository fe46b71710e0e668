import Markup

/// `report:1`, `{1}`
enum ReportRealm {
  static let realm = Realm("report") { link in
    let parts = link.parts
    return link.resource(
      "report", id: parts.path, "/report/\(PercentEncoding.path(parts.path))\(parts.query)")
  }
}
