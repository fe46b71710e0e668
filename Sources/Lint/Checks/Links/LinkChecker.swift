import Basics
import Facts
import Files
import Links
import Markup
import Stores
import Targets

/// Judges the links of one document, whatever its markup: by address, path and anchor.
struct LinkChecker {
  let targets: LinkTargets
  let document: DocumentFacts
  /// The site that the document is made into a page of.
  let site: DocumentationSite?
  private let known: KnownVerdicts

  init(targets: LinkTargets, document: DocumentFacts, site: DocumentationSite?) {
    self.targets = targets
    self.document = document
    self.site = site
    known = targets.known(in: document.path.folderPart)
  }

  var context: CheckContext { targets.context }
  var index: TreeIndex { targets.index }
  var paths: PathResolver { targets.paths }
  /// What the document is read with.
  var target: Target { site?.target ?? context.target }

  /// Links and images alike.
  func verdict(_ link: DocumentLink) -> LinkVerdict {
    // In a site each page may be a folder of its own; most links to pages of the folder are alike elsewhere.
    guard site == nil, link.kind == .link || link.kind == .image || link.kind == .address,
      link.destination.utf8.first != UInt8(ascii: "#")
    else {
      return included(link, judge(link))
    }
    if let verdict = known.verdicts[link.destination], !verdict.isFault { return verdict }
    let verdict = judge(link)
    if link.kind != .image { known.verdicts[link.destination] = verdict }
    return verdict
  }

  /// A part of other documents may be right where these have it.
  private func included(_ link: DocumentLink, _ verdict: LinkVerdict) -> LinkVerdict {
    guard verdict.isFault else { return verdict }
    for whole in targets.sites.includers(of: document.path) where whole.path != document.path {
      let other = LinkChecker(
        targets: targets, document: whole, site: context.tables.site(of: whole.path)
      )
      .judge(link)
      if !other.isFault { return other }
    }
    return verdict
  }

  private func judge(_ link: DocumentLink) -> LinkVerdict {
    switch link.kind {
    case .label, .term, .name: return targets.sites.labels.verdict(link, in: document, site: site)
    case .document: return named(link)
    case .reference: return reference(link)
    case .include: return include(link)
    case .link, .image, .address: break
    }
    switch LinkAddress(link.destination) {
    case .empty:
      if target.links.opensEmpty || link.kind == .image || site?.form?.markup == .mdBook {
        return .fine
      }
      return .fault(
        LinkFault(
          "link-malformed", "The link “\(link.text.onOneLine)” has no address.",
          help: "Add the page, or remove the brackets."))
    case .web(let address): return web(address, link)
    case .scheme(let scheme):
      return scheme == "htp" || scheme == "htttp" || scheme == "ttp" || scheme == "htps"
        ? misspelt(link, scheme) : .notChecked(.otherScheme)
    case .ownMachine:
      return .fault(
        LinkFault(
          "link-outside", "“\(link.destination)” is a path on the author's own machine.",
          help: "Add the file to the repository, or use an address that all readers can reach."))
    case .path(let path, let query, var fragment):
      if let name = site?.form?.serving.placeQuery, fragment == nil,
        query.utf8.starts(with: "?\(name)=".utf8)
      {
        fragment = String(query.dropFirst(name.utf8.count + 2))
      }
      if path.isEmpty {
        return anchor(fragment, link, target: document.path)
      }
      if let site {
        let verdict = self.path(path, fragment, link, in: site)
        return verdict.isFault ? verdict : encodedImage(path, link) ?? verdict
      }
      return self.path(path, fragment, link)
    }
  }

  /// MyST looks for an image under its address as it is, `a%20b.png`.
  private func encodedImage(_ path: String, _ link: DocumentLink) -> LinkVerdict? {
    guard link.kind == .image, site?.form?.markup == .myst, document.format == .markdown,
      RelativeURL.decode(path) != path
    else { return nil }
    if case .file = paths.resolve(path, from: document.path) { return nil }
    return .fault(
      LinkFault(
        "image-missing",
        "\(target.title) does not find “\(path)”: MyST does not decode the addresses of images.",
        help: "Rename the file, so that its name has no spaces and nothing else to encode."))
  }

