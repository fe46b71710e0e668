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
    let tree = PageConverter.read(text, page: page, with: reader)
    let resolution = resolver.resolve(tree.document, page: page, path: path)
    // What an included page lacks is said where that page itself is converted.
    let (whole, includeFindings) = includes.expand(resolution.document, page: page) {
      resolver.resolve($0, page: $1, path: path).document
    }
    let (lowered, losses) = lowering.lower(HeadingIDs.withoutNeedless(whole))
    let listed = AttachmentList.append(
      to: lowered, attachments.filter { !resolution.usedAttachments.contains($0.path) },
      pagePath: path)
    let markdown = writer.write(listed)
    var findings = tree.findings + includeFindings + resolution.findings
    findings += losses.map { $0.on(page) }
    let difference = RoundTrip.verify(listed, markdown: markdown)
    if let difference {
      findings.append(
        FindingKind.notProved.finding(
          page: page, at: difference.source,
          "Read back, the Markdown says something else: \(difference.description).",
          help: "Compare the page with its source at this place."))
    }
    return Converted(
      markdown: markdown, findings: findings, counts: resolution.counts,
      usedAttachments: resolution.usedAttachments, isProved: difference == nil,
      links: LinkList.links(of: listed, anchors: PageAnchors(listed)))
  }

  /// The tree of a page with its raw HTML expanded.
  static func read(
    _ text: [UInt8], page: String, with reader: TracReader
  ) -> (document: Document, findings: [Finding]) {
    let (document, findings) = reader.read(text, page: page)
    let options = reader.options
    let (expanded, losses) = RawHTML.expand(
      document, safeSchemes: options.rendersUnsafeContent ? nil : options.safeSchemes)
    return (expanded, findings + losses.map { $0.on(page) })
  }
}
