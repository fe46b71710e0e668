import Links
import Markup

extension FittingPass {
  /// Running text as the reader can show it.
  mutating func text(_ content: [Inline], isOneLine: Bool = false) -> [Inline] {
    var text = LoweredText(oneLine: isOneLine)
    append(content, to: &text)
    return text.finished()
  }

  private mutating func part(_ content: [Inline]) -> [Inline] {
    var text = LoweredText(oneLine: false, keepsEnds: true)
    append(content, to: &text)
    return text.part
  }

  private mutating func append(_ content: [Inline], to text: inout LoweredText) {
    for inline in content { append(inline, to: &text) }
  }

  private mutating func append(_ inline: Inline, to text: inout LoweredText) {
    switch inline {
    case .code(let code) where breaks(.escapedPipe):
      // With blanks at its ends it is no code to kramdown.
      let inner = code.drop { $0 == " " }
      let end = inner.reversed().drop { $0 == " " }
      text.append(.code(end.isEmpty ? code : String(end.reversed())))
    case .comment(let comment):
      // To kramdown a bar in a comment makes a table of its paragraph, and Gollum looks for links in comments.
      if breaks(.barePipe), comment.contains("|") { break }
      // The second time for what the first leaves of `[[[`.
      let apart = comment.replacing("[[", with: "[ [").replacing("[[", with: "[ [")
      text.append(.comment(breaks(.doubleBracket) ? apart : comment))
    case .softBreak: text.append(breaks(.brokenParagraph) ? .text(" ") : .softBreak)
    case .styled(let style, let content):
      styled(style, content, to: &text)
    case .footnote(let note):
      guard breaks(.footnote) else { return text.append(.footnote(part(note))) }
      tell(
        "footnote", "A footnote became text in parentheses: \(target.name) shows no footnotes.")
      text.append(.text(" ("))
      for inline in part(note) { text.append(inline) }
      text.append(.text(")"))
    case .image(var image):
      if breaks(.inlineHTML), image.width != nil || image.height != nil || image.alignment != nil {
        tell("image", "The size or side of an image was left out: \(target.name) may not show it.")
        (image.width, image.height, image.alignment) = (nil, nil, nil)
      }
      text.append(.image(image))
    default: text.append(inline.mapChildren { part($0) })
    }
  }

  private mutating func styled(
    _ style: Inline.Style, _ content: [Inline], to text: inout LoweredText
  ) {
    let inner = part(content)
    guard breaks(.inlineHTML) else { return text.append(.styled(style, inner)) }
    switch style {
    case .strong, .emphasis, .deleted: text.append(.styled(style, inner))
    case .inserted:
      tell("underline", "Underlined text is plain: \(target.name) may not underline.")
      for inline in inner { text.append(inline) }
    case .superscript, .subscript:
      let isRaised = style == .superscript
      if let signs = SmallDigits.text(inner.plainText, isRaised: isRaised) {
        text.append(.text(signs))
      } else {
        tell(
          "raised", "Raised or lowered text stands on the line: \(target.name) may not raise it.")
        text.append(.text(isRaised ? "^(" : "_("))
        for inline in inner { text.append(inline) }
        text.append(.text(")"))
      }
    }
  }
}

/// Digits that are raised or lowered by themselves: `²`, `₂`.
enum SmallDigits {
  /// nil: not all of the text can be written so.
  static func text(_ text: String, isRaised: Bool) -> String? {
    guard !text.isEmpty else { return nil }
    var result = ""
    for scalar in text.unicodeScalars {
      guard let small = (isRaised ? raised : lowered)[scalar] else { return nil }
      result.unicodeScalars.append(small)
    }
    return result
  }

  private static let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸",
    "9": "⁹", "+": "⁺", "-": "⁻", "n": "ⁿ", "i": "ⁱ",
  ]
  private static let lowered: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "₀", "1": "₁", "2": "₂", "3": "₃", "4": "₄", "5": "₅", "6": "₆", "7": "₇", "8": "₈",
    "9": "₉", "+": "₊", "-": "₋",
  ]
}
