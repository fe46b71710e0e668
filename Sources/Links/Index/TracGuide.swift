import Basics
import Markup
import Resources

/// The manual that every Trac brings along as wiki pages: `TracGuide`, `WikiFormatting`, …
///
/// A wiki's own copy of a page is the makers' text, of whatever release, or a page that somebody changed.
package enum TracGuide {
  /// The names of all pages that any release of Trac shipped.
  package static let pageNames = Set(hashes.keys)

  /// Whether a page holds the text that some release of Trac shipped under its name. Line ends, blanks at the
  /// ends of lines and white space around the text do not count.
  package static func isUnmodifiedGuidePage(_ name: String, text: String) -> Bool {
    hashes[name]?.contains(fingerprint(of: text)) ?? false
  }

  /// The first 8 bytes of the SHA-1 of the normalized text.
  package static func fingerprint(of text: String) -> UInt64 {
    SHA1.hash(normalized(text)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The fingerprints of the texts that each release of Trac shipped, by page.
  package static let hashes: [String: Set<UInt64>] = {
    var hashes: [String: Set<UInt64>] = [:]
    for line in Resource.tracGuideTSV.split(separator: "\n") {
      let cells = line.split(separator: "\t")
      if let hash = UInt64(cells[1], radix: 16) {
        hashes[String(cells[0]), default: []].insert(hash)
      }
    }
    return hashes
  }()

  /// UTF-8 without byte order mark, lines ended by `\n`, no blanks before a line's end or around the text.
  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    func endLine() {
      while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
      bytes.append(0x0A)
    }
    var wasReturn = false
    let shown = text.trimmedScalars {
      $0.properties.isWhitespace || $0 == "\u{FEFF}" || (0x1C...0x1F).contains($0.value)
    }
    for byte in shown.utf8 {
      switch byte {
      case 0x0D: endLine()
      case 0x0A: if !wasReturn { endLine() }
      default: bytes.append(byte)
      }
      wasReturn = byte == 0x0D
    }
    return bytes
  }
}
