import Markup

/// The text of a page as every later stage wants it: UTF-8 without BOM and NUL, lines that end in LF.
///
///     PageText(decoding: [0xFF, 0xFE, 0x41, 0x00, 0x0D, 0x00])   // UTF-16: "A\n"
package struct PageText: Sendable {
  /// Valid UTF-8 without BOM and NUL; lines end in LF.
  package var utf8: [UInt8]
  /// `encoding-guessed` and `nul-bytes`, without the page's name.
  package var findings: [Finding] = []

  /// Any bytes make a text: UTF-8, UTF-16 or Windows-1252; a guess is a finding.
  package init(decoding bytes: [UInt8]) {
    utf8 = bytes
    if let (order, start, isMarked) = UTF16Text.byteOrder(of: bytes) {
      let (text, isValid) = UTF16Text.decode(bytes[start...], order)
      utf8 = text
      if !isMarked || !isValid {
        findings.append(
          FindingKind.encodingGuessed.finding(
            isMarked
              ? "The file is UTF-16 with broken pairs; U+FFFD stands for them."
              : "The file looks like UTF-16 without a byte order mark and was read so.",
            help: "Compare the page with the original, or save the file as UTF-8."))
      }
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      utf8.removeFirst(3)
    }
    guard utf8.contains(where: { $0 >= 0x80 || $0 == 0x0D || $0 == 0 }) else { return }
    normalizeLines()
    dropNulBytes()
    replaceInvalid()
  }

  /// CR LF and a lone CR become LF.
  private mutating func normalizeLines() {
    guard utf8.contains(0x0D) else { return }
    var text: [UInt8] = []
    text.reserveCapacity(utf8.count)
    var start = 0
    while let end = utf8[start...].firstIndex(of: 0x0D) {
      text += utf8[start..<end]
      start = end + 1
      if start == utf8.count || utf8[start] != 0x0A { text.append(0x0A) }
    }
    text += utf8[start...]
    utf8 = text
  }

  private mutating func dropNulBytes() {
    guard let first = utf8.firstIndex(of: 0) else { return }
    let line = self.line(at: first)
    let count = utf8.count
    utf8.removeAll { $0 == 0 }
    findings.append(
      FindingKind.nulBytes.finding(
        at: SourceRange(lines: line, line),
        "The text held NUL bytes (\(count - utf8.count)), the first in line \(line); they were left out.",
        help: "Check that the file is not damaged."))
  }

  /// Bytes that are no UTF-8 are read as Windows-1252, what old browsers sent. Where most of the text beyond
  /// ASCII is UTF-8, only the stray bytes are, so that one of them does not spoil the page.
  private mutating func replaceInvalid() {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return }
    let (first, invalid, valid) = UTF8Text.census(of: utf8)
    guard let first else { return }
    let line = self.line(at: first)
    let count = invalid >= valid ? utf8.count { $0 >= 0x80 } : invalid
    utf8 = UTF8Text.replacing(in: utf8, strayOnly: invalid < valid)
    findings.append(
      FindingKind.encodingGuessed.finding(
        at: SourceRange(lines: line, line),
        "The file is not UTF-8: bytes (\(count)) were read as Windows-1252, the first in line \(line).",
        help: "Compare the page's accents and quotation marks with the original."))
  }

  private func line(at index: Int) -> Int {
    utf8[..<index].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
