import Basics
import Markup

/// Converts a link token to inlines: the link, or its text if it is not a link in Trac.
struct LinkReader {
  let context: ReadingContext
  /// The whole token, brackets included.
  let text: TextView
  let source: SourceRange

  private var syntax: TracSyntax { context.options.syntax }

  func read(_ kind: Token.Kind) -> [Inline] {
    let start = text.start
    switch kind {
    case .pageName:
      return word(page(text.string, label: splitName(text.string), isImplicit: true))
    case .labeledPageName:
      guard let link = LabeledPageName(text, from: start, syntax) else { break }
      return word(page(text.string(link.page), label: text.string(link.label).trimmedBlanks))
    case .freeLink:
      guard let link = FreeLink(text, from: start, syntax) else { break }
      let name = text.string(link.page)
      let label = link.label.map { text.string($0).trimmedBlanks }
      return page(name, label: label ?? (syntax.shortensLabels ? PageLabel.make(name) : name))
    case .ticket: return shorthand("ticket", inside: start + 1..<text.end)
    case .report: return shorthand("report", inside: start + 1..<text.end - 1)
    case .changeset: return shorthand("changeset", inside: start + 1..<text.end - 1)
    case .revision:
      return link("changeset", text.string(start + 1..<text.end), label: text.string)
    case .revisionRange:
      return link(
        "log", revisionRange(text.string(start + 1..<text.end)), label: text.string)
    case .log: return log()
    case .commitHash:
      let first = text[start] == UInt8(ascii: "r") ? start + 1 : start
      return link("changeset", text.string(first..<text.end), label: text.string)
    case .mail:
      return shown(.url("mailto:" + text.string), text.string)
    case .angleLink:
      guard let link = AngleLink(text, from: start) else { break }
      let target = QuoteMarks.strip(text.string(link.target))
      let label = text.string(start + 1..<text.end - 1)
      return [.text("<")]
        + self.link(text.string(link.scheme), target, label: label, written: label) + [.text(">")]
    case .shortLink:
      guard let link = ShortLink(text, from: start, syntax) else { break }
      let target = QuoteMarks.strip(text.string(link.target))
      return self.link(text.string(link.scheme), target, label: text.string)
    case .bracketLink:
      guard let link = BracketLink(text, from: start, syntax) else { break }
      return bracket(link)
    default: break
    }
    return [.text(text.string)]
  }

  /// `[[target|label]]`
  func readCreole(_ inside: TextView) -> [Inline] {
    let link = CreoleLink(inside)
    if let relative = link.relative { return self.relative(relative, label: link.label) }
    return long(link.scheme, QuoteMarks.strip(link.target), label: link.label)
  }

  // MARK: - Forms

  private func bracket(_ link: BracketLink) -> [Inline] {
    let label = link.label.map { text.string($0) }
    switch link.target {
    case .relative(let range): return relative(text.string(range), label: label)
    case .scheme(let scheme, let target):
      return long(text.string(scheme), QuoteMarks.strip(text.string(target)), label: label)
    }
  }

  /// A link with room for a label; without one Trac makes a nice one of the target.
  private func long(_ scheme: String?, _ target: String, label: String?) -> [Inline] {
    if let label, !label.isEmpty {
      return link(
        scheme ?? "wiki", target, label: QuoteMarks.strip(label), isInBrackets: scheme != nil)
    }
    let made: String
    if !syntax.shortensLabels, !target.isEmpty, !target.hasPrefix("//") {
      made = target
      if syntax.labelsWithPrefix, let scheme, !isOfThisTrac(scheme), scheme != "mailto" {
        let prefix = context.options.interTrac.resolveAlias(scheme)
        return link(scheme, target, label: prefix + ":" + target, isInBrackets: true)
      }
    } else if scheme == "wiki" {
      made = splitName(PageLabel.make(target))
    } else if target.isEmpty {
      made = scheme ?? ""
    } else if let scheme, target.hasPrefix("//") {
      made = scheme + ":" + target
    } else {
      made = String(target.drop { $0 == "/" })
    }
    return link(scheme ?? "wiki", target, label: made, isInBrackets: scheme != nil)
  }

