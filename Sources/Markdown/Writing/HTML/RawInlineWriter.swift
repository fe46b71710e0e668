import Basics
import Markup
import Targets

/// Running text as HTML: `<strong>bold</strong>`.
extension RawBlockWriter {
  mutating func inlines(_ content: [Inline]) {
    let start = bytes.count
    isAtStart = true
    sequence(content, inside: [])
    hasSoftBreak = false
    keepDollarsApart(from: start)
  }

  private mutating func sequence(_ content: [Inline], inside styles: Inline.Styles) {
    for inline in content { write(inline, inside: styles) }
  }

  private mutating func write(_ inline: Inline, inside styles: Inline.Styles) {
    switch inline {
    case .text, .softBreak, .styled, .span: break
    default: flushBreak()
    }
    switch inline {
    case .text(let text): self.text(Array(text.utf8))
    case .softBreak: hasSoftBreak = !isAtStart
    case .lineBreak: bytes.append("<br>")
    case .code(let code):
      bytes.append("<code>")
      bytes.appendText(code.utf8.map { $0.isLineEnd ? ASCII.blank : $0 })
      bytes.append("</code>")
    case .styled(let style, let content): styled(style, content, inside: styles)
    case .link(let link): self.link(link, inside: styles)
    case .image(let image): self.image(image)
    case .anchor(let id):
      bytes.append(opening: "a", [("id", id), ("href", "#" + id)])
      bytes.append("</a>")
    case .footnote(let content):
      bytes.append(" (")
      sequence(content, inside: styles)
      bytes.append(ASCII.close)
    case .comment(let text): comment(text)
    case .span(let span): sequence(span.content, inside: styles)
    case .rawHTML(let html, _): comment(html)
    case .pageList(let list): comment(list.sketch)
    case .macro(let call, _): comment(call.written)
    }
  }

  private mutating func styled(
    _ style: Inline.Style, _ content: [Inline], inside styles: Inline.Styles
  ) {
    // A style in itself changes nothing.
    guard style.nests || !styles.contains(style),
      content.contains(where: { $0.isVisible && !$0.isBreak })
    else { return sequence(content, inside: styles) }
    flushBreak()
    bytes.append("<\(style.tag)>")
    sequence(content, inside: styles.union(Inline.Styles(style)))
    bytes.append("</\(style.tag)>")
  }

  /// Starts the line that is due: not before there is something to be on it, since an empty line would
  /// end the block.
  private mutating func flushBreak() {
    isAtStart = false
    guard hasSoftBreak else { return }
    hasSoftBreak = false
    while bytes.last == ASCII.blank { bytes.removeLast() }
    line()
  }

  private mutating func text(_ source: [UInt8]) {
    for (index, byte) in source.enumerated() {
      if isAtStart || hasSoftBreak {
        if byte.isLineBlank || byte.isLineEnd { continue }
        flushBreak()
      }
      if byte == ASCII.colon, dialect.showsEmoji, EmojiName.starts(at: index, in: source) {
        bytes.append("<span>:</span>")
      } else if !isInLink, isReference(index, in: source) {
        bytes.append("<span>")
        bytes.appendText(byte, before: nil)
        bytes.append("</span>")
      } else if byte.isLineEnd || byte == ASCII.tab {
        bytes.append(ASCII.blank)
      } else {
        bytes.appendText(byte, before: index + 1 < source.count ? source[index + 1] : nil)
      }
    }
  }

  /// `#12` where the host would make a link of it.
  private func isReference(_ index: Int, in source: [UInt8]) -> Bool {
    guard let references = dialect.references, index + 1 < source.count else { return false }
    let (sign, after) = (source[index], source[index + 1])
    return references.numbered.contains(sign) && after.isDigit
      || references.named.contains(sign) && (after.isAlphanumeric || after == ASCII.quote)
        && !(sign == ASCII.at && index > 0 && source[index - 1].isAlphanumeric)
  }

  private mutating func link(_ link: Link, inside styles: Inline.Styles) {
    guard case .url(let address) = link.target else {
      return sequence(link.content, inside: styles)
    }
    bytes.append(opening: "a", [("href", address), ("title", link.title)])
    isInLink = true
    sequence(link.content, inside: styles)
    isInLink = false
    bytes.append("</a>")
  }

