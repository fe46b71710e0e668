import Basics
import Files
import Markup

/// A page of the source as it was read.
package struct Page: Hashable, Sendable {
  /// As Trac names it: `Net/Switches`.
  package var name: String
  /// Its file, relative to SOURCE; for messages.
  package var file: String
  /// UTF-8 without BOM and NUL; lines end in LF.
  package var text: [UInt8]
  /// The file holds Markdown already: nothing is to be converted.
  package var isMarkdown: Bool

  /// `text` as `PageText` makes it; this does not check it.
  package init(name: String, file: String, text: [UInt8], isMarkdown: Bool = false) {
    self.name = name
    self.file = file
    self.text = text
    self.isMarkdown = isMarkdown
  }
}

/// One page's file, not read yet.
package struct PageEntry: Hashable, Sendable {
  /// As Trac names the page: `Net/Switches`.
  package var name: String
  /// Relative to SOURCE; for messages.
  package var file: String
  /// Where the file is, to be opened; its bytes are those of the file system.
  package var path: Path
  /// A `.md` file that holds Markdown and no Trac markup.
  package var isMarkdown: Bool
  /// Of a page in a database: the version that is read; then `path` is the database.
  package var version: Int?
}

/// The name of a page's file, and the page that it stands for: `Net%2FSwitches.txt` and `Net/Switches` → `Net/Switches`.
///
/// `trac-admin wiki dump` writes `A%2FB`; scripts write folders and suffixes; browsers and `wget` save
/// `A?format=txt`, with `@` or `&` where a `?` is not allowed.
package struct PageFileName: Sendable {
  /// Percent-decoded, without the suffix, one `/` between parts: `Net/Switches`.
  package var text: String
  /// The suffix that was dropped, in lower case: `.txt`, `.md`, `?format=txt`; or empty.
  package var suffix: String
  /// Bytes of the name that are no UTF-8 were read as Windows-1252.
  package var isGuessed = false

  private static let suffixes = [
    "?format=txt", "@format=txt", "&format=txt", ".txt", ".wiki", ".trac", ".mediawiki", ".md",
  ].map { Array($0.utf8) }

  /// - Parameter path: relative to the folder of the pages.
  package init(path: Path) {
    var parts = path.parts.map { PercentCoding.decode($0) }
    suffix = ""
    if var last = parts.popLast() {
      if let known = PageFileName.suffix(of: last) {
        last.removeLast(known.count)
        suffix = String(decoding: known, as: UTF8.self)
      }
      parts.append(last)
    }
    // A decoded slash may bring empty parts, which no page's name has.
    var name = Array(
      parts.joined(separator: [UInt8(ascii: "/")]).split(separator: UInt8(ascii: "/"))
        .joined(separator: [UInt8(ascii: "/")]))
    if UTF8Text.invalidByte(in: name, from: 0) != nil {
      name = PageText(decoding: name).utf8
      isGuessed = true
    }
    text = String(decoding: name, as: UTF8.self)
  }

  private static func suffix(of name: [UInt8]) -> [UInt8]? {
    suffixes.first { suffix in
      name.count > suffix.count
        && zip(name.suffix(suffix.count), suffix).allSatisfy { left, right in
          left == right || (left.isUpper && left | 0x20 == right)
        }
    }
  }

  /// Which of two files for one page is taken: one that says it is a wiki page before one that does not.
  var rank: Int {
    switch suffix {
    case ".wiki", ".trac", ".mediawiki", ".txt", "?format=txt", "@format=txt", "&format=txt": 0
    case ".md": 2
    default: 1
    }
  }
}

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
