import Links
import Markdown
import Markup
import TracWiki

/// One page through the stages: read → expanded → resolved → lowered → written → proved.
struct PageConverter: Sendable {
  let reader: TracReader
  let resolver: LinkResolver
  let includes: Includes
  let lowering: Lowering
  let writer = MarkdownWriter()

  /// A finished page.
  struct Converted: Sendable {
    var markdown: [UInt8]
    var findings: [Finding]
    var counts: LinkCounts
    /// Output files of the attachments that the page shows or links to.
    var usedAttachments: Set<String>
    var isProved: Bool
    /// Its links and the places in it that links can lead to.
    var links: LinkCheck.File
  }

  /// - Parameters:
  ///   - path: the page's file in the output.
  ///   - attachments: the page's own files: name and output path.
  func convert(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File] = []
  ) -> Converted {
    var finished = finishedTree(text, page: page, path: path)
    let unused = attachments.filter { !finished.usedAttachments.contains($0.path) }
    finished.document = AttachmentList.append(to: finished.document, unused, pagePath: path)
    let markdown = writer.write(finished.document)
    let links = LinkList.links(of: finished.document, anchors: PageAnchors(finished.document))
    let proof = RoundTrip(finished.document, capacity: markdown.count)
    // The largest pages need the room for the tree of the Markdown.
    finished.document = Document()
    let difference = proof.difference(in: markdown)
    if let difference {
      finished.findings.append(
        FindingKind.notProved.finding(
          page: page, at: difference.source,
          "Read back, the Markdown says something else: \(difference.description).",
          help: "Compare the page with its source at this place."))
    }
    return Converted(
      markdown: markdown, findings: finished.findings, counts: finished.counts,
      usedAttachments: finished.usedAttachments, isProved: difference == nil, links: links)
  }

  /// The lowered tree of a page with all that was found on the way.
  private func finishedTree(_ text: [UInt8], page: String, path: String) -> Resolution {
    let (tree, readFindings) = PageConverter.read(text, page: page, with: reader)
    var resolution = resolver.resolve(tree, page: page, path: path)
    // What an included page lacks is said where that page itself is converted.
    let (whole, includeFindings) = includes.expand(resolution.document, page: page) {
      resolver.resolve($0, page: $1, path: path).document
    }
    let (lowered, losses) = lowering.lower(HeadingIDs.withoutNeedless(whole))
    resolution.document = lowered
    resolution.findings =
      readFindings + includeFindings + resolution.findings + losses.map { $0.on(page) }
    return resolution
  }

  /// The tree of a page with its raw HTML expanded.
  static func read(
    _ text: [UInt8], page: String, with reader: TracReader
  ) -> (document: Document, findings: [Finding]) {
    let (document, findings) = reader.read(text, page: page)
    let (expanded, losses) = RawHTML.expand(document)
    return (expanded, findings + losses.map { $0.on(page) })
  }
}
