import Basics

/// What is made of tickets: `ticket:12`, `comment:3:ticket:12`, `query:status=new`.
enum TicketTarget {
  /// `ticket:12`, `#12`, `ticket:1,3-5`
  static func read(_ link: RealmLink) -> TracRealm.Reading {
    let parts = link.parts
    if !parts.path.isEmpty, parts.path.utf8.allSatisfy(\.isDigit) {
      let digits = parts.path.drop { $0 == "0" }
      let id = digits.isEmpty ? "0" : String(digits)
      return link.resource("ticket", id: id, "/ticket/\(id)\(parts.query)\(parts.fragment)")
    }
    // 0.10 knew no ranges.
    guard link.version > .v010, let ranges = ranges(parts.path) else { return .label }
    let query = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    return link.resource(
      "query", id: "id=" + ranges, "/query?id=" + PercentCoding.quote(ranges, safe: "") + query)
  }

  /// `3-5,1,2` → `1-5`: sorted and joined, as Trac shows it; nil for what is not a range of several numbers.
  private static func ranges(_ text: String) -> String? {
    if text.isEmpty { return "" }
    var pairs: [(UInt128, UInt128)] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.filter { $0 != "\u{200B}" }.split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = UInt128(ends[0]) else { return nil }
      guard let last = ends.count == 1 ? first : UInt128(ends[1]) else { return nil }
      if last >= first { pairs.append((first, last)) }
    }
    pairs.sort { $0 < $1 }
    var joined: [(UInt128, UInt128)] = []
    for pair in pairs {
      if let last = joined.last, pair.0 <= last.1 + 1 {
        joined[joined.count - 1].1 = max(last.1, pair.1)
      } else {
        joined.append(pair)
      }
    }
    if joined.count == 1, joined[0].0 == joined[0].1 { return nil }
    return joined.map { $0.0 == $0.1 ? "\($0.0)" : "\($0.0)-\($0.1)" }.joined(separator: ",")
  }

  /// `comment:3:ticket:12`, `comment:description:ticket:12`, `comment:ticket:12:3`; 0.10 knew only the last form. What
  /// old Tracs linked to a ticket that cannot be is text.
  static func readComment(_ link: RealmLink) -> TracRealm.Reading {
    let parts = link.target.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return .label }
    var (comment, realm, id) = (parts[0], parts[1], parts[2])
    let isNumber = comment.unicodeScalars.first?.properties.numericType != nil
    if link.version < .v011 || comment != "description" && !comment.isEmpty && !isNumber {
      (realm, id, comment) = (parts[0], parts[1], parts[2])
    }
    let isTicket =
      switch link.version {
      case .v010, .v100: realm == "ticket"
      // They asked for no realm.
      case .v011, .v012: true
      default: TracRealm.named(realm)?.name == "ticket"
      }
    guard isTicket, !id.isEmpty, id.utf8.allSatisfy(\.isDigit) else { return .label }
    return link.resource("ticket", id: id, "/ticket/\(id)#comment:\(comment)")
  }

  /// `query:status=new|assigned&owner=joe`, `query:?status=new`
  static func readQuery(_ link: RealmLink) -> TracRealm.Reading {
    if link.target.hasPrefix("?") {
      return link.resource("query", id: link.target, "/query" + encoded(link.target))
    }
    guard let query = address(link.target, link.version) else { return .label }
    return link.resource("query", id: link.target, "/query?" + query)
  }

  private static func encoded(_ query: String) -> String {
    PercentCoding.quote(query, safe: "?&=%/!*'()@,+:;$")
  }

  /// The query as its address has it: each value with the mode of its comparison before it.
  private static func address(_ query: String, _ version: TracVersion) -> String? {
    var constraints: [(name: String, value: String)] = []
    var display: [(name: String, value: String)] = []
    var columns: [String] = []
    for filter in clauses(query) {
      if filter == "or" {
        constraints.append(("or", ""))
        continue
      }
      guard let filter = TicketFilter(filter) else { return nil }
      let name = filter.name
      let values = filter.values.map { filter.mode + $0 }
      switch name {
      case "col": columns += values
      case "order", "group", "page", "max", "format", "report":
        display.append((name, values[0]))
      case "desc", "groupdesc":
        if isOn(values[0]) {
          display.append((name, "1"))
        }
      case "verbose":
        if isOn(values[0]) {
          display.append(version < .v011 ? (name, "1") : ("row", "description"))
        }
      case "rows", "row": display += values.map { ("row", $0) }
      default: constraints += values.map { (name, $0) }
      }
    }
    if !columns.isEmpty, !columns.contains("id") { columns.insert("id", at: 0) }
    let all = constraints + display + columns.map { ("col", $0) }
    return all.map {
      PercentCoding.quote($0.name, safe: "") + "=" + PercentCoding.quote($0.value, safe: "")
    }.joined(separator: "&")
  }

  static func isOn(_ value: String) -> Bool {
    ["1", "true", "yes", "on"].contains(value.lowercased())
  }

  /// The parts between `&`; `\&` is none.
  static func clauses(_ query: String) -> [String] {
    var clauses: [String] = [""]
    for character in query {
      if character == "&" {
        if clauses[clauses.count - 1].last == "\\" {
          clauses[clauses.count - 1].removeLast()
          clauses[clauses.count - 1].append("&")
        } else {
          clauses.append("")
        }
      } else {
        clauses[clauses.count - 1].append(character)
      }
    }
    return clauses
  }
}
