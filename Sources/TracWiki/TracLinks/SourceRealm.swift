import Basics
import Markup

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
