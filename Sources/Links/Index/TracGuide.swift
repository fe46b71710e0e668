import Basics
import Markup
import Resources

/// The manual that every Trac includes as wiki pages: `TracGuide`, `WikiFormatting`, …
///
/// A wiki's copy of a page is the original text of some release, or an edited page.
package struct TracGuide: Sendable {
  /// A text that was shipped.
  package struct Text: Hashable, Sendable {
    /// The first and the last release that had it, in the order of their numbers; nil if no release that is known had
    /// it, only what was between two.
    package var first: String?
    /// See `first`.
    package var last: String?

    /// Plain data.
    package init(first: String? = nil, last: String? = nil) {
      self.first = first
      self.last = last
    }
  }

  /// What the releases of Trac from 0.5 to 1.6 shipped.
  package static let shipped = TracGuide(table: Resource.tracGuideTSV)

  /// By the name of the page and the fingerprint.
  private let texts: [String: [UInt64: Text]]

  /// - Parameter table: a text a line: page, fingerprint in hexadecimal digits, and perhaps the first and the last
  ///   release, with tabs between them.
  package init(table: String) {
    var texts: [String: [UInt64: Text]] = [:]
    var name = ""
    // The lines of a page follow each other.
    var ofPage: [UInt64: Text] = [:]
    for line in table.utf8.split(separator: 0x0A) {
      let cells = line.split(separator: 0x09)
      guard cells.count > 1, let hash = UInt64(Substring(cells[1]), radix: 16) else { continue }
      if !cells[0].elementsEqual(name.utf8) {
        if !ofPage.isEmpty { texts[name, default: [:]].merge(ofPage) { $1 } }
        name = String(Substring(cells[0]))
        ofPage = [:]
      }
      ofPage[hash] =
        cells.count > 3
        ? Text(first: String(Substring(cells[2])), last: String(Substring(cells[3]))) : Text()
    }
    if !ofPage.isEmpty { texts[name, default: [:]].merge(ofPage) { $1 } }
    self.texts = texts
  }

  /// The names of all its pages.
  package var pageNames: some Collection<String> { texts.keys }

  /// Where the makers of Trac show a page of the guide; nil if its text is about the wiki that it is in, such as the start
  /// page, so that theirs would lead a reader astray.
  ///
  /// - Parameter fragment: of the page, as a link has it; empty: none.
  package static func address(ofPage name: String, fragment: String = "") -> String? {
    if aboutTheWiki.contains(name) { return nil }
    return "https://trac.edgewall.org/wiki/" + RelativeURL.encode(name, keepingSlashes: true)
      + (fragment.isEmpty ? "" : "#" + fragment)
  }

  /// The pages that have such an address.
  package var addressedPages: Set<String> {
    Set(texts.keys.filter { TracGuide.address(ofPage: $0) != nil })
  }

  private static let aboutTheWiki: Set = [
    TracNames.startPage, "SandBox", "RecentChanges", "TitleIndex", "InterMapTxt",
  ]

  /// How many texts there are, of all pages.
  package var count: Int { texts.values.reduce(0) { $0 + $1.count } }

  /// Whether some release shipped a page of this name.
  package func has(page name: String) -> Bool { texts[name] != nil }

  /// The text that was shipped under a page's name and that the page still has; nil if the page is the wiki's own. Line
  /// ends, blanks at the ends of lines and white space around the text do not count.
  package func text(of name: String, _ text: String) -> Text? {
    texts[name]?[TracGuide.fingerprint(of: text)]
  }

  /// The first 8 bytes of the SHA-1 of the normalized text.
  package static func fingerprint(of text: String) -> UInt64 {
    SHA1.hash(normalized(text)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// UTF-8 without byte order mark, lines ended by `\n`, no blanks before a line's end or around the text.
  private static func normalized(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    func endLine() {
      while let last = bytes.last, last.isSpaceOrTab { bytes.removeLast() }
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
