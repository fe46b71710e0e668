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
/// - White space is one blank; none is at the ends and next to line breaks. It has no style and no link.
/// - Line breaks at both ends go.
/// - Empty styles, links and footnotes go; equal neighbors become one.
/// - Anchors and comments are in front of the blank at their place; comments at the ends of a paragraph
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
        self.text(text, style, link, &form)
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
    _ text: String, _ style: NormalStyle, _ link: Link?, _ form: inout NormalForm
  ) {
    let span = text.utf8.span
    let start = firstInk(of: span, in: span.indices)
    guard start < span.count else { return }
    prepare(style, link, &form)
    pendingBlank = form.append(collapsing: text, droppingFirst: start)
  }

  /// The same with some bytes of an array.
  mutating func text(
    _ text: [UInt8], in range: Range<Int>, _ style: NormalStyle, _ link: Link?,
    _ form: inout NormalForm
  ) {
    let start = firstInk(of: text.span, in: range)
    guard start < range.upperBound else { return }
    prepare(style, link, &form)
    pendingBlank = form.append(collapsing: text, in: start..<range.upperBound)
  }

  /// Where more than blanks and control characters begins. Blanks before it are due from now on.
  private mutating func firstInk(of text: Swift.Span<UInt8>, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, text[index] <= 0x20, text[index] != 0 {
      if text[index].isBlank { pendingBlank = true }
      index += 1
    }
    return index
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
    link(NormalAddress.bytes(target), title: title)
  }

  static func link(_ address: [UInt8], title: String?) -> Link {
    var bytes = address
    bytes.append(NormalForm.field)
    if let title { bytes.append(contentsOf: title.trimmed.collapsed.utf8) }
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

  static func bytes(_ address: String) -> [UInt8] { bytes(address.utf8.span) }

  static func bytes(_ address: Swift.Span<UInt8>) -> [UInt8] {
    var (index, end) = (0, address.count)
    while index < end, address[index].isBlank { index += 1 }
    while end > index, address[end - 1].isBlank { end -= 1 }
    var result: [UInt8] = []
    // The field after it has room, too.
    result.reserveCapacity(end - index + 1)
    while index < end {
      var byte = address[index]
      var isEscaped = false
      if byte == UInt8(ascii: "%"), index + 2 < end, let high = digit(address[index + 1]),
        let low = digit(address[index + 2])
      {
        byte = high << 4 | low
        isEscaped = true
        index += 2
      }
      index += 1
      if isPlain(byte) || (!isEscaped && isReserved(byte)) {
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

  /// Unreserved characters, and marks that no scheme of the web gives a meaning: `-._~!*'()`.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x21, 0x2A, 0x27...0x29:
      true
    default: false
    }
  }

  /// `:/?#[]@$&+,;=`. A `%` that begins no escape stands for itself and is written `%25`.
  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x3A, 0x2F, 0x3F, 0x23, 0x5B, 0x5D, 0x40, 0x24, 0x26, 0x2B, 0x2C, 0x3B, 0x3D: true
    default: false
    }
  }
}
