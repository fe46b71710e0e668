import Basics
import Links
import Stores

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
    case .trac, .savedFile, .unknownFile, .blocked: return .different
    }
  }

  private func leads(_ address: String, to thing: TracThing) -> Bool {
    if case .address(let expected) = answer(thing) { return NormalAddress.of(expected) == address }
    if let expected = resources[thing.realm]?.address(
      of: RelativeURL.encode(thing.id, keepingSlashes: true))
    {
      return NormalAddress.of(expected) == address || hasBeginning(of: thing.realm, address)
    }
    // In a normal address a query is decoded, but in the order in which it was written.
    let (path, query, fragment) = RelativeURL.split(address)
    let found = path + NormalAddress.arguments(query)
    if thing.path.hasPrefix("//") {
      return found.hasSuffix(thing.path.dropFirst() + thing.query)
    }
    guard found.hasSuffix(thing.path + thing.query) || stands(path, for: thing) else {
      return false
    }
    // A ticket's comment leads to the ticket where the tickets went elsewhere.
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

  /// Whether an address leads to the Trac, or to where its things went.
  func mayLead(_ address: String) -> Bool {
    if trac == nil, resources.isEmpty { return true }
    if !code.isEmpty { return true }
    if trac?.pathBelow(address) != nil { return true }
    return resources.values.contains { map in
      switch map {
      case .table(let table): return table.values.contains { NormalAddress.of($0) == address }
      case .template(let template):
        return address.hasPrefix(
          NormalAddress.of(String(template.split(separator: "{id}").first ?? "")))
      }
    }
  }

  /// Things whose address holds more than an id, such as files of a repository.
  private func hasBeginning(of realm: String, _ address: String) -> Bool {
    guard ["source", "log", "diff", "export", "query", "search", "timeline"].contains(realm),
      case .template(let template) = resources[realm],
      let start = template.split(separator: "{id}").first
    else { return false }
    return address.hasPrefix(NormalAddress.of(String(start)))
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
