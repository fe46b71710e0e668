import Markup
import Targets

/// Writes running text: `some **bold** text and a [link](Page.md)`.
///
/// A text is first written in the plainest way. Then its `*`, `_`, `~` and `$` are read as a Markdown reader
/// reads them; where that yields something else than was meant, the text is written again with a plan that
/// avoids it. So a backslash or tag appears only where it is needed.
struct InlineWriter {
  let dialect: Target.Dialect
  /// The page's footnotes so far.
  private(set) var notes = FootnoteList()
  private var buffers = InlineDraft.Buffers()

  init(dialect: Target.Dialect) {
    self.dialect = dialect
  }

  /// The text as written.
  var bytes: [UInt8] { buffers.bytes }

  /// Writes a text into `bytes`. Lines are separated by `\n`; none is empty.
  mutating func write(
    _ content: [Inline], in place: InlineDraft.Place, at opening: InlineDraft.Opening = .plain
  ) {
    let content = content.withoutRepeatedStyles()
    var plan: DelimiterPlan? = DelimiterPlan()
    while let current = plan {
      var draft = InlineDraft(
        current, in: place, at: opening, dialect, after: notes, reusing: &buffers)
      draft.write(content)
      plan = draft.nextPlan
      let added = (consume draft).end(keeping: &buffers)
      if plan == nil { notes.append(added) }
    }
  }

  /// `<p><img></p>`: an `<img>` alone would be HTML without a paragraph, so that the next image would be
  /// next to it and not below.
  mutating func write(_ image: Image) {
    buffers.bytes.removeAll(keepingCapacity: true)
    buffers.bytes.append(paragraph: image)
  }
}

extension InlineDraft {
  /// `**strong**`, `*emphasis*`, `~~deleted~~`; the others have tags only.
  mutating func styled(_ style: Inline.Style, _ content: [Inline], in context: Context) {
    guard style.nests || !context.styles.contains(style), content.hasInk else {
      inlines(content, in: context)
      return
    }
    var inner = context
    inner.styles.insert(style)
    if let delimiter = delimiter(of: style) {
      delimited(delimiter, style, content, in: inner)
    } else {
      tagged(style.tag, content, in: inner)
    }
  }

  private func delimiter(of style: Inline.Style) -> (sign: UInt8, length: Int)? {
    switch style {
    case .strong: (ASCII.asterisk, 2)
    case .emphasis: (ASCII.asterisk, 1)
    case .deleted: (ASCII.tilde, 2)
    case .inserted, .superscript, .subscript: nil
    }
  }

  private mutating func delimited(
    _ delimiter: (sign: UInt8, length: Int), _ style: Inline.Style, _ content: [Inline],
    in context: Context
  ) {
    let pair = pairs
    pairs += 1
    if style == .emphasis { traces.underscores.insert(pair) }
    var sign = delimiter.sign
    switch plan.form(of: pair) {
    case .usual: break
    case .underscore: sign = ASCII.underscore
    case .tag:
      tagged(style.tag, content, in: context)
      return
    }
    flushBreaks(in: context)
    mark(.opens(pair: pair), sign, delimiter.length)
    inlines(content, in: context)
    mark(.closes(pair: pair), sign, delimiter.length)
  }

  private mutating func tagged(_ tag: String, _ content: [Inline], in context: Context) {
    flushBreaks(in: context)
    bytes.append("<\(tag)>")
    inlines(content, in: context)
    bytes.append("</\(tag)>")
  }

  /// Writes delimiter characters and remembers them for the reading back.
  mutating func mark(_ role: DelimiterMark.Role, _ sign: UInt8, _ length: Int) {
    traces.marks.append(DelimiterMark(role: role, sign: sign, start: bytes.count, length: length))
    for _ in 0..<length { bytes.append(sign) }
  }
}

extension [Inline] {
  /// Bold inside bold is bold: the text in both is one piece, so that what looks like an address in it is
  /// seen as a whole.
  func withoutRepeatedStyles(inside outer: Inline.Styles = []) -> [Inline] {
    guard contains(where: { $0.isContainer }) else { return self }
    var result: [Inline] = []
    result.reserveCapacity(count)
    for inline in self {
      switch inline {
      case .styled(let style, let content):
        let inner = content.withoutRepeatedStyles(inside: outer.union(Inline.Styles(style)))
        if style.nests || !outer.contains(style) {
          result.append(.styled(style, inner))
        } else {
          result += inner
        }
      case .span(let span):
        result += span.content.withoutRepeatedStyles(inside: outer)
      case .link(var link):
        link.content = link.content.withoutRepeatedStyles(inside: outer)
        result.append(.link(link))
      default:
        result.append(inline)
      }
    }
    return result
  }
}

extension Inline {
  fileprivate var isContainer: Bool {
    switch self {
    case .styled, .span, .link: true
    default: false
    }
  }
}

extension Inline {
  /// A set of styles, one bit each.
  struct Styles: OptionSet {
    var rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ style: Style) {
      rawValue =
        switch style {
        case .strong: 1
        case .emphasis: 2
        case .inserted: 4
        case .deleted: 8
        case .superscript: 16
        case .subscript: 32
        }
    }

    func contains(_ style: Style) -> Bool { contains(Styles(style)) }

    mutating func insert(_ style: Style) { formUnion(Styles(style)) }
  }
}

extension Inline.Style {
  /// Whether twice the style shows as more than once: x to the power of (y to the power of z).
  var nests: Bool { self == .superscript || self == .subscript }
}
