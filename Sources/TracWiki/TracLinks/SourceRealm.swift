import Markup

/// `source:path@rev:10-20#L10`, `browser:`, `repos:`
enum SourceRealm {
  static let realm = Realm("source", "browser", "repos") { link in
    let parts = link.parts
    let location = SourceLocation(parts.path)
    var query: [String] = []
    if let lines = location.lines { query.append("marks=" + PercentEncoding.path(lines, safe: "")) }
    if let revision = location.revision {
      query.append("rev=" + PercentEncoding.path(revision, safe: "/"))
    }
    let address =
      "/browser" + location.encodedPath + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    return link.resource("source", id: location.path, address + parts.query + parts.fragment)
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
    let head = revision.isEmpty ? "" : "/" + PercentEncoding.path(revision)
    let address = "/export" + head + "/" + PercentEncoding.path(String(steps)) + parts.fragment
    return link.resource("export", id: path, address)
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
    return steps.isEmpty ? "" : "/" + PercentEncoding.path(String(steps))
  }
}
