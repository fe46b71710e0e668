import Basics
import Markup

/// Links to objects of the running Trac: tickets, changesets, reports…
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
    if !isImage, let address = placeAddress(resource) { return address }
    switch links.options.address(of: resource, isImage: isImage) {
    case .address(let address): return RelativeURL.cleaned(address)
    case .missing:
      note(resource, isLinked: links.options.trac != nil, at: source)
      if links.options.trac == nil {
        if isImage { reportUnshown(resource, at: source) }
        return nil
      }
    case .unknown: break
    }
    if let trac = links.options.trac {
      // `[//path]` is a path on Trac's server, `[/path]` one in the project.
      let isOnServer = resource.address.hasPrefix("//")
      let address =
        isOnServer ? trac.origin + resource.address.dropFirst() : trac.url + resource.address
      return RelativeURL.cleaned(address)
    }
    if isImage {
      reportUnshown(resource, at: source)
    } else if unmappedRealms.insert(resource.realm).inserted {
      report(.realmWithoutAddress(resource.realm, first: resource.id), at: source)
    }
    return nil
  }

  /// Where it is in the output itself.
  func placeAddress(_ resource: TracResource) -> String? {
    guard let place = links.options.places[resource.realm]?[resource.id] else { return nil }
    if place.fragment.isEmpty { return links.index.target.address(from: path, to: place.file) }
    return (place.file == path ? "" : links.index.target.address(from: path, to: place.file))
      + "#" + RelativeURL.encode(place.fragment)
  }

  /// The address of what no author linked to, as far as it is known; nothing is said where it is not.
  func knownAddress(of resource: TracResource) -> String? {
    if case .address(let address) = links.options.address(of: resource) {
      return RelativeURL.cleaned(address)
    }
    return links.options.trac.map { RelativeURL.cleaned($0.url + resource.address) }
  }

  /// A link becomes text, and is told once a page; an image is gone, so each is told at its place.
  private func reportUnshown(_ resource: TracResource, at source: SourceRange) {
    report(.pictureWithoutAddress(resource.id, realm: resource.realm), at: source)
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

extension LinkOptions {
  /// The address by the realm's own map or template. A ticket's comment points to the ticket.
  package func address(of resource: TracResource, isImage: Bool = false) -> CodeMap.Answer {
    let code = CodeReference(resource.address)
    if case .changeset(let place) = code, let revision = place.revision,
      let name = place.path.filledParts.first,
      let address = addresses["changeset"]?["\(revision)/\(name)"]
    {
      return .address(address)
    }
    if let address = addresses[resource.realm]?[resource.id] { return .address(address) }
    let template = templates[resource.realm]
    if var code {
      // An image must be the file itself, not the page that shows it.
      if isImage, case .source(let place, _, _) = code { code = .export(place) }
      let answer = self.code.address(of: code, template: templates[code.realm])
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
      return address(
        of: TracResource(realm: "ticket", id: String(steps[1]), address: resource.address))
    }
    return addresses[resource.realm] == nil ? .unknown : .missing
  }
}
