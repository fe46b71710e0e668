import Basics
import Files
import Links
import Markup
import Stores

/// Judges links of one project, whatever their documents' markup: by address, path and place.
final class LinkJudge {
  let context: CheckContext
  let index: TreeIndex
  let finder: LandingFinder
  let near: NearPaths
  let sites: SiteGenerators
  let repository: OwnRepository?
  lazy var named = NamedLinks(context.project, index)
  /// Places of documents that links with fragments lead to, by path.
  var places: [String: DocumentPlaces] = [:]
  /// Verdicts on what does not depend on more than the folder, by folder and destination.
  private var known: [String: [String: LinkVerdict]] = [:]
  var site: (document: String, site: SiteGenerators.Site?) = ("", nil)

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
}

extension LinkVerdict {
  fileprivate var isFault: Bool { if case .fault = self { true } else { false } }
}
