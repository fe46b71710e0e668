import Basics
import Markup

/// `report:1`, `{1}`
enum ReportRealm {
  static let realm = Realm("report") { link in
    let parts = link.parts
    return link.resource(
      "report", id: parts.path, "/report/\(PercentCoding.quote(parts.path))\(parts.query)")
  }
}