  /// `/path` below the project, `//path` on the server, anything else from this page.
  private func relative(_ target: String, label: String?) -> [Inline] {
    let label =
      label.map(QuoteMarks.strip).flatMap { $0.isEmpty ? nil : $0 }
      ?? (syntax.shortensLabels ? splitName(PageLabel.make(target)) : target)
    let parts = RelativeURL.split(target)
    // To 0.10 `//` begins an address, as it does to browsers.
    if !syntax.resolvesRelativeLinks, target.hasPrefix("//") {
      return shown(.url("http:" + target), label)
    }
    if parts.path.hasPrefix("/") {
      // In 0.10 that is on the server: `[/project/wiki/Page]`.
      if !syntax.resolvesRelativeLinks { return shown(.url(target), label) }
      let resource = TracResource(realm: "server", id: target, address: target)
      return shown(.resource(resource), label)
    }
    var names = parts.path.isEmpty || parts.path == "." ? [] : parts.path.split(separator: "/")[...]
    var base = context.pageName.split(separator: "/", omittingEmptySubsequences: false)
    if !syntax.resolvesRelativeLinks, !parts.path.isEmpty { base.removeLast() }
    while let name = names.popFirst() {
      if name == ".." {
        if base.isEmpty, !syntax.resolvesRelativeLinks {
          // Out of the wiki.
          let address = "/" + names.joined(separator: "/")
          let resource = TracResource(realm: "server", id: address, address: address)
          return shown(.resource(resource), label)
        }
        if !base.isEmpty { base.removeLast() }
      } else if name != "." {
        base.append(name)
      }
    }
    var reference = PageReference("/" + (base.isEmpty ? "WikiStart" : base.joined(separator: "/")))
    // `[???]`: Trac leaves a query of question marks out.
    reference.query = parts.query.utf8.allSatisfy { $0 == UInt8(ascii: "?") } ? "" : parts.query
    reference.fragment = String(parts.fragment.dropFirst())
    return shown(.page(reference), QuoteMarks.strip(label))
  }

  /// `#T12`, `[T12]`, `{T1}`: with a prefix the link goes to another Trac, or nowhere.
  private func shorthand(_ realm: String, inside: Range<Int>) -> [Inline] {
    let view = TextView(text.bytes, inside)
    var id = view.start
    while id < view.end, !ByteClass.isDigit(view[id]) { id += 1 }
    // A changeset's id may start with a letter; then there is no prefix.
    if realm == "changeset", Ranges.changesetEnd(view, from: view.start, syntax) != nil {
      id = view.start
    }
    let prefix = view.string(view.start..<id)
    let target = view.string(id..<view.end)
    // A prefix of blanks names no Trac: the text stays.
    return prefix.isEmpty
      ? link(realm, target, label: text.string)
      : interTrac(prefix.trimmedBlanks, realm + ":" + target)
  }

  private func log() -> [Inline] {
    guard let parts = ChangesetTokens.logParts(text, from: text.start, syntax) else {
      return [.text(text.string)]
    }
    let prefix = text.string(parts.prefix)
    let written = parts.path.map { text.string($0) } ?? "/"
    let (path, query, fragment) =
      syntax.hasRevisionLists ? RelativeURL.split(written) : (written, "", "")
    let target = path + "@" + text.string(parts.revisions) + query + fragment
    return prefix.isEmpty
      ? link("log", target, label: text.string)
      : interTrac(prefix.trimmedBlanks, "log:" + target)
  }

  /// `12:15/path` → `/path@12:15`
  private func revisionRange(_ text: String) -> String {
    guard let slash = text.firstIndex(of: "/") else { return "@" + text }
    return text[slash...] + "@" + text[..<slash]
  }

  private func interTrac(_ prefix: String, _ target: String) -> [Inline] {
    let name = context.options.interTrac.resolveAlias(prefix)
    guard let address = context.options.interTrac.address(name, target, syntax) else {
      return [.text(text.string)]
    }
    return shown(.url(address), text.string)
  }

  // MARK: - Meaning

