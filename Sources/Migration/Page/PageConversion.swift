import Files
import Links
import Markdown
import Markup
import Stores
import Targets
import TracWiki

/// One page on its own: `tracdown convert`.
package enum PageConversion {
  /// Links to pages are written as if all of them existed, unless the request names the pages.
  ///
  /// - Throws: where the `trac.ini` that was asked for cannot be read.
  package static func run(_ request: ConvertRequest) throws -> (
    markdown: [UInt8], findings: [Finding]
  ) {
    if request.page.isMarkdown {
      return (request.page.text, [Finding(.alreadyMarkdown, page: request.page.name)])
    }
    let (converter, path) = try converter(for: request)
    let name = request.page.name
    let converted = converter.convert(request.page.text, page: name, path: path)
    let unmapped = UnmappedReference.findings(converted.unmapped)
    let prefixes = UnknownPrefix.findings(
      converted.unknownPrefixes,
      inTracIni: converter.reader.options.version(of: name) >= .v100)
    return (
      converted.markdown, converted.findings + (unmapped + prefixes).map { $0.on(name) }
    )
  }

  /// The stages for a page that is converted alone, and the path of its file.
  package static func converter(
    for request: ConvertRequest
  ) throws -> (converter: PageConverter, path: String) {
    let ini = try request.trac.readIni()
    let settings = WikiSettings(
      ini: ini, interMap: request.interMap, acronyms: request.acronyms, request: request.trac)
    let reader = TracReader(options: settings.reader)
    let name = request.page.name
    let tree = reader.tree(of: request.page.text, page: name).document
    let index = PageIndex(
      pages: (request.knownPages ?? []) + [name], attachments: request.knownAttachments ?? [],
      target: request.writing.target)
    var options = settings.links(request.trac)
    options.knowsPages = request.knownPages != nil
    options.attachments = request.knownAttachments == nil ? .assumed : .listed()
    let anchors = PageAnchors(tree, slugs: request.writing.target.anchors.slugs, isTrac: true)
    let converter = PageConverter(
      reader: reader,
      resolver: LinkResolver(index, options: options) { $0 == name ? anchors : nil },
      includes: Includes(), writing: request.writing)
    let path = index.path(ofPage: name) ?? index.assumedPath(ofPage: name)
    return (converter, path)
  }
}

/// All that `tracdown convert` was asked for.
package struct ConvertRequest: Sendable {
  /// Converted alone, so links can be checked only against what is known below.
  package var page: Page
  /// Where the page comes from; by default nothing is known of it.
  package var trac = TracRequest()
  /// The wiki's pages; nil means that all linked ones exist.
  package var knownPages: [String]?
  /// The wiki's attachments; nil means that all linked ones exist.
  package var knownAttachments: [AttachmentName]?
  /// The text of the page `InterMapTxt`.
  package var interMap: String?
  /// The text of the page that defines acronyms.
  package var acronyms: String?
  /// How the page is written; by default as the command line does.
  package var writing = WritingRequest()

  /// By default every page and attachment that is linked to exists.
  package init(page: Page) {
    self.page = page
  }
}
