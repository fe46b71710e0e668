import Links
import Markup
import Stores

/// Judges links of one project, whatever their documents' markup: by address, path and place.
final class LinkJudge {
  let context: CheckContext
  let index: TreeIndex
  let finder: LandingFinder
  private let near: NearPaths
  private let sites: SiteGenerators
  private let repository: OwnRepository?
  private lazy var named = NamedLinks(context.project, index)
  /// Places of documents that links with fragments lead to, by path.
  private var places: [String: DocumentPlaces] = [:]
  /// Verdicts on what does not depend on more than the folder, by folder and destination.
  private var known: [String: [String: LinkVerdict]] = [:]
  private var site: (document: String, site: SiteGenerators.Site?) = ("", nil)

  init(_ context: CheckContext) {
    self.context = context
    index = TreeIndex(context.project.files)
    finder = LandingFinder(index: index, target: context.target)
    near = NearPaths(index)
    sites = SiteGenerators(context.project.files)
    repository = context.project.history?.remote.flatMap(OwnRepository.init)
    site = ("", sites.site(of: ""))
  }

  /// Links and images alike.
  func verdict(_ link: DocumentLink, in document: DocumentFacts) -> LinkVerdict {
    if site.document != document.path { site = (document.path, sites.site(of: document.path)) }
    // In a site each page may be a folder of its own; most links to pages of the folder are alike elsewhere.
    guard site.site == nil, link.kind != .document, link.kind != .label,
      link.destination.utf8.first != UInt8(ascii: "#")
    else {
      return judge(link, in: document)
    }
    let folder = document.path.folderPart
    if let verdict = known[folder]?[link.destination], !verdict.isFault { return verdict }
    let verdict = judge(link, in: document)
    if link.kind != .image { known[folder, default: [:]][link.destination] = verdict }
    return verdict
  }

  private func judge(_ link: DocumentLink, in document: DocumentFacts) -> LinkVerdict {
    if link.kind == .document || link.kind == .label {
      return named.verdict(link, in: document, site: site.site)
    }
    switch LinkAddress(link.destination) {
    case .empty:
      if context.target == .mdwiki || link.kind == .image { return .fine }
      return .fault(
        LinkFault(
          "link-malformed", "The link “\(link.text.onOneLine)” has no address.",
          help: "Name the page, or take the brackets away."))
    case .web(let address): return web(address, link)
    case .scheme(let scheme):
      return scheme == "htp" || scheme == "htttp" || scheme == "ttp" || scheme == "htps"
        ? misspelt(link, scheme) : .notChecked(.otherScheme)
    case .ownMachine:
      return .fault(
        LinkFault(
          "link-outside", "“\(link.destination)” is a place on its author's own machine.",
          help: "Put the file into the repository, or name an address that all readers reach."))
    case .path(let path, _, let fragment):
      if path.isEmpty {
        return place(fragment, link, in: document, target: document.path)
      }
      return self.path(path, fragment, link, in: document)
    }
  }

  private func misspelt(_ link: DocumentLink, _ scheme: String) -> LinkVerdict {
    let right =
      (scheme.hasSuffix("s") ? "https" : "http") + link.destination.dropFirst(scheme.count)
    return .fault(
      LinkFault("link-malformed", "The address begins with “\(scheme):”.")
        .offering([right], isClear: true))
  }

  /// A link whose address holds a blank: only where it surely was to be one.
  func verdict(_ broken: BlankAddress, in document: DocumentFacts) -> LinkVerdict {
    let (path, _, _) = RelativeURL.split(broken.address)
    switch LinkAddress(broken.address) {
    case .web: return .fault(broken.fault)
    case .path:
      switch finder.land(RelativeURL.decode(path), from: document.path) {
      case .file, .folder: return .fault(broken.fault)
      default: return .fine
      }
    default: return .fine
    }
  }

  // MARK: Other sites

