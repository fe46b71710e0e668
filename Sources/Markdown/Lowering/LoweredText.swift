import Basics
import Markup

/// Running text as it will be read back: texts joined, styles merged, one blank between words, none at the ends of lines.
struct LoweredText {
  private let oneLine: Bool
  /// The content of a style: what precedes and after it is not known yet.
  private let keepsEnds: Bool
  private var inlines: [Inline] = []
  /// Line ends that are due before the next visible thing.
  private var breaks: [Inline] = []

  init(oneLine: Bool, keepsEnds: Bool = false) {
    self.oneLine = oneLine
    self.keepsEnds = keepsEnds
  }

  /// Whether a text of several lines is in this form already: words and line ends in turn, as in most paragraphs.
  static func isLowered(_ content: [Inline]) -> Bool {
    var isAfterText = false
    for inline in content {
      switch inline {
      case .text(let text):
        let bytes = text.utf8.span
        guard !isAfterText, !bytes.isEmpty, bytes[0] != ASCII.blank,
          bytes[bytes.count - 1] != ASCII.blank, bytes.isTidy
        else { return false }
        isAfterText = true
      case .softBreak where isAfterText: isAfterText = false
      default: return false
      }
    }
    return isAfterText
  }

  private var isAtStart: Bool { inlines.isEmpty && !keepsEnds }

  mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): append(text)
    case .softBreak: softBreak()
    case .lineBreak: lineBreak()
    case .styled(let style, let content): append(content) { .styled(style, $0) }
    case .link(let link): append(link)
    // A comment at the start of a line would start an HTML block: it goes to the line before.
    case .comment:
      if !breaks.isEmpty { join(" ") }
      inlines.append(inline)
    default: add(inline)
    }
  }

  private mutating func append(_ text: String) {
    var clean = text.utf8.span.isTidy ? text : Self.plain(text).withSingleBlanks
    if isAtStart || !breaks.isEmpty || endsWithBlank { clean.trimStart() }
    guard !clean.isEmpty else { return }
    flushBreaks()
    join(clean)
  }

  private var endsWithBlank: Bool {
    guard case .text(let text)? = inlines.last else { return false }
    return text.utf8.last == ASCII.blank
  }

  private mutating func join(_ clean: String) {
    guard case .text? = inlines.last, case .text(var joined)? = inlines.popLast() else {
      inlines.append(.text(clean))
      return
    }
    joined += clean
    inlines.append(.text(joined))
  }

  private mutating func softBreak() {
    guard !isAtStart, breaks.isEmpty else { return }
    if oneLine {
      append(" ")
    } else {
      inlines.trimEnd()
      breaks.append(.softBreak)
    }
  }

  private mutating func lineBreak() {
    guard !isAtStart else { return }
    if breaks.isEmpty { inlines.trimEnd() }
    if breaks == [.softBreak] { breaks = [] }
    breaks.append(.lineBreak)
  }

  private mutating func flushBreaks() {
    inlines += breaks
    breaks.removeAll()
  }

  /// A link without a text shows its address.
  private mutating func append(_ link: Link) {
    var link = link
    if case .url(let address) = link.target, !link.content.contains(where: \.isShown) {
      link.content = [.text(address)]
    }
    append(link.content) {
      link.content = $0
      return .link(link)
    }
  }

  /// Blanks and line ends at the borders of a style or link go outside: `**bold **` would not be bold.
  private mutating func append(_ content: [Inline], as wrap: ([Inline]) -> Inline) {
    let start = content.firstIndex { !$0.isBreak && !$0.isBlankText } ?? content.count
    let end = content.lastIndex { !$0.isBreak && !$0.isBlankText }.map { $0 + 1 } ?? start
    for inline in content[..<start] { append(inline) }
    if start < end {
      var core = Array(content[start..<end])
      let blanks = (core.trimStart(), core.trimEnd())
      append(blanks.0)
      add(wrap(core))
      append(blanks.1)
    }
    for inline in content[end...] { append(inline) }
  }

  private mutating func add(_ inline: Inline) {
    flushBreaks()
    guard case .styled(let style, let content) = inline, case .styled(style, _)? = inlines.last,
      case .styled(_, let before)? = inlines.popLast()
    else {
      inlines.append(inline)
      return
    }
    // `**a****b**` is `**ab**`.
    var joined = LoweredText(oneLine: oneLine, keepsEnds: true)
    joined.inlines = before
    for inline in content { joined.append(inline) }
    inlines.append(.styled(style, joined.part))
  }

  /// The content of a style or link.
  var part: [Inline] { inlines + breaks }

  /// The text without blanks and line ends at both ends.
  mutating func finished() -> [Inline] {
    breaks = []
    inlines.trimEnd()
    inlines.trimStart()
    return inlines
  }

  /// Tabs and line ends as blanks; no NUL.
  static func plain(_ text: String) -> String {
    guard text.hasByte(where: { $0 < 0x20 }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case 0: bytes.append("\u{FFFD}")
      case 9...13: bytes.append(ASCII.blank)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func code(_ text: String) -> String {
    guard text.utf8.hasUncleanBytes else { return text }
    return String(decoding: text.utf8.cleanLines, as: UTF8.self)
  }
}

extension String {
  fileprivate var withSingleBlanks: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 where byte != ASCII.blank || bytes.last != ASCII.blank { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [Inline] {
  /// Removes the blanks at the end of the text and returns them.
  @discardableResult
  fileprivate mutating func trimEnd() -> String {
    guard case .text(let text)? = last, text.utf8.last == ASCII.blank else { return "" }
    var rest = text.unicodeScalars[...]
    while rest.last == " " { rest.removeLast() }
    removeLast()
    if !rest.isEmpty { append(.text(String(rest))) }
    return String(text.unicodeScalars[rest.endIndex...])
  }

  @discardableResult
  fileprivate mutating func trimStart() -> String {
    guard case .text(let before)? = first, before.utf8.first == ASCII.blank else { return "" }
    var text = before
    let blanks = text.trimStart()
    removeFirst()
    if !text.isEmpty { insert(.text(text), at: 0) }
    return blanks
  }
}

extension String {
  /// Not by `Character`: a blank can be a part of one.
  @discardableResult
  fileprivate mutating func trimStart() -> String {
    guard utf8.first == ASCII.blank else { return "" }
    let rest = unicodeScalars.drop { $0 == " " }
    let blanks = String(unicodeScalars[..<rest.startIndex])
    self = String(rest)
    return blanks
  }
}
