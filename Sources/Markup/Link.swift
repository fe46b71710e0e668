/// `[wiki:Page label]` and all other ways to write a link.
package struct Link: Hashable, Sendable {
  package var target: LinkTarget
  package var content: [Inline]
  package var title: String?
  /// Made from a bare word (`CamelCase`): no link was asked for, so none is missed.
  package var isImplicit: Bool
  package var source: SourceRange

  package init(
    _ target: LinkTarget, content: [Inline], title: String? = nil, isImplicit: Bool = false,
    at source: SourceRange = .unknown
  ) {
    self.target = target
    self.content = content
    self.title = title
    self.isImplicit = isImplicit
    self.source = source
  }
}

/// `[[Image(file, 50%, align=right, link=…)]]`
package struct Image: Hashable, Sendable {
  package var target: LinkTarget
  /// Empty where the author wrote none.
  package var alternative: String
  package var title: String?
  /// HTML's values: pixels as bare digits, or `50%`.
  package var width: String?
  package var height: String?
  /// HTML's `align`: `left`, `right`, `center`, `top`, `middle`, `bottom`.
  package var alignment: String?
  /// Where a click leads. Trac links an image to its own file; that is no link here.
  package var link: LinkTarget?
  package var source: SourceRange

  package init(
    _ target: LinkTarget, alternative: String = "", title: String? = nil, width: String? = nil,
    height: String? = nil, alignment: String? = nil, link: LinkTarget? = nil,
    at source: SourceRange = .unknown
  ) {
    self.target = target
    self.alternative = alternative
    self.title = title
    self.width = width
    self.height = height
    self.alignment = alignment
    self.link = link
    self.source = source
  }
}
