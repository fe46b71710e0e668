/// What a reader sees of a page, whoever rendered it: blocks, words, and where its links lead.
///
/// Built from HTML alone; the converter's own document tree has no part in it.
struct ShownPage: Sendable {
  /// In reading order.
  var blocks: [ShownBlock] = []
  /// Every link and image address, by the order of their tags.
  var links: [ShownLink] = []
  /// Names that a fragment can have, and the place to which each leads.
  var anchors: [String: Anchor] = [:]
  /// The page had parts that libxml2 does not read: elements too deep or tags too long.
  var unreadElements: [String] = []
}

/// A place that a fragment leads to.
struct Anchor: Hashable, Sendable {
  /// Of the leaf.
  var number: Int
  /// How many of its pieces stand before.
  var offset: Int
}

/// The address of an `<a>` or `<img>`.
struct ShownLink: Sendable {
  /// As it stands there, entities decoded.
  var address: String
  /// Trac marks links to what does not exist.
  var missing: Missing?

  /// What a link is to that does not exist.
  enum Missing: Hashable, Sendable {
    case page, attachment
    /// A ticket, a changeset, …
    case other
  }
}
