import Basics

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
