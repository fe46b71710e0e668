import Markup

/// Turns every link of a page into the address that goes into the output: `[wiki:A/B#Top]` → `A/B.md#top`.
///
/// A link that is broken becomes its own text, with a finding that has suggestions. Immutable, so pages
/// can be resolved at the same time.
package struct LinkResolver: Sendable {
  private let context: LinkContext

  /// - Parameters:
  ///   - anchors: the anchors of a page by its full name; none where they are not known. Then a fragment
  ///     is written as the slug that a heading of that text would have.
  ///   - redirects: the full name of the page that a page points to which is nothing but a redirection.
  package init(
    _ index: PageIndex, options: LinkOptions = LinkOptions(),
    anchors: @escaping @Sendable (String) -> PageAnchors? = { _ in nil },
    redirects: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    context = LinkContext(
      index: index, options: options, anchors: anchors, redirects: redirects,
      nearMisses: NearMissCache(index.pages), loosePages: LoosePages(index.pages))
  }

  /// The places of a page that links can point to, by its full name; none where they are not known.
  package func anchors(of page: String) -> PageAnchors? { context.anchors(page) }

  /// The new addresses of objects in the old Trac: realm → id → address.
  package var places: [String: [String: PagePlace]] { context.options.places }

  /// The page's tree with addresses only: no target but `.url`, no list of pages.
  ///
  /// - Parameters:
  ///   - page: the page whose text it is; relative names are seen from it.
  ///   - path: the output file that the tree goes into, where it is not the page's own (`[[Include]]`).
  package func resolve(_ document: Document, page: String, path: String? = nil) -> Resolution {
    let resolver = PageResolver(context, page: page, path: path)
    let blocks = resolver.blocks(document.blocks)
    let losses = document.losses.filter { !$0.isUnknownPrefix }
    var resolution = Resolution(
      document: Document(blocks, losses: losses), findings: resolver.findings,
      counts: resolver.counts,
      usedAttachments: resolver.usedAttachments, absentAttachments: resolver.absentAttachments,
      unmapped: resolver.unmapped)
    resolution.unknownPrefixes = document.losses.compactMap { UnknownPrefix($0, on: page) }
    resolution.otherTracs = resolver.otherTracs
    return resolution
  }
}

/// What resolving a page's links gave.
package struct Resolution: Sendable {
  /// The tree, all its targets `.url`.
  package var document: Document
  /// What was lost or changed, in the order of the page.
  package var findings: [Finding]
  /// How many links and images led somewhere.
  package var counts: LinkCounts
  /// Output files of the attachments that the page links to or shows.
  package var usedAttachments: Set<String>
  /// Attachments that the page refers to and whose files were not provided.
  package var absentAttachments: Set<AttachmentName> = []
  /// What maps of other realms should know, and do not; said once for all pages.
  package var unmapped: [UnmappedReference] = []
  /// Links whose prefix names no other wiki; said once for all pages.
  package var unknownPrefixes: [UnknownPrefix] = []
  /// How many absolute addresses point to a Trac that is not known to be the wiki's own.
  package var otherTracs = OtherTracs()
}

/// How many links of a page lead somewhere. Bare words that are no page are not counted.
package struct LinkCounts: Hashable, Sendable {
  /// Links that have an address.
  package var resolved = 0
  /// Of these, links to a page by a name that is not quite its own.
  package var loose = 0
  /// Links that became text, by what they mean.
  package var deadEnds: [DeadEnd: Int] = [:]
  /// All of them.
  package var dead: Int { deadEnds.values.reduce(0, +) }
  /// Images that have an address.
  package var imagesFound = 0
  /// Images whose file is not there: a comment, text, or an address in the old Trac; by what they mean.
  package var missingImages: [DeadEnd: Int] = [:]
  /// All of them.
  package var imagesMissing: Int { missingImages.values.reduce(0, +) }
  /// Nothing counted yet.
  package init() {}

  /// Adds the counts of another page.
  package static func += (left: inout Self, right: Self) {
    left.resolved += right.resolved
    left.loose += right.loose
    left.deadEnds.merge(right.deadEnds, uniquingKeysWith: +)
    left.imagesFound += right.imagesFound
    left.missingImages.merge(right.missingImages, uniquingKeysWith: +)
  }
}

