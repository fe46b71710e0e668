/// `[wiki:Page label]` and all other ways to write a link.
package struct Link: Hashable, Sendable {
  /// Where it leads; only `.url` once links are resolved.
  package var target: LinkTarget
  /// What is shown: the author's label, else what Trac shows of the target.
  package var content: [Inline]
  /// The tooltip, in plain text; nil if none.
  package var title: String?
  /// Made from a bare word (`CamelCase`): no link was asked for, so none is missed.
  package var isImplicit: Bool
  /// What is there where an implicit link's page is missing; nil means `content`.
  package var written: String?
  /// Where the link is, for findings; a Trac link is known by its line alone.
  package var source: SourceRange

  /// An author's own link, unless `isImplicit`.
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
  /// The file that is shown; only `.url` once links are resolved.
  package var target: LinkTarget
  /// Empty where the author wrote none.
  package var alternative: String
  /// The tooltip, in plain text; nil if none.
  package var title: String?
  /// HTML's values: pixels as bare digits, or `50%`.
  package var width: String?
  /// In the units of `width`; nil means the image's own.
  package var height: String?
  /// HTML's `align`: `left`, `right`, `center`, `top`, `middle`, `bottom`.
  package var alignment: String?
  /// Where a click leads. Trac links an image to its own file; that is not a link here.
  package var link: LinkTarget?
  /// Where the image is, for findings; a Trac image is known by its line alone.
  package var source: SourceRange

  /// An image in its own size, in the line, without a link, unless said otherwise.
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
