import Basics
import Facts
import Files
import Links
import Markup
import Stores
import Targets

/// What the links of one project can lead to, as far as somebody has asked for it.
final class LinkTargets {
  let context: CheckContext
  let index: TreeIndex
  let paths: PathResolver
  let near: NearPaths
  let repository: OwnRepository?
  /// Verdicts on what does not depend on more than the folder, by folder and destination.
  fileprivate var known: [String: [String: LinkVerdict]] = [:]

  init(_ context: CheckContext) {
    self.context = context
    index = context.tables.index
    paths = PathResolver(index: index, target: context.target)
    near = NearPaths(index)
    repository = context.project.history?.remote.flatMap(OwnRepository.init)
  }

  /// The checker of one document's links.
  func checker(of document: DocumentFacts) -> LinkChecker {
    LinkChecker(targets: self, document: document, site: context.tables.site(of: document.path))
  }

  var named: NamedLinks { context.tables.named }

  /// The anchors of a document.
  func anchors(of document: DocumentFacts) -> DocumentAnchors {
    context.tables.anchors(of: document, context.target.anchors)
  }
}

/// Judges the links of one document, whatever its markup: by address, path and anchor.
struct LinkChecker {
  let targets: LinkTargets
  let document: DocumentFacts
  /// The site that the document is made into a page of.
  let site: SiteGenerators.Site?

  var context: CheckContext { targets.context }
  var index: TreeIndex { targets.index }
  var paths: PathResolver { targets.paths }

  /// Links and images alike.
  func verdict(_ link: DocumentLink) -> LinkVerdict {
    // In a site each page may be a folder of its own; most links to pages of the folder are alike elsewhere.
    guard site == nil, link.kind != .document, link.kind != .label,
      link.destination.utf8.first != UInt8(ascii: "#")
    else {
      return judge(link)
    }
    let folder = document.path.folderPart
    if let verdict = targets.known[folder]?[link.destination], !verdict.isFault { return verdict }
    let verdict = judge(link)
    if link.kind != .image { targets.known[folder, default: [:]][link.destination] = verdict }
    return verdict
  }

  private func judge(_ link: DocumentLink) -> LinkVerdict {
    if link.kind == .document || link.kind == .label {
      return targets.named.verdict(link, in: document, site: site)
    }
    switch LinkAddress(link.destination) {
    case .empty:
      if context.target.links.opensEmpty || link.kind == .image { return .fine }
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
        return anchor(fragment, link, target: document.path)
      }
      return self.path(path, fragment, link)
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
  func verdict(_ broken: BlankAddress) -> LinkVerdict {
    let (path, _, _) = RelativeURL.split(broken.address)
    switch LinkAddress(broken.address) {
    case .web: return .fault(broken.fault)
    case .path:
      switch paths.resolve(RelativeURL.decode(path), from: document.path) {
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
    guard let path = targets.repository?.path(of: address) else {
      return .notChecked(.otherSite)
    }
    switch paths.resolve(at: path) {
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
}

extension LinkVerdict {
  fileprivate var isFault: Bool { if case .fault = self { true } else { false } }
}

/// Links to headings and anchors: `#set-up`.
extension LinkChecker {
  func anchor(_ fragment: String?, _ link: DocumentLink, target: String) -> LinkVerdict {
    guard let fragment, context.target.anchors.isCertain else { return .fine }
    var name = RelativeURL.decode(fragment)
    if SpecialFragment.isAlwaysValid(name) { return .fine }
    if SpecialFragment.isRoute(name) { return .notChecked(.placeMade) }
    if name.utf8.starts(with: "user-content-".utf8) { name = String(name.dropFirst(13)) }
    guard let there = context.project.document(target), there.format != .plain,
      there.format != .unread
    else { return .notChecked(.placeUnread) }
    let anchors = targets.anchors(of: there)
    let isLoose = site != nil || there.format != .markdown
    switch anchors.find(name) {
    case .exact: return .fine
    case .otherCase(let anchor):
      if isLoose { return .fine }
      return .fault(
        LinkFault(
          "fragment-case", "“#\(name)” has other letter case than the place, “#\(anchor)”.",
          help: "Readers other than \(context.target.title) may not find it."
        ).offering([LinkForm.with(fragment: anchor, link.destination)], isClear: true))
    case .otherEmoji(let anchor):
      if isLoose { return .fine }
      var fault = LinkFault(
        "fragment-dead",
        "“#\(name)” and the place differ in U+FE0F, an invisible character behind an emoji.",
        help: "\(context.target.title) keeps that character of a heading in the name of the place.")
      fault.severity = .info
      return .fault(
        fault.offering([LinkForm.with(fragment: anchor, link.destination)], isClear: false))
    case .alike(let anchors):
      if isLoose { return .fine }
      return .fault(
        missing(
          name, target, link, near: Array(anchors.prefix(3)), isClear: anchors.count == 1))
    case .nothing:
      if let reason = LinkTemplate.reason(name) { return .notChecked(reason) }
      if there.format == .html { return .notChecked(.placeMade) }
      if Inclusion.isIn(there) { return .notChecked(.placeIncluded) }
      let (near, isClear) = NearAnchors.near(name, in: anchors.names)
      return .fault(missing(name, target, link, near: near, isClear: isClear))
    }
  }

  private func missing(
    _ name: String, _ target: String, _ link: DocumentLink,
    near: [String], isClear: Bool
  ) -> LinkFault {
    let whose = target == document.path ? "This document" : "“\(target)”"
    return LinkFault(
      "fragment-dead", "\(whose) has no heading or anchor “#\(name)”.",
      help: near.isEmpty ? "Correct the part behind the `#`, or leave it out." : ""
    ).offering(near.map { LinkForm.with(fragment: $0, link.destination) }, isClear: isClear)
  }
}
