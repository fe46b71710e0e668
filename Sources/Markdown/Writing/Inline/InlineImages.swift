import Markup

extension InlineWriter {
  /// `![alternative](file.png "title")`; `<img>` where a size or side is given.
  mutating func image(_ image: Image) {
    guard case .url(let address) = image.target else {
      run.removeAll(keepingCapacity: true)
      run.append(image.alternative)
      text()
      return
    }
    var link: String?
    if case .url(let target)? = image.link, linkDepth == 0 { link = target }
    flushBreaks()
    if image.needsTag {
      if let link { bytes.append(opening: "a", [("href", link)]) }
      bytes.append(image: image, at: address)
      if link != nil { bytes.append("</a>") }
      return
    }
    if link != nil {
      openBracket()
      marks.append(DelimiterMark(role: .linkStart, sign: 0, start: bytes.count, length: 0))
      linkDepth += 1
    }
    bytes.append("![")
    alternative(image.alternative)
    target(address, title: image.title)
    if let link {
      closeBracket()
      linkDepth -= 1
      target(link, title: nil)
    }
  }

  private mutating func alternative(_ text: String) {
    marks.append(DelimiterMark(role: .linkStart, sign: 0, start: bytes.count, length: 0))
    linkDepth += 1
    isAlternative = true
    let escapedBefore = escapesBrackets
    escapesBrackets = true
    run.removeAll(keepingCapacity: true)
    for byte in text.utf8 { run.append(byte.isLineEnd ? Sign.blank : byte) }
    self.text()
    isAlternative = false
    escapesBrackets = escapedBefore
    linkDepth -= 1
    closeBracket()
  }
}

extension InlineWriter {
  /// `<p><img></p>`: an `<img>` alone would be HTML without a paragraph, so that the next picture would stand
  /// beside it and not below.
  mutating func write(_ image: Image) {
    guard case .url(let address) = image.target else { return }
    bytes.removeAll(keepingCapacity: true)
    var image = image
    let isCentered = image.alignment == "center"
    if isCentered { image.alignment = nil }
    bytes.append(opening: "p", [("align", isCentered ? "center" : nil)])
    var link: String?
    if case .url(let target)? = image.link { link = target }
    if let link { bytes.append(opening: "a", [("href", link)]) }
    bytes.append(image: image, at: address)
    if link != nil { bytes.append("</a>") }
    bytes.append("</p>")
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