  private func web(_ address: String, _ link: DocumentLink) -> LinkVerdict {
    if let single = DoubledScheme.undoubled(address) {
      return .fault(
        LinkFault("link-malformed", "The address begins with its scheme twice.")
          .offering([single], isClear: true))
    }
    guard let repository, let path = repository.path(of: address) else {
      return .notChecked(.otherSite)
    }
    switch finder.land(at: path) {
    case .missing, .emptyFolder:
      var fault = LinkFault(
        link.kind == .image ? "image-missing" : "link-dead",
        "“\(path)” is not in this repository, though the address says so.",
        help:
          "Where the default branch holds it, this commit lacks it; otherwise correct the address.")
      fault.severity = .info
      return .fault(fault)
    default: return .fine
    }
  }

  // MARK: Paths

  private func path(
    _ path: String, _ fragment: String?, _ link: DocumentLink, in document: DocumentFacts
  ) -> LinkVerdict {
    let decoded = RelativeURL.decode(path)
    if let forbidden = context.target.forbiddenInPaths.first(where: decoded.utf8.contains) {
      return .fault(
        LinkFault(
          "link-dead",
          "\(context.target.name) cannot open a page with “\(Character(Unicode.Scalar(forbidden)))” in its name.",
          help: "Rename the file."))
    }
    var landing = finder.land(decoded, from: document.path)
    if case .missing = landing, decoded != path,
      case .file(let file) = finder.land(path, from: document.path)
    {
      landing = .file(file)
    }
    switch landing {
    case .file(let file):
      if path.utf8.first == UInt8(ascii: "/"), !context.target.findsFromRoot {
        return rooted(link, in: document, file: file)
      }
      return link.kind == .image ? .fine : place(fragment, link, in: document, target: file)
    case .folder(let folder):
      // A list of files shows the README below.
      let readme = folder.isEmpty ? "README.md" : folder + "/README.md"
      guard let fragment, index.hasFile(readme) else { return .fine }
      return place(fragment, link, in: document, target: readme)
    case .targetPage: return .fine
    case .notChecked(let reason): return .notChecked(reason)
    case .otherCase(let file):
      if isGenerated(decoded, in: document) { return .fine }
      return .fault(otherCase(link, in: document, file: file))
    case .rawFile(let file): return .fault(rawFile(link, file: file))
    case .emptyFolder(let folder):
      return .fault(
        LinkFault(
          missingRule(link), "\(context.target.name) shows nothing for the folder “\(folder)”.",
          help: "Link a page in it."))
    case .outside, .missing:
      return nowhere(landing, path: decoded, link, in: document)
    }
  }

  private func nowhere(
    _ landing: Landing, path: String, _ link: DocumentLink, in document: DocumentFacts
  ) -> LinkVerdict {
    if let reason = LinkTemplate.reason(link.destination) { return .notChecked(reason) }
    if case .missing(let way) = landing, isLeftOut(way) { return .notChecked(.leftOut) }
    if TemplatePage.isOne(document.path), TemplatePage.leadsAlong(path, finder) { return .fine }
    if isGenerated(path, in: document) { return .fine }
    if mayBeGenerated(path, in: document) { return .notChecked(.generated) }
    if Self.findsByEnd.contains(document.format), hasEnd(path) { return .fine }
    let deadLink = DeadLink(index: index, near: near, target: context.target)
    return .fault(deadLink.fault(landing, path: path, link, in: document.path))
  }

