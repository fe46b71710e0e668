/// Which elements end where another begins, and which go on behind another's end (HTML standard, 13.2.6.4).
enum HTMLNesting {
  /// Which open elements a tag ends.
  struct Rule {
    let ends: Set<String>
    /// Beyond the nearest of these none ends; nil: beyond any block but `<div>`, `<p>` and `<address>`.
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

  /// Whether only parts may stand right inside.
  static func holdsOnlyParts(_ name: String) -> Bool {
    ["table", "tr", "tbody", "thead", "tfoot", "ul", "ol", "dl"].contains(name)
  }

  /// Styles that a browser takes up again behind the end of an element around them.
  static func isResumed(_ name: String) -> Bool { resumed.contains(name) }

  /// Whether it shapes what stands in it for a reader of GitHub; parts of tables and lists do with the whole.
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

/// Keeps HTML within what libxml2 reads: beyond 256 open elements it stops without a word, and it
/// compares each attribute of a tag with all others of that tag.
enum HTMLDepth {
  /// libxml2 opens elements of its own (`html`, `body`, `p`): 200 leaves room for them.
  static let limit = 200
  /// In bytes; no tag that shows anything is longer.
  static let longestTag = 16_384

  /// `html` without the tags that lie deeper than `limit` or are too long; their content stays. The names
  /// of those tags come second.
  static func cap(_ html: [UInt8]) -> (html: [UInt8], dropped: [String]) {
    let tags = html.count { $0 == UInt8(ascii: "<") }
    guard tags > limit || html.count > longestTag else { return (html, []) }
    var capper = Capper()
    capper.run(html)
    return (capper.output, capper.dropped)
  }

  private struct Capper {
    var output: [UInt8] = []
    var dropped: [String] = []
    var open: [String] = []

    mutating func run(_ html: [UInt8]) {
      output.reserveCapacity(html.count)
      var index = 0
      while index < html.count {
        let end = html[index] == UInt8(ascii: "<") ? markup(html, at: index) : nil
        if let end {
          index = end
        } else {
          output.append(html[index])
          index += 1
        }
      }
    }

    /// Copies or drops what begins with the `<` at `start`; gives the index behind it.
    private mutating func markup(_ html: [UInt8], at start: Int) -> Int? {
      if let end = HTMLComment.end(in: html, at: start) {
        output.append(contentsOf: html[start..<end])
        return end
      }
      guard HTMLTag.begins(html, at: start) else { return nil }
      // A tag that never ends swallows the rest, as in a browser.
      guard let tag = HTMLTag(html, at: start) else { return html.count }
      if tag.end - start > HTMLDepth.longestTag || !admit(tag) {
        // A message names no more; looking through more would not be linear.
        if !tag.isClosing, dropped.count < 100, !dropped.contains(tag.name) {
          dropped.append(tag.name)
        }
      } else {
        output.append(contentsOf: html[start..<tag.end])
      }
      return tag.end
    }

    private mutating func admit(_ tag: HTMLTag) -> Bool {
      if HTMLElement.isVoid(tag.name) { return true }
      if tag.isClosing {
        guard let index = open.lastIndex(of: tag.name) else { return false }
        open.removeSubrange(index...)
        return true
      }
      while let last = open.last, closes(last, before: tag.name) { open.removeLast() }
      guard open.count < HTMLDepth.limit else { return false }
      open.append(tag.name)
      return true
    }

    /// Whether an open `name` ends where `next` begins (HTML standard, "optional tags").
    private func closes(_ name: String, before next: String) -> Bool {
      switch (name, next) {
      case ("li", "li"), ("p", "p"), ("option", "option"), ("tr", "tr"): true
      case ("dt", "dt"), ("dt", "dd"), ("dd", "dt"), ("dd", "dd"): true
      case ("td", "td"), ("td", "th"), ("th", "td"), ("th", "th"), ("td", "tr"), ("th", "tr"): true
      case ("thead", "tbody"), ("tbody", "tbody"), ("tr", "tbody"), ("td", "tbody"): true
      default: false
      }
    }
  }
}

/// `<!-- text -->`
enum HTMLComment {
  /// The index behind the comment that begins at `start`; nil where none does. One without an end reaches to
  /// the end of `html`.
  static func end(in html: [UInt8], at start: Int) -> Int? {
    guard html[start...].starts(with: "<!--".utf8) else { return nil }
    return ended(in: html, at: start) ?? html.count
  }

  /// The index behind the `-->` of the comment that begins at `start`; nil where it has none.
  static func ended(in html: [UInt8], at start: Int) -> Int? {
    // `<!-->` and `<!--->` are whole comments (HTML standard, "comment start state").
    for end in ["<!-->", "<!--->"] where html[start...].starts(with: end.utf8) {
      return start + end.utf8.count
    }
    var index = start + 4
    while index + 2 < html.count {
      if html[index] == UInt8(ascii: "-"), html[index + 1] == UInt8(ascii: "-"),
        html[index + 2] == UInt8(ascii: ">")
      {
        return index + 3
      }
      index += 1
    }
    return nil
  }
}