/// Resolves the links of one page: walks its tree and collects findings on the way.
///
/// A class, because the walk's closures all write to it; it lives as long as one call of `resolve`.
final class PageResolver {
  let links: LinkContext
  /// The page whose text it is.
  let page: String
  /// The output file that the text goes into.
  let path: String
  var findings: [Finding] = []
  var counts = LinkCounts()
  var usedAttachments: Set<String> = []
  var absentAttachments: Set<AttachmentName> = []
  /// The file that the last target refers to, if Trac has it and it was not provided.
  var absentFile: String?
  /// The link that is being resolved is a word in CamelCase that nobody made a link.
  var isBareWord = false
  /// What the last target was, where it is an address that readers of the output do not link.
  var unlinkedAddress: String?
  /// Realms without an address that this page already has a finding about.
  var unmappedRealms: Set<String> = []
  /// What maps of other realms should know, and do not.
  var unmapped: [UnmappedReference] = []
  /// Addresses of Tracs that nobody named.
  var otherTracs = OtherTracs()
  /// Where the block is that is being resolved: for nodes that know no place of their own.
  var place = SourceRange.unknown

  init(_ links: LinkContext, page: String, path: String?) {
    self.links = links
    self.page = page
    self.path = path ?? links.index.path(ofPage: page) ?? links.index.assumedPath(ofPage: page)
  }

  func blocks(_ blocks: [Block]) -> [Block] {
    var resolved: [Block] = []
    resolved.reserveCapacity(blocks.count)
    for block in blocks {
      if block.source.isKnown { place = block.source }
      switch block.content {
      case .pageList(let list):
        resolved += listing(list).map { Block($0, at: block.source) }
      case .paragraph(let content):
        paragraph(content) { resolved.append(Block($0, at: block.source)) }
      case .code, .thematicBreak, .comment: resolved.append(block)
      default:
        resolved.append(
          block.mapChildren(blocks: { self.blocks($0) }, inlines: { self.inlines($0) }))
      }
    }
    return resolved
  }

  /// A list of pages inside a paragraph parts it; what is left without visible text is not a paragraph.
  private func paragraph(_ content: [Inline], add part: (Block.Content) -> Void) {
    func add(resolved: [Inline]) {
      if let comments = resolved.commentsOnly {
        for comment in comments { part(.comment(comment)) }
      } else if !resolved.isEmpty {
        part(.paragraph(resolved))
      }
    }
    guard content.contains(where: \.isBlockList) else { return add(resolved: inlines(content)) }
    var rest = content[...]
    while let split = rest.firstIndex(where: \.isBlockList), case .pageList(let list) = rest[split]
    {
      add(resolved: inlines(rest[..<split].withoutBreaksAtEnd))
      for content in listing(list) { part(content) }
      rest = rest[(split + 1)...].drop(while: \.isBreak)
    }
    add(resolved: inlines(rest))
  }

  func inlines(_ content: [Inline]) -> [Inline] {
    content.needsNoResolving ? content : inlines(content[...])
  }

  func inlines(_ inlines: some Sequence<Inline>) -> [Inline] {
    var resolved: [Inline] = []
    resolved.reserveCapacity(inlines.underestimatedCount)
    for inline in inlines {
      switch inline {
      case .text(let text): resolved.append(mergingText: text)
      case .softBreak, .lineBreak, .code, .anchor, .comment, .rawHTML: resolved.append(inline)
      case .macro(let call, let source): resolved.append(merging: macro(call, at: source))
      case .link(let link): resolved.append(merging: self.link(link))
      case .image(let image): resolved.append(merging: self.image(image))
      case .pageList(let list): resolved.append(merging: inlineListing(list))
      case .styled, .footnote, .span: resolved.append(inline.mapChildren { self.inlines($0) })
      }
    }
    return resolved
  }

  private func link(_ link: Link) -> [Inline] {
    var link = link
    link.content = inlines(link.content)
    if !link.source.isKnown { link.source = place }
    if link.isImplicit, case .page(let reference) = link.target, !exists(reference) {
      return link.written.map { [.text($0)] } ?? link.content
    }
    absentFile = nil
    unlinkedAddress = nil
    isBareWord = link.isImplicit
    defer { isBareWord = false }
    let reported = findings.count
    guard let address = address(of: link.target, at: link.source) else {
      counts.deadEnds[deadEnd(of: link.target, after: reported), default: 0] += 1
      return (absentFile ?? unlinkedAddress).map { link.content.naming($0) } ?? link.content
    }
    if link.content.commentsOnly != nil { return link.content }  // its image is missing
    counts.resolved += 1
    link.target = .url(address)
    return [.link(link)]
  }

