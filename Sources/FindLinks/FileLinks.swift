/// The old addresses of one file, and its text with the new ones.
package struct FileLinks: Sendable {
  /// As `SourceFiles` names it.
  package var path: String
  package var links: [OldLink]
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
    _ path: String, _ text: [UInt8], _ scan: AddressScan, _ addresses: NewAddresses
  ) {
    self.path = path
    links = []
    old = text
    var (line, lineStart) = (1, 0)
    var counted = 0
    for found in scan.addresses(in: text, isDocument: SourceKind.isDocument(path)) {
      while let end = text[counted..<found.range.lowerBound].firstIndex(of: 0x0A) {
        line += 1
        counted = end + 1
        lineStart = counted
      }
      let (fate, end) = FileLinks.fate(of: found, addresses)
      links.append(
        OldLink(
          line: line,
          column: text[lineStart..<found.range.lowerBound].count { $0 & 0xC0 != 0x80 } + 1,
          old: String(decoding: text[found.range.lowerBound..<end], as: UTF8.self), fate: fate))
      guard case .moved(let url, _) = fate else { continue }
      edits.append(
        (found.range.lowerBound..<end, SourceKind.style(found.style, path).write(url)))
    }
  }

  private static func fate(
    of found: FoundAddress, _ addresses: NewAddresses
  ) -> (OldLink.Fate, end: Int) {
    let end = found.range.upperBound
    switch found.obstacle {
    case .built: return (.left(.built), end)
    case .base: return (.left(.base), end)
    case .embedded: return (.left(.embedded), end)
    case .broken: return (.left(.broken), end)
    case nil: break
    }
    var gap = NewAddresses.Gap.running
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
