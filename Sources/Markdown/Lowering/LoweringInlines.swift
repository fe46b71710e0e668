import Basics
import Markup

extension LoweringPass {
  /// Running text as the target can show it.
  mutating func inlines(_ content: [Inline]) -> [Inline] {
    if LoweredText.isLowered(content), !(place.isOneLine || place.isInLink) { return content }
    var text = LoweredText(oneLine: place.isOneLine || place.isInLink)
    append(content, to: &text, styles: [])
    return text.finished()
  }

  /// The content of a style or link, whose ends are not the ends of a text.
  mutating func part(_ content: [Inline], styles: Set<Inline.Style>) -> [Inline] {
    var text = LoweredText(oneLine: place.isOneLine || place.isInLink, keepsEnds: true)
    append(content, to: &text, styles: styles)
    return text.part
  }

  mutating func append(
    _ content: [Inline], to text: inout LoweredText, styles: Set<Inline.Style>
  ) {
    for inline in content { append(inline, to: &text, styles: styles) }
  }

  private mutating func append(
    _ inline: Inline, to text: inout LoweredText, styles: Set<Inline.Style>
  ) {
    switch inline {
    case .text, .softBreak, .lineBreak: text.append(inline)
    case .code(let code):
      if !code.isEmpty { text.append(.code(oneLine(code))) }
    case .styled(let style, let content):
      // A style in itself changes nothing; raised text can be raised again.
      let nests = style == .superscript || style == .subscript
      guard nests || !styles.contains(style) else {
        return append(content, to: &text, styles: styles)
      }
      let inner = part(content, styles: styles.union([style]))
      if inner.contains(where: { $0.shows(style) }) {
        text.append(.styled(style, inner))
      } else {
        for inline in inner { text.append(inline) }
      }
    case .link(let link): append(link, to: &text, styles: styles)
    case .image(let image): append(image, to: &text)
    case .anchor: text.append(inline)
    case .footnote(let content):
      let note = place.isInLink ? [] : inlines(content)
      if !note.isEmpty { text.append(.footnote(note)) }
    case .comment(let comment): append(comment: comment, to: &text)
    case .span(let span):
      tellBox(span.name, span.attributes, at: place.source)
      // A patch of color.
      let isPatch = !span.attributes.isEmpty && span.content.isGap
      append(isPatch ? [.text(" ")] : span.content, to: &text, styles: styles)
    case .rawHTML(let html, _): append(comment: html, to: &text)
    case .pageList(let list): append(comment: list.sketch, to: &text)
    case .macro(let call, let source):
      append(call, at: source.isKnown ? source : place.source, to: &text)
    }
  }

  mutating func append(comment: String, to text: inout LoweredText) {
    guard !lowering.options.dropsComments else { return }
    let line = CommentText.line(comment)
    if !line.isEmpty { text.append(.comment(line)) }
  }

  /// Code on one line: a reader turns line ends into blanks.
  func oneLine(_ code: String) -> String {
    guard code.hasByte(where: { $0 == 0 || $0.isLineEnd }) else { return code }
    let bytes = code.utf8.cleanLines.map { $0 == ASCII.newline ? ASCII.blank : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Inline {
  /// Whether a style shows on it: bold blanks and italic comments look like plain ones.
  fileprivate func shows(_ style: Style) -> Bool {
    switch self {
    case .text(let text):
      let isLine = style == .inserted || style == .deleted
      return text.unicodeScalars.contains {
        $0 != " "
          && (isLine || !($0.properties.isWhitespace || $0.properties.generalCategory == .format))
      }
    case .styled(_, let content): return content.contains { $0.shows(style) }
    case .softBreak, .lineBreak, .anchor, .comment: return false
    default: return true
    }
  }
}

extension LoweringPass {
  /// A paragraph, with its comments where no HTML block begins: a comment at the start of a line would take
  /// the rest of the line with it.
  mutating func paragraph(
    _ content: [Inline], at source: SourceRange, into result: inout [Block]
  ) {
    place.isMacrosOnly = content.isMacrosOnly
    let lowered = inlines(content)
    place.isMacrosOnly = false
    guard !place.isOneLine else {
      if !lowered.isEmpty { result.append(Block(.paragraph(lowered), at: source)) }
      return
    }
    guard !lowered.isSpacer else { return }
    guard case .comment? = lowered.first else {
      place.isInItem = false
      if !lowered.isEmpty { result.append(Block(.paragraph(lowered), at: source)) }
      return
    }
    var leading: [String] = []
    var rest = lowered[...]
    while let first = rest.first {
      if case .comment(let text) = first {
        leading.append(text)
      } else if !first.isBreak, !first.isBlankText {
        break
      }
      rest.removeFirst()
    }
    var text = LoweredText(oneLine: false)
    for inline in rest { text.append(inline) }
    if place.isInItem {
      for comment in leading where !rest.isEmpty {
        text.append(.text(" "))
        text.append(.comment(comment))
      }
    }
    if !place.isInItem || rest.isEmpty {
      result += leading.map { Block(.comment($0), at: source) }
    }
    place.isInItem = false
    let paragraph = text.finished()
    if !paragraph.isEmpty { result.append(Block(.paragraph(paragraph), at: source)) }
  }

  mutating func comment(_ text: String, at source: SourceRange, into result: inout [Block]) {
    guard !lowering.options.dropsComments else { return }
    let clean = CommentText.clean(text)
    guard !clean.isEmpty else { return }
    if place.isOneLine {
      result.append(Block(.paragraph([.comment(CommentText.line(clean))]), at: source))
    } else {
      result.append(Block(.comment(clean), at: source))
    }
  }
}

extension Inline {
  var isBlankText: Bool {
    if case .text(let text) = self { return text.utf8.allSatisfy(\.isLineBlank) }
    return false
  }

  /// Whether a reader sees anything of it.
  var isShown: Bool {
    switch self {
    case .anchor, .comment, .softBreak, .lineBreak: false
    case .text: !isBlankText
    case .styled(_, let content), .footnote(let content): content.contains(where: \.isShown)
    default: true
    }
  }
}
