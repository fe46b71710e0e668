import Markup
import Targets

extension LoweringPass {
  /// A link that the target follows; of others the text remains.
  mutating func append(_ link: Link, to text: inout LoweredText, styles: Set<Inline.Style>) {
    let isOuter = !place.isInLink
    var address: String?
    if case .url(let url) = link.target, isOuter {
      address = Scheme.isAllowed(in: url) ? url : nil
      if address == nil { tellScheme(url, at: link.source) }
    }
    guard let address else {
      return append(link.content, to: &text, styles: styles)
    }
    place.isInLink = true
    let content = part(link.content, styles: styles)
    place.isInLink = false
    // An anchor is a link in HTML, and links do not nest.
    for anchor in content.anchors { text.append(anchor) }
    var copy = Link(
      .url(address), content: content.withoutAnchors, title: title(link.title), at: link.source)
    copy.isImplicit = link.isImplicit
    text.append(.link(copy))
    appendNotes(of: link.content, to: &text)
  }

  private mutating func appendNotes(of content: [Inline], to text: inout LoweredText) {
    for inline in content {
      switch inline {
      case .footnote(let note):
        let lowered = inlines(note)
        if !lowered.isEmpty { text.append(.footnote(lowered)) }
      case .styled(_, let inner): appendNotes(of: inner, to: &text)
      case .span(let span): appendNotes(of: span.content, to: &text)
      default: break
      }
    }
  }

  mutating func append(_ image: Image, to text: inout LoweredText) {
    guard case .url(let url) = image.target, Scheme.isAllowed(in: url) else {
      if case .url(let url) = image.target { tellScheme(url, at: image.source) }
      text.append(.text(image.alternative))
      return
    }
    var copy = image
    copy.alternative = LoweredText.plain(image.alternative)
    copy.title = title(image.title)
    switch image.link {
    case .url(let target)? where !place.isInLink:
      if !Scheme.isAllowed(in: target) {
        tellScheme(target, at: image.source)
        copy.link = nil
      }
    default: copy.link = nil
    }
    text.append(.image(copy))
  }

  private func title(_ title: String?) -> String? {
    guard let title, !title.isEmpty else { return nil }
    return LoweredText.plain(title)
  }

  private mutating func tellScheme(_ url: String, at source: SourceRange) {
    tell(
      .schemeNotLinked(Scheme.name(in: url) ?? "", url: url),
      at: source.isKnown ? source : place.source)
  }
}

extension [Inline] {
  fileprivate var anchors: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .anchor: [inline]
      case .styled(_, let content): content.anchors
      default: []
      }
    }
  }

  fileprivate var withoutAnchors: [Inline] {
    compactMap { inline in
      if case .anchor = inline { return nil }
      return inline.mapChildren { $0.withoutAnchors }
    }
  }
}
