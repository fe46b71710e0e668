/// An item of a wiki that becomes a file: a page, or a file that is attached to one.
///
/// Page `A/B` and the attachment `B` of page `A` are two things, though both are written `A/B`.
package enum WikiItem: Hashable, Sendable {
  /// By its full name.
  case page(String)
  case attachment(AttachmentName)

  /// The page, or the one that the file is attached to; empty for a file of the site.
  package var page: String {
    switch self {
    case .page(let name): name
    case .attachment(let name): name.page
    }
  }

  /// For messages and for files that other programs read: `A/B`, `A/B/plan.png`. Never a key.
  package var joined: String {
    switch self {
    case .page(let name): name
    case .attachment(let name): name.joined
    }
  }
}

/// A file attached to a page: `A/B`, `plan.png`.
package struct AttachmentName: Hashable, Sendable {
  /// The page's full name; of a file of the site its folder, which begins with `htdocs`.
  package var owner: String
  /// The file's name, as Trac shows it.
  package var file: String
  /// A file of the project's web folder, `htdocs`, which belongs to no page: a page may have that name, too.
  package var isOfSite = false

  /// The file of that name on that page.
  package init(owner: String, file: String) {
    self.owner = owner
    self.file = file
  }

  /// A file of the project's web folder.
  ///
  /// - Parameter siteFile: from that folder, with slashes: `img/logo.png`.
  package init(siteFile: String) {
    let steps = siteFile.split(separator: "/")
    owner = (["htdocs"] + steps.dropLast()).joined(separator: "/")
    file = steps.last.map(String.init) ?? siteFile
    isOfSite = true
  }

  /// The page it is attached to; empty for a file of the site.
  package var page: String { isOfSite ? "" : owner }

  /// For messages and for files that other programs read: `A/B/plan.png`. Never a key.
  package var joined: String { owner.isEmpty ? file : "\(owner)/\(file)" }

  /// Reads what `joined` wrote: a file's name has no slash, so the last one is the border.
  package init(joined: String) {
    let slash = joined.utf8.lastIndex(of: UInt8(ascii: "/"))
    self.init(
      owner: slash.map { String(joined[..<$0]) } ?? "",
      file: slash.map { String(joined[joined.utf8.index(after: $0)...]) } ?? joined)
  }

  /// From the web folder: `img/logo.png`; nil if the file is attached to a page.
  package var siteFile: String? {
    isOfSite ? String(joined.utf8.dropFirst("htdocs/".utf8.count)) : nil
  }
}
