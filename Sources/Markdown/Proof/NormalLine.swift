import Basics
import Markup

/// The styles that a piece of text has, as a set: the order in which they nest does not show.
typealias NormalStyle = Inline.Styles

extension NormalStyle {
  static let strong = Self(.strong)
  /// The bit that no style has.
  static let code = Self(rawValue: 64)
}

/// Running text on its way to the normal form: a flat sequence of pieces, each with its styles and link.
///
/// - White space is one blank; none stands at the ends and beside line breaks. It has no style and no link.
/// - Line breaks at both ends go.
/// - Empty styles, links and footnotes go; equal neighbors become one.
/// - Anchors and comments stand in front of the blank at their place; comments at the ends of a paragraph
///   stand outside it.
struct NormalLine {
  /// The address and title, in normal form.
  typealias Link = [UInt8]

  /// Begins a paragraph as soon as it shows something.
  private var opening: NormalForm.Token?
  private var isOpen = false
  private var style: NormalStyle = []
  private var link: Link?
  private var hasText = false
  private var pendingBlank = false
  private var pendingBreaks = 0
  /// Those that nothing of the paragraph has followed yet.
  private var comments: [String] = []

  init(opening: NormalForm.Token? = nil) {
    self.opening = opening
  }

  mutating func append(
    _ inlines: [Inline], style: NormalStyle, link: Link?, into form: inout NormalForm
  ) {
    for inline in inlines {
      switch inline {
      case .text(let text):
        self.text(text.utf8, isTidy: NormalForm.isTidy(text.utf8.span), style, link, &form)
      case .softBreak: softBreak()
      case .lineBreak: lineBreak()
      case .code(let text): code(text.utf8, style, link, &form)
      case .styled(let inner, let content):
        append(content, style: style.union(NormalStyle(inner)), link: link, into: &form)
      case .link(let inner):
        let target = Self.link(inner.target, title: inner.title)
        append(inner.content, style: style, link: target, into: &form)
      case .span(let span):
        append(span.content, style: style, link: link, into: &form)
      case .image(let image): self.image(image, link, &form)
      case .anchor(let id):
        open(&form)
        form.append(.anchor)
        form.append(field: id.utf8)
      case .footnote(let content): footnote(content, &form)
      case .comment(let text):
        if isOpen { comments.append(text) } else { form.append(comment: text) }
      case .rawHTML, .pageList, .macro:
        open(&form)
        form.append(.unlowered)
      }
    }
  }

  mutating func finish(_ form: inout NormalForm) {
    if isOpen { form.append(.end) }
    flushComments(&form)
  }

  mutating func softBreak() { pendingBlank = true }
  mutating func lineBreak() { pendingBreaks += 1 }

  mutating func text(
    _ text: some Collection<UInt8>, isTidy: Bool, _ style: NormalStyle, _ link: Link?,
    _ form: inout NormalForm
  ) {
    var leading = 0
    var first: UInt8?
    for byte in text {
      if byte > 0x20 || byte == 0 {
        first = byte
        break
      }
      if byte.isBlank { pendingBlank = true }
      leading += 1
    }
    guard first != nil else { return }
    prepare(style, link, &form)
    pendingBlank = form.append(collapsing: text, isTidy: isTidy, droppingFirst: leading)
  }

  mutating func code(
    _ text: some Collection<UInt8>, _ style: NormalStyle, _ link: Link?, _ form: inout NormalForm
  ) {
    guard !text.isEmpty else { return }
    prepare(style.union(.code), link, &form)
    for byte in text {
      switch byte {
      case 0x20, 0x0A, 0x0D: form.append(byte: NormalForm.codeBlank)
      case 0x00: for part in "\u{FFFD}".utf8 { form.append(byte: part) }
      case 0x09, 0x21...: form.append(byte: byte)
      default: break
      }
    }
  }

  mutating func image(_ image: Image, _ link: Link?, _ form: inout NormalForm) {
    prepare(style, image.link.map { Self.link($0, title: nil) } ?? link, &form)
    form.append(.image)
    form.append(field: NormalAddress.bytes(image.target))
    form.append(field: image.alternative.trimmed.collapsed.utf8)
    form.append(field: (image.title ?? "").trimmed.collapsed.utf8)
    form.append(field: (image.width ?? "").trimmed.utf8)
    form.append(field: (image.height ?? "").trimmed.utf8)
    form.append(field: (image.alignment ?? "").trimmed.lowercased().utf8)
  }

  private mutating func footnote(_ content: [Inline], _ form: inout NormalForm) {
    guard content.hasInk else { return }
    prepare(style, link, &form)
    form.append(.footnote)
    var note = NormalLine()
    note.append(content, style: [], link: nil, into: &form)
    form.append(.end)
  }

  /// Brings the form to where a visible piece of that style and link can follow.
  private mutating func prepare(_ style: NormalStyle, _ link: Link?, _ form: inout NormalForm) {
    open(&form)
    if pendingBreaks > 0 && hasText {
      for _ in 0..<pendingBreaks { form.append(.lineBreak) }
    } else if pendingBlank && hasText {
      form.append(byte: 0x20)
    }
    pendingBreaks = 0
    pendingBlank = false
    hasText = true
    if style != self.style {
      self.style = style
      form.append(.style)
      form.append(field: CollectionOfOne(style.rawValue))
    }
    if link != self.link {
      self.link = link
      form.append(link == nil ? .linkEnd : .link)
      if let link { form.append(field: link) }
    }
  }

  private mutating func open(_ form: inout NormalForm) {
    if !comments.isEmpty { flushComments(&form) }
    guard !isOpen, let opening else { return }
    form.append(opening)
    isOpen = true
  }

  private mutating func flushComments(_ form: inout NormalForm) {
    for comment in comments { form.append(comment: comment) }
    comments = []
  }

  static func link(_ target: LinkTarget, title: String?) -> Link {
    var bytes = NormalAddress.bytes(target)
    bytes.append(NormalForm.field)
    bytes.append(contentsOf: (title ?? "").trimmed.collapsed.utf8)
    return bytes
  }
}

/// Addresses in one spelling: `a b`, `a%20b` and `%61%20b` are one (RFC 3986, section 6.2.2).
enum NormalAddress {
  /// A target that nobody resolved has no address: what it gives equals no address.
  static func bytes(_ target: LinkTarget) -> [UInt8] {
    guard case .url(let address) = target else { return [NormalForm.mark] }
    return bytes(address)
  }

  static func bytes(_ address: String) -> [UInt8] {
    let source = Array(address.trimmed.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      var byte = source[index]
      var isEscaped = false
      if byte == UInt8(ascii: "%"), index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      {
        byte = high << 4 | low
        isEscaped = true
        index += 2
      }
      index += 1
      if isPlain(byte) || (!isEscaped && reserved.contains(byte)) {
        result.append(byte)
      } else {
        result.append(UInt8(ascii: "%"))
        result.append(hexadecimal[Int(byte >> 4)])
        result.append(hexadecimal[Int(byte & 15)])
      }
    }
    return result
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  /// Unreserved characters, and marks that no scheme of the web gives a meaning.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || plainMarks.contains(byte)
  }

  private static let plainMarks = Array("-._~!*'()".utf8)
  /// A `%` that begins no escape stands for itself and is written `%25`.
  private static let reserved = Array(":/?#[]@$&+,;=".utf8)
}
