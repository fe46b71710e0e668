import Basics
import Markup

/// The files of Trac's folder `htdocs`, and where each is in the output: `htdocs:images/logo.png`.
package struct SiteFiles: Sendable, ExpressibleByDictionaryLiteral {
  /// What they are called there → file of the output.
  private let paths: [String: String]
  /// By their names in lower case.
  private let byFolded: [String: [String]]
  private let nearMisses: NearMissCache

  /// - Parameter paths: the name in `htdocs`, with slashes, to the file of the output.
  package init(_ paths: [String: String]) {
    self.paths = paths
    let names = paths.keys.sorted(by: bytesPrecede)
    byFolded = Dictionary(grouping: names) { $0.lowercased() }
    nearMisses = NearMissCache(names)
  }

  /// As `init(_:)`.
  package init(dictionaryLiteral elements: (String, String)...) {
    self.init(Dictionary(elements) { first, _ in first })
  }

  /// The wiki came without them.
  package var isEmpty: Bool { paths.isEmpty }

  /// The file of exactly that name.
  package subscript(_ name: String) -> String? { paths[name] }

  /// The one file whose name is the same but for case: a server with Windows showed it.
  func inOtherCase(_ name: String) -> (name: String, path: String)? {
    guard let names = byFolded[name.lowercased()], names.count == 1, let path = paths[names[0]]
    else { return nil }
    return (names[0], path)
  }

  /// Names like that of a missing one.
  func near(_ name: String) -> [String] { nearMisses.candidates(for: name) }
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
