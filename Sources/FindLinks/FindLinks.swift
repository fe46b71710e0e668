import Basics
import Files
import Links
import Markup
import Stores

/// Every address of the old Trac in the text files of a source tree, with its new one.
package struct FindLinks: Sendable {
  private let source: SourceFiles
  private let scan: URLScan
  private let addresses: NewURLs
  private let jobs: Int

  /// - Parameters:
  ///   - tracs: all addresses that the Trac had.
  ///   - jobs: files read at once.
  package init(_ source: SourceFiles, tracs: [TracAddress], _ addresses: NewURLs, jobs: Int) {
    self.source = source
    self.scan = URLScan(tracs)
    self.addresses = addresses
    self.jobs = jobs
  }

  /// Files are read in batches, so memory holds few at a time.
  ///
  /// - Parameters:
  ///   - take: called for each file with an address, in the order of their paths.
  ///   - omit: called for each file that is text perhaps and was not read.
  package func run(
    take: (FileLinks) throws -> Void, omit: (OmittedFile) -> Void
  ) throws {
    var rest = source.files[...]
    while !rest.isEmpty {
      let batch = self.batch(&rest)
      let results = ConcurrentMap.map(batch, jobs: jobs) {
        file -> Result<FileLinks?, OmittedFile> in
        source.text(of: file).map { text in
          let links = FileLinks(file.path, text, scan, addresses)
          return links.links.isEmpty ? nil : links
        }
      }
      for result in results {
        switch result {
        case .success(let links?): try take(links)
        case .success(nil): break
        case .failure(let file): if file.omission != .binary { omit(file) }
        }
      }
    }
  }

  /// Files of 16 MB together, or one that is larger.
  private func batch(_ rest: inout ArraySlice<TreeFile>) -> [TreeFile] {
    var batch: [TreeFile] = []
    var size = 0
    while let next = rest.first, batch.isEmpty || size + next.size <= 16 << 20, batch.count < 4096 {
      size += next.size
      batch.append(next)
      rest = rest.dropFirst()
    }
    return batch
  }
}

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
