/// Lines that belong together because they are indented: the inside of an item, a directive, a quote.
struct IndentedLines {
  var lines: [SourceLine]
  /// The index of the first line behind them.
  var end: Int
  /// Whether an empty line or the end of the text parts them from what follows.
  var endsWithBlank: Bool

  /// How the first line is to be taken.
  enum First {
    /// As all others.
    case indented
    /// Cut behind so many bytes; the others show their own indent.
    case cut(Int)
    /// Cut behind so many bytes; the others need so many blanks.
    case known(Int, columns: Int)
  }

  /// - Parameters:
  ///   - start: the first line.
  ///   - untilBlank: whether an empty line ends them.
  ///   - strips: whether the indent that all lines share is taken off.
  init(
    _ source: [SourceLine], _ bytes: [UInt8], from start: Int, first: First,
    untilBlank: Bool = false, strips: Bool = true
  ) {
    var needed: Int?
    var cut: Int?
    switch first {
    case .indented: break
    case .cut(let length): cut = length
    case .known(let length, let columns): (cut, needed) = (length, columns)
    }
    var indent = needed
    end = cut == nil ? start : start + 1
    endsWithBlank = true
    while end < source.count {
      let range = source[end].range
      let blanks = Self.blanks(bytes, range)
      if blanks == range.count {
        if untilBlank { break }
      } else if blanks == 0 || needed.map({ blanks < $0 }) ?? false {
        endsWithBlank = end > start && source[end - 1].range.isEmpty
        break
      } else if needed == nil {
        indent = min(indent ?? blanks, blanks)
      }
      end += 1
    }
    lines = Array(source[min(start, source.count)..<min(end, source.count)])
    guard !lines.isEmpty else { return }
    if let cut { lines[0].trim(cut) }
    guard strips, let indent, indent > 0 else { return }
    for index in (cut == nil ? 0 : 1)..<lines.count { lines[index].trim(indent) }
  }

  private static func blanks(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index - range.lowerBound
  }

  /// Without empty lines before the first.
  var withoutBlanksAtStart: [SourceLine] {
    Array(lines.drop { $0.range.isEmpty })
  }
}

extension SourceLine {
  /// Cuts off that many bytes at the start, or all there are.
  mutating func trim(_ count: Int) {
    range = min(range.lowerBound + count, range.upperBound)..<range.upperBound
  }
}

extension [SourceLine] {
  mutating func trimBlanksAtEnd() {
    while let last, last.range.isEmpty { removeLast() }
  }

  mutating func trimBlanksAtStart() {
    self = Array(drop { $0.range.isEmpty })
  }
}
