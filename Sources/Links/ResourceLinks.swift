import Markup

/// Links to what lives in the running Trac: tickets, changesets, reports…
extension PageResolver {
  func resourceAddress(
    _ resource: TracResource, isImage: Bool = false, at source: SourceRange
  ) -> String? {
    // `[/wiki/Page]` is a page and `[/ticket/12]` a ticket, however they were named.
    if resource.realm == "server", !resource.address.hasPrefix("//"),
      let target = TracAddress.target(of: resource.address)
    {
      return known(target, isImage: isImage, at: source)
    }
    switch mapped(resource, isImage: isImage) {
    case .address(let address): return RelativeURL.cleaned(address)
    case .missing:
      note(resource, isLinked: links.options.trac != nil, at: source)
      if links.options.trac == nil { return nil }
    case .unknown: break
    }
    if let trac = links.options.trac {
      // `[//path]` is a path on Trac's server, `[/path]` one in the project.
      let isOnServer = resource.address.hasPrefix("//")
      let address =
        isOnServer ? trac.origin + resource.address.dropFirst() : trac.url + resource.address
      return RelativeURL.cleaned(address)
    }
    if unmappedRealms.insert(resource.realm).inserted {
      report(
        FindingKind.linkUnmapped.finding(
          page: page, at: source,
          "Links to Trac's \(resource.realm) have no address here: “\(resource.id)” is the first.",
          help:
            "They were written as text. Give the address of the Trac, or a template for “\(resource.realm)”."
        ))
    }
    return nil
  }

  /// The address by the realm's own map or template. A ticket's comment leads to the ticket.
  func mapped(_ resource: TracResource, isImage: Bool = false) -> CodeMap.Answer {
    let options = links.options
    let code = CodeReference(resource.address)
    if case .changeset(let place) = code, let revision = place.revision,
      let name = place.path.filledParts.first,
      let address = options.addresses["changeset"]?["\(revision)/\(name)"]
    {
      return .address(address)
    }
    if let address = options.addresses[resource.realm]?[resource.id] { return .address(address) }
    let template = options.templates[resource.realm]
    if var code {
      // A picture must be the file itself, not the page that shows it.
      if isImage, case .source(let place, _, _) = code { code = .export(place) }
      let answer = options.code.address(of: code, template: options.templates[code.realm])
      if answer != .unknown { return answer }
    }
    if let template {
      return .address(
        AddressTemplate.fill(template) { name in
          name == "id" ? RelativeURL.encode(resource.id, keepingSlashes: true) : nil
        })
    }
    if resource.realm == "comment" {
      let steps = RelativeURL.split(resource.address).path.filledParts
      guard steps.count == 2, steps[0] == "ticket" else { return .unknown }
      return mapped(TracResource(realm: "ticket", id: String(steps[1]), address: resource.address))
    }
    return options.addresses[resource.realm] == nil ? .unknown : .missing
  }

  /// Remembers what a map should know, and does not.
  func note(_ resource: TracResource, isLinked: Bool, at source: SourceRange) {
    let code = CodeReference(resource.address)
    unmapped.append(
      UnmappedReference(
        realm: code?.realm ?? resource.realm, id: code?.words ?? resource.id, page: page,
        source: source, isLinked: isLinked))
  }
}
