import Markup

/// Links to attachments, and images: `attachment:plan.png:wiki:Guide`, `[[Image(Guide:plan.png)]]`.
extension PageResolver {
  func attachmentAddress(
    _ reference: AttachmentReference, isImage: Bool, at source: SourceRange
  ) -> String? {
    switch reference.owner {
    case .thisPage:
      pageFileAddress(reference, owner: page, isImage: isImage, at: source)
    case .page(let owner):
      pageFileAddress(reference, owner: owner, isImage: isImage, at: source)
    case .other(let realm, let id):
      foreignFileAddress(reference, owner: "\(realm)/\(id)", isImage: isImage, at: source)
    case .htdocs:
      siteFileAddress(reference, isImage: isImage, at: source)
    }
  }

  /// A file of a ticket or a milestone: with the other attachments where nobody knows which there are, else
  /// where the ticket is.
  private func foreignFileAddress(
    _ reference: AttachmentReference, owner: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    guard links.options.knowsAttachments else {
      return pageFileAddress(reference, owner: owner, isImage: isImage, at: source)
    }
    let address = "\(encodePath(owner))/\(RelativeURL.encode(reference.file))\(reference.suffix)"
    return resourceAddress(
      TracResource(
        realm: "attachment", id: "\(owner)/\(reference.file)",
        address: (isImage ? "/raw-attachment/" : "/attachment/") + address), at: source)
  }

  /// The file's own address. Of queries and fragments only `#L12` means something where files lie.
  private func pageFileAddress(
    _ reference: AttachmentReference, owner: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    guard let file = file(reference.file, of: owner, isImage: isImage, at: source) else {
      return nil
    }
    usedAttachments.insert(file)
    let fragment = RelativeURL.split(reference.suffix).fragment
    let isLine =
      fragment.hasPrefix("#L") && fragment.utf8.count > 2
      && fragment.utf8.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
    return RelativeURL.from(path, to: file) + (isLine ? fragment : "")
  }

  private func file(
    _ name: String, of owner: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    let index = links.index
    if let file = index.attachmentPath(owner, name) { return file }
    if let file = links.options.moved?.file(name, of: owner, isImage: isImage) { return file }
    guard links.options.knowsAttachments else {
      counts.attachmentsAssumed += 1
      return index.assumedAttachmentPath(owner, name)
    }
    let others = index.owners(ofFile: name)
    if isImage, others.count == 1, let file = index.attachmentPath(others[0], name) {
      report(
        FindingKind.imageElsewhere.finding(
          page: page, at: source,
          "The file “\(name)” belongs to the page “\(others[0])”, not to “\(owner)”.",
          help: "The one file of that name was taken."))
      return file
    }
    report(
      (isImage ? FindingKind.imageMissing : .attachmentMissing).finding(
        page: page, at: source, "The page “\(owner)” has no attachment “\(name)”.",
        help: isImage ? "A comment stands in its place." : "The link was written as text.",
        candidates: others.isEmpty
          ? index.files(near: name, of: owner) : others.prefix(5).map { "\($0)/\(name)" }))
    return nil
  }

  private func encodePath(_ path: String) -> String {
    RelativeURL.encode(path.filledParts.joined(separator: "/"), keepingSlashes: true)
  }
}

extension PageIndex {
  /// The page's files whose names are like `name` but for case and punctuation, or but for a few letters.
  fileprivate func files(near name: String, of owner: String) -> [String] {
    NearMiss(files(of: owner)).candidates(for: name).map { "\(owner)/\($0)" }
  }
}
