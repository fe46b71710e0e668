import Basics

/// Finds, in one look over a text, what cmark-gfm would take seconds or gigabytes for: a document of somebody else can
/// hold anything. What is found is not read at all. See `CMarkLimits`.
package struct CMarkGuard {
  private let bytes: [UInt8]
  /// Lines with too many bars, and whether some line could make a table of one.
  private var hasWideLine = false
  private var hasDelimiterRow = false
  /// Of the table that is open; 0: none.
  private var columns = 0
  private var cells = 0
  private var missingCells = 0
  /// Of the text that is open.
  private var delimiters = 0
  private var brackets = 0
  private var isTooCostly = false

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Why `markdown` is better not read; nil if nothing speaks against it.
  package static func objection(to markdown: [UInt8]) -> String? {
    if isHarmless(markdown) { return nil }
    var look = CMarkGuard(markdown)
    look.run()
    if look.hasWideLine, look.hasDelimiterRow {
      return "it has a table of more than \(CMarkLimits.columns) columns"
    }
    if look.isTooSparse { return "it has a table whose rows are missing thousands of cells" }
    if look.isTooCostly { return "it has thousands of links and emphasis marks in one paragraph" }
    return nil
  }

  /// Whether there is too little of all that costs, wherever it is: so it is in nearly every text.
  package static func isHarmless(_ markdown: [UInt8]) -> Bool {
    let text = markdown.span
    // For each byte, a 1 in the 16 bits of what it counts as. A static table would be copied at every access.
    var marks = InlineArray<256, UInt64>(repeating: 0)
    marks[Int(ASCII.bar)] = 1
    marks[Int(ASCII.asterisk)] = 1 << 16
    marks[Int(ASCII.underscore)] = 1 << 16
    marks[Int(ASCII.tilde)] = 1 << 16
    marks[Int(ASCII.bang)] = 1 << 16
    marks[Int(ASCII.closeBracket)] = 1 << 32
    marks[Int(ASCII.newline)] = 1 << 48
    marks[Int(ASCII.carriageReturn)] = 1 << 48
    var (bars, delimiters, brackets, lines) = (0, 0, 0, 1)
    var start = 0
    while start < text.count {
      let part = text.extracting(start..<min(start + Int(UInt16.max), text.count))
      var counts: UInt64 = 0
      for index in part.indices { counts &+= marks[Int(part[index])] }
      bars += Int(counts & 0xFFFF)
      delimiters += Int(counts >> 16 & 0xFFFF)
      brackets += Int(counts >> 32 & 0xFFFF)
      lines += Int(counts >> 48)
      start += part.count
    }
    return bars <= CMarkLimits.columns && bars * lines <= CMarkLimits.missingCells
      && delimiters * brackets <= CMarkLimits.delimiterSteps
  }

  private var isTooSparse: Bool {
    missingCells > CMarkLimits.missingCells && missingCells > cells * 8
  }

  private mutating func run() {
    var start = 0
    while start < bytes.count {
      let end = bytes.lineEnd(from: start)
      read(start..<end)
      start = end + 1
    }
    endText()
  }

  private mutating func read(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start].isLineBlank || bytes[start] == ASCII.greater {
      start += 1
    }
    guard start < line.upperBound else {
      endText()
      columns = 0
      return
    }
    if startsText(start, line.upperBound) { endText() }
    let bars = count(start..<line.upperBound)
    if bars > CMarkLimits.columns + 1 { hasWideLine = true }
    if isDelimiterRow(start..<line.upperBound) {
      hasDelimiterRow = true
      columns = max(columns, bars)
    } else if columns > 0 {
      cells += min(bars + 1, columns)
      missingCells += max(0, columns - bars - 1)
    }
  }

  /// Counts what costs, and returns the number of bars.
  private mutating func count(_ line: Range<Int>) -> Int {
    var bars = 0
    var previous: UInt8 = 0
    for index in line {
      let byte = bytes[index]
      if previous == ASCII.backslash {
        // Escaped: it is counted as nothing, and escapes nothing itself.
        if byte == ASCII.bar { bars += 1 }
        previous = 0
        continue
      }
      switch byte {
      case ASCII.bar: bars += 1
      case ASCII.asterisk, ASCII.underscore, ASCII.tilde: if previous != byte { delimiters += 1 }
      case ASCII.openBracket: if previous == ASCII.bang { delimiters += 1 }
      case ASCII.closeBracket: brackets += 1
      default: break
      }
      previous = byte
    }
    return bars
  }

  /// Headings, items and rows of a table are texts of their own.
  private func startsText(_ start: Int, _ end: Int) -> Bool {
    func isBlank(_ index: Int) -> Bool { index >= end || bytes[index].isLineBlank }
    switch bytes[start] {
    case ASCII.hyphen, ASCII.plus, ASCII.asterisk: return isBlank(start + 1)
    case ASCII.hash: return true
    case ASCII.bar: return columns > 0
    case let byte where byte.isDigit:
      var index = start
      while index < end, bytes[index].isDigit { index += 1 }
      return index < end && (bytes[index] == ASCII.dot || bytes[index] == ASCII.close)
        && isBlank(index + 1)
    default: return false
    }
  }

  private func isDelimiterRow(_ line: Range<Int>) -> Bool {
    var hasHyphen = false
    for index in line {
      switch bytes[index] {
      case ASCII.hyphen: hasHyphen = true
      case ASCII.bar, ASCII.colon: break
      case let byte where byte.isLineBlank: break
      default: return false
      }
    }
    return hasHyphen
  }

  private mutating func endText() {
    if delimiters * brackets > CMarkLimits.delimiterSteps { isTooCostly = true }
    (delimiters, brackets) = (0, 0)
  }
}

/// What cmark-gfm may be given: beyond this its time grows faster than the text (measured with 0.29.0.gfm.6).
///
/// What is written keeps below it: a wider table is HTML, and a text with more delimiters and links has tags for its
/// emphasis. What somebody else wrote is measured before it is read.
enum CMarkLimits {
  /// Columns of a table: each cell of a row is put after all before it.
  static let columns = 500
  /// Cells that rows may lack in all, as each is made all the same.
  static let missingCells = 5_000
  /// Delimiters of emphasis, and openings of images, times links of one text: at each link all before it are passed.
  static let delimiterSteps = 10_000_000
}
