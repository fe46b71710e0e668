import Markup
import Targets

extension InlineDraft {
  /// `[text](address "title")`, or `<address>` where the text is the address.
  mutating func link(_ link: Link, in context: Context) {
    guard case .url(let address) = link.target, !context.isInLink else {
      inlines(link.content, in: context)
      return
    }
    if link.title == nil, let text = link.content.onlyText, address.isAutolink(showing: text),
      !(dialect.linksDoubleBrackets && text.utf8.hasDoubleBracket),
      !dialect.isPythonMarkdown || address.isLinkedByPython
    {
      flushBreaks(in: context)
      // Nothing is escaped here: `isAutolink` lets nothing pass that would have to be.
      bytes.append(ASCII.less)
      bytes.append(text)
      bytes.append(ASCII.greater)
      return
    }
    openBracket(in: context)
    var inner = context
    inner.isInLink = true
    inner.escapesBrackets = dialect.linksDoubleBrackets || !link.content.hasBalancedBrackets
    linkBorder(.linkStart)
    inlines(link.content, in: inner)
    closeBracket()
    target(address, title: link.title)
  }

  /// `[`, which must not become `![`.
  mutating func openBracket(in context: Context) {
    flushBreaks(in: context)
    if dialect.linksDoubleBrackets, bytes.last == ASCII.openBracket,
      !bytes.isEscaped(at: bytes.count - 1)
    {
      bytes.removeLast()
      bytes.append("&#91;")
    }
    if bytes.last == ASCII.bang, !bytes.isEscaped(at: bytes.count - 1) {
      bytes.insert(ASCII.backslash, at: bytes.count - 1)
    }
    bytes.append(ASCII.openBracket)
  }

  mutating func closeBracket() {
    linkBorder(.linkEnd)
    bytes.append(ASCII.closeBracket)
  }

  /// Remembers where a link's text begins or ends: no emphasis crosses it.
  mutating func linkBorder(_ role: DelimiterMark.Role) {
    traces.marks.append(DelimiterMark(role: role, sign: 0, start: bytes.count, length: 0))
  }

  /// `(address "title")`
  mutating func target(_ address: String, title: String?) {
    bytes.append(ASCII.open)
    if address.isEmpty || address.utf8.contains(ASCII.blank) || address.utf8.first == ASCII.less {
      bytes.append(ASCII.less)
      destination(address, inAngles: true)
      bytes.append(ASCII.greater)
    } else {
      destination(address)
    }
    if let title {
      bytes.append(" \"")
      destination(title, isTitle: true)
      bytes.append(ASCII.quote)
    }
    bytes.append(ASCII.close)
  }

  /// Inside a link that points to itself: `<a id="x" href="#x"></a>`. An `<a>` without `href` blanks whole
  /// pages in MDwiki; a `<span>` loses its id on GitHub.
  mutating func anchor(_ id: String, in context: Context) {
    flushBreaks(in: context)
    bytes.append("<a id=\"")
    bytes.appendAttribute(id)
    bytes.append("\" href=\"#")
    bytes.appendAttribute(id)
    bytes.append("\"></a>")
  }

  /// `[^1]`; the text goes to the end of the page.
  mutating func footnote(_ content: [Inline], in context: Context) {
    guard content.contains(where: \.isVisible) else { return }
    guard dialect.hasFootnotes, !context.isInLink else {
      bytes.append(" (")
      inlines(content, in: context)
      bytes.append(ASCII.close)
      return
    }
    openBracket(in: context)
    bytes.append("^\(number(ofNote: content))]")
  }

  /// `<!-- text -->`
  mutating func comment(_ text: String, in context: Context) {
    flushBreaks(in: context)
    // At the start of a line it would start an HTML block that takes the rest of the line with it.
    if place == .paragraph, isAtLineStart { bytes.append("<span></span>") }
    bytes.append("<!-- ")
    for byte in CommentText.line(text).utf8 {
      if byte == ASCII.bar { bar() } else { bytes.append(byte) }
    }
    bytes.append(" -->")
  }
}

