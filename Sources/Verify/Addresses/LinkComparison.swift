import Basics
import Links
import Markup
import Stores
import Targets

/// Whether a link of the Markdown means what Trac's means.
struct LinkComparison: Sendable {
  /// The pages that were migrated.
  let pages: Set<String>
  /// The same where links may have found pages whose names an export changed; nil if they have not.
  var looseNames: Once<LooseNames>?
  /// The file of the roadmap that the migration made; nil if there is none.
  var roadmap: String?
  /// The attachments that were migrated.
  var attachments: Set<AttachmentName> = []
  /// Where the things of the running Trac went, as given for the migration.
  let resources: [String: ResourceMap]
  /// Where the repositories are now, as given for the migration.
  let code: CodeMap
  /// The address of the Trac, as given for the migration.
  let trac: TracAddress?
  /// Of the pages that were saved, as Trac shows them.
  let tracLandings: OnDemand<String, Landings?>
  /// Of all pages, as GitHub shows them.
  let markdownLandings: OnDemand<String, Landings?>

  enum Verdict: Hashable, Sendable {
    case same
    /// A link into the running Trac that is text here: so it is written where no address was given.
    case unlinked(realm: String)
    case different
  }

  /// - Parameter missing: Trac marks what is linked to as missing.
  func compare(
    _ left: LinkMeaning?, _ missing: ShownLink.Missing?, _ right: LinkMeaning?
  ) -> Verdict {
    let left = left == .blocked ? nil : left
    let right = right == .blocked ? nil : right
    guard let left else {
      switch (missing, right) {
      case (_, nil): return .same
      // A file of that name elsewhere is as good as none.
      case (.attachment, .attachment): return .same
      case (.attachment, .external(let address)):
        return address.contains("/attachment/") || address.contains("/raw-attachment/")
          ? .same : .different
      // Whether a ticket or changeset exists, only the running Trac knows.
      case (.other, .external(let address)): return mayLead(address) ? .same : .different
      default: return .different
      }
    }
    switch left {
    case .page(let name, let fragment):
      // What does not exist is text; so are pages that were not migrated, unless they point to the old Trac.
      if missing != nil || !pages.contains(name) {
        if case .page(let found, _) = right, isLooseName(name, of: found) { return .same }
        guard case .external(let address) = right else { return right == nil ? .same : .different }
        return RelativeURL.split(address).path.hasSuffix("/wiki/" + name) ? .same : .different
      }
      guard case .page(name, let other) = right else { return .different }
      return isSame(fragment, other, on: name) ? .same : .different
    case .attachment(let page, let file):
      if missing != nil { return .same }
      if !attachments.contains(AttachmentName(owner: page, file: file)) {
        // It did not come along: it is text, or points to the old Trac.
        if right == nil { return .unlinked(realm: "attachments") }
        if case .external(let address) = right,
          RelativeURL.split(address).path.hasSuffix("attachment/wiki/\(page)/\(file)")
        {
          return .same
        }
      }
      return right == left || right == .savedFile(file) ? .same : .different
    case .savedFile(let name):
      // Browsers change characters in the names of files that they save.
      guard let right else { return .different }
      return SavedName.folded(right.fileName) == SavedName.folded(name) ? .same : .different
    case .trac(let thing): return compare(thing, missing, right)
    case .external, .unknownFile, .blocked: return right == left ? .same : .different
    }
  }

  /// Whether a migration took a page for the one that Trac lacks. In Trac the missing page has the folder of the page that
  /// the link is on; the link may have meant one of a folder above that.
  private func isLooseName(_ name: String, of page: String) -> Bool {
    guard let names = looseNames?.value else { return false }
    let parts = name.parts
    // No page is in so many folders.
    guard parts.count <= 32 else { return false }
    return parts.indices.contains { start in
      (0...start).contains { depth in
        names.pages(fitting: (parts[..<depth] + parts[start...]).joined(separator: "/")) == [page]
      }
    }
  }

  /// What a migration writes as code where Trac has a link or picture: an address that GitHub does not link, or the
  /// name of a file that did not come along.
  ///
  /// - Parameter isWritten: Whether the Markdown has that code. A file's name is asked for only there: of a file that
  ///   Trac lacked, too, the label alone is written.
  /// - Returns: nil where the link stays, or nothing but its label does.
  func name(_ address: String, _ meaning: LinkMeaning?, isWritten: (String) -> Bool) -> String? {
    switch meaning {
    case .blocked:
      guard let scheme = RelativeURL.scheme(of: address),
        !Target.LinkForm.contentSchemes.contains(scheme)
      else { return nil }
      return address
    case .attachment(let page, let file):
      let isThere = attachments.contains(AttachmentName(owner: page, file: file))
      return !isThere && isWritten(file) ? file : nil
    case .trac(let thing):
      guard trac == nil, ["attachment", "raw-attachment"].contains(thing.realm),
        let file = thing.path.split(separator: "/").last.map({ String($0) }), isWritten(file)
      else { return nil }
      return file
    default: return nil
    }
  }

  // MARK: Fragments

