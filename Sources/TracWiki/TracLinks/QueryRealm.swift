import Basics
import Markup

/// `query:status=new|assigned&owner=joe`, `query:?status=new`
enum QueryRealm {
  static let realm = Realm("query") { link in
    if link.target.hasPrefix("?") {
      return link.resource("query", id: link.target, "/query" + encoded(link.target))
    }
    guard let query = address(link.target) else { return .label }
    return link.resource("query", id: link.target, "/query?" + query)
  }

  private static func encoded(_ query: String) -> String {
    PercentCoding.quote(query, safe: "?&=%/!*'()@,+:;$")
  }

  /// The query as its address has it: each value with the mode of its comparison before it.
  private static func address(_ query: String) -> String? {
    var constraints: [(name: String, value: String)] = []
    var display: [(name: String, value: String)] = []
    var columns: [String] = []
    for filter in clauses(query) {
      if filter == "or" {
        constraints.append(("or", ""))
        continue
      }
      guard let equals = filter.firstIndex(of: "=") else { return nil }
      var name = String(filter[..<equals])
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
      let values = filter[filter.index(after: equals)...].split(
        separator: "|", omittingEmptySubsequences: false
      ).map { mode + $0 }
      switch name {
      case "col": columns += values
      case "order", "group", "page", "max", "format", "report":
        display.append((name, values[0]))
      case "desc", "groupdesc":
        if isOn(values[0]) {
          display.append((name, "1"))
        }
      case "verbose":
        if isOn(values[0]) { display.append(("row", "description")) }
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

  private static func isOn(_ value: String) -> Bool {
    ["1", "true", "yes", "on"].contains(value.lowercased())
  }

  /// The parts between `&`; `\&` is none.
  private static func clauses(_ query: String) -> [String] {
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
