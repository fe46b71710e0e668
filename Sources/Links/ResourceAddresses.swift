import Basics
import Markup

extension LinkOptions {
  /// The address by the realm's own map or template. A ticket's comment leads to the ticket.
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
      // A picture must be the file itself, not the page that shows it.
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
