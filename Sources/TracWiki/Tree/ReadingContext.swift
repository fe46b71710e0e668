import Markup

/// What all readers of one page share: its settings, its findings, and the one door through which the content
/// of boxes, cells and macros is read as markup again.
package final class ReadingContext {
  /// Of the wiki.
  package let options: ReaderOptions
  let pageName: String
  private(set) var findings: [Finding] = []
  private(set) var depth = 0
  var footnotes = Footnotes()
  /// How far templates of the settings have gone.
  var expansion = Expansion()
  /// What was told already of what is told once a page.
  private var told: Set<String> = []
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
  func blocks(_ source: SourceLines, levels: Int = 1) -> [Block] {
    if let blocks = nested(levels: levels, { readLines(self, source) }) { return blocks }
    reportTooDeep(source.range)
    return [Block(.code(CodeBlock(text: source.text)), at: source.range)]
  }

  /// What `read` makes, some levels deeper; nil beyond the limit of nesting, where it is not called.
  func nested<Result>(levels: Int = 1, _ read: () -> Result) -> Result? {
    guard depth + levels <= options.nestingLimit else { return nil }
    depth += levels
    defer { depth -= levels }
    return read()
  }

  /// How many levels of blocks may still be nested here.
  package var levelsLeft: Int { options.nestingLimit - depth }

  func reportTooDeep(_ range: SourceRange) {
    report(
      .nestingTooDeep, range, "Blocks are nested deeper than \(options.nestingLimit) levels.",
      help: "The inner text was kept as code.")
  }

  /// Markup that may only be inline: headings, terms, labels, `[[span(…)]]`.
  func inlines(_ text: TextView, line: Int) -> [Inline] {
    guard depth < options.nestingLimit else { return [.text(text.string)] }
    depth += 1
    defer { depth -= 1 }
    return readLine(self, text, line)
  }

  /// Running text of wiki markup, on one line.
  package func inlines(_ text: String, line: Int) -> [Inline] {
    inlines(TextView(text), line: line)
  }

  /// Adds a finding; with a key, once a page.
  package func report(
    _ kind: FindingKind, _ range: SourceRange, once key: String? = nil, _ message: String,
    help: String = ""
  ) {
    if let key, !told.insert(kind.rawValue + " " + key).inserted { return }
    findings.append(kind.finding(page: pageName, at: range, message, help: help))
  }
}