  /// Trac's `_make_link`: a realm, a mail address, an address, another Trac, another wiki, or just text.
  private func link(
    _ scheme: String, _ target: String, label: String, written: String? = nil,
    isInBrackets: Bool = false
  ) -> [Inline] {
    let options = context.options
    var scheme = options.interTrac.resolveAlias(scheme)
    // The realm that git brings along: a changeset by its hash.
    if scheme == "sha", options.commitHashLength != nil { scheme = "changeset" }
    switch isRealm(scheme) ? TracRealm.read(scheme, target, syntax.version) : nil {
    case .target(.page) where !syntax.hasPageVersions && RelativeURL.split(target).path.isEmpty:
      // To 0.10 no name is a page that is not there.
      return [.text(label)]
    case .target(.page(let page)):
      // Trac takes quotes off the label of a page a second time.
      return shown(
        .page(ofThisVersion(page)), syntax.unquotesPageLabels ? QuoteMarks.strip(label) : label)
    case .target(let found): return shown(found, label)
    case .label: return [.text(label)]
    case .nothing: return []
    case nil: break
    }
    if scheme == "mailto" {
      return shown(.url("mailto:" + target), label)
    }
    if target.hasPrefix("//") {
      guard options.safeSchemes.contains(scheme) || options.rendersUnsafeContent else {
        return [.text(written ?? text.string)]
      }
      // A browser takes no notice of blanks at the ends of an address.
      let address = (scheme + ":" + target).trimmedBlanks
      return shown(.url(address), label)
    }
    if let address = options.interTrac.address(scheme, target, syntax) {
      return shown(.url(address), label)
    }
    if let address = options.interWiki.address(scheme, target, syntax),
      !syntax.checksInterWikiSchemes || options.allows(address)
    {
      return shown(.url(address), label)
    }
    if isInBrackets, isLikePrefix(scheme), !target.trimmedBlanks.isEmpty {
      context.lose(.unknownPrefix(scheme), source)
    }
    return [.text(written ?? text.string)]
  }

  /// Whether somebody may have meant another wiki by it: `[i:j]` and `[file:plan.txt]` are no links to one.
  private func isLikePrefix(_ scheme: String) -> Bool {
    scheme.utf8.count > 1 && scheme.utf8.first.map(ByteClass.isLetter) == true
      && !context.options.safeSchemes.contains(scheme.lowercased())
      && !["about", "data", "javascript", "vbscript"].contains(scheme.lowercased())
      && TracRealm.named(scheme.lowercased()) == nil
  }

  /// Whether a link of that scheme means something of the wiki's own Trac.
  private func isOfThisTrac(_ scheme: String) -> Bool {
    isRealm(context.options.interTrac.resolveAlias(scheme))
  }

  private func isRealm(_ name: String) -> Bool {
    guard syntax.hasRealm(name), let realm = TracRealm.named(name) else { return false }
    return context.options.plugins.has(realm)
  }

  private func page(_ target: String, label: String, isImplicit: Bool = false) -> [Inline] {
    shown(
      .page(ofThisVersion(PageReference(target: target))),
      syntax.unquotesPageLabels ? QuoteMarks.strip(label) : label, isImplicit: isImplicit)
  }

  /// The page that a link means. Up to 0.11 its name is the whole one, wherever the link is; 0.10 knew no versions
  /// and no views of a page.
  private func ofThisVersion(_ reference: PageReference) -> PageReference {
    var reference = reference
    if !syntax.hasPageVersions {
      if let version = reference.version { reference.name += "@" + version }
      (reference.version, reference.query) = (nil, "")
    }
    let isScoped = syntax.scopesPageNames || !context.pageName.contains("/")
    if !isScoped, !reference.name.hasPrefix("/") { reference.name = "/" + reference.name }
    return reference
  }

  /// The link, or nothing where its label is nothing to click at.
  private func shown(
    _ target: LinkTarget, _ label: String, isImplicit: Bool = false
  ) -> [Inline] {
    if label.trimmedBlanks.isEmpty { return label.isEmpty ? [] : [.text(" ")] }
    return [.link(Link(target, content: [.text(label)], isImplicit: isImplicit, at: source))]
  }

  /// A link by a page's bare name: in wikis that ignore missing pages it is what was written if there is none.
  private func word(_ content: [Inline]) -> [Inline] {
    guard context.options.ignoresMissingPages, case .link(var link)? = content.first else {
      return content
    }
    link.isImplicit = true
    link.written = text.string
    return [.link(link)]
  }

  private func splitName(_ name: String) -> String {
    context.options.splitsPageNames ? PageLabel.split(name) : name
  }
}

/// Quotes around a label or a target.
enum QuoteMarks {
  /// Without one level of matching quotes, as Trac's `unquote_label`.
  static func strip(_ text: String) -> String {
    guard let first = text.utf8.first, text.utf8.count > 1, text.utf8.last == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
