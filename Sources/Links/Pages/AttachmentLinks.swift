import Basics
import Markup

/// Links to attachments, and images: `attachment:plan.png:wiki:Guide`, `[[Image(Guide:plan.png)]]`.
extension PageResolver {
  func attachmentAddress(
    _ reference: AttachmentReference, isImage: Bool, at source: SourceRange
  ) -> String? {
    if reference.file.isEmpty, !isImage { return listAddress(reference, at: source) }
    if case .thisPage = reference.owner, let parts = links.options.parts[page],
      let id = parts.id(at: source)
    {
      return foreignFileAddress(reference, parts.realm, id, isImage: isImage, at: source)
    }
    return switch reference.owner {
    case .thisPage:
      pageFileAddress(reference, owner: page, isImage: isImage, at: source)
    case .page(let owner):
      pageFileAddress(reference, owner: owner, isImage: isImage, at: source)
    case .other(let realm, let id):
      foreignFileAddress(reference, realm, id, isImage: isImage, at: source)
    case .htdocs:
      siteFileAddress(reference, isImage: isImage, at: source)
    }
  }

  /// `attachment:` without a file is the list of a page's files, which only the running Trac shows.
  private func listAddress(_ reference: AttachmentReference, at source: SourceRange) -> String? {
    let owner =
      switch reference.owner {
      case .thisPage: "wiki/\(page)"
      case .page(let owner): "wiki/\(owner)"
      case .other(let realm, let id): "\(realm)/\(id)"
      case .htdocs: ""
      }
    let form = reference.isRaw ? "raw-attachment" : "attachment"
    return resourceAddress(
      TracResource(realm: "attachment", id: owner, address: "/\(form)/\(encodePath(owner))/"),
      at: source)
  }

  /// A file of a ticket or a milestone never comes along: only a running Trac has it.
  private func foreignFileAddress(
    _ reference: AttachmentReference, _ realm: String, _ id: String, isImage: Bool,
    at source: SourceRange
  ) -> String? {
    if let address = tracAddress(reference, "\(realm)/\(id)", isImage: isImage) { return address }
    absentFile = reference.file
    report(
      .absentForeignAttachment(reference.file, of: "\(realm) \(id)", isImage: isImage), at: source)
    return nil
  }

  /// Where the old Trac shows the file of a page, whose own address in the output is not known.
  private func absentFileAddress(
    _ reference: AttachmentReference, owner: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    absentAttachments.insert(AttachmentName(owner: owner, file: reference.file))
    absentFile = reference.file
    if let address = tracAddress(reference, "wiki/\(owner)", isImage: isImage) { return address }
    report(.absentAttachment(reference.file, of: owner, isImage: isImage), at: source)
    return nil
  }

  private func tracAddress(
    _ reference: AttachmentReference, _ owner: String, isImage: Bool
  ) -> String? {
    guard let trac = links.options.trac else { return nil }
    let form = isImage || reference.isRaw ? "raw-attachment" : "attachment"
    let file = RelativeURL.encode(reference.file)
    return RelativeURL.cleaned(
      "\(trac.url)/\(form)/\(encodePath(owner))/\(file)\(reference.suffix)")
  }

  /// The file's own address. Of queries and fragments only `#L12` means something where files are.
  private func pageFileAddress(
    _ reference: AttachmentReference, owner: String, isImage: Bool, at source: SourceRange
  ) -> String? {
    let name = AttachmentName(owner: owner, file: reference.file)
    guard let file = file(name, isImage: isImage) ?? looseFile(name, isImage: isImage, at: source)
    else {
      return isAbsent(name)
        ? absentFileAddress(reference, owner: owner, isImage: isImage, at: source)
        : missingFileAddress(name, isImage: isImage, at: source)
    }
    usedAttachments.insert(file)
    let fragment = RelativeURL.split(reference.suffix).fragment
    let isLine =
      fragment.hasPrefix("#L") && fragment.utf8.count > 2
      && fragment.utf8.dropFirst(2).allSatisfy { $0.isDigit }
    return RelativeURL.from(path, to: file) + (isLine ? fragment : "")
  }

