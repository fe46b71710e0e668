import Markup
import TracWiki

/// `#!rst`: reStructuredText, read as markup. Who reads pages adds it to the processors of `ReaderOptions`.
package enum RSTProcessor {
  /// docutils reads no text that has a longer line, in characters.
  private static let longestLine = 10_000

  /// By the names that Trac takes for that MIME type.
  package static let processor = Processor(
    "rst rest restructuredtext text/x-rst text/prs.fallenstein.rst",
    becomes: "what docutils makes of its usual parts: see [reStructuredText](restructuredtext.md)"
  ) { call in
    let (bytes, context) = (call.content.bytes, call.context)
    let isTooLong = call.content.lines.contains { line in
      line.range.count > longestLine && bytes[line.range].count { $0 & 0xC0 != 0x80 } > longestLine
    }
    if isTooLong { return call.keep(language: "rst") }
    let lines = call.content.lines.map { ($0.range, $0.number) }
    let text = RSTReader.read(
      RSTLines(bytes, lines: lines, hasColumns: false), TracDialect(context: context),
      levels: context.levelsLeft - 1)
    for (fact, lines) in text.complaints {
      context.report(fact, at: lines, once: "\(lines.start.line) \(fact)")
    }
    for loss in text.losses {
      context.lose(loss.kind, loss.source, once: "\(loss.source.start.line) \(loss.kind)")
    }
    return .document(promoted(text.blocks))
  }

  /// A lone title at the start is that of the text, and a lone one below it its subtitle: all others move up.
  private static func promoted(_ source: [Block]) -> [Block] {
    func level(_ block: Block) -> Int? {
      if case .heading(let heading) = block.content { heading.level } else { nil }
    }
    let levels = source.compactMap(level)
    // Comments, and what is kept as it was written, may be before a title.
    let visible = source.filter { block in
      switch block.content {
      case .comment: false
      case .code(let code): code.language != "rst"
      default: true
      }
    }
    let titles = zip(1...2, visible).prefix { title, block in
      level(block) == title && levels.count { $0 == title } == 1
    }.count
    return source.map { block in
      guard case .heading(var heading) = block.content, heading.level > titles else { return block }
      heading.level -= titles
      return Block(.heading(heading), at: block.source)
    }
  }
}

/// What Trac makes of directives and roles: what docutils does, and links to its own pages. Whoever adds one adds its
/// name to a case here.
struct TracDialect: RSTDialect {
  let context: ReadingContext

  var hasAnchors: Bool { true }
  var substitutions: [String] { ["image", "trac"] }
  func allows(_ address: String) -> Bool { context.options.allows(address) }
  func inlines(withoutMeaning name: String) -> [Inline]? { nil }
  func inlines(
    withoutTarget name: String?, _ content: [Inline], isWord: Bool, at source: SourceRange
  ) -> [Inline]? { nil }

  // MARK: - Directives

  private static let admonitions = [
    "attention": "Attention!", "caution": "Caution!", "danger": "!DANGER!", "error": "Error",
    "hint": "Hint", "important": "Important", "note": "Note", "tip": "Tip", "warning": "Warning",
  ]

  func blocks(_ directive: RSTDirective) -> [Block]? {
    let (state, source) = (directive.state, directive.source)
    func titled(_ title: [Inline], _ lines: RSTLines) -> [Block] {
      (title.isEmpty ? [] : [Block(.paragraph(title), at: source)]) + state.nested(lines)
    }
    func code(_ language: String?, _ lines: RSTLines) -> [Block] {
      [Block(.code(CodeBlock(language: language, text: lines.text)), at: source)]
    }
    let (argument, body) = (directive.argument, directive.body)
    let needsNothing = ["contents", "meta"].contains(directive.name)
    if directive.content.lines.isEmpty, !needsNothing { return nil }
    switch directive.name {
    // Trac gives them no look of their own.
    case let name where Self.admonitions[name] != nil:
      return titled([.text(Self.admonitions[name] ?? "")], directive.content)
    case "admonition", "topic", "rubric", "table": return titled(state.inlines(argument), body)
    case "container", "class": return state.nested(body)
    case "compound": return state.nested(directive.content)
    case "epigraph", "highlights", "pull-quote":
      return [Block(.quote(state.nested(directive.content)), at: source)]
    case "code", "code-block", "sourcecode":
      if directive["number-lines"] != nil { state.lose(.lineNumbers, source) }
      // Trac's `code-block` takes macros and processors, too.
      let language = directive.first.text
      if directive.name == "code-block", !Language.isKnown(language) { return nil }
      return directive.code.lines.isEmpty ? [] : code(Language.named(language), directive.code)
    case "math": return directive.content.paragraphs.flatMap { code("math", $0) }
    case "image", "figure":
      if argument.lines.isEmpty { return nil }
      var image = directive.image
      image.link = directive.target
      if case .url(let address)? = image.link, !allows(address) { image.link = nil }
      return titled([.image(image)], body)
    case "contents":
      let title = argument.lines.isEmpty ? "Contents" : argument.text
      let outline = Outline(title: title, written: ".. contents:: " + argument.text)
      return [Block(.outline(outline), at: source)]
    case "trac": return titled(link(argument.text, source, state), body)
    case "meta", "title": return []
    default: return nil
    }
  }

  // MARK: - Roles

  func inlines(_ role: RSTRole) -> [Inline]? {
    switch role.name {
    case "emphasis", "title-reference", "title", "t": return [.styled(.emphasis, role.label)]
    case "strong": return [.styled(.strong, role.label)]
    case "subscript", "sub": return [.styled(.subscript, role.label)]
    case "superscript", "sup": return [.styled(.superscript, role.label)]
    case "abbreviation", "ab", "acronym", "ac": return role.label
    case "literal", "code": return [.code(role.text)]
    case "math":
      role.state.lose(.formulaOfRST, role.source)
      return [.code(role.text)]
    case "trac": return link(role.text, role.source, role.state)
    case "pep": return document("PEP", role) { "https://peps.python.org/pep-" + $0 }
    case "rfc":
      return document("RFC", role) { number in
        "https://tools.ietf.org/html/rfc" + number.drop { $0 == "0" } + ".html"
      }
    default: return nil
    }
  }

  /// A link to a document by its number, which has four digits.
  private func document(
    _ series: String, _ role: RSTRole, _ address: (String) -> String
  ) -> [Inline]? {
    guard let number = Int(role.text), (1...9999).contains(number) else { return nil }
    let digits = String(String(10000 + number).dropFirst())
    let label: [Inline] = [.text("\(series) \(number)")]
    return [.link(Link(.url(address(digits)), content: label, at: role.source))]
  }

  /// A TracLink with its label; what is not a link is the name of a page.
  private func link(_ text: String, _ source: SourceRange, _ state: RSTState) -> [Inline] {
    // The page's reader has findings, too: it is asked when the text is read for the last time.
    guard state.names.isSettled else {
      state.names.miss()
      return [.text(text)]
    }
    let isBracketed = text.hasPrefix("[") && text.hasSuffix("]")
    let parts = text.split(separator: " ", maxSplits: isBracketed ? 0 : 1).map(String.init)
    let target = parts.first ?? ""
    let found = context.inlines(target, line: Int(source.start.line))
    guard found.count == 1, case .link(var link) = found[0] else {
      let page = LinkTarget.page(PageReference("/" + target))
      return [.link(Link(page, content: [.text(parts.last ?? target)], at: source))]
    }
    if parts.count > 1 { link.content = [.text(parts[1])] }
    link.isImplicit = false
    return [.link(link)]
  }
}
