import Links

/// The anchors that a reader gives the headings of one document, in their order: `Set up (Linux)` is `set-up-linux`.
struct HeadingAnchors {
  private var slugs: HeadingSlugs

  init(_ rule: LintTarget.Anchors) { slugs = HeadingSlugs(rule == .gollum ? .gollum : .github) }

  mutating func anchor(_ heading: String) -> String { slugs.slug(heading) }
}
