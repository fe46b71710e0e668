/// What an HTML element means to a reader, on a Trac page or on GitHub after its sanitizing.
///
/// GitHub's list of allowed elements is that of html-pipeline's `sanitization_filter.rb`; what is not on it has
/// no look there, and its content stays.
enum ElementRole: Sendable {
  case styled(Styles)
  case link, image, lineBreak, checkbox
  case heading(Int)
  /// Starts a line of its own, without a look.
  case block
  case quote
  case bulletList, orderedList, item
  case definitionList, term, description
  case table, rowGroup, row
  case cell(isHeader: Bool)
  case code
  case rule
  /// In the line, without a look.
  case inline
  /// Goes with its content.
  case removed

  init(_ name: String, _ dialect: Dialect) {
    switch (name, dialect) {
    // GitHub takes `<u>` away.
    case ("u", .trac): self = .styled(.inserted)
    case ("u", .gitHub): self = .inline
    // What a Trac page holds of these belongs to a form.
    case ("select", .trac), ("textarea", .trac), ("button", .trac), ("noscript", .trac):
      self = .removed
    default: self = Self.roles[name] ?? .inline
    }
  }

  private static let roles: [String: ElementRole] = {
    var roles: [String: ElementRole] = [
      "b": .styled(.strong), "strong": .styled(.strong),
      "i": .styled(.emphasis), "em": .styled(.emphasis), "cite": .styled(.emphasis),
      "dfn": .styled(.emphasis), "var": .styled(.emphasis),
      "code": .styled(.code), "tt": .styled(.code), "kbd": .styled(.code), "samp": .styled(.code),
      "del": .styled(.deleted), "s": .styled(.deleted), "strike": .styled(.deleted),
      "ins": .styled(.inserted), "sup": .styled(.superscript), "sub": .styled(.subscripted),
      "a": .link, "img": .image, "br": .lineBreak, "input": .checkbox,
      "blockquote": .quote, "ul": .bulletList, "ol": .orderedList, "li": .item,
      "dl": .definitionList, "dt": .term, "dd": .description,
      "table": .table, "thead": .rowGroup, "tbody": .rowGroup, "tfoot": .rowGroup, "tr": .row,
      "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "pre": .code, "hr": .rule,
    ]
    for level in 1...6 { roles["h\(level)"] = .heading(level) }
    for name in [
      "p", "div", "section", "article", "header", "footer", "nav", "main", "aside", "center",
      "address", "details", "summary", "figure", "figcaption", "form", "fieldset", "legend",
      "hgroup", "body", "html", "caption", "dir", "menu",
    ] { roles[name] = .block }
    for name in ["script", "style", "title", "head", "template"] { roles[name] = .removed }
    return roles
  }()
}

/// Whose HTML is read.
enum Dialect: Sendable {
  /// A page that a Trac rendered.
  case trac
  /// What cmark-gfm made of Markdown, as GitHub shows it.
  case gitHub
}
