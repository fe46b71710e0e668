import Basics
import Markup

/// `export:12:path`, `export:path@12`
enum ExportRealm {
  static let realm = Realm("export") { link in
    let parts = link.parts
    var (revision, path) = ("", parts.path)
    if let colon = path.firstIndex(of: ":") {
      (revision, path) = (String(path[..<colon]), String(path[colon...].dropFirst()))
    } else if let at = path.firstIndex(of: "@") {
      (revision, path) = (String(path[at...].dropFirst()), String(path[..<at]))
    }
    let steps = path.drop { $0 == "/" }
    let head = revision.isEmpty ? "" : "/" + PercentCoding.quote(revision)
    let address = "/export" + head + "/" + PercentCoding.quote(String(steps)) + parts.fragment
    return link.resource("export", id: path, address)
  }
}
