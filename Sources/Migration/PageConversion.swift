import Links
import Markdown
import Markup
import Stores
import TracWiki

/// One page on its own: `tracdown convert`.
package enum PageConversion {
  /// Links to pages are written as if all of them existed.
  ///
  /// - Throws: where the `trac.ini` that was asked for cannot be read.
  package static func run(_ request: ConvertRequest) throws -> (
    markdown: [UInt8], findings: [Finding]
  ) {
    if request.page.isMarkdown {
      let finding = FindingKind.pageMarkdown.finding(
        page: request.page.name, "this is Markdown already; it was kept as it is")
      return (request.page.text, [finding])
    }
    let ini = try request.trac.tracIni.map { try TracIni(contentsOf: Path($0)) } ?? TracIni()
    let settings = WikiSettings(ini: ini)
    let reader = TracReader(options: settings.reader)
    let name = request.page.name
    let tree = PageConverter.read(request.page.text, page: name, with: reader).document
    let index = PageIndex(pages: LinkedPages.names(in: tree, on: name) + [name])
    var options = settings.links(request.trac)
    options.knowsAttachments = false
    let anchors = PageAnchors(tree)
    let converter = PageConverter(
      reader: reader,
      resolver: LinkResolver(index, options: options) { $0 == name ? anchors : nil },
      includes: Includes(read: { _ in nil }, resolve: { name, _ in name }),
      lowering: Lowering(options: request.writing.lowering))
    let path = index.path(ofPage: name) ?? index.assumedPath(ofPage: name)
    let converted = converter.convert(request.page.text, page: name, path: path)
    return (converted.markdown, converted.findings)
  }
}

/// The pages that a page links to on purpose.
private enum LinkedPages {
  static func names(in document: Document, on page: String) -> [String] {
    var names: [String] = []
    collect(document.blocks, on: page, &names)
    return names
  }

  private static func collect(_ blocks: [Block], on page: String, _ names: inout [String]) {
    for block in blocks {
      _ = block.mapChildren(
        blocks: {
          collect($0, on: page, &names)
          return $0
        },
        inlines: {
          collect($0, on: page, &names)
          return $0
        })
    }
  }

  private static func collect(_ inlines: [Inline], on page: String, _ names: inout [String]) {
    for inline in inlines {
      if case .link(let link) = inline, !link.isImplicit, case .page(let reference) = link.target,
        !reference.name.isEmpty
      {
        names.append(TracNames.resolve(reference.name, on: page, in: PageIndex(pages: [page])))
      }
      _ = inline.mapChildren {
        collect($0, on: page, &names)
        return $0
      }
    }
  }
}