  /// What a broken link points to, as its finding says: a full address may be that of a page of this wiki.
  ///
  /// - Parameter reported: how many findings there were before the link.
  private func deadEnd(of target: LinkTarget, after reported: Int) -> DeadEnd {
    switch findings.dropFirst(reported).last.flatMap({ FindingKind(rawValue: $0.id) }) {
    case .linkDead: .page
    case .attachmentMissing, .imageMissing: .attachment
    default: target.deadEnd
    }
  }

  /// A link to where the old Trac shows what the macro did; the call itself where nobody knows that Trac.
  private func macro(_ call: MacroCall, at source: SourceRange) -> [Inline] {
    guard let elsewhere = call.elsewhere else { return [.macro(call, source)] }
    let source = source.isKnown ? source : place
    guard let address = knownAddress(of: elsewhere.target) else {
      guard elsewhere.tellsAlone else { return [.macro(call, source)] }
      report(.macroInWords(call.title), at: source)
      return [.text(elsewhere.words)]
    }
    report(.macroLinked(call.title), at: source)
    counts.resolved += 1
    return [.link(Link(.url(address), content: [.text(elsewhere.words)], at: source))]
  }

  private func image(_ image: Image) -> [Inline] {
    var image = image
    if !image.source.isKnown { image.source = place }
    absentFile = nil
    unlinkedAddress = nil
    let reported = findings.count
    let address = address(of: image.target, isImage: true, at: image.source)
    let file = absentFile ?? unlinkedAddress
    unlinkedAddress = nil
    if address == nil || file != nil {
      counts.missingImages[deadEnd(of: image.target, after: reported), default: 0] += 1
    } else {
      counts.imagesFound += 1
    }
    guard address != nil || file != nil else {
      return [.comment("image \(image.target.shortName) of page \(page) is missing")]
    }
    image.link = image.link.flatMap { self.address(of: $0, at: image.source) }.map { .url($0) }
    if let address {
      image.target = .url(address)
      return unlinkedAddress.map { [.image(image)].naming($0) } ?? [.image(image)]
    }
    let label = ([.text(image.alternative)] as [Inline]).naming(file ?? "")
    return image.link.map { [.link(Link($0, content: label, at: image.source))] } ?? label
  }

  /// The address of a link's target, or none, with the finding that says why.
  func address(
    of target: LinkTarget, isImage: Bool = false, at source: SourceRange
  ) -> String? {
    switch target {
    case .page(let reference): pageAddress(reference, at: source)
    case .attachment(let reference): attachmentAddress(reference, isImage: isImage, at: source)
    case .resource(let resource): resourceAddress(resource, isImage: isImage, at: source)
    case .url(let url): urlAddress(url, isImage: isImage, at: source)
    }
  }

  func report(_ fact: LinkFact, at source: SourceRange, candidates: [String] = []) {
    findings.append(Finding(fact, page: page, at: source, candidates: candidates))
  }
}

extension [Inline] {
  /// Whether it only contains separate texts and inlines that need no resolving.
  fileprivate var needsNoResolving: Bool {
    var isAfterText = false
    for inline in self {
      switch inline {
      case .text:
        if isAfterText { return false }
        isAfterText = true
      case .softBreak, .lineBreak, .code, .anchor, .comment, .rawHTML: isAfterText = false
      case .macro(let call, _):
        if call.elsewhere != nil { return false }
        isAfterText = false
      case .link, .image, .pageList, .styled, .footnote, .span: return false
      }
    }
    return true
  }
}

extension LinkTarget {
  /// What a comment can call it.
  fileprivate var shortName: String {
    switch self {
    case .attachment(let reference): reference.file
    case .page(let reference): reference.name
    case .resource(let resource): resource.id
    case .url(let url): url.utf8.starts(with: "data:".utf8) ? "data:" : url
    }
  }
}
