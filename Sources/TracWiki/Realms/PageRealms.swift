import Markup

/// `wiki:Page@12?query#fragment`
enum WikiRealm {
  static let realm = Realm("wiki") { link in
    .target(.page(reference(link.target, on: link.page, link.syntax)))
  }

  /// The page that a link on a page names. Up to 0.11 that is the whole name, wherever the link stands; 0.10 knew
  /// no versions and no views of a page.
  static func reference(_ target: String, on page: String, _ syntax: TracSyntax) -> PageReference {
    var reference = self.reference(target)
    if !syntax.hasPageVersions {
      if let version = reference.version { reference.name += "@" + version }
      (reference.version, reference.query) = (nil, "")
    }
    let isScoped = syntax.scopesPageNames || !page.contains("/")
    if !isScoped, !reference.name.hasPrefix("/") { reference.name = "/" + reference.name }
    return reference
  }

  /// The page that a target names, in the target's own words.
  static func reference(_ target: String) -> PageReference {
    let parts = TargetParts(target)
    var reference = PageReference(
      parts.path, query: parts.query, fragment: String(parts.fragment.dropFirst()))
    if let at = parts.path.utf8.firstIndex(of: UInt8(ascii: "@")) {
      reference.name = String(parts.path[..<at])
      reference.version = String(parts.path[at...].dropFirst())
    }
    while reference.name.hasSuffix("/"), reference.name != "/" { reference.name.removeLast() }
    // `wiki:` and `wiki:#fragment` mean the start page; a link into this page is a relative one.
    if reference.name.isEmpty || reference.name == "/" { reference.name = "WikiStart" }
    return reference
  }
}

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

/// `htdocs:images/logo.png`: a file of the project's web folder.
enum HtdocsRealm {
  static let realm = Realm("htdocs") { link in
    let parts = link.parts
    return .target(
      .attachment(
        AttachmentReference(.htdocs, file: parts.path, suffix: parts.query + parts.fragment)))
  }
}
