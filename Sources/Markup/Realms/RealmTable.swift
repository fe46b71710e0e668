import Basics

extension TracRealm {
  /// All realms, one a row. Whoever adds one adds its row here, and a reader below or in the file of its family.
  ///
  /// Source: Trac's manual page TracLinks; its resource managers and request handlers, and those of its own plugins.
  package static let all: [TracRealm] = [
    TracRealm(
      names: ["wiki"], paths: ["wiki"], url: .page, sign: .page, isSignInText: true, ownsFiles: true
    ) { .target(.page(PageReference(target: $0.target))) },
    TracRealm(
      names: ["attachment", "raw-attachment"], paths: ["attachment", "raw-attachment"],
      url: .attachment, sign: .anything, isSignInText: true, ownsFiles: true,
      reader: AttachmentTarget.read),
    TracRealm(names: ["htdocs"], paths: ["chrome"], url: .siteFile, sign: .anything) { link in
      let (path, query, fragment) = link.parts
      return .target(
        .attachment(AttachmentReference(.htdocs, file: path, suffix: query + fragment)))
    },
    TracRealm(
      names: ["ticket"], aliases: ["bug", "issue"], paths: ["ticket"], url: .id, option: "tickets",
      sign: .number, isSignInText: true, ownsFiles: true, reader: TicketTarget.read),
    TracRealm(names: ["comment"], sign: .number, reader: TicketTarget.readComment),
    TracRealm(
      names: ["changeset"], paths: ["changeset"], url: .revision, option: "changesets",
      sign: .number, isSignInText: true, ownsFiles: true, reader: CodeTarget.readChangeset),
    TracRealm(
      names: ["log"], paths: ["log"], url: .repository, option: "logs", sign: .path,
      isSignInText: true, reader: CodeTarget.readLog),
    TracRealm(
      names: ["source", "browser"], aliases: ["repos"], paths: ["browser"], url: .repository,
      option: "sources", sign: .path, isSignInText: true, ownsFiles: true,
      reader: CodeTarget.readSource),
    TracRealm(
      names: ["export"], paths: ["export"], url: .repository, option: "exports", sign: .path,
      isSignInText: true, reader: CodeTarget.readExport),
    // It is shown below `/changeset`.
    TracRealm(
      names: ["diff"], url: .repository, option: "diffs", sign: .path, reader: CodeTarget.readDiff),
    TracRealm(
      names: ["report"], paths: ["report"], url: .id, option: "reports", sign: .label,
      ownsFiles: true
    ) { link in
      let (path, query, _) = link.parts
      return link.resource("report", id: path, "/report/\(PercentCoding.quote(path))\(query)")
    },
    TracRealm(
      names: ["query"], paths: ["query"], url: .query, option: "queries", sign: .label,
      reader: TicketTarget.readQuery),
    TracRealm(
      names: ["milestone"], paths: ["milestone"], url: .id, option: "milestones", sign: .label,
      ownsFiles: true
    ) { link in
      let (path, query, fragment) = link.parts
      return link.target.isEmpty
        ? .nothing
        : link.resource(
          "milestone", id: path, "/milestone/\(PercentCoding.quote(path))\(query)\(fragment)")
    },
    TracRealm(
      names: ["search"], paths: ["search"], url: .argument("q"), option: "searches", sign: .label,
      ownsFiles: true
    ) { link in
      let (path, query, fragment) = link.parts
      // Up to 0.11 a query took the place of the words.
      let isQuery = link.version < .v012 ? !query.isEmpty : path.isEmpty
      let words = isQuery ? query : "?q=" + PercentCoding.quote(path, safe: "")
      let more = isQuery || query.isEmpty ? "" : "&" + query.dropFirst()
      return link.resource("search", id: path, "/search" + words + more + fragment)
    },
    TracRealm(
      names: ["timeline"], paths: ["timeline"], url: .argument("from"), option: "timelines",
      sign: .label, reader: TimelineMoment.read),
    // Those of plugins.
    TracRealm(
      names: ["tag", "tagged"], paths: ["tags"], url: .id, option: "tags", plugin: .tags,
      reader: PluginTarget.readTag),
    TracRealm(
      names: ["download"], paths: ["downloads"], url: .id, option: "downloads", plugin: .downloads
    ) { link in
      link.resource("download", id: link.target, "/downloads/\(PercentCoding.quote(link.target))")
    },
    TracRealm(
      names: ["blog"], paths: ["blog"], url: .id, option: "blogs", plugin: .fullBlog,
      reader: PluginTarget.readBlog),
    TracRealm(names: ["component"], ownsFiles: true),
    TracRealm(names: ["repository"], ownsFiles: true),
    TracRealm(names: ["version"], ownsFiles: true),
    // What only the running Trac shows, and no link names.
    TracRealm(
      names: ["server"],
      paths: [
        "about", "admin", "diff", "intertrac", "login", "logout", "newticket", "prefs", "register",
        "roadmap", "settings", "wikidiff", "zip-attachment",
      ]),
  ]

