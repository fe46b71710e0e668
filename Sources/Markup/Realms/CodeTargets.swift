import Basics

/// What is in the repository: `changeset:12`, `source:path@12`.
enum CodeTarget {
  /// `changeset:12/path`, `[12]`, `r12`
  static func readChangeset(_ link: RealmLink) -> TracRealm.Reading {
    let parts = link.parts
    let steps = parts.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let revision = String(steps.first ?? "")
    var address = "/changeset/" + PercentCoding.quote(revision)
    if steps.count > 1, !steps[1].isEmpty {
      address += "/" + PercentCoding.quote(String(steps[1]))
    }
    return link.resource("changeset", id: revision, address + parts.query + parts.fragment)
  }

  /// `log:path@12:15`, `[12:15]`, `r12:15`
  static func readLog(_ link: RealmLink) -> TracRealm.Reading {
    if link.version < .v011 { return readPlainLog(link) }
    let parts = link.parts
    var path = parts.path
    var revisions = ""
    if let mark = path.firstIndex(where: { $0 == "@" || $0 == ":" }) {
      revisions = String(path[mark...].dropFirst())
      path = String(path[..<mark])
    }
    revisions = String(revisions.map { $0 == ":" ? "-" : $0 })
    var address = "/log" + encoded(path[...])
    if !revisions.isEmpty {
      let isRange = revisions.contains("-") || revisions.contains(",")
      address += (isRange ? "?revs=" : "?rev=") + PercentCoding.quote(revisions, safe: "")
    }
    let query =
      address.contains("?") && !parts.query.isEmpty ? "&" + parts.query.dropFirst() : parts.query
    return link.resource("log", id: revisions, address + query + parts.fragment)
  }

  /// The same in 0.10, whose pages of logs knew no `revs=`.
  private static func readPlainLog(_ link: RealmLink) -> TracRealm.Reading {
    let (path, revision, _) = plainParts(link.target)
    let separator: Character = revision.contains(":") ? ":" : "-"
    let ends = revision.split(
      separator: separator, maxSplits: 1, omittingEmptySubsequences: false
    ).map { PercentCoding.quote(String($0), safe: "") }
    var query = ends.last.map { $0.isEmpty ? "" : "?rev=" + $0 } ?? ""
    if ends.count > 1 { query += (query.isEmpty ? "?" : "&") + "stop_rev=" + ends[0] }
    return link.resource(
      "log", id: revision.replacing(":", with: "-"), "/log" + encoded(path) + query)
  }

  /// What 0.10 took for path, revision and line (`get_path_rev_line`): `([^@#:]*)[@#:]([^#]+)?(?:#L(\d+))?`.
  private static func plainParts(
    _ target: String
  ) -> (path: Substring, revision: String, line: Substring) {
    let path = target.prefix { $0 != "@" && $0 != "#" && $0 != ":" }
    let rest = target.dropFirst(path.count + 1)
    let revision = rest.prefix { $0 != "#" }
    let mark = rest.dropFirst(revision.count)
    let line = mark.hasPrefix("#L") ? mark.dropFirst(2).prefix { $0.isASCII && $0.isNumber } : ""
    let decoded = String(decoding: PercentCoding.decode(path.utf8), as: UTF8.self)
    return (decoded[...], String(revision), line)
  }

  /// `diff:path@12:15`, `diff:old@12//new@15`
  static func readDiff(_ link: RealmLink) -> TracRealm.Reading {
    // 0.10 looked for no query.
    let parts = link.version < .v011 ? (path: link.target, query: "", fragment: "") : link.parts
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

  /// `source:path@rev:10-20#L10`, `browser:`, `repos:`; in 0.10 `source:path@rev#L10` and `source:path#rev`.
  static func readSource(_ link: RealmLink) -> TracRealm.Reading {
    if link.version < .v011 {
      let (path, revision, line) = plainParts(link.target)
      return link.resource(
        "source", id: String(path),
        "/browser" + encoded(path)
          + (revision.isEmpty ? "" : "?rev=" + PercentCoding.quote(revision, safe: "/"))
          + (line.isEmpty ? "" : "#L" + line))
    }
    let parts = link.parts
    let path = parts.path.prefix { $0 != "@" && $0 != ":" }
    // Trac's rule: `([^@#:]*)[@:]([^#:]+)?(?::(\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*))?`.
    let rest = parts.path.dropFirst(path.count + 1)
    let revision = rest.prefix { $0 != ":" }
    let lines = lineRanges(rest.dropFirst(revision.count + 1))
    var query: [String] = []
    if !lines.isEmpty { query.append("marks=" + PercentCoding.quote(lines, safe: "")) }
    if !revision.isEmpty {
      query.append("rev=" + PercentCoding.quote(String(revision), safe: "/"))
    }
    let address =
      "/browser" + encoded(path) + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    return link.resource("source", id: String(path), address + parts.query + parts.fragment)
  }

  /// The numbers and ranges that a text begins with: `10-20,25`.
  private static func lineRanges(_ text: Substring) -> String {
    var ranges: [Substring] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let first = part.prefix { $0.isASCII && $0.isNumber }
      if first.isEmpty { break }
      let rest = part.dropFirst(first.count)
      let last = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      let isRange = rest.first == "-" && !last.isEmpty
      ranges.append(isRange ? part[..<last.endIndex] : first)
      if ranges.last != part { break }
    }
    return ranges.joined(separator: ",")
  }

  /// `/trunk/a.c` as in an address; nothing for the root.
  private static func encoded(_ path: Substring) -> String {
    let steps = path.drop { $0 == "/" }
    return steps.isEmpty ? "" : "/" + PercentCoding.quote(String(steps))
  }

  /// `export:12:path`, `export:path@12`
  static func readExport(_ link: RealmLink) -> TracRealm.Reading {
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
