import Markup

/// Trac's own: `.. trac:: target label` for a TracLink, `.. code-block:: name` for any processor or macro.
enum TracDirectives {
  static let all = [
    Directive(names: ["trac"], required: 1, optional: 1, takesBlanks: true) {
      parts throws(DirectiveError) in
      let link = TracReference(
        context: parts.call.document.context, line: parts.call.number,
        target: parts.arguments[0], label: parts.arguments.dropFirst().first)
      guard let content = link.read() else { throw DirectiveError("holds no TracLink") }
      return [.paragraph([.inlines(content)])]
    },
    Directive(
      names: ["code-block"], required: 1, options: ["language": .text], takesContent: true
    ) { parts in
      let blocks = TracProcessor.process(
        parts.arguments[0], SourceLines(parts.call.bytes, lines: parts.content),
        line: parts.call.number, document: parts.call.document)
      return [.made(blocks)]
    },
  ]
}

/// Text in the hands of one of Trac's processors or macros.
enum TracProcessor {
  static func process(
    _ name: String, _ content: SourceLines, line: Int, document: RSTDocument
  ) -> [Block] {
    let last = content.lines.last?.number ?? line
    let range = SourceRange(lines: line, max(line, last))
    let result = document.context.nested {
      ProcessorTable.process(
        ProcessorCall(
          context: document.context, name: name, attributes: [], content: content, range: range))
    }
    switch result {
    case .blocks(let blocks), .document(let blocks): return blocks
    case .cell, .rows:
      // Cells outside of a table: a browser shows their text.
      return [Block(.code(CodeBlock(text: content.text)), at: range)]
    case nil:
      document.context.reportTooDeep(range)
      return [Block(.code(CodeBlock(text: content.text)), at: range)]
    }
  }
}

/// A TracLink and its label, as Trac's `trac` role and directive take them.
struct TracReference {
  let context: ReadingContext
  let line: Int
  let target: String
  let label: String?

  /// nil: Trac calls it no valid TracLink.
  func read() -> [Inline]? {
    let text = TextView(label.map { target + " " + $0 } ?? target)
    let tokens = InlineTokenizer(text, commitHashLength: context.options.commitHashLength)
    guard let link = first(tokens, text) else { return page }
    guard let found = link.content.firstLink else {
      return link.isLink ? [.text(label ?? target)] : page
    }
    var copy = found
    let shown = link.content.plainText
    var label = label
    if shown.filter({ $0 != " " }) != target { label = shown }
    copy.content = [.text(label ?? target)]
    copy.isImplicit = false
    return isSafe(copy.target) ? [.link(copy)] : copy.content
  }

  /// The markup that the text begins with.
  private func first(
    _ tokenizer: InlineTokenizer, _ text: TextView
  ) -> (content: [Inline], isLink: Bool)? {
    var tokenizer = tokenizer
    guard let token = tokenizer.tokenize().first, token.range.lowerBound == text.start else {
      return nil
    }
    switch token.kind {
    case .pageName, .labelledPageName, .freeLink, .ticket, .report, .changeset, .revision, .log,
      .revisionRange, .commitHash, .mail, .angleLink, .shortLink, .bracketLink, .macroOrLink:
      return (context.inlines(TextView(text.bytes, token.range), line: line), true)
    default: return nil
    }
  }

  /// What is no link is the name of a page.
  private var page: [Inline] {
    let link = Link(
      .page(PageReference("/" + target)), content: [.text(label ?? target)],
      at: SourceRange(lines: line, line))
    return [.link(link)]
  }

  /// Trac takes what stands before a colon in any address for a scheme, and links only those it knows.
  private func isSafe(_ target: LinkTarget) -> Bool {
    switch target {
    case .url(let address): SafeAddress.isSafe(address, context.options)
    case .resource(let resource): SafeAddress.isSafe(resource.address, context.options)
    case .page(let page): SafeAddress.isSafe(page.query + page.fragment, context.options)
    case .attachment: true
    }
  }
}

/// Which addresses Trac's rst links: those without a colon, or with a scheme that is safe before it.
enum SafeAddress {
  static func isSafe(_ address: String, _ options: ReaderOptions) -> Bool {
    guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return options.rendersUnsafeContent || options.safeSchemes.contains(String(address[..<colon]))
  }
}

extension [Inline] {
  /// The first link anywhere in the text.
  fileprivate var firstLink: Link? {
    for inline in self {
      switch inline {
      case .link(let link): return link
      case .styled(_, let content): if let link = content.firstLink { return link }
      case .span(let span): if let link = span.content.firstLink { return link }
      default: break
      }
    }
    return nil
  }
}
