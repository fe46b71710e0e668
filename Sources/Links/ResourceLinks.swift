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
    if let mapped = mappedAddress(resource) { return RelativeURL.cleaned(mapped) }
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
  private func mappedAddress(_ resource: TracResource) -> String? {
    let options = links.options
    if let address = options.addresses[resource.realm]?[resource.id] { return address }
    if let template = options.templates[resource.realm] {
      let id = RelativeURL.encode(resource.id, keepingSlashes: true)
      return template.replacing("{id}", with: id)
    }
    guard resource.realm == "comment" else { return nil }
    let steps = RelativeURL.split(resource.address).path.filledParts
    guard steps.count == 2, steps[0] == "ticket" else { return nil }
    return mappedAddress(
      TracResource(realm: "ticket", id: String(steps[1]), address: resource.address))
  }
}
