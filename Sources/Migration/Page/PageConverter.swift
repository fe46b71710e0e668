import Basics
import Links
import Markdown
import Markup
import Reports
import Targets
import TracWiki
import Witness

/// One page through the stages: read → expanded → resolved → lowered → written → proved.
package struct PageConverter: Sendable {
  let reader: TracReader
  let resolver: LinkResolver
  let includes: Includes
  let lowering: Lowering
  /// What shows the pages.
  package let target: Target
  /// nil if the target shows all that the lowering leaves.
  let targetLowering: TargetLowering?
  let writer: MarkdownWriter
  private let customProcessors: Set<String>
  /// What it must not be sure of.
  private let plugins: WitnessPlugins
  /// Gets the anchors of each page that is converted; nil if they are read when somebody asks.
  var anchors: AnchorTable?
  /// nil if there is no doubt which version of Trac the pages were written for.
  var otherReading: OtherReading?

  /// The stages, each with its options.
  package init(
    reader: TracReader, resolver: LinkResolver, includes: Includes, writing: WritingRequest
  ) {
    self.reader = reader
    self.resolver = resolver
    self.includes = includes
    lowering = writing.lowering
    target = writing.target
    targetLowering = TargetLowering(for: writing.target)
    writer = MarkdownWriter(dialect: writing.target.dialect)
    customProcessors = reader.options.custom.processorNames
    plugins = WitnessPlugins(reader.options.plugins)
  }

  private func witness(of page: String) -> Witness {
    Witness(
      customProcessors: customProcessors, version: reader.options.version(of: page),
      plugins: plugins)
  }

  /// A finished page.
  package struct Converted: Sendable {
    /// UTF-8 with one line end at its end.
    package var markdown: [UInt8]
    /// With the line of the Markdown that each is about.
    package var findings: [Finding]
    /// Of its links and images.
    package var counts: LinkCounts
    /// Output files of the attachments that the page shows or links to.
    var usedAttachments: Set<String>
    /// Attachments that it refers to and whose files were not provided.
    var absentAttachments: Set<AttachmentName>
    /// The Markdown, read back, says what the page says.
    package var isProved: Bool
    /// The other version of Trac that the page may be for would show something else.
    var readsOtherwise: Bool
    /// The text of the heading that is its title; empty: it has none.
    package var title: String
    /// Its links and the places in it that links can point to.
    var links: LinkCheck.File
    /// What maps of other realms should know, and do not.
    package var unmapped: [UnmappedReference] = []
    /// Links whose prefix names no other wiki.
    package var unknownPrefixes: [UnknownPrefix] = []
    /// Addresses of Tracs that nobody named.
    var otherTracs = OtherTracs()
  }

  /// - Parameters:
  ///   - path: the page's file in the output.
  ///   - attachments: the page's own files: name and output path.
  ///   - known: what was found before it was converted; comes first among the findings.
  package func convert(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File] = [],
    known: [Finding] = []
  ) -> Converted {
    var other: OtherReading.Difference?
    var finished = finishedTree(text, page: page, path: path, attachments: attachments) {
      other = otherReading?.difference(text, page: page, path: path, read: $0, shown: $1)
    }
    var written = writer.page(finished.document)
    let title = PageTitle.heading(in: finished.document.blocks)?.content.plainText ?? ""
    let links = LinkList.links(
      of: finished.document, anchors: PageAnchors(finished.document, slugs: target.anchors.slugs))
    let proof = RoundTrip(finished.document, capacity: written.markdown.count)
    // The largest pages need the room for the tree of the Markdown.
    finished.document = Document()
    finished.findings = known + [other?.finding].compactMap(\.self) + finished.findings
    let lines = written.lines
    finished.findings = finished.findings.map { $0.placed(by: lines) }
    written.forgetPlaces()
    let (difference, shown) = proof.judge(readable(written.markdown))
    if let difference {
      finished.findings.append(
        Finding(
          .readBackOtherwise(difference.description), page: page, at: difference.source,
          outputLine: difference.outputLine))
    }
    let loss = witness(of: page).loss(of: text, in: shown, findings: finished.findings)
    if let loss {
      let finding = Finding(
        .notInMarkdown(loss.what, excerpt: loss.excerpt), page: page,
        at: SourceRange(lines: loss.line, loss.line))
      finished.findings.append(finding.placed(by: lines))
    }
    // What the reader does not show does not count as shown.
    let faults = UnsupportedFindings.find(in: written.markdown, for: target)
    finished.findings += faults.map { fault in
      Finding(
        .notShown(fault.excerpt, construct: fault.construct.rawValue, site: target.title),
        page: page, outputLine: fault.line)
    }
    return Converted(
      markdown: written.markdown, findings: finished.findings, counts: finished.counts,
      usedAttachments: finished.usedAttachments, absentAttachments: finished.absentAttachments,
      isProved: difference == nil && loss == nil && faults.isEmpty,
      readsOtherwise: other != nil, title: title,
      links: links, unmapped: finished.unmapped, unknownPrefixes: finished.unknownPrefixes,
      otherTracs: finished.otherTracs)
  }

  /// What the two proofs say of some Markdown that is said to be a page; tests plant faults in it.
  package func verdict(
    on markdown: [UInt8], of text: [UInt8], page: String, path: String
  ) -> (difference: RoundTrip.Difference?, loss: Witness.Loss?) {
    let finished = finishedTree(text, page: page, path: path, attachments: [])
    let (difference, shown) = RoundTrip(finished.document).judge(readable(markdown))
    return (difference, witness(of: page).loss(of: text, in: shown, findings: finished.findings))
  }

  /// The page before and after, as `convert` writes it; neither proved nor checked.
  package func compare(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File]
  ) -> ComparedPage {
    let finished = finishedTree(text, page: page, path: path, attachments: attachments)
    let written = writer.page(finished.document)
    return ComparedPage(
      source: text, output: written.markdown, lines: written.lines,
      shown: MarkdownReader.read(readable(written.markdown)).blocks)
  }

  /// The Markdown as the reader of GitHub's understands it.
  private func readable(_ markdown: [UInt8]) -> [UInt8] {
    target.dialect.isPythonMarkdown ? Admonitions.asAlerts(markdown) : markdown
  }

  /// The tree of a page as it is written, with all that was found on the way.
  ///
  /// - Parameter look: gets the tree as it was read, and the same with its links resolved.
  private func finishedTree(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File],
    look: (_ read: Document, _ resolved: Document) -> Void = { _, _ in }
  ) -> Resolution {
    let (tree, readFindings) = reader.tree(of: text, page: page)
    anchors?.note(includes.anchors(of: tree, page: page, slugs: target.anchors.slugs), of: page)
    var resolution = resolver.resolve(tree, page: page, path: path)
    look(tree, resolution.document)
    // What an included page lacks is said where that page itself is converted.
    let (whole, includeFindings) = includes.expand(resolution.document, page: page) {
      resolver.resolve($0, page: $1, path: path).document
    }
    var (lowered, losses) = lowering.lower(
      HeadingIDs.withoutNeedless(whole, slugs: target.anchors.slugs))
    if let shown = targetLowering?.lower(lowered) {
      lowered = shown.document
      losses += shown.findings
    }
    resolution.document = AttachmentList.append(
      to: lowered, attachments.filter { !resolution.usedAttachments.contains($0.path) },
      pagePath: path)
    resolution.findings =
      readFindings + includeFindings + resolution.findings + losses.map { $0.on(page) }
    return resolution
  }
}