  private func isLeftOut(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/")).contains {
      KnownFolders.isLeftOut(Substring($0))
    }
  }

  /// Directives of these set a folder that addresses are seen from (`:imagesdir:`).
  private static let findsByEnd: Set<DocumentFormat> = [.asciiDoc, .org, .restructuredText]

  private func hasEnd(_ path: String) -> Bool {
    let way = Array(TreePath.walk(path, from: "").path.utf8.reversed())
    return index.filesNamed(path.lastPart).contains { $0.utf8.reversed().starts(with: way) }
  }

  private func isGenerated(_ path: String, in document: DocumentFacts) -> Bool {
    guard let site = site.site else { return false }
    return GeneratedPage(index: index, site: site).exists(path, from: document.path)
  }

  /// A generator may make pages that have no source: lists of tags, descriptions of code.
  private func mayBeGenerated(_ path: String, in document: DocumentFacts) -> Bool {
    if document.format == .html, path.utf8.first == UInt8(ascii: "/") { return true }
    guard let site = site.site else { return false }
    return site.findsByName || path.utf8.first == UInt8(ascii: "/") || path.utf8.last == 0x2F
      || ["", ".html", ".htm", ".xml", ".php"].contains(path.suffix)
  }

  private func missingRule(_ link: DocumentLink) -> String {
    link.kind == .image ? "image-missing" : "link-dead"
  }

  private func otherCase(_ link: DocumentLink, in document: DocumentFacts, file: String)
    -> LinkFault
  {
    let name = LinkForm.address(of: file, like: link.destination, from: document.path)
    return LinkFault(
      "link-case", "“\(link.destination)” has other letter case than the file, “\(file)”.",
      help: "It works on some machines only, and not on GitHub."
    ).offering([name], isClear: true)
  }

  private func rawFile(_ link: DocumentLink, file: String) -> LinkFault {
    let name = LinkForm.name(of: file, like: link.destination)
    return LinkFault(
      "link-dead", "In a GitHub wiki “\(link.destination)” opens the raw text of the page.",
      help: "Name the page without folder and suffix."
    ).offering([name], isClear: true)
  }

  private func rooted(_ link: DocumentLink, in document: DocumentFacts, file: String) -> LinkVerdict
  {
    let (_, query, fragment) = RelativeURL.split(link.destination)
    let name = RelativeURL.from(document.path, to: file) + query + fragment
    return .fault(
      LinkFault(
        "link-outside", "“\(link.destination)” works only where the wiki is the root of its site.",
        help: "Name the file from the folder of this page."
      ).offering([name], isClear: true))
  }

  // MARK: Places

  private func place(
    _ fragment: String?, _ link: DocumentLink, in document: DocumentFacts, target: String
  ) -> LinkVerdict {
    guard let fragment, context.target.anchors != .unknown else { return .fine }
    var name = RelativeURL.decode(fragment)
    if SpecialFragment.isAlwaysValid(name) { return .fine }
    if SpecialFragment.isRoute(name) { return .notChecked(.placeMade) }
    if name.utf8.starts(with: "user-content-".utf8) { name = String(name.dropFirst(13)) }
    guard let there = context.project.document(target), there.format != .plain,
      there.format != .unread
    else { return .notChecked(.placeUnread) }
    let places = self.places(of: there)
    let isLoose = site.site != nil || there.format != .markdown
    switch places.find(name) {
    case .exact: return .fine
    case .otherCase(let place):
      if isLoose { return .fine }
      return .fault(
        LinkFault(
          "fragment-case", "“#\(name)” has other letter case than the place, “#\(place)”.",
          help: "Readers other than GitHub may not find it."
        ).offering([LinkForm.with(fragment: place, link.destination)], isClear: true))
    case .alike(let place):
      if isLoose { return .fine }
      return .fault(
        missing(name, target, document, link, near: [place], isClear: true))
    case .nothing:
      if let reason = LinkTemplate.reason(name) { return .notChecked(reason) }
      if there.format == .html { return .notChecked(.placeMade) }
      if Inclusion.isIn(there) { return .notChecked(.placeIncluded) }
      let (near, isClear) = NearPlaces.near(name, in: places.names)
      return .fault(missing(name, target, document, link, near: near, isClear: isClear))
    }
  }

  private func places(of document: DocumentFacts) -> DocumentPlaces {
    if let known = places[document.path] { return known }
    let new = DocumentPlaces(document, anchors: context.target.anchors)
    places[document.path] = new
    return new
  }

  private func missing(
    _ name: String, _ target: String, _ document: DocumentFacts, _ link: DocumentLink,
    near: [String], isClear: Bool
  ) -> LinkFault {
    let whose = target == document.path ? "This document" : "“\(target)”"
    return LinkFault(
      "fragment-dead", "\(whose) has no heading or anchor “#\(name)”.",
      help: near.isEmpty ? "Correct the part behind the `#`, or leave it out." : ""
    ).offering(near.map { LinkForm.with(fragment: $0, link.destination) }, isClear: isClear)
  }
}

extension LinkVerdict {
  fileprivate var isFault: Bool { if case .fault = self { true } else { false } }
}
