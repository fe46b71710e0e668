import Files
import Git
import Markup

/// Where a wiki comes from: a folder of exported pages, or a Trac environment.
///
/// Opening lists the pages; each text is read when asked for, so memory is bounded by the largest page.
package protocol WikiStore: Sendable {
  /// In the order of their names' bytes; no two of one name.
  var entries: [PageEntry] { get }
  /// About what is not a page, or cannot be read.
  var findings: [Finding] { get }

  /// Reads one page, from any thread. No page: it cannot be read or is not text; a finding says so.
  func read(_ entry: PageEntry) -> (page: Page?, findings: [Finding])

  /// The files that hang on pages; nil means the wiki came without them.
  func attachments() throws(SourceError) -> AttachmentFolder?

  /// The project's settings; empty where there are none.
  ///
  /// - Parameter other: the file that the user gave; nil means the wiki's own.
  func settings(_ other: Path?) throws(SourceError) -> TracSettings

  /// The files of Trac's folder `htdocs`, which `htdocs:…` means.
  func siteFiles() -> [SiteFile]
}

/// A file of the project's web folder: `htdocs:images/logo.png`.
package struct SiteFile: Hashable, Sendable {
  /// From the folder, with slashes.
  package var name: String
  /// Where it is, to be opened.
  package var path: Path
  /// In bytes.
  package var size: Int
}

extension SiteFile {
  /// All files below a folder, by the bytes of their names; what is hidden, a link or cannot be listed is left out.
  static func all(in folder: Path) -> [SiteFile] {
    guard let tree = try? FolderTree(folder) else { return [] }
    return tree.files.filter { file in
      file.kind == .file && !file.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }.map { SiteFile(name: $0.path, path: folder.appending($0.path), size: $0.size) }
  }
}
