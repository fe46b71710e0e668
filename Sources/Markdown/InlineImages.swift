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
    run.removeAll(keepingCapacity: true)
    for byte in text.utf8 { run.append(byte.isLineEnd ? Sign.blank : byte) }
    self.text()
    isAlternative = false
    linkDepth -= 1
    closeBracket()
  }
}

extension Image {
  /// Whether Markdown's own form cannot say it.
  var needsTag: Bool { width != nil || height != nil || alignment != nil }
}
