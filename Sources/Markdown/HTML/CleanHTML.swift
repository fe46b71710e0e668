import Markup

/// A piece of HTML without what Trac itself leaves out of it, and where its tags stood.
struct CleanHTML {
  let bytes: [UInt8]
  /// As its author wrote it.
  let source: [UInt8]
  /// Tags and comments without an end, which became text: offsets in `source`.
  let unended: [Int]
  /// The elements and addresses that were left out.
  let dropped: [String]
  private let origins: [(html: Int, source: Int)]?

  /// - Parameter safeSchemes: `[wiki] safe_schemes`; nil: Trac leaves nothing out.
  init(_ html: String, safeSchemes: Set<String>?) {
    source = Array(html.utf8)
    guard let safeSchemes else {
      (bytes, unended, dropped, origins) = (source, [], [], nil)
      return
    }
    let sanitizer = TracSanitizer(source, safeSchemes: safeSchemes)
    (bytes, unended) = (sanitizer.html, sanitizer.unended)
    (dropped, origins) = (sanitizer.dropped, sanitizer.origins)
  }

  /// Where the tag stood in `source` that begins at that offset of `bytes`.
  func origin(of offset: Int) -> Int {
    guard let origins else { return offset }
    var (low, high) = (0, origins.count)
    while low < high {
      let middle = (low + high) / 2
      if origins[middle].html <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? origins[low - 1].source : 0
  }

  /// The lines of `source` in the page, where it is the content of the block in that range.
  func lines(in range: SourceRange) -> Lines {
    Lines(
      ends: source.indices.filter { source[$0] == 0x0A }, first: Int(range.start.line),
      last: Int(range.end.line))
  }

  /// Which offsets stand in which line of the page.
  struct Lines {
    fileprivate let ends: [Int]
    fileprivate let first: Int
    fileprivate let last: Int

    /// 0 where the place of the block is not known.
    func line(_ offset: Int) -> Int {
      guard first > 0 else { return 0 }
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if ends[middle] < offset { low = middle + 1 } else { high = middle }
      }
      // The content ends one line before the block does: `{{{`, `#!html`, content, `}}}`.
      return max(first, last - 1 - ends.count + low)
    }
  }
}
