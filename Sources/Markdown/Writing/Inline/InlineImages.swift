import Markup

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
    for byte in text.utf8 { run.append(byte.isLineEnd ? Sign.blank : byte) }
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