extension String {
  /// Whether Python-Markdown knows `<address>` for a link.
  fileprivate var isLinkedByPython: Bool {
    ["http://", "https://", "ftp://", "mailto:"].contains { hasPrefix($0) }
  }
}

extension [Inline] {
  /// Whether each `[` of the text has its `]`, so that a link's text may hold them (CommonMark 6.6), and
  /// none needs a backslash for being a footnote's mark.
  fileprivate var hasBalancedBrackets: Bool {
    var depth = 0
    return countBrackets(&depth) && depth == 0
  }

  private func countBrackets(_ depth: inout Int) -> Bool {
    for inline in self {
      switch inline {
      case .text(let text):
        var previous = ASCII.blank
        for byte in text.utf8 {
          if byte == ASCII.openBracket { depth += 1 }
          if byte == ASCII.closeBracket { depth -= 1 }
          if depth < 0 || (previous == ASCII.openBracket && byte == ASCII.caret) { return false }
          previous = byte
        }
      case .styled(_, let content):
        if !content.countBrackets(&depth) { return false }
      case .span(let span):
        if !span.content.countBrackets(&depth) { return false }
      default: break
      }
    }
    return true
  }

  /// The characters of content that is nothing but text.
  fileprivate var onlyText: String? {
    guard !isEmpty else { return nil }
    var result = ""
    for inline in self {
      guard case .text(let text) = inline else { return nil }
      result += text
    }
    return result
  }
}

extension InlineDraft {
  /// `![alternative](file.png "title")`; `<img>` where a size or side is given.
  mutating func image(_ image: Image, in context: Context) {
    guard case .url(let address) = image.target else {
      run.removeAll(keepingCapacity: true)
      run.append(image.alternative)
      text(in: context)
      return
    }
    var link: String?
    if case .url(let target)? = image.link, !context.isInLink { link = target }
    flushBreaks(in: context)
    if image.needsTag {
      if let link { bytes.append(opening: "a", [("href", link)]) }
      bytes.append(image: image, at: address)
      if link != nil { bytes.append("</a>") }
      return
    }
    if link != nil {
      openBracket(in: context)
      linkBorder(.linkStart)
    }
    bytes.append("![")
    alternative(image.alternative, in: context)
    target(address, title: image.title)
    if let link {
      closeBracket()
      target(link, title: nil)
    }
  }

  private mutating func alternative(_ text: String, in context: Context) {
    linkBorder(.linkStart)
    var inner = context
    inner.isInLink = true
    inner.isAlternative = true
    inner.escapesBrackets = true
    run.removeAll(keepingCapacity: true)
    for byte in text.utf8 { run.append(byte.isLineEnd ? ASCII.blank : byte) }
    self.text(in: inner)
    closeBracket()
  }
}

extension [UInt8] {
  /// `<p align="center"><img></p>`
  mutating func append(paragraph image: Image) {
    guard case .url(let address) = image.target else { return }
    var image = image
    let isCentered = image.alignment == "center"
    if isCentered { image.alignment = nil }
    append(opening: "p", [("align", isCentered ? "center" : nil)])
    var link: String?
    if case .url(let target)? = image.link { link = target }
    if let link { append(opening: "a", [("href", link)]) }
    append(image: image, at: address)
    if link != nil { append("</a>") }
    append("</p>")
  }
}

extension [Inline] {
  /// The one image that is all of a paragraph, if it has to be written as a tag.
  var loneTaggedImage: Image? {
    guard count == 1, case .image(let image) = self[0], image.needsTag, case .url = image.target
    else { return nil }
    return image
  }
}

extension Image {
  /// Whether Markdown's own form cannot say it.
  var needsTag: Bool { width != nil || height != nil || alignment != nil }
}
