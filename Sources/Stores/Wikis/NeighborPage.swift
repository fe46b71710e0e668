import Basics
import Files

/// Another page of the wiki that a single page's file is in, found by the names of files alone:
///
///     dump/Net%2FSwitches   dump/Net/Switches.txt   dump/AcronymDefinitions.txt
package enum NeighborPage {
  /// The file of a page; nil if there is none. Files that are Markdown are no pages of Trac.
  ///
  /// - Parameters:
  ///   - name: of the page that is looked for.
  ///   - file: of the page at hand.
  ///   - page: its name: the file of `A/B` may be in a folder `A`, with the other page next to that.
  package static func file(_ name: String, beside file: Path, of page: String) -> Path? {
    var folder = file.parent
    for depth in 0...page.utf8.count(where: { $0 == UInt8(ascii: "/") }) {
      if depth > 0 { folder = folder.appending("..") }
      if let found = Self.file(name, in: folder) { return found }
    }
    return nil
  }

  private static func file(_ name: String, in folder: Path) -> Path? {
    // A folder that cannot be listed has no page to find.
    guard let files = try? Descriptor.folder(folder).list() else { return nil }
    return files.filter { $0.kind == .file }
      .map { (path: Path(bytes: $0.name), name: PageFileName(path: Path(bytes: $0.name))) }
      .filter { $0.name.text == name && $0.name.suffix != ".md" }
      .min { ($0.name.rank, $0.path) < ($1.name.rank, $1.path) }
      .map { folder.appending($0.path.bytes) }
  }
}
