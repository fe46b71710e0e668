import Links
import Markup

/// Where the pages and attachments of a wiki are once it is migrated: `A/B` in `A/B.md`. Only what is there: no page
/// that was left out, failed, or is gone.
package struct Relocations: Sendable {
  /// The name of a page to its file in the output.
  package var pages: [String: String]
  /// Attachments and files of the site to their files in the output.
  package var attachments: [AttachmentName: String]
  /// The file that readers open first; nil: there is none.
  package var startPage: String?
  /// The places of each page; none for pages that were not read.
  package var anchors: [String: PageAnchors]

  /// Nothing was migrated.
  package init(
    pages: [String: String] = [:], attachments: [AttachmentName: String] = [:],
    startPage: String? = nil,
    anchors: [String: PageAnchors] = [:]
  ) {
    self.pages = pages
    self.attachments = attachments
    self.startPage = startPage
    self.anchors = anchors
  }

  /// An old address and what it leads to now.
  package struct Move: Hashable, Sendable {
    package var old: OldAddress
    /// In the output.
    package var file: String
    /// Headings and anchors that have another fragment now, in the order of Trac's ids.
    package var fragments: [PageAnchors.Moved] = []
  }

  /// All old addresses, each path once, in the order of their bytes.
  package var moves: [Move] {
    var moves: [Move] = []
    let start = pages[TracNames.startPage] ?? startPage
    if let start {
      let fragments = anchors[TracNames.startPage]?.moved ?? []
      for form in [OldAddress.Form.project, .wiki] {
        moves.append(Move(old: OldAddress(form), file: start, fragments: fragments))
      }
    }
    for (page, file) in pages {
      moves.append(
        Move(
          old: OldAddress(.page, page), file: file, fragments: anchors[page]?.moved ?? []))
    }
    var owners: Set<String> = []
    for (name, file) in attachments {
      if let siteFile = name.siteFile {
        moves.append(Move(old: OldAddress(.siteFile, siteFile), file: file))
        continue
      }
      owners.insert(name.owner)
      for form in [OldAddress.Form.attachment, .rawAttachment] {
        moves.append(Move(old: OldAddress(form, name.owner, file: name.file), file: file))
      }
    }
    // The list `/attachment/wiki/A/B/` gives way to the file `B` of the page `A`.
    var taken = Set(moves.map { Array($0.old.path.utf8) })
    for owner in owners {
      guard let file = pages[owner] else { continue }
      for form in [OldAddress.Form.attachment, .zipAttachment] {
        let old = OldAddress(form, owner)
        if taken.insert(Array(old.path.utf8)).inserted { moves.append(Move(old: old, file: file)) }
      }
    }
    return moves.sorted { $0.old.path.utf8.lexicographicallyPrecedes($1.old.path.utf8) }
  }
}
