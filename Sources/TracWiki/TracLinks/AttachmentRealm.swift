import Markup

/// `attachment:file`, `attachment:file:wiki:Page`, `attachment:file:ticket:12`, `raw-attachment:…`
enum AttachmentRealm {
  static let realm = Realm("attachment", "raw-attachment") { link in
    let parts = link.parts
    let ids = parts.path.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(
      String.init)
    guard ids.count == 3 else {
      return .target(.attachment(reference(nil, parts.path, parts.query)))
    }
    if realms.contains(ids[1]) {
      return .target(.attachment(reference((ids[1], ids[2]), ids[0], parts.query)))
    }
    // The order of old: realm, id, file.
    if realms.contains(ids[0]) {
      return .target(.attachment(reference((ids[0], ids[1]), ids[2], parts.query)))
    }
    return .label
  }

  /// What may own files.
  private static let realms: Set = [
    "wiki", "ticket", "milestone", "report", "changeset", "source", "repository", "search",
    "attachment", "component", "version",
  ]

  private static func reference(
    _ owner: (realm: String, id: String)?, _ file: String, _ query: String
  ) -> AttachmentReference {
    guard let owner else { return AttachmentReference(.thisPage, file: file, suffix: query) }
    return AttachmentReference(
      owner.realm == "wiki" ? .page(owner.id) : .other(realm: owner.realm, id: owner.id),
      file: file, suffix: query)
  }
}

/// `htdocs:images/logo.png`: a file of the project's web folder.
enum HtdocsRealm {
  static let realm = Realm("htdocs") { link in
    let parts = link.parts
    return .target(
      .attachment(
        AttachmentReference(.htdocs, file: parts.path, suffix: parts.query + parts.fragment)))
  }
}
