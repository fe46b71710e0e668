import Markup

/// `changeset:12/path`, `[12]`, `r12`
enum ChangesetRealm {
  static let realm = Realm("changeset") { link in
    let parts = link.parts
    let steps = parts.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let revision = String(steps.first ?? "")
    var address = "/changeset/" + PercentEncoding.path(revision)
    if steps.count > 1, !steps[1].isEmpty {
      address += "/" + PercentEncoding.path(String(steps[1]))
    }
    return link.resource("changeset", id: revision, address + parts.query + parts.fragment)
  }
}

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
      value.flatMap { $0.isEmpty ? nil : name + "=" + PercentEncoding.path($0, safe: "/") }
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
    var address = "/log" + (steps.isEmpty ? "" : "/" + PercentEncoding.path(String(steps)))
    if !revisions.isEmpty {
      let isRange = revisions.contains("-") || revisions.contains(",")
      address += (isRange ? "?revs=" : "?rev=") + PercentEncoding.path(revisions, safe: "")
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