  private static let byName = byKey { $0.reader == nil ? [] : $0.names + $0.aliases }
  /// Below `/blog` there may be anything, so that plugins do not count.
  private static let byPath = byKey { $0.plugin == nil ? $0.paths : [] }

  private static func byKey(_ keys: (TracRealm) -> [String]) -> [String: TracRealm] {
    Dictionary(uniqueKeysWithValues: all.flatMap { realm in keys(realm).map { ($0, realm) } })
  }

  /// The realm of links that begin with the name: `bug` is that of tickets.
  package static func named(_ name: String) -> TracRealm? { byName[name] }

  /// The realm whose things are below the first step of an address in the project.
  package static func serving(_ step: some StringProtocol) -> TracRealm? { byPath[String(step)] }

  /// The names of all whose things can have files.
  package static let fileOwners = Set(all.filter(\.ownsFiles).map(\.name))
}

extension PageReference {
  /// The page that the target of a `wiki:` link names, in the target's own words: `Page@12?query#fragment`.
  package init(target: String) {
    let (path, query, fragment) = RelativeURL.split(target)
    self.init(path, query: query, fragment: String(fragment.dropFirst()))
    if let at = path.utf8.firstIndex(of: UInt8(ascii: "@")) {
      name = String(path[..<at])
      version = String(path[at...].dropFirst())
    }
    while name.hasSuffix("/"), name != "/" { name.removeLast() }
    // `wiki:` and `wiki:#fragment` mean the start page; a link into this page is a relative one.
    if name.isEmpty || name == "/" { name = "WikiStart" }
  }
}

private enum PluginTarget {
  /// `tag:one`, `tagged:'one or two realm:wiki'`: a tag or a query; `realm:` says what is looked for.
  static func readTag(_ link: RealmLink) -> TracRealm.Reading {
    let words = link.target.split(separator: " ", omittingEmptySubsequences: true)
    let realms = words.filter { $0.hasPrefix("realm:") }.map { $0.dropFirst(6) }
    let tag =
      realms.isEmpty
      ? link.target : words.filter { !$0.hasPrefix("realm:") }.joined(separator: " ")
    let query = realms.map { PercentCoding.quote(String($0), safe: "") + "=on" }
    return link.resource(
      "tag", id: tag,
      (tag.isEmpty ? "/tags" : "/tags/\(PercentCoding.quote(tag))")
        + (query.isEmpty ? "" : "?" + query.joined(separator: "&")))
  }

  /// `blog:2009/post`, `blog:post#comment-1`, `blog:2009/08`, `blog:category/name`, `blog:`
  static func readBlog(_ link: RealmLink) -> TracRealm.Reading {
    let target = link.target.hasPrefix("/") ? String(link.target.dropFirst()) : link.target
    let (post, fragment) =
      target.firstIndex(of: "#").map { (String(target[..<$0]), target[$0...]) }
      ?? (target, "")
    return link.resource(
      "blog", id: post,
      (post.isEmpty ? "/blog" : "/blog/\(PercentCoding.quote(post))") + fragment)
  }
}

/// `attachment:file`, `attachment:file:wiki:Page`, `attachment:file:ticket:12`, `raw-attachment:…`
private enum AttachmentTarget {
  static func read(_ link: RealmLink) -> TracRealm.Reading {
    let (path, query, _) = link.parts
    var ids = path.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      .map(String.init)
    var owner = AttachmentReference.Owner.thisPage
    if ids.count == 3 {
      // The order of old, the only one in 0.10: realm, id, file.
      if link.version < .v011 || !TracRealm.fileOwners.contains(ids[1]) {
        ids = [ids[2], ids[0], ids[1]]
      }
      guard TracRealm.fileOwners.contains(ids[1]) else { return .label }
      owner = ids[1] == "wiki" ? .page(ids[2]) : .other(realm: ids[1], id: ids[2])
    }
    return .target(
      .attachment(
        AttachmentReference(
          owner, file: ids.count == 3 ? ids[0] : path, suffix: query,
          isRaw: link.name == "raw-attachment")))
  }
}