  private func isSame(_ left: String, _ right: String, on page: String) -> Bool {
    guard !left.isEmpty, let landings = tracLandings[page] else {
      return left.isEmpty ? leadsToTop(right, on: page) : true
    }
    // Trac's own link may point to no place in the page.
    guard let expected = landings[left] else { return true }
    if right.isEmpty { return expected.isFirst }
    guard let found = markdownLandings[page]?[right] else { return false }
    // How often the same text came before may differ: a list of contents is on one side only.
    return found.text == expected.text
      && (found.occurrence == expected.occurrence || found.isHeading != expected.isHeading)
  }

  private func leadsToTop(_ fragment: String, on page: String) -> Bool {
    fragment.isEmpty || fragment == "top" || markdownLandings[page]?[fragment]?.isFirst == true
  }
}

/// Links to what only the running Trac has: `/ticket/12` may be the old Trac, GitHub, or text.
extension LinkComparison {
  func compare(
    _ thing: TracThing, _ missing: ShownLink.Missing?, _ right: LinkMeaning?
  ) -> Verdict {
    switch right {
    case nil:
      if lacks(thing), trac == nil { return .unlinked(realm: thing.realm) }
      var isExpected = resources[thing.realm] != nil || trac != nil
      if case .address = answer(thing) { isExpected = true }
      return isExpected && missing == nil ? .different : .unlinked(realm: thing.realm)
    case .page(let name, _):
      // An old version or an action of a page: the present page stands for it. The project's own address shows
      // the start page.
      let isStart = thing.path == "/" && name == TracNames.startPage
      return isStart || thing.path == "/wiki/" + name ? .same : .different
    case .attachment(let page, let file):
      // Trac's list of a page's files, or a file in another form.
      return thing.path.hasSuffix("/" + page + "/" + file) ? .same : .different
    case .external(let address): return leads(address, to: thing) ? .same : .different
    case .trac(thing)?: return .same
    case .unknownFile(let file) where file == roadmap:
      return ["milestone", "roadmap"].contains(thing.realm) ? .same : .different
    case .trac, .savedFile, .unknownFile, .blocked: return .different
    }
  }

  private func leads(_ address: String, to thing: TracThing) -> Bool {
    if case .address(let expected) = answer(thing) { return ComparableURL.of(expected) == address }
    if let expected = resources[thing.realm]?.address(
      of: RelativeURL.encode(thing.id, keepingSlashes: true))
    {
      return ComparableURL.of(expected) == address || hasBeginning(of: thing.realm, address)
    }
    // In a normal address a query is decoded, but in the order in which it was written.
    let (path, query, fragment) = RelativeURL.split(address)
    let found = path + ComparableURL.arguments(query)
    if thing.path.hasPrefix("//") {
      return found.hasSuffix(thing.path.dropFirst() + thing.query)
    }
    guard found.hasSuffix(thing.path + thing.query) || stands(path, for: thing) else {
      return false
    }
    // A ticket's comment points to the ticket where the tickets went elsewhere.
    return thing.realm == "ticket" || fragment.dropFirst() == thing.fragment
  }

  /// Where something of the repository is now, by the maps.
  private func answer(_ thing: TracThing) -> CodeMap.Answer {
    let path = RelativeURL.encode(thing.path, keepingSlashes: true)
    guard let reference = CodeReference(path + thing.query + "#" + thing.fragment) else {
      return .unknown
    }
    var template: String?
    if case .template(let text) = resources[reference.realm] { template = text }
    return code.address(of: reference, template: template)
  }

  /// Whether a map should know something, and does not.
  private func lacks(_ thing: TracThing) -> Bool {
    if case .table(let table) = resources[thing.realm] { return table[thing.id] == nil }
    return answer(thing) == .missing
  }

  /// Whether an address points to the Trac, or to where its things went.
  func mayLead(_ address: String) -> Bool {
    if trac == nil, resources.isEmpty { return true }
    if !code.isEmpty { return true }
    if trac?.pathBelow(address) != nil { return true }
    return resources.values.contains { map in
      switch map {
      case .table(let table): return table.values.contains { ComparableURL.of($0) == address }
      case .template(let template):
        return address.hasPrefix(
          ComparableURL.of(String(template.split(separator: "{id}").first ?? "")))
      }
    }
  }

  /// Things whose address holds more than an id, such as files of a repository.
  private func hasBeginning(of realm: String, _ address: String) -> Bool {
    guard TracRealm.named(realm)?.isPlain == false,
      case .template(let template) = resources[realm],
      let start = template.split(separator: "{id}").first
    else { return false }
    return address.hasPrefix(ComparableURL.of(String(start)))
  }

  /// Addresses of GitHub that stand for something of Trac's.
  private func stands(_ path: String, for thing: TracThing) -> Bool {
    switch thing.realm {
    case "ticket": path.hasSuffix("/issues/" + thing.id) || path.hasSuffix("/pull/" + thing.id)
    case "changeset": path.hasSuffix("/commit/" + thing.id)
    case "milestone": path.hasSuffix("/milestone/" + thing.id)
    default: false
    }
  }
}
