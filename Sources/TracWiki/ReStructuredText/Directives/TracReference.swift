import Markup

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
    switch copy.target {
    // Trac compares the text with the target to see whether it was given a label, and is misled by the mark
    // that it puts at such links: the label is lost.
    case .url, .attachment: label = shown
    default: if shown.filter({ $0 != " " }) != target { label = shown }
    }
    copy.content = [.text(label ?? target)]
    copy.isImplicit = false
    if case .resource(var resource) = copy.target {
      resource.address = Self.escaped(resource.address)
      copy.target = .resource(resource)
    }
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

  /// Trac escapes the `&` of an address twice here, and its link leads there: to `?new=2&amp;old=1`. So does this
  /// one while it leads to Trac; addresses elsewhere are spared that.
  private static func escaped(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "&")) else { return address }
    return address.split(separator: "&", omittingEmptySubsequences: false).joined(
      separator: "&amp;")
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
