import Markup

/// What all readers of one page share: its settings, its findings, how deep they are. The one door through which
/// the content of boxes, cells and macros is read as markup again is beside `TracReader`.
package final class ReadingContext {
  /// Of the wiki.
  package let options: ReaderOptions
  let pageName: String
  private(set) var findings: [Finding] = []
  private(set) var losses: [Loss] = []
  private(set) var depth = 0
  var footnotes = Footnotes()
  /// How far templates of the settings have gone.
  var expansion = Expansion()
  /// What was told already of what is told once a page.
  private var told: Set<String> = []

  init(options: ReaderOptions, pageName: String) {
    self.options = options
    self.pageName = pageName
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

  /// Adds a finding; with a key, once a page.
  package func report(
    _ kind: FindingKind, _ range: SourceRange, once key: String? = nil, _ message: String,
    help: String = ""
  ) {
    if let key, !told.insert(kind.rawValue + " " + key).inserted { return }
    findings.append(kind.finding(page: pageName, at: range, message, help: help))
  }

  /// Keeps what the tree has no place for; with a key, once a page.
  package func lose(_ loss: Loss.Kind, _ range: SourceRange, once key: String? = nil) {
    if let key, !told.insert("loss " + key).inserted { return }
    losses.append(Loss(loss, at: range))
  }
}

/// The notes of one page as `[[FootNote]]` counts them: equal texts are one.
struct Footnotes {
  private var texts: [String] = []
  private var lines: [String: Int] = [:]

  /// Longer notes are not repeated by their number: a page of nothing but references would grow without limit.
  private static let longest = 1000

  /// The line that a note first stood on.
  mutating func add(_ text: String, line: Int) -> Int {
    if let first = lines[text] { return first }
    texts.append(text)
    lines[text] = line
    return line
  }

  /// The note of a number, counted from 1.
  func text(_ number: Int) -> String? {
    guard texts.indices.contains(number - 1), texts[number - 1].utf8.count <= Self.longest else {
      return nil
    }
    return texts[number - 1]
  }
}

/// How far the templates of one page have gone: `A: "[[B]][[B]]"`, `B: "[[C]][[C]]"` … would go on for ever.
struct Expansion {
  /// Templates that call templates that call templates …
  private static let deepest = 10
  /// What templates inside templates may make on one page, in bytes. What stands in the page itself may make
  /// any amount: that grows with the page alone.
  private static let most = 1 << 20

  private var depth = 0
  private var nestedBytes = 0
  private(set) var isTooMuch = false
  var isEmpty: Bool { depth == 0 }

  mutating func begin(_ text: String) -> Bool {
    if depth == 0 { isTooMuch = false }
    if depth > 0 { nestedBytes += text.utf8.count }
    if depth >= Self.deepest || nestedBytes > Self.most && depth > 0 { isTooMuch = true }
    guard !isTooMuch else { return false }
    depth += 1
    return true
  }

  mutating func end() { depth -= 1 }
}