extension WitnessPlugins {
  fileprivate init(_ plugins: PluginSyntax) {
    self.init(
      marks: plugins.replacedTexts, openNames: plugins.openAcronyms,
      hasPhrases: plugins.parts.contains(.extraPhrases),
      hasIcons: plugins.parts.contains(.extraIcons), hasEntities: plugins.hasEntities,
      hasNumberedHeadings: plugins.parts.contains(.numberedHeadings))
  }
}

/// All addresses of a finished page, for the check of the whole tree.
enum LinkList {
  private struct Addresses {
    var links: [String] = []
    var images: [String] = []
  }

  static func links(of document: Document, anchors: PageAnchors) -> LinkCheck.File {
    var list = Addresses()
    collect(document.blocks, into: &list)
    return LinkCheck.File(links: list.links, images: list.images, fragments: anchors.fragments)
  }

  private static func collect(_ blocks: [Block], into list: inout Addresses) {
    for block in blocks {
      block.forEachChild(
        blocks: { collect($0, into: &list) }, inlines: { collect($0, into: &list) })
    }
  }

  private static func collect(_ inlines: [Inline], into list: inout Addresses) {
    for inline in inlines {
      switch inline {
      case .link(let link):
        if case .url(let url) = link.target { list.links.append(url) }
      case .image(let image):
        if case .url(let url) = image.target { list.images.append(url) }
        if case .url(let url)? = image.link { list.links.append(url) }
      default: break
      }
      inline.forEachChild { collect($0, into: &list) }
    }
  }
}
