/// What the links of a wiki are resolved against, the same for all its pages.
struct LinkContext: Sendable {
  /// The pages and attachments that links can lead to.
  let index: PageIndex
  /// What the set of pages itself does not tell.
  let options: LinkOptions
  /// The anchors of a page, or none where they are not known.
  let anchors: @Sendable (String) -> PageAnchors?
  let nearMisses: NearMissCache
}
