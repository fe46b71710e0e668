import Basics
import Markup

/// `[[Include(Page)]]`, a plugin's: the content of another page. `[[Include(Page#section)]]` is one section of
/// it. What is elsewhere (`source:`, `http:`) becomes a link.
enum IncludeMacro {
  static let macro = Macro(
    "Include IncludePage InsertPage PageInclude WikiInclude",
    becomes: "the content of that page or section; a link if it is not a page of the wiki",
    isForeign: true, needsParentheses: true
  ) { call in
    let arguments = call.parts
    let name = QuoteMarks.strip(arguments["src"]?.trimmedBlanks ?? arguments.value(at: 0) ?? "")
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
    let realm = TracRealm.named(realm)?.name ?? realm
    if realm == "source" { return SourceLink.expansion(target, call) }
    if ["http", "https", "ftp", "export"].contains(realm) { return link(target, call) }
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
    return SourceLink.expansion(path, call)
  }
}

/// `[[File(trunk/main.c)]]`, `[[Source(trunk/main.c)]]`, of several plugins: the name of a file of the repository.
enum FileMacro {
  static let macro = Macro(
    "File Source", becomes: "the path as code, with a link if the file's address is known",
    isForeign: true, needsParentheses: true, isInline: Macro.always
  ) { call in
    let path = QuoteMarks.strip(call.parts.value(at: 0) ?? "")
    guard !path.isEmpty else { return call.call(.unknown) }
    return .inlines(SourceLink(path, call).inlines)
  }
}

/// A file of the repository, or some of its lines, as a link: `source:trunk/main.c@12, start=3, end=9`.
private struct SourceLink {
  let inlines: [Inline]

  /// What takes the place of the text of a file.
  static func expansion(_ path: String, _ call: MacroInvocation) -> MacroExpansion {
    call.context.report(.includesNoPage(call: call.written, isLinked: true), at: call.range)
    return .inlines(SourceLink(path, call).inlines)
  }

  init(_ written: String, _ call: MacroInvocation) {
    let arguments = call.parts
    func number(_ name: String) -> Int? {
      arguments[name].flatMap { Int($0.trimmedBlanks) }.flatMap { $0 > 0 ? $0 : nil }
    }
    var path = written
    if let colon = path.firstIndex(of: ":"), TracRealm.named(String(path[..<colon])) != nil {
      path = path[path.index(after: colon)...].trimmedBlanks
    }
    var (target, label) = (path, path)
    if let revision = arguments["rev"]?.trimmedBlanks, !revision.isEmpty, !path.contains("@") {
      target += "@" + revision
    }
    var lines = ""
    if let start = number("start") ?? number("end").map({ _ in 1 }) {
      let end = number("end").flatMap { $0 > start ? $0 : nil }
      if call.context.options.syntax.version >= .v011 {
        target += (target.contains("@") ? ":" : "@:") + "\(start)" + (end.map { "-\($0)" } ?? "")
      }
      target += "#L\(start)"
      lines = end.map { ", lines \(start)–\($0)" } ?? ", from line \(start)"
    }
    if let mark = label.firstIndex(where: { $0 == "@" || $0 == "#" }), mark > label.startIndex {
      label = String(label[..<mark])
    }
    let content: [Inline] = [.code(label)] + (lines.isEmpty ? [] : [.text(lines)])
    guard
      case .target(let place)? = TracRealm.read(
        "source", target, call.context.options.syntax.version)
    else {
      inlines = content
      return
    }
    inlines = [.link(Link(place, content: content, at: call.range))]
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
    return [.link(Link(.page(page), content: [.text(QuoteMarks.strip(name))], at: call.range))]
  }
}

/// A page that is nothing but `[[redirect(wiki:Page)]]`: Trac with that plugin never showed it.
package enum RedirectPage {
  /// The one page that it points to, in the words of the page; nil if it is another page, or leads elsewhere.
  ///
  /// - Parameter custom: who gave the macro another form has no redirections.
  package static func target(of text: [UInt8], custom: CustomMarkup) -> String? {
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      text[first...].starts(with: "[[".utf8)
    else { return nil }
    var end = text.count
    while end > first, isBlank(text[end - 1]) { end -= 1 }
    let call = text[first..<end]
    guard call.count < 1000, call.suffix(3).elementsEqual(")]]".utf8),
      let open = call.firstIndex(of: UInt8(ascii: "(")), open < call.endIndex - 3
    else { return nil }
    let name = String(decoding: call[(first + 2)..<open], as: UTF8.self)
    guard MacroTable.macro(named: name, hasArguments: true)?.names == RedirectMacro.macro.names,
      custom.form(ofMacro: name, hasArguments: true) == nil
    else { return nil }
    var page = String(decoding: call[(open + 1)..<(call.endIndex - 3)], as: UTF8.self).trimmedBlanks
    if page.hasPrefix("wiki:") { page = String(page.dropFirst(5)) }
    page = QuoteMarks.strip(page)
    let isPage = !page.isEmpty && !page.utf8.contains { "\n\r:#?[]".utf8.contains($0) }
    return isPage ? page : nil
  }
}
