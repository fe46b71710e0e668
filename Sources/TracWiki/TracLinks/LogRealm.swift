import Basics
import Markup

/// `log:path@12:15`, `[12:15]`, `r12:15`
enum LogRealm {
  static let realm = Realm("log") { link in
    let parts = link.parts
    var path = parts.path
    var revisions = ""
    if let mark = path.firstIndex(where: { $0 == "@" || $0 == ":" }) {
      revisions = String(path[mark...].dropFirst())
      path = String(path[..<mark])
    }
    revisions = String(revisions.map { $0 == ":" ? "-" : $0 })
    let steps = path.drop { $0 == "/" }
    var address = "/log" + (steps.isEmpty ? "" : "/" + PercentCoding.quote(String(steps)))
    if !revisions.isEmpty {
      let isRange = revisions.contains("-") || revisions.contains(",")
      address += (isRange ? "?revs=" : "?rev=") + PercentCoding.quote(revisions, safe: "")
    }
    let query =
      address.contains("?") && !parts.query.isEmpty ? "&" + parts.query.dropFirst() : parts.query
    return link.resource("log", id: revisions, address + query + parts.fragment)
  }

  /// `12:15/path` → `/path@12:15`
  static func target(ofRevisions revisions: String) -> String {
    guard let slash = revisions.firstIndex(of: "/") else { return "@" + revisions }
    return String(revisions[slash...]) + "@" + revisions[..<slash]
  }

  static func target(ofRevisions revisions: String, path: String) -> String {
    let parts = TargetParts(path)
    return parts.path + "@" + revisions + parts.query + parts.fragment
  }
}
