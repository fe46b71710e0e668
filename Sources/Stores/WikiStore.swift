import Markup

/// Where a wiki comes from: a folder of exported pages, or a Trac environment.
///
/// Opening lists the pages; each text is read when asked for, so memory is bounded by the largest page.
package protocol WikiStore: Sendable {
  /// In the order of their names' bytes; no two of one name.
  var entries: [PageEntry] { get }
  /// About what is no page, or cannot be read.
  var findings: [Finding] { get }

  /// Reads one page, from any thread. No page: it cannot be read or is no text; a finding says so.
  func read(_ entry: PageEntry) -> (page: Page?, findings: [Finding])

  /// The files that hang on pages; nil: the wiki came without them.
  func attachments() throws(SourceError) -> AttachmentFolder?

  /// The project's settings; empty where there are none.
  ///
  /// - Parameter other: the file that the user gave; nil: the wiki's own.
  func settings(_ other: Path?) throws(SourceError) -> TracSettings

  /// The files of Trac's folder `htdocs`, which `htdocs:…` means.
  func siteFiles() -> [SiteFile]
}