  private func misspelt(_ link: DocumentLink, _ scheme: String) -> LinkVerdict {
    let right =
      (scheme.hasSuffix("s") ? "https" : "http") + link.destination.dropFirst(scheme.count)
    return .fault(
      LinkFault("link-malformed", "The address starts with “\(scheme):”.")
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
        LinkFault("link-malformed", "The address has its scheme twice.")
          .offering([single], isClear: true))
    }
    guard let path = targets.repository?.path(of: address) else {
      return .notChecked(.otherSite)
    }
    switch paths.resolve(at: path) {
    case .missing, .emptyFolder:
      var fault = LinkFault(
        link.kind == .image ? "image-missing" : "link-dead",
        "“\(path)” is not in this repository, although the address points to it.",
        help:
          "If the default branch has it, this commit is missing it; otherwise, correct the address."
      )
      fault.severity = .info
      return .fault(fault)
    default: return .fine
    }
  }
}

extension LinkVerdict {
  var isFault: Bool { if case .fault = self { true } else { false } }
}

/// What the links of one project can point to, as far as somebody has asked for it.
final class LinkTargets {
  let context: CheckContext
  let index: TreeIndex
  let paths: PathResolver
  let near: NearPaths
  let repository: OwnRepository?
  private var known: [String: KnownVerdicts] = [:]

  init(_ context: CheckContext) {
    self.context = context
    index = context.tables.index
    paths = PathResolver(index: index, target: context.target)
    near = NearPaths(index)
    repository = context.project.history?.remote.flatMap(OwnRepository.init)
  }

  /// The verdicts on links in documents of a folder.
  func known(in folder: String) -> KnownVerdicts {
    if let verdicts = known[folder] { return verdicts }
    let verdicts = KnownVerdicts()
    known[folder] = verdicts
    return verdicts
  }

  /// What links in documents of sites are looked up in.
  var sites: SiteTables { context.tables.sites }

  /// The checker of one document's links.
  func checker(of document: DocumentFacts) -> LinkChecker {
    LinkChecker(targets: self, document: document, site: context.tables.site(of: document.path))
  }

  /// The anchors of a page.
  func anchors(of document: DocumentFacts) -> DocumentAnchors {
    context.tables.anchors(of: document, context.target.anchors)
  }
}

/// Verdicts on what does not depend on more than the folder, by destination.
final class KnownVerdicts {
  var verdicts: [String: LinkVerdict] = [:]
}

/// The project's own repository on GitHub, known by the address of its remote.
///
///     git@github.com:harbour/tides.git
///     https://github.com/harbour/tides/blob/main/docs/Install.md  → docs/Install.md
struct OwnRepository: Hashable {
  /// In lower case, as GitHub does not tell case: `harbour/tides`.
  let name: String

  /// - Parameter remote: without credentials.
  init?(_ remote: String) {
    let remote = remote.lowercased()
    for start in [
      "git@github.com:", "https://github.com/", "http://github.com/", "git://github.com/",
      "ssh://git@github.com/",
    ] where remote.hasPrefix(start) {
      var name = remote.dropFirst(start.utf8.count)
      if name.hasSuffix("/") { name = name.dropLast() }
      if name.hasSuffix(".git") { name = name.dropLast(4) }
      guard name.utf8.count(where: { $0 == UInt8(ascii: "/") }) == 1 else { return nil }
      self.name = String(name)
      return
    }
    return nil
  }

  /// The path in this repository that an address names on its default branch; nil if it names something else.
  func path(of address: String) -> String? {
    let (way, _, _) = RelativeURL.split(address)
    let parts = RelativeURL.decode(way).utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    guard parts.count > 5, parts[0] == "https:" || parts[0] == "http:" || parts[0].isEmpty,
      "\(parts[3])/\(parts[4])".lowercased() == name
    else { return nil }
    var rest = parts[5...]
    switch parts[2].lowercased() {
    case "github.com", "www.github.com":
      guard let kind = rest.popFirst(), ["blob", "tree", "raw"].contains(kind) else { return nil }
    case "raw.githubusercontent.com": break
    default: return nil
    }
    guard let branch = rest.popFirst(), PathResolver.branches.contains(branch) else { return nil }
    let path = rest.filter { !$0.isEmpty }.joined(separator: "/")
    return path.isEmpty ? nil : path
  }
}
