import Basics
import Links
import Markup
import Stores
import Targets

/// What the addresses in the Markdown mean, by the manifest: `../B.md#set-up` is the page `B`.
struct OutputLinks: Sendable {
  private let pages: [String: String]
  private let attachments: [String: LinkMeaning]

  init(_ manifest: Manifest) {
    let start = manifest.pages[TracNames.startPage]
    // Only repositories and documents name all pages by their files.
    let isRepository = start == nil || start == Target.github.files.startPage
    pages = Dictionary(
      manifest.pages.map { ($0.value, $0.key) }
        + (isRepository ? [] : manifest.pages.flatMap { Self.otherNames(of: $0.key, in: $0.value) })
    ) { first, _ in first }
    attachments = Dictionary(
      manifest.attachments.map { name, file in
        (file, LinkMeaning.attachment(page: name.owner, file: name.file))
      }
    ) { first, _ in first }
  }

  /// How links of wikis, and tags of MkDocs, name a page: `A/B`, `A/B.html`.
  private static func otherNames(of page: String, in file: String) -> [(String, String)] {
    guard file.hasSuffix(".md") else { return [] }
    let stem = String(file.dropLast(3))
    return [stem, stem + ".html", RelativeURL.decode(stem)].map { ($0, page) }
  }

  /// - Parameters:
  ///   - page: the page that the address is on.
  ///   - file: its file in DEST.
  func meaning(of address: String, on page: String, in file: String) -> LinkMeaning? {
    let address = address.trimmedControls
    if address.isEmpty { return nil }
    if address.hasPrefix("#") {
      return .page(page, fragment: RelativeURL.decode(address.dropFirst()))
    }
    if let scheme = RelativeURL.scheme(of: address) {
      guard Target.LinkForm.schemes.contains(scheme) else { return .blocked }
      return .external(ComparableURL.of(address))
    }
    if address.hasPrefix("//") { return .external(ComparableURL.of("https:" + address)) }
    let (encoded, _, fragment) = RelativeURL.split(address)
    var steps = file.split(separator: "/").dropLast().map { String($0) }
    if encoded.hasPrefix("/") { steps = [] }
    for step in encoded.split(separator: "/") {
      if step == ".." {
        if steps.popLast() == nil { return .unknownFile(address) }
      } else if step != "." {
        steps.append(RelativeURL.decode(step))
      }
    }
    let path = steps.joined(separator: "/")
    if let page = pages[path] {
      return .page(page, fragment: RelativeURL.decode(fragment.dropFirst()))
    }
    return attachments[path] ?? assumed(path)
  }

  /// Where the attachments did not come along, links point to where they would be.
  private func assumed(_ path: String) -> LinkMeaning {
    let folder = Target.github.files.attachmentsFolder + "/"
    guard attachments.isEmpty, path.hasPrefix(folder) else { return .unknownFile(path) }
    let steps = path.dropFirst(folder.count).split(separator: "/")
    guard let file = steps.last, steps.count > 1 else { return .unknownFile(path) }
    return .attachment(
      page: steps.dropLast().joined(separator: "/"), file: String(file))
  }
}
