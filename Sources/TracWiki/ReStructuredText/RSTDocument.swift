import Markup

/// What all parts of one rst text share while it is read: names, notes, substitutions, roles, and what docutils
/// would complain of.
final class RSTDocument {
  let context: ReadingContext
  var names = RSTNames()
  var notes = RSTNotes()
  var substitutions = RSTSubstitutions()
  var roles = RSTRoles()
  /// The adornments of titles, in the order of their levels.
  var titleStyles: [TitleStyle] = []
  var sectionLevel = 0
  /// `.. header::` and `.. footer::`
  var header: [RSTBlock] = []
  var footer: [RSTBlock] = []
  private var findings: [(SourceRange, String, String)] = []

  private let readLines: (RSTDocument, RSTSource, _ isSidebar: Bool) -> [RSTBlock]

  /// - Parameter readLines: reads lines that are nested in a block.
  init(
    _ context: ReadingContext,
    readLines: @escaping (RSTDocument, RSTSource, _ isSidebar: Bool) -> [RSTBlock]
  ) {
    self.context = context
    self.readLines = readLines
  }

  /// What lines are nested in.
  enum Container {
    case block, item, cell

    /// How many levels of the page it adds: a cell stands in a row of a table, and so on in HTML.
    fileprivate var levels: Int {
      switch self {
      case .block: 1
      case .item: 2
      case .cell: 4
      }
    }
  }

  /// The blocks of nested lines. Beyond the limit of nesting the text comes back as it is.
  func nested(
    _ source: RSTSource, in container: Container = .block, isSidebar: Bool = false
  ) -> [RSTBlock] {
    guard !source.lines.isEmpty else { return [] }
    let blocks = context.nested(levels: container.levels) {
      readLines(self, source, isSidebar)
    }
    if let blocks { return blocks }
    let range = SourceLines(source.bytes, lines: source.lines).range
    context.reportTooDeep(range)
    let text = SourceLines(source.bytes, lines: source.lines).text
    return [RSTBlock(.literal(CodeBlock(text: text)), at: range)]
  }

  /// Notes what docutils reports as a warning or an error, once a line.
  func complain(_ message: String, line: Int, help: String = "") {
    complain(message, at: SourceRange(lines: line, line), help: help)
  }

  func complain(_ message: String, at range: SourceRange, help: String = "") {
    if let last = findings.last, last.0 == range, last.1 == message { return }
    findings.append((range, message, help))
  }

  /// Hands the complaints over, in the order of the text.
  func report() {
    for (range, message, help) in findings.sorted(by: { $0.0.start < $1.0.start }) {
      context.report(
        .rstInvalid, range, message,
        help: help.isEmpty ? "Trac showed an error there; the text was kept." : help)
    }
  }
}

/// The adornment of a title: the character below it, and the one above it if there is one.
struct TitleStyle: Equatable {
  var over: UInt8?
  var under: UInt8
}
