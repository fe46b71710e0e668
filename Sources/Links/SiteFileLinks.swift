import Basics
import Markup

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
      report(
        FindingKind.imageElsewhere.finding(
          page: page, at: source,
          "The project's web folder has no “\(name)”, but “\(found.name)”, which is the same to servers with Windows.",
          help: "That file was taken."))
      return RelativeURL.from(path, to: found.path)
    }
    let resource = TracResource(
      realm: "htdocs", id: name,
      address: "/chrome/site/\(RelativeURL.encode(name, keepingSlashes: true))\(reference.suffix)")
    if files.isEmpty || links.options.address(of: resource) != .unknown {
      return resourceAddress(resource, isImage: isImage, at: source)
    }
    // Trac's own address shows no less than Trac did.
    let help =
      links.options.trac != nil
      ? "It leads to the old Trac."
      : isImage ? "A comment stands in its place." : "The link was written as text."
    report(
      (isImage ? FindingKind.imageMissing : .attachmentMissing).finding(
        page: page, at: source, "The project's web folder, htdocs, has no “\(name)”.", help: help,
        candidates: files.near(name).map { "htdocs:\($0)" }))
    return links.options.trac == nil
      ? nil : resourceAddress(resource, isImage: isImage, at: source)
  }
}
