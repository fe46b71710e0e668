import Basics
import Markup

/// `diff:path@12:15`, `diff:old@12//new@15`
enum DiffRealm {
  static let realm = Realm("diff") { link in
    let parts = link.parts
    var old: (path: String, revision: String?)
    var new: (path: String, revision: String?)
    if let slashes = parts.path.firstRange(of: "//") {
      old = split(parts.path[..<slashes.lowerBound])
      new = split(parts.path[slashes.upperBound...])
    } else {
      old = split(parts.path[...])
      new = (old.path, nil)
      if let revision = old.revision, let colon = revision.firstIndex(of: ":") {
        old.revision = String(revision[..<colon])
        new.revision = String(revision[colon...].dropFirst())
      }
    }
    let values = [
      ("new", new.revision), ("new_path", new.path), ("old", old.revision), ("old_path", old.path),
    ]
    let query = values.compactMap { name, value in
      value.flatMap { $0.isEmpty ? nil : name + "=" + PercentCoding.quote($0, safe: "/") }
    }
    guard !query.isEmpty else { return .label }
    let more = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    let address = "/changeset?" + query.joined(separator: "&") + more
    return link.resource("diff", id: parts.path, address)
  }

  private static func split(_ path: Substring) -> (path: String, revision: String?) {
    guard let at = path.firstIndex(of: "@") else { return (String(path), nil) }
    return (String(path[..<at]), String(path[at...].dropFirst()))
  }
}