  private func file(_ name: AttachmentName, isImage: Bool) -> String? {
    if let file = links.index.path(of: name) { return file }
    if let file = links.options.moved?.file(name.file, of: name.owner, isImage: isImage) {
      return file
    }
    if case .assumed = links.options.attachments {
      return links.index.assumedAttachmentPath(name.owner, name.file)
    }
    return nil
  }

  /// The file of the page that the owner's name fits loosely, or of its name before an export changed that.
  private func looseFile(
    _ name: AttachmentName, isImage: Bool, at source: SourceRange
  ) -> String? {
    guard links.options.takesLooseNames else { return nil }
    var pages = [name.owner]
    if !links.index.hasPage(name.owner) {
      guard case .page(let found, _) = links.loosePages.page("/" + name.owner, on: page) else {
        return nil
      }
      pages.append(found)
    }
    let owners = pages.dropFirst() + pages.flatMap { links.index.looseOwners.names(of: $0) }
    let found = owners.filter { links.index.attachmentPath($0, name.file) != nil }
    guard found.count == 1 else { return nil }
    report(.looseOwner(name.file, of: name.owner, found: found[0], isImage: isImage), at: source)
    return links.index.attachmentPath(found[0], name.file)
  }

  private func isAbsent(_ name: AttachmentName) -> Bool {
    switch links.options.attachments {
    case .listed(let absent): absent.contains(name)
    case .absent: true
    case .assumed: false
    }
  }

  /// A file that Trac does not have either: of an image the one of that name on another page.
  private func missingFileAddress(
    _ missing: AttachmentName, isImage: Bool, at source: SourceRange
  ) -> String? {
    let (index, owner, name) = (links.index, missing.owner, missing.file)
    let others = index.owners(ofFile: name)
    if isImage, others.count == 1, let file = index.attachmentPath(others[0], name) {
      report(.attachmentElsewhere(name, of: others[0], not: owner), at: source)
      usedAttachments.insert(file)
      return RelativeURL.from(path, to: file)
    }
    report(
      .noAttachment(name, of: owner, isImage: isImage), at: source,
      candidates: others.isEmpty
        ? index.files(near: name, of: owner) : others.prefix(5).map { "\($0)/\(name)" })
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

/// Links to files of the project's web folder: `htdocs:images/logo.png`, `/chrome/site/images/logo.png`.
extension PageResolver {
  func siteFileAddress(
    _ reference: AttachmentReference, isImage: Bool, at source: SourceRange
  ) -> String? {
    let files = links.options.siteFiles
    // As a browser goes there: `htdocs:/logo.png` is `htdocs:logo.png`, and `htdocs:../common/x.png` a file of Trac's own.
    let place = RelativeURL.withoutDots("/chrome/site/" + reference.file)
    let steps = place.filledParts
    guard steps.starts(with: ["chrome", "site"]) else {
      let address = RelativeURL.encode(place, keepingSlashes: true) + reference.suffix
      return resourceAddress(
        TracResource(realm: "htdocs", id: reference.file, address: address), isImage: isImage,
        at: source)
    }
    let name = steps.dropFirst(2).joined(separator: "/")
    if let file = files[name] { return RelativeURL.from(path, to: file) }
    if let found = files.inOtherCase(name) {
      report(.siteFileInOtherCase(name, found: found.name), at: source)
      return RelativeURL.from(path, to: found.path)
    }
    let resource = TracResource(
      realm: "htdocs", id: name,
      address: "/chrome/site/\(RelativeURL.encode(name, keepingSlashes: true))\(reference.suffix)")
    if files.isEmpty || links.options.address(of: resource) != .unknown {
      return resourceAddress(resource, isImage: isImage, at: source)
    }
    // Trac's own address shows no less than Trac did.
    let isLinked = links.options.trac != nil
    report(
      .noSiteFile(name, isImage: isImage, isLinkedToTrac: isLinked), at: source,
      candidates: files.near(name).map { "htdocs:\($0)" })
    return isLinked ? resourceAddress(resource, isImage: isImage, at: source) : nil
  }
}
