import Markup

/// What resolving a page's links gave.
package struct Resolution: Sendable {
  /// The tree, all its targets `.url`.
  package var document: Document
  /// What was lost or changed, in the order of the page.
  package var findings: [Finding]
  /// How many links and images led somewhere.
  package var counts: LinkCounts
  /// Output files of the attachments that the page links to or shows.
  package var usedAttachments: Set<String>
  /// Attachments that the page asks for and whose files did not come along.
  package var absentAttachments: Set<AttachmentName> = []
  /// What maps of other realms should know, and do not; said once for all pages.
  package var unmapped: [UnmappedReference] = []
}

/// How many links of a page lead somewhere. Bare words that are no page are not counted.
package struct LinkCounts: Hashable, Sendable {
  /// Links that have an address.
  package var resolved = 0
  /// Links that became text.
  package var dead = 0
  /// Images that have an address.
  package var imagesFound = 0
  /// Images whose file is not there: a comment, text, or an address in the old Trac.
  package var imagesMissing = 0
  /// Nothing counted yet.
  package init() {}

  /// Adds the counts of another page.
  package static func += (left: inout Self, right: Self) {
    left.resolved += right.resolved
    left.dead += right.dead
    left.imagesFound += right.imagesFound
    left.imagesMissing += right.imagesMissing
  }
}
