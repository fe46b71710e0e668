import Basics
import Files
import Markup

/// An exported wiki: a folder with one file a page, `A%2FB`, `A/B.txt` or `A?format=txt`.
///
/// Opening lists the pages; each text is read when asked for, so memory is bounded by the largest page.
package struct DumpFolder: WikiStore {
  /// Where its parts were found; `attachments` is the folder given, if one was.
  package let layout: DumpLayout
  /// In the order of their names' bytes; no two of one name.
  package let entries: [PageEntry]
  /// About files that are no pages: links, binary files, duplicates, what cannot be read.
  package let findings: [Finding]

  /// - Parameters:
  ///   - source: the folder that the user gave.
  ///   - attachments: the folder that `--attachments` gave; it replaces the one found by itself. Nothing in
  ///     it is a page, even if it lies inside `source`.
  package static func open(_ source: String, attachments: String? = nil) throws(SourceError)
    -> DumpFolder
  {
    let root = Path(source)
    var layout = try DumpLayout(root)
    if let attachments { layout.attachments = Path(attachments) }
    var listing = PageListing(layout: layout, source: root)
    do throws(SystemError) {
      try listing.walk()
    } catch {
      throw .system(error)
    }
    let markdown = MarkdownFiles(among: listing.files)
    let found = listing.entries(markdown: markdown.paths)
    if found.isEmpty && listing.findings.isEmpty { throw .empty(path: source) }
    return DumpFolder(layout: layout, entries: found, findings: listing.findings)
  }

  /// Reads one page. No page: the file cannot be read or is not text; a finding says so.
  package func read(_ entry: PageEntry) -> (page: Page?, findings: [Finding]) {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try Descriptor.file(entry.path).readAll()
    } catch {
      return (nil, [Finding(.unreadable(file: entry.file, reason: error.reason), page: entry.name)])
    }
    guard let text = PageText(ifText: bytes) else {
      return (nil, [Finding(.binary(file: entry.file), page: entry.name)])
    }
    let findings = text.findings.map { finding in
      var finding = finding
      finding.page = entry.name
      return finding
    }
    let page = Page(
      name: entry.name, file: entry.file, text: text.utf8, isMarkdown: entry.isMarkdown)
    return (page, findings)
  }
}

// The parts next to the pages.
extension DumpFolder {
  /// See `WikiStore`.
  package func attachments() throws(SourceError) -> AttachmentFolder? {
    guard let path = layout.attachments else { return nil }
    return try AttachmentFolder.open(path, pages: Set(entries.map(\.name))).named(by: self)
  }

  /// See `WikiStore`.
  package func settings(_ other: Path?) throws(SourceError) -> TracSettings {
    if let other { return try TracSettings(other, access: .typed) }
    return try layout.tracIni.map { (path) throws(SourceError) in try TracSettings(path) }
      ?? TracSettings()
  }

  /// See `WikiStore`.
  package func siteFiles() -> [SiteFile] { layout.site.map { SiteFile.all(in: $0) } ?? [] }
}
