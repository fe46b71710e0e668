import Basics
import Markup
import Targets

/// Links to pages: `wiki:Page@3?action=diff#Section`.
extension PageResolver {
  /// Whether a link's page is there. A link without a name means its own page.
  func exists(_ reference: PageReference) -> Bool {
    if isOwn(reference) { return true }
    let name = TracNames.resolve(reference.name, on: page, hasPage: links.hasPage)
    if links.hasPage(name) { return true }
    if case .found = links.options.moved?.page(name, isWord: true) { return true }
    return lackedGuidePage(reference) != nil
  }

  /// The page of Trac's guide that a link means in a tree without it.
  private func lackedGuidePage(_ reference: PageReference) -> String? {
    guard !links.options.lackedGuidePages.isEmpty else { return nil }
    return TracNames.candidates(reference.name, on: page)
      .first { links.options.lackedGuidePages.contains($0) }
  }

  func pageAddress(_ reference: PageReference, at source: SourceRange) -> String? {
    guard let (found, nameInTrac) = page(of: reference, at: source) else { return nil }
    var name = found
    if reference.version == nil, reference.query.isEmpty, !isOwn(reference) {
      name = links.destination(of: name)
    }
    if reference.version != nil || !reference.query.isEmpty {
      if let address = tracAddress(reference, name: nameInTrac) { return address }
      reportView(reference, name: name, at: source)
    }
    if !links.index.hasPage(name), links.options.isGuidePage(name),
      let address = TracGuide.address(ofPage: name, fragment: reference.fragment)
    {
      return RelativeURL.cleaned(address)
    }
    let file =
      name == page ? path : links.index.path(ofPage: name) ?? links.index.assumedPath(ofPage: name)
    guard let fragment = fragment(reference.fragment, of: name, at: source) else {
      return links.index.target.address(from: path, to: file)
    }
    return (file == path ? "" : links.index.target.address(from: path, to: file)) + "#"
      + RelativeURL.encode(fragment)
  }

  /// The page that a link means, and what Trac calls it; none, with the finding that says why.
  private func page(
    of reference: PageReference, at source: SourceRange
  ) -> (name: String, inTrac: String)? {
    if isOwn(reference) { return (page, page) }
    let name = TracNames.resolve(reference.name, on: page, hasPage: links.hasPage)
    if links.hasPage(name) { return (name, name) }
    var loose = LoosePages.Answer.nothing
    if links.options.takesLooseNames, !isBareWord {
      loose = links.loosePages.page(reference.name, on: page)
    }
    if case .page(let found, let written) = loose {
      counts.loose += 1
      report(.looseName(written, found: found), at: source)
      return (found, written)
    }
    switch links.options.moved?.page(name, isWord: false) ?? .nothing {
    case .found(let moved): return (moved, moved)
    case .several(let names): report(.deadLink(to: name), at: source, candidates: names)
    case .nothing:
      if let lacked = lackedGuidePage(reference) { return (lacked, lacked) }
      if case .several(let pages, let written) = loose {
        report(.severalPages(named: written, fitting: pages.count), at: source, candidates: pages)
      } else if isAssumed(name) {
        return (name, name)
      } else {
        report(
          .deadLink(to: name), at: source, candidates: links.nearMisses.candidates(for: name))
      }
    }
    return nil
  }

  private func isAssumed(_ name: String) -> Bool {
    !links.options.knowsPages && !name.isEmpty
  }

  private func isOwn(_ reference: PageReference) -> Bool {
    reference.name.isEmpty && !reference.fragment.isEmpty
  }

  /// The fragment to write; none where there is none, or none such.
  private func fragment(_ written: String, of name: String, at source: SourceRange) -> String? {
    guard !written.isEmpty else { return nil }
    guard let anchors = links.anchors(name) else { return Slug.make(RelativeURL.decode(written)) }
    if let fragment = anchors.fragment(for: written) { return fragment }
    if links.options.moved != nil, let fragment = anchors.slug(like: written) { return fragment }
    if written != "top" {  // browsers know that one without any anchor
      report(
        .deadFragment(written, of: name), at: source, candidates: anchors.nearMisses(of: written))
    }
    return nil
  }

  /// The old version or the action in the running Trac.
  private func tracAddress(_ reference: PageReference, name: String) -> String? {
    guard links.options.linksVersionsToTrac, let trac = links.options.trac else { return nil }
    let version = reference.version.map { "version=" + RelativeURL.encode($0) }
    let query = reference.query.dropFirst()
    let parameters = [version, query.isEmpty ? nil : String(query)].compactMap { $0 }
    let path = RelativeURL.encode(name, keepingSlashes: true)
    return RelativeURL.cleaned(
      "\(trac.url)/wiki/\(path)?\(parameters.joined(separator: "&"))"
        + (reference.fragment.isEmpty ? "" : "#" + reference.fragment))
  }

  private func reportView(_ reference: PageReference, name: String, at source: SourceRange) {
    let query = reference.query.dropFirst()
    if let version = reference.version {
      report(.oldVersion(version, of: name), at: source)
    } else if query.hasPrefix("version=") || !query.hasPrefix("action=") {
      report(.pageView(String(query), of: name), at: source)
    }
  }
}
