import Markup

/// `[[Include(Page)]]`, a plugin's: the content of another page. `[[Include(Page#section)]]` is one section of
/// it. What lies elsewhere (`source:`, `http:`) becomes a link.
enum IncludeMacro {
  static let macro = Macro(
    "Include", "IncludePage", "InsertPage", "PageInclude", "WikiInclude",
    becomes: "the content of that page or section; a link where it is no page of the wiki",
    isForeign: true, needsParentheses: true
  ) { call in
    let name = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    let page = name.hasPrefix("wiki:") ? String(name.dropFirst(5)) : name
    guard !page.isEmpty else { return call.call(.unknown) }
    if let colon = page.utf8.firstIndex(of: UInt8(ascii: ":")) {
      return elsewhere(page, realm: String(page[..<colon]), call)
    }
    let include = Include(page: WikiRealm.reference(page), written: call.written)
    return call.block(.include(include))
  }

  private static func elsewhere(
    _ target: String, realm: String, _ call: MacroInvocation
  ) -> MacroExpansion {
    if ["http", "https", "ftp", "source", "browser", "repos", "export"].contains(realm) {
      return link(target, call)
    }
    call.context.report(
      .macroDynamic, call.range, "\(call.written) includes what is no page of this wiki.",
      help: "Its text was kept.")
    return call.call(.unknown)
  }

  /// The link that takes the place of a text from elsewhere.
  static func link(_ target: String, _ call: MacroInvocation) -> MacroExpansion {
    call.context.report(
      .macroDynamic, call.range, "\(call.written) includes what is no page of this wiki.",
      help: "A link to it was written.")
    return .inlines(call.inlines("[\(target) \(target)]"))
  }
}
