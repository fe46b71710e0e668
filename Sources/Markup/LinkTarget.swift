/// What a link means. A resolved tree holds only `url`.
package enum LinkTarget: Hashable, Sendable {
  /// An address as it goes into the output: absolute, or relative to the page's own file. Percent-encoded.
  case url(String)
  /// `wiki:Page#fragment`
  case page(PageReference)
  /// `attachment:file:wiki:Page`
  case attachment(AttachmentReference)
  /// `ticket:12` and all else that lives in the running Trac.
  case resource(TracResource)
}

/// What a broken link or image points to: the reports sum up by it.
package enum DeadEnd: String, Hashable, Sendable, CaseIterable {
  /// A page that does not exist.
  case page
  /// A file that is not among the attachments.
  case attachment
  /// A ticket, a changeset and similar, without an address in the new place.
  case resource
  /// An address that the target does not link.
  case address
}

extension LinkTarget {
  /// What is missing if the link is broken.
  package var deadEnd: DeadEnd {
    switch self {
    case .url: .address
    case .page: .page
    case .attachment: .attachment
    case .resource: .resource
    }
  }
}

/// A page as a link names it, in the words of the link.
package struct PageReference: Hashable, Sendable {
  /// As written: `Page`, `./Sub`, `../Sibling`, `/Absolute`; empty for the page itself (`#fragment`).
  /// Names without a leading `/` or dot are looked up from the referring page upwards.
  package var name: String
  /// What is after `@`: `12`; nil means the present version.
  package var version: String?
  /// With its `?`, or empty.
  package var query: String
  /// Without its `#`; empty: none.
  package var fragment: String

  /// `query` with its `?`, `fragment` without its `#`.
  package init(_ name: String, version: String? = nil, query: String = "", fragment: String = "") {
    self.name = name
    self.version = version
    self.query = query
    self.fragment = fragment
  }
}

/// A file that hangs on a page, a ticket or a milestone.
package struct AttachmentReference: Hashable, Sendable {
  /// What a file hangs on.
  package enum Owner: Hashable, Sendable {
    case thisPage
    /// The page's full name; Trac does not look upwards for attachments.
    case page(String)
    /// `ticket`, `milestone`, … and its id.
    case other(realm: String, id: String)
    /// A file of the project's `htdocs` folder; the file name may hold `/`.
    case htdocs
  }

  /// `.thisPage` where the reference names none.
  package var owner: Owner
  /// The file's name as Trac keeps it, not percent-encoded.
  package var file: String
  /// `?query` and `#fragment` as written, percent-encoded.
  package var suffix: String
  /// Whether the running Trac gives the file itself (`raw-attachment:`), not a page that shows it.
  package var isRaw: Bool

  /// `suffix` with its `?` or `#`; empty: none.
  package init(_ owner: Owner, file: String, suffix: String = "", isRaw: Bool = false) {
    self.owner = owner
    self.file = file
    self.suffix = suffix
    self.isRaw = isRaw
  }
}

/// Something of the running Trac that is not a page: a ticket, a changeset, a source file, a report…
package struct TracResource: Hashable, Sendable {
  /// The canonical name: `ticket`, `comment`, `changeset`, `log`, `diff`, `source`, `export`, `report`,
  /// `query`, `milestone`, `search`, `timeline`; `server` for other addresses below the project.
  package var realm: String
  /// What a template's `{id}` stands for: `12`, a revision, a path, a milestone's name.
  package var id: String
  /// The address below the Trac project, percent-encoded: `/ticket/12#comment:3`.
  package var address: String

  /// `id` as Trac has it, `address` percent-encoded.
  package init(realm: String, id: String, address: String) {
    self.realm = realm
    self.id = id
    self.address = address
  }
}
