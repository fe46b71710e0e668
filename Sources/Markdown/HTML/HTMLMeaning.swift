import Markup

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
    // A link around nothing that shows leads nowhere; its content, a line break perhaps, stays.
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
