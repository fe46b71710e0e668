import Markdown

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

/// What an element of a Trac page is next to its HTML: `<a class="anchor"> ¶</a>` is not content.
///
/// The classes are those of Trac 0.10 to 1.6, read from the pages that they render.
enum TracPart: Sendable {
  case content
  /// Furniture: never shown on GitHub.
  case dropped
  /// Computed by the running Trac, or an error message: the Markdown has something else in its place.
  case computed
  case underlined
  /// `FIXME`, which WikiExtras sets off.
  case phrase
  /// The sign at a link that leads elsewhere; to Trac 0.11, the link's text was in it.
  case icon
  /// `{{{#!python`: Trac colored it.
  case coloredCode
  /// `[[TitleIndex]]`: it lists all pages, those that were not migrated too.
  case pageList
  /// Of a plugin: the notes at the end.
  case footnotes
  /// `{{{#!python lineno`: a table with a row a line.
  case numberedCode

  init(_ name: String, _ attributes: HTMLAttributes) {
    let classes = (attributes["class"] ?? "").split { $0 == " " || $0 == "\n" || $0 == "\t" }
    let id = attributes["id"] ?? ""
    self = .content
    if classes.isEmpty, id.isEmpty { return }
    switch name {
    case "a":
      // "¶" of a heading, the arrow next to an attachment, the number at a footnote.
      if classes.contains(where: { ["anchor", "trac-rawlink", "sigil"].contains($0) }) {
        self = .dropped
      }
    case "span":
      if classes.contains("icon") { self = .icon }
      if classes.contains("underline") { self = .underlined }
      if classes.contains("wikiextras"), classes.contains("phrase") { self = .phrase }
    case "table":
      if classes.contains("code") { self = .numberedCode }
      if classes.contains("listing"), classes.contains("tickets") { self = .computed }
    default:
      if classes.contains(where: { Self.computedClasses.contains($0) }) {
        self = .computed
      } else if classes.contains(where: { Self.furniture.contains($0) })
        || (name == "div" && Self.furnitureIDs.contains(id))
      {
        self = .dropped
      } else if classes.contains("titleindex") {
        self = .pageList
      } else if classes.contains("footnotes") {
        self = .footnotes
      } else if classes.contains("wiki-code") || classes.contains("code") {
        self = .coloredCode
      }
    }
  }

  /// Error boxes, what lists data, and code that is shown as a table of changes.
  private static let computedClasses: Set<Substring> = [
    "system-message", "trac-macrolist", "tracini",
    "mimetypes",
    "trac-query", "trac-admin-help", "trac-progress-bar", "diff",
    "trac-workflow-graph",
  ]

  /// Around the text of a page, and tables of contents: GitHub has its own next to the page.
  private static let furniture: Set<Substring> = [
    "wiki-toc", "wiki-toc-un", "wikitoolbar", "trac-modifiedby", "lastmodified", "trac-help",
    "trac-print",
  ]

  /// Headings have ids too, by what they say: these count at a `<div>` only.
  private static let furnitureIDs: Set<String> = ["attachments", "ctxtnav", "altlinks"]
}
