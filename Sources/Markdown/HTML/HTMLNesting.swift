/// Which elements end where another begins, and which go on after another's end (HTML standard, 13.2.6.4).
enum HTMLNesting {
  /// Which open elements a tag ends.
  struct Rule {
    let ends: Set<String>
    /// Beyond the nearest of these none ends; nil means beyond any block but `<div>`, `<p>` and `<address>`.
    let barriers: Set<String>?
    /// Only the innermost ends, else all up to the outermost.
    var endsNearest = false

    func isBarrier(_ name: String) -> Bool {
      if let barriers { return barriers.contains(name) }
      return HTMLElement.startsLine(name) && !["div", "p", "address"].contains(name)
    }
  }

  /// What ends where an element of that name begins: in this order.
  static func endedBefore(_ name: String) -> [Rule] {
    var rules: [Rule] = []
    if let rule = parts[name] { rules.append(rule) }
    if name == "hr" || HTMLElement.startsLine(name) && !isTablePart(name) {
      rules.append(Rule(ends: ["p"], barriers: scopes, endsNearest: true))
    }
    return rules
  }

  /// What an element of that name ends inside of: `</b>` in a cell does not close a `<b>` around the table.
  static func isScope(_ element: String, of name: String) -> Bool {
    switch name {
    case "table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption": element == "table"
    case "li": scopes.contains(element) || ["ul", "ol"].contains(element)
    default: scopes.contains(element)
    }
  }

  static func isHeading(_ name: String) -> Bool {
    if case .heading = HTMLElement[name] { true } else { false }
  }

  static func isCell(_ name: String) -> Bool { ["td", "th", "caption"].contains(name) }

  static func isTablePart(_ name: String) -> Bool {
    ["td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"].contains(name)
  }

  /// Whether elements of that name are the parts of one that is named so: `li` of `ul`.
  static func isPart(_ name: String, of parent: String) -> Bool {
    switch name {
    case "li": ["ul", "ol"].contains(parent)
    case "dt", "dd": parent == "dl"
    default:
      isTablePart(name) && ["table", "tr", "tbody", "thead", "tfoot"].contains(parent)
    }
  }

  /// Whether only parts may be right inside.
  static func holdsOnlyParts(_ name: String) -> Bool {
    ["table", "tr", "tbody", "thead", "tfoot", "ul", "ol", "dl"].contains(name)
  }

  /// Styles that a browser takes up again after the end of an element around them.
  static func isResumed(_ name: String) -> Bool { resumed.contains(name) }

  /// Whether it shapes what is in it for a reader of GitHub; parts of tables and lists do with the whole.
  static func isShaping(_ tag: HTMLTag) -> Bool {
    tag.name == "a" ? tag.attributes["href"] != nil : isShaping(tag.name)
  }

  static func isShaping(_ name: String) -> Bool {
    switch HTMLElement[name] {
    case .styled, .code, .link, .quotation, .heading, .bulletList, .orderedList, .definitionList,
      .quote, .preformatted, .table:
      true
    case .removed: name != "head"
    case nil: name == "u"
    default: false
    }
  }

  private static let scopes: Set<String> = ["td", "th", "caption", "table"]

  private static let resumed: Set<String> = [
    "a", "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u",
  ]

  private static let parts: [String: Rule] = {
    let cells: Set<String> = ["td", "th", "caption"]
    let row = cells.union(["tr", "colgroup"])
    let group = row.union(["tbody", "thead", "tfoot"])
    let groups = Rule(ends: group, barriers: ["table"])
    return [
      "li": Rule(ends: ["li"], barriers: nil, endsNearest: true),
      "dt": Rule(ends: ["dt", "dd"], barriers: nil, endsNearest: true),
      "dd": Rule(ends: ["dt", "dd"], barriers: nil, endsNearest: true),
      "td": Rule(ends: cells, barriers: ["table", "tr"]),
      "th": Rule(ends: cells, barriers: ["table", "tr"]),
      "tr": Rule(ends: row, barriers: ["table"]),
      "tbody": groups, "thead": groups, "tfoot": groups, "caption": groups,
      "table": Rule(ends: ["table"], barriers: cells),
      "a": Rule(ends: ["a"], barriers: scopes, endsNearest: true),
      "option": Rule(ends: ["option"], barriers: ["select"]),
      "optgroup": Rule(ends: ["option", "optgroup"], barriers: ["select"]),
    ]
  }()
}
