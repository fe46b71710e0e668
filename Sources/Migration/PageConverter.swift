import Links
import Markdown
import Markup
import Reports
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
    /// With the line of the Markdown that each is about.
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
  ///   - known: what was found before it was converted; comes first among the findings.
  func convert(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File] = [],
    known: [Finding] = []
  ) -> Converted {
    let ready = prepare(text, page: page, path: path, attachments: attachments)
    let written = writer.page(ready.document)
    var findings = known + ready.findings
    let difference = RoundTrip.verify(ready.document, markdown: written.markdown)
    if let difference {
      findings.append(
        FindingKind.notProved.finding(
          page: page, at: difference.source,
          "Read back, the Markdown says something else: \(difference.description).",
          help: "Compare the page with its source at this place."))
    }
    if !findings.isEmpty {
      let lines = written.lines
      findings = findings.map { $0.placed(by: lines) }
    }
    return Converted(
      markdown: written.markdown, findings: findings, counts: ready.counts,
      usedAttachments: ready.usedAttachments, isProved: difference == nil,
      links: LinkList.links(of: ready.document, anchors: PageAnchors(ready.document)))
  }

  /// The page before and after, as `convert` writes it; neither proved nor checked.
  func compare(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File]
  ) -> ComparedPage {
    let ready = prepare(text, page: page, path: path, attachments: attachments)
    let written = writer.page(ready.document)
    return ComparedPage(source: text, output: written.markdown, lines: written.lines)
  }

  /// A page in the form that is written.
  private struct Ready {
    var document: Document
    var findings: [Finding]
    var counts: LinkCounts
    var usedAttachments: Set<String>
  }

  private func prepare(
    _ text: [UInt8], page: String, path: String, attachments: [AttachmentList.File]
  ) -> Ready {
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
    return Ready(
      document: listed,
      findings: tree.findings + includeFindings + resolution.findings
        + losses.map { $0.on(page) },
      counts: resolution.counts, usedAttachments: resolution.usedAttachments)
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
