import TracWiki

/// Where Trac makes something of its own of brackets and addresses in a line.
struct TracBrackets {
  /// By place.
  private var ranges: [Range<Int>] = []
  private var starts: Set<Int> = []

  init(_ line: [UInt8]) {
    for token in PageTokens.tokenize(line) {
      switch token.kind {
      case .bracketLink, .macroOrLink, .labelledPageName, .freeLink, .changeset, .log, .anchor:
        starts.insert(token.range.lowerBound)
        ranges.append(token.range)
      case .shortLink, .angleLink, .mail, .codeBraces, .codeBackquote:
        ranges.append(token.range)
      default: break
      }
    }
  }

  /// Whether it reads a bracket there as the beginning of something.
  func begin(at offset: Int) -> Bool { starts.contains(offset) }

  /// The end of the link or code that an offset is in; nil: it is in none.
  func end(around offset: Int) -> Int? {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > offset { high = middle } else { low = middle + 1 }
    }
    return low < ranges.count && ranges[low].contains(offset) ? ranges[low].upperBound : nil
  }
}
