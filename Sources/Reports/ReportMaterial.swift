import Markup

/// What a report is made of.
package struct ReportMaterial: Sendable {
  /// In any order.
  package var pages: [PageReport]
  /// Findings about no single page.
  package var others: [Finding]
  /// Of all of them.
  package var summary: Summary
  /// The way from the report's folder to DEST, percent-encoded, ending in `/`; empty: the report lies in DEST.
  package var base: String
  /// The text of a page before and after; nil: there is none. Asked once a page, and only for pages shown.
  package var compare: @Sendable (PageReport) -> ComparedPage?

  /// By default without texts, and for a report that lies in DEST.
  package init(
    _ pages: [PageReport], others: [Finding] = [], summary: Summary, base: String = "",
    compare: @escaping @Sendable (PageReport) -> ComparedPage? = { _ in nil }
  ) {
    self.pages = pages
    self.others = others
    self.summary = summary
    self.base = base
    self.compare = compare
  }

  /// The address of a file in DEST, as seen from the report.
  func address(_ output: String) -> String { base + ReportMaterial.encoded(output.utf8) }

  /// A path as a link's address (RFC 3986): what is neither unreserved nor `/` is percent-encoded.
  package static func encoded(_ path: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in path {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
