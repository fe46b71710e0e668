import Basics
import Markup

/// What an HTML element means to a reader of GitHub: its allowlist, as roles.
///
/// Source: html-pipeline 2.14.3, `sanitization_filter.rb`. An element that is not in this table is taken
/// out there and its content stays.
enum HTMLElement {
  case styled(Inline.Style)
  case code, link, image, lineBreak
  /// `<q>`: browsers show quotation marks.
  case quotation
  /// In the line, without a meaning of its own.
  case span
  case paragraph
  case heading(Int)
  case bulletList, orderedList, item
  case definitionList, term, description
  case quote, preformatted, thematicBreak
  /// Blocks below a title that unfolds them.
  case details
  case table, tablePart, row
  case cell(isHeader: Bool)
  /// A block without a look of its own.
  case division
  /// Goes with its content.
  case removed

  static subscript(name: String) -> HTMLElement? { elements[name] }

  /// Whether the element starts a line of its own.
  var isBlock: Bool {
    switch self {
    case .styled, .code, .link, .image, .lineBreak, .quotation, .span, .removed: false
    default: true
    }
  }

  /// Elements that have no content and no closing tag.
  static func isVoid(_ name: String) -> Bool { voids.contains(name) }

  /// Whether an element of that name starts a line of its own.
  static func startsLine(_ name: String) -> Bool {
    elements[name]?.isBlock ?? foreignBlocks.contains(name)
  }

  /// Whether a browser reads no tags in it but its own end.
  static func holdsRawText(_ name: String) -> Bool { filtered.contains(name) }

  /// What cmark-gfm's tag filter shows as text instead (GFM specification, section 6.11).
  static func isFilteredTag(_ html: [UInt8], at start: Int) -> Bool {
    guard HTMLTag.begins(html, at: start) else { return false }
    let name = html[(start + 1)...].drop { $0 == UInt8(ascii: "/") }.prefix(10).prefix {
      $0.isLetter
    }
    return filtered.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
  }

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  private static let filtered: Set<String> = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  private static let elements: [String: HTMLElement] = {
    var elements: [String: HTMLElement] = [
      "b": .styled(.strong), "strong": .styled(.strong),
      "i": .styled(.emphasis), "em": .styled(.emphasis), "cite": .styled(.emphasis),
      "dfn": .styled(.emphasis), "var": .styled(.emphasis),
      "ins": .styled(.inserted),
      "del": .styled(.deleted), "s": .styled(.deleted), "strike": .styled(.deleted),
      "sup": .styled(.superscript), "sub": .styled(.subscript),
      "code": .code, "tt": .code, "kbd": .code, "samp": .code,
      "a": .link, "img": .image, "br": .lineBreak, "q": .quotation,
      "p": .paragraph, "summary": .paragraph, "figcaption": .paragraph, "caption": .paragraph,
      "ul": .bulletList, "ol": .orderedList, "li": .item,
      "dl": .definitionList, "dt": .term, "dd": .description,
      "blockquote": .quote, "pre": .preformatted, "hr": .thematicBreak,
      "table": .table, "thead": .tablePart, "tbody": .tablePart, "tfoot": .tablePart,
      "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "html": .division, "body": .division, "div": .division, "details": .details,
      "figure": .division, "section": .division,
    ]
    for level in 1...6 { elements["h\(level)"] = .heading(level) }
    for name in [
      "span", "small", "mark", "abbr", "bdo", "time", "ruby", "rt", "rp", "wbr", "picture",
      "source", "col", "colgroup",
    ] { elements[name] = .span }
    for name in [
      "head", "title", "script", "style", "textarea", "xmp", "iframe", "noembed", "noframes",
      "noscript", "plaintext", "object", "embed", "applet", "svg", "math", "select", "template",
      "video", "audio", "canvas",
    ] { elements[name] = .removed }
    return elements
  }()

  /// Not in GitHub's list, but blocks: their content keeps lines of its own.
  static let foreignBlocks: Set<String> = [
    "center", "article", "aside", "footer", "header", "main", "nav", "form", "fieldset", "address",
    "menu", "dir", "legend", "hgroup", "frameset", "search",
    "option", "optgroup",
  ]
}

/// What single elements become, whoever found them: the HTML reader or the Markdown reader.
enum HTMLMeaning {
  /// `<a href>`, `<a id>`, both, or none.
  ///
  /// In Trac's HTML any scheme is kept: who resolves the links tells which ones the target does not show.
  static func link(
    _ attributes: HTMLAttributes, content: [Inline], from dialect: HTMLDialect = .gitHub
  ) -> [Inline] {
    var result: [Inline] = []
    if let id = attributes["id"] ?? attributes["name"], !id.isEmpty { result.append(.anchor(id)) }
    // A link around nothing that shows is broken; its content, a line break perhaps, stays.
    // In a browser it ends where another one begins.
    let inner = content.prefix { !$0.holdsLink }
    if let address = attributes["href"],
      dialect == .trac || Scheme.isAllowed(in: address.trimmed),
      inner.contains(where: \.isShown)
    {
      result.append(.link(Link(.url(address), content: Array(inner), title: attributes["title"])))
      result += content.dropFirst(inner.count)
    } else {
      result += content
    }
    return result
  }

  /// `<img src width height align alt title>`
  static func image(
    _ attributes: HTMLAttributes, from dialect: HTMLDialect = .gitHub
  ) -> Image? {
    guard let address = attributes["src"],
      dialect == .trac || Scheme.isAllowed(in: address.trimmed)
    else { return nil }
    return Image(
      .url(address), alternative: attributes["alt"] ?? "", title: attributes["title"],
      width: attributes["width"], height: attributes["height"],
      alignment: attributes["align"])
  }

  /// Text set as code: `<code>a <b>b</b></code>`. Styles and links inside it stay.
  static func code(_ content: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in content {
      switch inline {
      case .text(let text): result.append(merging: .code(text))
      case .code(let text): result.append(merging: .code(text))
      case .softBreak: result.append(merging: .code(" "))
      default: result.append(inline.mapChildren(code))
      }
    }
    return result
  }
}

extension Inline {
  /// Whether it is a link, or has one in it.
  var holdsLink: Bool {
    if case .link = self { return true }
    var holds = false
    forEachChild { holds = holds || $0.contains(where: \.holdsLink) }
    return holds
  }
}

/// Who shows the HTML.
package enum HTMLDialect: Sendable {
  /// GitHub: its allowlist.
  case gitHub
  /// Trac: `<u>` is underlined, `style="text-align: right"` aligns a cell, and blanks in code collapse.
  case trac
}