  private mutating func image(_ image: Image) {
    guard case .url(let address) = image.target else { return text(Array(image.alternative.utf8)) }
    var link: String?
    if case .url(let target)? = image.link { link = target }
    if let link { bytes.append(opening: "a", [("href", link)]) }
    bytes.append(image: image, at: address)
    if link != nil { bytes.append("</a>") }
  }

  mutating func comment(_ text: String) {
    bytes.append("<!-- ")
    bytes.append(CommentText.line(text))
    bytes.append(" -->")
  }

  /// `$x$` would become a formula here too. GitHub looks for none in code.
  private mutating func keepDollarsApart(from start: Int) {
    guard dialect.showsMath else { return }
    let dollars = bytes.dollarsOfText(from: start)
    guard Formulas.act(at: dollars, in: bytes) else { return }
    var result: [UInt8] = []
    var copied = start
    for dollar in dollars {
      result.append(contentsOf: bytes[copied..<dollar])
      result.append("<span>$</span>")
      copied = dollar + 1
    }
    result.append(contentsOf: bytes[copied...])
    bytes.replaceSubrange(start..., with: result)
  }
}

extension Inline {
  var isBreak: Bool { self == .softBreak || self == .lineBreak }
}

extension [UInt8] {
  /// A byte of text between tags. `&` needs its escape only where a name or number may follow: some names
  /// end without a `;` (HTML standard, "named character reference state").
  mutating func appendText(_ byte: UInt8, before next: UInt8?) {
    switch byte {
    case ASCII.ampersand:
      append(next.map { $0.isLetter || $0 == ASCII.hash } ?? true ? "&amp;" : "&")
    case ASCII.less: append("&lt;")
    case 0: append("\u{FFFD}")
    default: append(byte)
    }
  }

  /// Text between tags.
  mutating func appendText(_ text: some RandomAccessCollection<UInt8>) {
    var rest = text[...]
    while let byte = rest.popFirst() { appendText(byte, before: rest.first) }
  }

  /// Where dollars stand outside of tags, comments and code.
  fileprivate func dollarsOfText(from start: Int) -> [Int] {
    var dollars: [Int] = []
    var isInCode = false
    var index = start
    while index < count {
      if self[index] == ASCII.less {
        if let end = HTMLComment.end(in: self, at: index) {
          index = end
          continue
        }
        if let tag = HTMLTag(self, at: index) {
          if tag.name == "code" { isInCode = !tag.isClosing }
          index = tag.end
          continue
        }
      } else if self[index] == ASCII.dollar, !isInCode {
        dollars.append(index)
      }
      index += 1
    }
    return dollars
  }
}

/// HTML tags and what is in them.
extension [UInt8] {
  /// The value of an attribute between double quotes.
  mutating func appendAttribute(_ value: String) {
    for byte in value.utf8 {
      switch byte {
      case ASCII.ampersand: append("&amp;")
      case ASCII.less: append("&lt;")
      case ASCII.greater: append("&gt;")
      case ASCII.quote: append("&quot;")
      // Would end a cell, or the line and with it perhaps the block.
      case ASCII.bar: append("&#124;")
      // Some readers look for their own links in tags, too.
      case ASCII.openBracket where last == byte: append("&#91;")
      case ASCII.newline, ASCII.carriageReturn: append(ASCII.blank)
      case 0: append("\u{FFFD}")
      default: append(byte)
      }
    }
  }

  /// `<td align="right">`; attributes without a value are left out.
  mutating func append(opening tag: String, _ attributes: [(name: String, value: String?)] = []) {
    append(ASCII.less)
    append(tag)
    for (name, value) in attributes {
      guard let value else { continue }
      append(ASCII.blank)
      append(name)
      append("=\"")
      appendAttribute(value)
      append(ASCII.quote)
    }
    append(ASCII.greater)
  }

  /// `<img src="file.png" width="50%">`
  mutating func append(image: Image, at address: String) {
    append(
      opening: "img",
      [
        ("src", address), ("width", image.width), ("height", image.height),
        ("align", image.alignment), ("alt", image.alternative.isEmpty ? nil : image.alternative),
        ("title", image.title),
      ])
  }
}
