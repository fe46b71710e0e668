import Basics
import Files
import Markup

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
