/// The tables of a Trac's database as one of its versions has them in SQLite: 21 is Trac 0.11, 45 is Trac 1.6.
///
/// Facts from the upgrades that Trac brings along: each says what changed with its version.
struct TracSchema {
  let version: Int

  /// Before 25 (Trac 0.12) times are seconds, then microseconds.
  var perSecond: Int64 { version < 25 ? 1 : 1_000_000 }

  /// Before 42 (Trac 1.3) rows hold the address they were sent from.
  var hasAddresses: Bool { version < 42 }

  /// From 28 (Trac 1.0) on the files of attachments are by hashes of their names.
  var hashesAttachments: Bool { version >= 28 }

  /// One statement a table or index.
  var statements: [String] {
    let address = hasAddresses ? "ipnr" : ""
    return table("system", ["name"], "name", "value")
      + table("permission", ["username", "action"], "username", "action")
      + table(
        "auth_cookie", ["cookie", "ipnr", "name"], "cookie", "name", "ipnr", "time integer")
      + table(
        "session", ["sid", "authenticated"], "sid", "authenticated integer", "last_visit integer")
      + index("session", "last_visit") + index("session", "authenticated")
      + table(
        "session_attribute", ["sid", "authenticated", "name"], "sid", "authenticated integer",
        "name", "value")
      + table(
        "attachment", ["type", "id", "filename"], "type", "id", "filename", "size integer",
        "time integer", "description", "author", address)
      + table(
        "wiki", ["name", "version"], "name", "version integer", "time integer", "author", address,
        "text", "comment", "readonly integer")
      + index("wiki", "time")
      + caches + tickets + notifications
  }

  private var caches: [String] {
    var tables: [String] = []
    if version >= 27 {
      tables += table("cache", ["id"], "id integer", "generation integer", "key")
    } else if version >= 22 {
      tables += table("cache", ["id"], "id", "generation integer")
    }
    // Before 23 there is one repository only.
    guard version >= 23 else {
      return tables + table("revision", ["rev"], "rev", "time integer", "author", "message")
        + index("revision", "time")
        + table(
          "node_change", ["rev", "path", "change_type"], "rev", "path", "node_type", "change_type",
          "base_path", "base_rev") + index("node_change", "rev")
    }
    let repository = version >= 24 ? " integer" : ""
    tables += table("repository", ["id", "name"], "id\(repository)", "name", "value")
    tables += table(
      "revision", ["repos", "rev"], "repos\(repository)", "rev", "time integer", "author",
      "message")
    let change = [
      "repos\(repository)", "rev", "path", "node_type", "change_type", "base_path", "base_rev",
    ]
    tables += index("revision", "repos", "time")
    guard version >= 38 else {
      return tables + table("node_change", ["repos", "rev", "path", "change_type"], change)
        + index("node_change", "repos", "rev")
    }
    return tables + table("node_change", ["id"], ["id integer"] + change)
      + index("node_change", "repos", "rev", "path")
      + index("node_change", "repos", "path", "rev")
  }

  private var tickets: [String] {
    table(
      "ticket", ["id"], "id integer", "type", "time integer", "changetime integer", "component",
      "severity", "priority", "owner", "reporter", "cc", "version", "milestone", "status",
      "resolution", "summary", "description", "keywords")
      + index("ticket", "time") + index("ticket", "status")
      + table(
        "ticket_change", ["ticket", "time", "field"], "ticket integer", "time integer", "author",
        "field", "oldvalue", "newvalue")
      + index("ticket_change", "ticket") + index("ticket_change", "time")
      + table("ticket_custom", ["ticket", "name"], "ticket integer", "name", "value")
      + table(
        "enum", ["type", "name"], "type", "name", "value", version >= 44 ? "description" : "")
      + table("component", ["name"], "name", "owner", "description")
      + table(
        "milestone", ["name"], "name", "due integer", "completed integer", "description")
      + table("version", ["name"], "name", "time integer", "description")
      + table("report", ["id"], "id integer", "author", "title", "query", "description")
  }

  private var notifications: [String] {
    var tables: [String] = []
    if version >= 34 {
      tables += table(
        "notify_subscription", ["id"], "id integer", "time integer", "changetime integer", "class",
        "sid", "authenticated integer", "distributor", "format", "priority integer", "adverb")
      tables += index("notify_subscription", "sid", "authenticated")
      tables += index("notify_subscription", "class")
    }
    if version >= 35 {
      tables += table(
        "notify_watch", ["id"], "id integer", "sid", "authenticated integer", "class", "realm",
        "target")
      tables += index("notify_watch", "sid", "authenticated", "class")
      tables += index("notify_watch", "class", "realm", "target")
    }
    return tables
  }

  private func table(_ name: String, _ key: [String], _ columns: String...) -> [String] {
    table(name, key, columns)
  }

  /// A column without a type is a text; a key of one column belongs to it, one of several follows all.
  private func table(_ name: String, _ key: [String], _ columns: [String]) -> [String] {
    var lines = columns.filter { !$0.isEmpty }.map { $0.contains(" ") ? $0 : "\($0) text" }
    if key.count > 1 {
      lines.append("UNIQUE (\(key.joined(separator: ",")))")
    } else {
      lines = lines.map { $0.hasPrefix("\(key[0]) ") ? "\($0) PRIMARY KEY" : $0 }
    }
    return ["CREATE TABLE \(name) (\n    \(lines.joined(separator: ",\n    "))\n)"]
  }

  private func index(_ table: String, _ columns: String...) -> [String] {
    [
      "CREATE INDEX \(table)_\(columns.joined(separator: "_"))_idx ON \(table) (\(columns.joined(separator: ",")))"
    ]
  }
}
