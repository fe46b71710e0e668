import Basics
import Markup

/// `[[Include(Page)]]`, a plugin's: the content of another page. `[[Include(Page#section)]]` is one section of
/// it. What lies elsewhere (`source:`, `http:`) becomes a link.
enum IncludeMacro {
  static let macro = Macro(
    "Include IncludePage InsertPage PageInclude WikiInclude",
    becomes: "the content of that page or section; a link where it is no page of the wiki",
    isForeign: true, needsParentheses: true
  ) { call in
    let name = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    let page = name.hasPrefix("wiki:") ? String(name.dropFirst(5)) : name
    guard !page.isEmpty else { return call.call(.unknown) }
    if let colon = page.utf8.firstIndex(of: UInt8(ascii: ":")) {
      return elsewhere(page, realm: String(page[..<colon]), call)
    }
    let include = Include(page: PageReference(target: page), written: call.written)
    return call.block(.include(include))
  }

  private static func elsewhere(
    _ target: String, realm: String, _ call: MacroInvocation
  ) -> MacroExpansion {
    if ["http", "https", "ftp", "source", "export"].contains(TracRealm.named(realm)?.name ?? realm)
    {
      return link(target, call)
    }
    call.context.report(.includesNoPage(call: call.written, isLinked: false), at: call.range)
    return call.call(.unknown)
  }

  /// The link that takes the place of a text from elsewhere.
  static func link(_ target: String, _ call: MacroInvocation) -> MacroExpansion {
    call.context.report(.includesNoPage(call: call.written, isLinked: true), at: call.range)
    return .inlines(call.inlines("[\(target) \(target)]"))
  }
}

/// `[[IncludeSource(trunk/main.c, start=3)]]`, a plugin's: lines of a file of the repository.
enum IncludeSourceMacro {
  static let macro = Macro(
    "IncludeSource SourceFile ViewSource", becomes: "a link to the file", isForeign: true,
    needsParentheses: true
  ) { call in
    let path = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    guard !path.isEmpty else { return call.call(.unknown) }
    return IncludeMacro.link(path.hasPrefix("source:") ? path : "source:" + path, call)
  }
}

/// `[[redirect(wiki:Page)]]`, a plugin's: readers were sent on. Markdown cannot, so the page says where to.
enum RedirectMacro {
  static let macro = Macro(
    "redirect Redirect PageRedirect TracRedirect",
    becomes: "“This page redirects to:” with the link", isForeign: true, needsParentheses: true
  ) { call in
    let target = call.text.trimmedBlanks
    guard !target.isEmpty else { return call.call(.unknown) }
    let notice: [Inline] = [.styled(.strong, [.text("This page redirects to:")]), .text(" ")]
    return call.block(.paragraph(notice + link(target, call)))
  }

  private static func link(_ target: String, _ call: MacroInvocation) -> [Inline] {
    let name = target.hasPrefix("wiki:") ? String(target.dropFirst(5)) : target
    guard !name.utf8.contains(UInt8(ascii: ":")) else { return call.inlines(target) }
    let page = PageReference(target: QuoteMarks.strip(name))
    return [.link(Link(.page(page), content: [.text(target)], at: call.range))]
  }
}
