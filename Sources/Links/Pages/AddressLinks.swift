import Basics
import Markup
import Targets

/// Links that are addresses already: `https://…`, and what raw HTML holds.
extension PageResolver {
  func urlAddress(_ url: String, isImage: Bool, at source: SourceRange) -> String? {
    if let scheme = RelativeURL.scheme(of: url) {
      return absoluteAddress(url, scheme: scheme, isImage: isImage, at: source)
    }
    if url.begins(with: "#") {
      return pageAddress(
        PageReference("", fragment: String(Substring(url.utf8.dropFirst()))), at: source)
    }
    if url.begins(with: "//") {
      let scheme = links.options.trac.flatMap { RelativeURL.scheme(of: $0.url) } ?? "https"
      return absoluteAddress("\(scheme):\(url)", scheme: scheme, isImage: isImage, at: source)
    }
    if links.options.resolvesRelativeAddresses,
      let target = links.resolveRawAddress(url, page: page)
    {
      return known(target, isImage: isImage, at: source)
    }
    if url.begins(with: "/") {
      // An address on Trac's own server; in the output it would mean the repository's root.
      if let trac = links.options.trac {
        let absolute = trac.origin + url
        return absoluteAddress(
          absolute, scheme: RelativeURL.scheme(of: absolute) ?? "http", isImage: isImage, at: source
        )
      }
      return resourceAddress(
        TracResource(realm: "server", id: url, address: url), isImage: isImage, at: source)
    }
    return url.isEmpty ? nil : RelativeURL.cleaned(url)
  }

  private func absoluteAddress(
    _ url: String, scheme: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    let present = links.options.trac
    for trac in [present].compactMap({ $0 }) + links.options.formerTracs {
      guard let below = trac.pathBelow(url) else { continue }
      if let resource = TracAddress.pluginResource(of: below),
        case .address(let address) = links.options.address(of: resource)
      {
        return RelativeURL.cleaned(address)
      }
      if !isImage,
        let address = placeAddress(TracResource(realm: "server", id: below, address: below))
      {
        return address
      }
      guard let target = TracAddress.target(of: below) else { break }
      if case .resource(let resource) = target {
        if !isImage, let address = placeAddress(resource) { return address }
        switch links.options.address(of: resource) {
        case .address(let address): return RelativeURL.cleaned(address)
        case .missing: note(resource, isLinked: true, at: source)
        case .unknown: break
        }
        // An address that the Trac had before may be broken today.
        guard let present, trac != present else { break }
        return RelativeURL.cleaned(present.url + below)
      }
      if case .attachment(let reference) = target, case .other = reference.owner {
        guard let present, trac != present else { break }
        return RelativeURL.cleaned(present.url + below)
      }
      return known(target, isImage: isImage, at: source)
    }
    let isOfTrac = ([present].compactMap { $0 } + links.options.formerTracs).contains {
      $0.pathBelow(url) != nil
    }
    if !isImage, !isOfTrac { otherTracs.add(url) }
    let schemes = isImage ? ["http", "https"] : Target.LinkForm.schemes
    guard schemes.contains(scheme) else {
      let isContent = Target.LinkForm.contentSchemes.contains(scheme)
      report(
        .schemeNotShown(
          scheme, of: shortened(url), isImage: isImage,
          isTextKept: isContent || url.isSchemeAlone),
        at: source)
      if !isContent { unlinkedAddress = url }
      return nil
    }
    return RelativeURL.cleaned(url)
  }

  /// The address of a target that an address turned out to be.
  func known(_ target: LinkTarget, isImage: Bool, at source: SourceRange) -> String? {
    switch target {
    case .page(let reference): pageAddress(reference, at: source)
    case .attachment(let reference): attachmentAddress(reference, isImage: isImage, at: source)
    case .resource(let resource): resourceAddress(resource, at: source)
    case .url(let url): RelativeURL.cleaned(url)
    }
  }

  private func shortened(_ url: String) -> String {
    url.utf8.count <= 200 ? url : url.prefix(200) + "…"
  }
}

extension LinkContext {
  /// The target of an address in raw HTML, as a browser takes it on the page's own address in Trac: `Other`
  /// on `/wiki/A/B` is `/wiki/A/Other`. None where it is absolute, or no page, file or resource.
  func resolveRawAddress(_ address: String, page: String) -> LinkTarget? {
    if address.isEmpty || RelativeURL.scheme(of: address) != nil || address.begins(with: "//") {
      return nil
    }
    if address.begins(with: "#") {
      return .page(PageReference("", fragment: String(Substring(address.utf8.dropFirst()))))
    }
    let (path, query, fragment) = RelativeURL.split(address)
    let project = options.trac?.path ?? ""
    let own = project + "/wiki/" + RelativeURL.encode(page, keepingSlashes: true)
    let absolute: String
    if path.isEmpty {
      absolute = own
    } else if path.begins(with: "/") {
      absolute = RelativeURL.withoutDots(path)
    } else {
      let folder = own[..<(own.utf8.lastIndex(of: UInt8(ascii: "/")) ?? own.endIndex)]
      absolute = RelativeURL.withoutDots(folder + "/" + path)
    }
    guard absolute.begins(with: project + "/") else { return nil }
    let below = Substring(absolute.utf8.dropFirst(project.utf8.count)) + query + fragment
    return TracAddress.target(of: String(below))
      ?? .resource(TracResource(realm: "server", id: absolute, address: String(below)))
  }
}
