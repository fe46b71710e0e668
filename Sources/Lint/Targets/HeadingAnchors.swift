import Links

/// The anchors that a reader gives the headings of one document, in their order: `Set up (Linux)` is `set-up-linux`.
struct HeadingAnchors {
  private let rule: LintTarget.Anchors
  private var slugs: HeadingSlugs

  init(_ rule: LintTarget.Anchors) {
    self.rule = rule
    slugs = HeadingSlugs(rule == .gollum ? .gollum : .github)
  }

  mutating func anchor(_ heading: DocumentHeading) -> String {
    slugs.slug(rule == .gollum ? heading.text : heading.renderedText)
  }
}
