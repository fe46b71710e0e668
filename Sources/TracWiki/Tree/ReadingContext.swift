import Markup

/// What all readers of one page share: its settings, its findings, and the one door through which the content
/// of boxes, cells and macros is read as markup again.
final class ReadingContext {
  let options: ReaderOptions
  let pageName: String
  private(set) var findings: [Finding] = []
  private(set) var depth = 0
  private let readLines: (ReadingContext, SourceLines) -> [Block]
  private let readLine: (ReadingContext, TextView, Int) -> [Inline]

  init(
    options: ReaderOptions, pageName: String,
    readLines: @escaping (ReadingContext, SourceLines) -> [Block],
    readLine: @escaping (ReadingContext, TextView, Int) -> [Inline]
  ) {
    self.options = options
    self.pageName = pageName
    self.readLines = readLines
    self.readLine = readLine
  }

  /// The blocks of nested markup: the inside of a `#!div`, of a cell, of a citation. Beyond the limit of
  /// nesting the text comes back as code.
  func blocks(_ source: SourceLines) -> [Block] {
    guard depth < options.nestingLimit else {
      report(
        .nestingTooDeep, source.range,
        "Blocks are nested deeper than \(options.nestingLimit) levels.",
        help: "The inner text was kept as code.")
      return [Block(.code(CodeBlock(text: source.text)), at: source.range)]
    }
    depth += 1
    defer { depth -= 1 }
    return readLines(self, source)
  }

  /// Markup that may only be inline: headings, terms, labels, `[[span(…)]]`.
  func inlines(_ text: TextView, line: Int) -> [Inline] {
    guard depth < options.nestingLimit else { return [.text(text.string)] }
    depth += 1
    defer { depth -= 1 }
    return readLine(self, text, line)
  }

  func report(_ kind: FindingKind, _ range: SourceRange, _ message: String, help: String = "") {
    findings.append(kind.finding(page: pageName, at: range, message, help: help))
  }
}

/// A line of a page, or what is left of it when the marks before it were taken off.
struct SourceLine {
  var range: Range<Int>
  /// Counted from 1.
  var number: Int
}

/// Lines of a page with the page's bytes.
struct SourceLines {
  private(set) var bytes: [UInt8]
  var lines: [SourceLine]

  init(_ bytes: [UInt8], lines: [SourceLine]) {
    self.bytes = bytes
    self.lines = lines
  }

  /// All lines of a text; the first has the number `line`.
  init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    lines = Lines.split(bytes, in: 0..<bytes.count).enumerated().map {
      SourceLine(range: $1, number: firstLine + $0)
    }
  }

  init(_ text: String, line: Int) {
    self.init(Array(text.utf8), firstLine: line)
    for index in lines.indices { lines[index].number = line }
  }

  /// Adds a line that the page does not have.
  mutating func append(_ text: StaticString, times count: Int, number: Int) {
    guard count > 0 else { return }
    let start = bytes.count
    bytes += "\(text)".utf8
    for _ in 0..<count { lines.append(SourceLine(range: start..<bytes.count, number: number)) }
  }

  /// The lines joined by `\n`.
  var text: String {
    var joined: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { joined.append(0x0A) }
      joined += bytes[line.range]
    }
    return String(decoding: joined, as: UTF8.self)
  }

  var range: SourceRange {
    SourceRange(lines: lines.first?.number ?? 0, lines.last?.number ?? 0)
  }
}
