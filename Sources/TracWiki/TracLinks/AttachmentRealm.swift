import Markup

/// `attachment:file`, `attachment:file:wiki:Page`, `attachment:file:ticket:12`, `raw-attachment:…`
enum AttachmentRealm {
  static let realm = Realm("attachment", "raw-attachment") { link in
    let parts = link.parts
    let isRaw = link.name == "raw-attachment"
    let ids = parts.path.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(
      String.init)
    guard ids.count == 3 else {
      return .target(.attachment(reference(nil, parts.path, parts.query, isRaw)))
    }
    if realms.contains(ids[1]) {
      return .target(.attachment(reference((ids[1], ids[2]), ids[0], parts.query, isRaw)))
    }
    // The order of old: realm, id, file.
    if realms.contains(ids[0]) {
      return .target(.attachment(reference((ids[0], ids[1]), ids[2], parts.query, isRaw)))
    }
    return .label
  }

  /// What may own files.
  private static let realms: Set = [
    "wiki", "ticket", "milestone", "report", "changeset", "source", "repository", "search",
    "attachment", "component", "version",
  ]

  private static func reference(
    _ owner: (realm: String, id: String)?, _ file: String, _ query: String, _ isRaw: Bool
  ) -> AttachmentReference {
    let owner: AttachmentReference.Owner =
      switch owner {
      case nil: .thisPage
      case ("wiki", let page)?: .page(page)
      case (let realm, let id)?: .other(realm: realm, id: id)
      }
    return AttachmentReference(owner, file: file, suffix: query, isRaw: isRaw)
  }
}
