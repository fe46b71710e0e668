import Markup

/// Writes running text: `some **bold** text and a [link](Page.md)`.
///
/// A text is first written in the plainest way. Then its `*`, `_`, `~` and `$` are read as a Markdown reader
/// reads them; where that yields something else than was meant, the text is written again with a plan that
/// avoids it. So a backslash or tag appears only where it is needed.
struct InlineWriter {
  enum Place: Hashable {
    /// Lines of their own: what starts a block must not stand at the start of a line.
    case paragraph
    /// The rest of one line.
    case heading
    /// The rest of one line, up to a `|`.
    case cell
  }

  /// What a reader of the enclosing block looks for at the first characters.
  enum Opening: Hashable {
    case plain
    /// `[ ]`
    case item
    /// `[!NOTE]`
    case quote
  }

  /// Then tags take the place of all delimiters.
  private static let mostAttempts = 12

  let dialect: MarkdownDialect
  /// The text as written.
  var bytes: [UInt8] = []
  var place = Place.paragraph
  var opening = Opening.plain
  /// The texts of footnotes, in the order of their marks.
  private(set) var notes: [[Inline]] = []
  private var noteNumbers: [[Inline]: Int] = [:]

  var plan = DelimiterPlan()
  var marks: [DelimiterMark] = []
  /// Where the text's own `$` stand.
  var dollars: [Int] = []
  /// The text's own `<` without a backslash.
  var angles: [(number: Int, place: Int)] = []
  var angleCount = 0
  /// The text's own backticks without a backslash.
  var backticks: [Range<Int>] = []
  /// How many runs of `*`, `_` and `~` the text has.
  var delimiterCount = 0
  /// Where a backslash stands whose escape is needless if nothing follows it.
  var looseBackslash: Int?
  var pairs = 0
  /// The styled parts that can be written with `_`.
  var underscores: Set<Int> = []
  var styles: Set<Inline.Style> = []
  var linkDepth = 0
  /// The brackets of a link's text do not pair up.
  var escapesBrackets = false
  /// Inside `![…]`, where no tag may stand.
  var isAlternative = false
  /// Inside `<code>`, where blanks count.
  var isInCode = false
  /// Where the last code span ended.
  var codeEnd = -1
  /// Line ends that are due before the next visible thing; at the end of the text they are dropped.
  var hardBreaks = 0
  var hasSoftBreak = false
  /// The text at work.
  var run: [UInt8] = []

  init(dialect: MarkdownDialect) {
    self.dialect = dialect
  }

  /// Writes a text into `bytes`. Lines are separated by `\n`; none is empty.
  mutating func write(_ content: [Inline], in place: Place, at opening: Opening = .plain) {
    self.place = place
    self.opening = opening
    plan = DelimiterPlan()
    let content = content.withoutRepeatedStyles()
    let noteCount = notes.count
    for attempt in 0... {
      start()
      if plan.guardsStart { bytes.append("<span></span>") }
      inlines(content)
      trimBlanks()
      if attempt > Self.mostAttempts { break }
      let isLast = attempt == Self.mostAttempts
      if isLast { plan.usesTagsOnly = true }
      guard
        reviseMarkup() || reviseGuard() || reviseDollars() || reviseCost() || reviseDelimiters()
          || isLast
      else { break }
      for note in notes[noteCount...] { noteNumbers[note] = nil }
      notes.removeSubrange(noteCount...)
    }
    if let place = looseBackslash, place == bytes.count - 1 { bytes.removeLast() }
  }

  /// The number of a footnote: the same text is the same note.
  mutating func number(ofNote content: [Inline]) -> Int {
    if let number = noteNumbers[content] { return number }
    notes.append(content)
    noteNumbers[content] = notes.count
    return notes.count
  }

  private mutating func start() {
    bytes.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    dollars.removeAll(keepingCapacity: true)
    angles.removeAll(keepingCapacity: true)
    angleCount = 0
    backticks.removeAll(keepingCapacity: true)
    delimiterCount = 0
    looseBackslash = nil
    pairs = 0
    underscores.removeAll()
    styles = []
    linkDepth = 0
    codeEnd = -1
    hardBreaks = 0
    hasSoftBreak = false
  }

  mutating func inlines(_ content: [Inline]) {
    var index = 0
    while index < content.count {
      if case .text = content[index] {
        run.removeAll(keepingCapacity: true)
        while index < content.count, let text = content[index].looseText {
          run.append(text)
          index += 1
        }
        text()
      } else {
        inline(content[index])
        index += 1
      }
    }
  }

  private mutating func inline(_ inline: Inline) {
    switch inline {
    case .text: break
    case .softBreak: hasSoftBreak = true
    case .lineBreak: hardBreaks += 1
    case .code(let code): self.code(code)
    case .styled(let style, let content): styled(style, content)
    case .link(let link): self.link(link)
    case .image(let image): self.image(image)
    case .anchor(let id): anchor(id)
    case .footnote(let content): footnote(content)
    case .comment(let text): comment(text)
    case .span(let span): inlines(span.content)
    case .rawHTML(let html, _): comment(html)
    case .pageList(let list): comment(list.sketch)
    case .macro(let call, _): comment(call.written)
    }
  }
}

extension Inline {
  /// The characters of a text; nothing for what is written as nothing; nil for all else.
  fileprivate var looseText: String? {
    switch self {
    case .text(let text): text
    case .code(let code): code.isEmpty ? "" : nil
    case .styled(_, let content), .footnote(let content): content.isLoose ? "" : nil
    case .span(let span): span.content.isLoose ? "" : nil
    default: nil
    }
  }

  /// Whether anything is written for it.
  var isVisible: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .styled(_, let content), .footnote(let content):
      content.contains { $0.isVisible && !$0.isBreak }
    case .span(let span): span.content.contains(where: \.isVisible)
    case .code(let code): !code.isEmpty
    default: true
    }
  }
}

extension [Inline] {
  fileprivate var isLoose: Bool { allSatisfy { $0.looseText?.isEmpty == true } }
}

extension PageList {
  /// How a list of pages that nobody resolved is named in a comment.
  var sketch: String { prefix.isEmpty ? "TitleIndex" : "TitleIndex(\(prefix))" }
}
