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

/// `status!=closed|new`: a condition of a ticket query.
struct TicketFilter {
  let name: String
  /// How values are compared: nothing or `~`, `^`, `$`, each with `!` before it where it must not hold.
  let mode: String
  let values: [String]

  /// nil if it compares nothing.
  init?(_ text: String) {
    guard let equals = text.firstIndex(of: "=") else { return nil }
    var name = String(text[..<equals])
    var mode = ""
    if let last = name.last, "~^$".contains(last) {
      mode = String(last)
      name.removeLast()
    }
    if name.hasSuffix("!") {
      mode = "!" + mode
      name.removeLast()
    }
    guard !name.isEmpty else { return nil }
    self.name = name
    self.mode = mode
    values = text[text.index(after: equals)...]
      .split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  /// How a list of tickets is shown, which says nothing of the tickets.
  var isDisplay: Bool {
    [
      "col", "order", "group", "groupdesc", "desc", "page", "max", "format", "report", "verbose",
      "rows", "row",
    ].contains(name)
  }

  /// `status new or assigned`, `summary does not contain crane`
  var words: String {
    let values = values.map { value in
      let value = value.trimmedBlanks
      return value.isEmpty ? "none" : Self.range(value)
    }
    switch mode {
    case "!": return name + " not " + values.joined(separator: " and not ")
    case "~": return name + " contains " + values.joined(separator: " or ")
    case "!~": return name + " does not contain " + values.joined(separator: " or ")
    case "^": return name + " begins with " + values.joined(separator: " or ")
    case "!^": return name + " does not begin with " + values.joined(separator: " or ")
    case "$": return name + " ends with " + values.joined(separator: " or ")
    case "!$": return name + " does not end with " + values.joined(separator: " or ")
    default: return name + " " + values.joined(separator: " or ")
    }
  }

  /// `2008-01..2009-01`, of dates.
  private static func range(_ value: String) -> String {
    guard let dots = value.firstRange(of: "..") else { return value }
    let start = value[..<dots.lowerBound].trimmedBlanks
    let end = value[dots.upperBound...].trimmedBlanks
    switch (start.isEmpty, end.isEmpty) {
    case (false, false): return "from \(start) to \(end)"
    case (false, true): return "from \(start) on"
    case (true, false): return "up to \(end)"
    case (true, true): return value
    }
  }
}

/// The arguments of `[[TicketQuery(status=new, owner=ann|joe, or, owner=, format=table, col=id|summary)]]`, as
/// the query that they ask.
///
/// Source: Trac 1.6, `trac/ticket/query.py`, `TicketQueryMacro.parse_args`; page TracQuery of its guide.
package struct TicketQuery {
  /// In the language of `query:` links: `status=new&owner=ann|joe&or&owner=`.
  package private(set) var query: String

  /// - Parameter arguments: the values between commas; `\\,` is a comma already.
  package init(_ arguments: [String]) {
    var parts: [String] = []
    for argument in arguments.map(\.trimmedBlanks) {
      if argument == "or" {
        parts.append(argument)
      } else if let equals = argument.firstIndex(of: "=") {
        // The format is one of the macro's own, and so was, up to 0.10, what has no name.
        let name = argument[..<equals].trimmedBlanks
        if name != "format" { parts.append(name + argument[equals...]) }
      }
    }
    query = parts.joined(separator: "&")
  }

  /// What it asks for, in words: `status new, owner ann or joe; or owner none`. Empty: all tickets.
  package var words: String {
    var groups: [[String]] = [[]]
    var shown: [String: String] = [:]
    for clause in TicketTarget.clauses(query) {
      if clause == "or" {
        groups.append([])
      } else if let filter = TicketFilter(clause) {
        if filter.isDisplay {
          shown[filter.name] = filter.values[0]
        } else {
          groups[groups.count - 1].append(filter.words)
        }
      }
    }
    // Which tickets those are, their order tells.
    if let most = shown["max"].flatMap({ Int($0) }), most > 0 {
      let order = shown["order"].map { " by " + $0 } ?? ""
      let isReversed = shown["desc"].map(TicketTarget.isOn) ?? false
      groups.append(["at most \(most)\(order)\(isReversed ? " descending" : "")"])
    }
    return groups.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }
      .joined(separator: "; or ").replacing("; or at most", with: "; at most")
  }

  /// Its page in a Trac of that version.
  package func resource(_ version: TracVersion) -> TracResource? {
    if query.isEmpty { return TracResource(realm: "query", id: "", address: "/query") }
    guard case .target(.resource(let resource))? = TracRealm.read("query", query, version) else {
      return nil
    }
    return resource
  }
}
