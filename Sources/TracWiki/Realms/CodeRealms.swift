import Basics
import Markup

/// `changeset:12/path`, `[12]`, `r12`
enum ChangesetRealm {
  static let realm = Realm("changeset") { link in
    let parts = link.parts
    let steps = parts.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let revision = String(steps.first ?? "")
    var address = "/changeset/" + PercentCoding.quote(revision)
    if steps.count > 1, !steps[1].isEmpty {
      address += "/" + PercentCoding.quote(String(steps[1]))
    }
    return link.resource("changeset", id: revision, address + parts.query + parts.fragment)
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

/// `source:path@rev:10-20#L10`, `browser:`, `repos:`
enum SourceRealm {
  static let realm = Realm("source", "browser", "repos") { link in
    let parts = link.parts
    let location = SourceLocation(parts.path)
    var query: [String] = []
    if let lines = location.lines { query.append("marks=" + PercentCoding.quote(lines, safe: "")) }
    if let revision = location.revision {
      query.append("rev=" + PercentCoding.quote(revision, safe: "/"))
    }
    let address =
      "/browser" + location.encodedPath + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    return link.resource("source", id: location.path, address + parts.query + parts.fragment)
  }
}

/// `path@revision:lines`, as source links write it.
struct SourceLocation {
  var path: String
  var revision: String?
  var lines: String?

  /// Trac's rule: `([^@#:]*)[@:]([^#:]+)?(?::(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*))?`.
  init(_ text: String) {
    path = text
    guard let mark = text.firstIndex(where: { $0 == "@" || $0 == ":" }) else { return }
    path = String(text[..<mark])
    var rest = text[mark...].dropFirst()
    let revision = rest.prefix { $0 != ":" }
    if !revision.isEmpty { self.revision = String(revision) }
    rest = rest.dropFirst(revision.count)
    let view = TextView(String(rest.dropFirst()))
    if rest.hasPrefix(":"), let end = Ranges.end(view, from: 0) { lines = view.string(0..<end) }
  }

  var encodedPath: String {
    let steps = path.drop { $0 == "/" }
    return steps.isEmpty ? "" : "/" + PercentCoding.quote(String(steps))
  }
}

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
