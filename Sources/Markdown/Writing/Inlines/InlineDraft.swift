import Markup
import Targets

/// One attempt at writing a text, by a plan.
struct InlineDraft {
  enum Place: Hashable {
    /// Lines of their own: what starts a block must not be at the start of a line.
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

  /// What a part of the text is inside of. It is handed down, so that nobody has to put it back.
  struct Context {
    var styles: Inline.Styles = []
    var isInLink = false
    /// The brackets of a link's text do not pair up.
    var escapesBrackets = false
    /// Inside `![…]`, where no tag may be.
    var isAlternative = false
    /// Inside `<code>`, where blanks count.
    var isInCode = false
  }

  /// The memory of an attempt, which the next one uses again.
  struct Buffers {
    var bytes: [UInt8] = []
    fileprivate var run: [UInt8] = []
    fileprivate var traces = DelimiterTraces()
  }

  let dialect: Target.Dialect
  let place: Place
  let opening: Opening
  let plan: DelimiterPlan

  /// The text as written.
  var bytes: [UInt8] = []
  /// The text at work.
  var run: [UInt8] = []
  /// What is to be read back.
  var traces = DelimiterTraces()
  /// How many `<` the text has.
  var angleCount = 0
  /// How many runs of `*`, `_` and `~` the text has.
  var delimiterCount = 0
  /// How many styled parts were written so far.
  var pairs = 0
  /// Where a backslash is whose escape is needless if nothing follows it.
  var looseBackslash: Int?
  /// Where the last code span ended.
  var codeEnd = -1
  /// Line ends that are due before the next visible thing; at the end of the text they are dropped.
  var hardBreaks = 0
  var hasSoftBreak = false
  /// The footnotes of the texts before this one.
  private let earlierNotes: FootnoteList
  private var notes = FootnoteList()

  init(
    _ plan: DelimiterPlan, in place: Place, at opening: Opening, _ dialect: Target.Dialect,
    after notes: FootnoteList = FootnoteList(), reusing buffers: inout Buffers
  ) {
    self.plan = plan
    self.place = place
    self.opening = opening
    self.dialect = dialect
    earlierNotes = notes
    swap(&bytes, &buffers.bytes)
    swap(&run, &buffers.run)
    swap(&traces, &buffers.traces)
    bytes.removeAll(keepingCapacity: true)
    traces.removeAll()
  }

  mutating func write(_ content: [Inline]) {
    if plan.guardsStart { bytes.append("<span></span>") }
    inlines(content, in: Context())
    trimBlanks()
  }

  /// The plan for the next attempt; nil if this one reads as it was meant.
  var nextPlan: DelimiterPlan? {
    plan.next(
      after: traces, in: bytes, startsBlocks: place == .paragraph, showsMath: dialect.showsMath)
  }

  /// Gives the memory back, with the text in it; returns the footnotes that the text added.
  consuming func end(keeping buffers: inout Buffers) -> FootnoteList {
    if let place = looseBackslash, place == bytes.count - 1 { bytes.removeLast() }
    swap(&bytes, &buffers.bytes)
    swap(&run, &buffers.run)
    swap(&traces, &buffers.traces)
    return notes
  }

  /// The number of a footnote.
  mutating func number(ofNote content: [Inline]) -> Int {
    earlierNotes.number(of: content) ?? earlierNotes.texts.count + notes.add(content)
  }

  mutating func inlines(_ content: [Inline], in context: Context) {
    var index = 0
    while index < content.count {
      if case .text = content[index] {
        run.removeAll(keepingCapacity: true)
        while index < content.count, let text = content[index].looseText {
          run.append(text)
          index += 1
        }
        text(in: context)
      } else {
        inline(content[index], in: context)
        index += 1
      }
    }
  }

  private mutating func inline(_ inline: Inline, in context: Context) {
    switch inline {
    case .text: break
    case .softBreak: hasSoftBreak = true
    case .lineBreak: hardBreaks += 1
    case .code(let code): self.code(code, in: context)
    case .styled(let style, let content): styled(style, content, in: context)
    case .link(let link): self.link(link, in: context)
    case .image(let image): self.image(image, in: context)
    case .anchor(let id): anchor(id, in: context)
    case .footnote(let content): footnote(content, in: context)
    case .comment(let text): comment(text, in: context)
    case .span(let span): inlines(span.content, in: context)
    case .rawHTML(let html, _): comment(html, in: context)
    case .pageList(let list): comment(list.sketch, in: context)
    case .macro(let call, _): comment(call.written, in: context)
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

extension InlineDraft {
  /// At the start of a line, where a character may start a block.
  var isAtLineStart: Bool { bytes.isEmpty || bytes.last == ASCII.newline }

  /// Writes the line ends that are due: to be called before anything visible.
  mutating func flushBreaks(in context: Context) {
    guard hardBreaks > 0 || hasSoftBreak else { return }
    defer {
      hardBreaks = 0
      hasSoftBreak = false
    }
    guard !bytes.isEmpty else { return }
    trimBlanks()
    if place != .paragraph || context.isInLink {
      // A link's text stays on one line: GitHub's own rule.
      if hardBreaks == 0 { bytes.append(ASCII.blank) }
      for _ in 0..<hardBreaks { bytes.append("<br>") }
      // A reader that drops the tag must not join the words.
      if !dialect.isOnlyCMark, hardBreaks > 0 { bytes.append(ASCII.blank) }
    } else if hardBreaks > 0 {
      breakHard()
    } else if plan.joinsFirstLines, bytes.firstIndex(of: ASCII.greater) == bytes.count - 1 {
      bytes.append(ASCII.blank)
    } else if !isAtLineStart {
      // A backslash at the end of a line would be a hard break.
      if bytes.isEscaped(at: bytes.count) { bytes.append(ASCII.backslash) }
      bytes.append(ASCII.newline)
    }
  }

  private mutating func breakHard() {
    switch dialect.hardBreak {
    case .backslash:
      if bytes.isEscaped(at: bytes.count) { bytes.append(ASCII.backslash) }
      for _ in 0..<hardBreaks { bytes.append("\\\n") }
    case .blanks:
      // A line of blanks would end the paragraph, so further breaks are tags.
      for _ in 1..<hardBreaks { bytes.append("<br>") }
      bytes.append("  \n")
    }
  }

  mutating func trimBlanks() {
    while bytes.last == ASCII.blank { bytes.removeLast() }
  }
}

/// The texts of footnotes, in the order of their marks. The same text is the same note.
struct FootnoteList {
  private(set) var texts: [[Inline]] = []
  private var numbers: [[Inline]: Int] = [:]

  /// The number of a note that is in the list: 1 for the first.
  func number(of text: [Inline]) -> Int? {
    numbers.isEmpty ? nil : numbers[text]
  }

  /// The number of a note, which is added if it is not in the list.
  mutating func add(_ text: [Inline]) -> Int {
    if let number = number(of: text) { return number }
    texts.append(text)
    numbers[text] = texts.count
    return texts.count
  }

  mutating func append(_ other: FootnoteList) {
    for text in other.texts { _ = add(text) }
  }
}
