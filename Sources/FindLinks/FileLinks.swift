/// The old addresses of one file, and its text with the new ones.
package struct FileLinks: Sendable {
  /// As `SourceFiles` names it.
  package var path: String
  package var links: [URLMatch]
  package var old: [UInt8]
  /// New addresses by the bytes of `old` whose place they take, in their order.
  private(set) var edits: [(range: Range<Int>, new: [UInt8])] = []

  /// The file as it is to be; the same as `old` where nothing changes.
  package var new: [UInt8] {
    var (new, done): ([UInt8], Int) = ([], 0)
    for edit in edits {
      new += old[done..<edit.range.lowerBound]
      new += edit.new
      done = edit.range.upperBound
    }
    return new + old[done...]
  }

  /// - Parameter text: bytes that are no address stay as they are, whatever they are.
  init(
    _ path: String, _ text: [UInt8], _ scan: URLScan, _ addresses: NewURLs
  ) {
    self.path = path
    links = []
    old = text
    let isDocument = SourceKind.isDocument(path, text)
    var (line, column, counted) = (1, 1, 0)
    for found in scan.addresses(in: text, isDocument: isDocument) {
      for byte in text[counted..<found.range.lowerBound] {
        if byte == 0x0A {
          (line, column) = (line + 1, 1)
        } else if byte & 0xC0 != 0x80 {
          column += 1
        }
      }
      counted = found.range.lowerBound
      var (fate, end) = FileLinks.fate(of: found, addresses)
      let range = found.range.lowerBound..<end
      if case .moved(let url, _) = fate {
        var style = SourceKind.style(found.style, path, behind: text[..<range.lowerBound])
        style.keepsLetters = style.keepsLetters && !isDocument
        let new = style.write(url)
        let percent = UInt8(ascii: "%")
        if SourceKind.mayFormat(path), !isDocument, new.contains(percent),
          !text[range].contains(percent),
          FileLinks.isInString(text[..<range.lowerBound])
        {
          fate = .left(.obstacle(.format))
        } else {
          edits.append((range, new))
        }
      }
      links.append(
        URLMatch(
          line: line, column: column, old: String(decoding: text[range], as: UTF8.self),
          fate: fate))
    }
  }

  /// Whether a string may have begun in the line; what is far away is not looked for.
  private static func isInString(_ before: ArraySlice<UInt8>) -> Bool {
    let near = before.suffix(1024)
    let line = near.lastIndex(of: 0x0A).map { near[($0 + 1)...] } ?? near
    return line.count == 1024 || line.contains { "\"'`".utf8.contains($0) }
  }

  private static func fate(
    of found: FoundURL, _ addresses: NewURLs
  ) -> (URLMatch.Fate, end: Int) {
    let end = found.range.upperBound
    if let obstacle = found.obstacle { return (.left(.obstacle(obstacle)), end) }
    var gap = NewURLs.Gap.running
    switch addresses.answer(found.url) {
    case .address(let url, let lost): return (.moved(to: url, lost: lost), end)
    case .unknown(let reason): gap = reason
    case nil: break
    }
    // A page may be called `Why?`.
    if let whole = found.withPunctuation,
      case .address(let url, let lost) = addresses.answer(whole.url)
    {
      return (.moved(to: url, lost: lost), whole.end)
    }
    return (.left(.gap(gap)), end)
  }
}
